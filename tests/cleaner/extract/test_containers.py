"""Where the prose stands."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.extract import survey
from reader.cleaner.extract.witnesses import Witnesses


@pytest.mark.parametrize(
    "sentence",
    [
        "The first boat leaves the northern pier at half past five",
        "Առաջին նավը հյուսիսային կառամատույցից մեկնում է առավոտյան հինգն անց կես",
        "የመጀመሪያው ጀልባ ከሰሜናዊው መድረክ ከጠዋቱ አሥራ አንድ ሰዓት ተኩል ላይ ይነሳል",
        "ទូកទីមួយចេញពីផែខាងជើងនៅម៉ោងប្រាំកន្លះព្រឹករៀងរាល់ថ្ងៃ",
        "ပထမဆုံးလှေသည် မြောက်ဘက်ဆိပ်ခံတံတားမှ နံနက်ငါးနာရီခွဲတွင် ထွက်ခွာသည်",
        "پہلی کشتی صبح ساڑھے پانچ بجے شمالی گھاٹ سے روانہ ہوتی ہے",
        "पहली नाव सुबह साढ़े पाँच बजे उत्तरी घाट से रवाना होती है",
    ],
)
def test_running_text_is_told_by_the_mark_that_ends_its_sentences(sentence: str) -> None:
    mark = {"T": ".", "Ա": "։", "የ": "።", "ទ": "។", "ပ": "။", "پ": "۔", "प": "।"}[sentence[0]]
    leaves = survey(LexborHTMLParser(f"<p>{sentence}</p><p>{sentence}{mark}</p>"), Witnesses()).leaves
    assert [leaf.prose > 0 for leaf in leaves] == [False, True]


@pytest.mark.parametrize("sentence", ["เรือลำแรกออกจากท่าเรือทางเหนือเวลาห้าโมงครึ่งตอนเช้า", "ເຮືອລຳທຳອິດອອກຈາກທ່າເຮືອທາງເໜືອໃນເວລາຫ້າໂມງເຄິ່ງ"])
def test_running_text_of_scripts_without_such_a_mark_is_told_by_its_letters(sentence: str) -> None:
    assert survey(LexborHTMLParser(f"<p>{sentence}</p>"), Witnesses()).leaves[0].prose > 0
