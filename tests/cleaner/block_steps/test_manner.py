"""How a passage speaks: what is taken that no phrase knows, and what stories say in the same words."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import reader
from reader.cleaner.block_steps.manner import compiling, judging
from reader.cleaner.block_steps.manner.meanings import MEANINGS
from reader.cleaner.block_steps.manner.others import can_do
from reader.cleaner.block_steps.manner.signs import RULE, meant, signs
from reader.cleaner.block_steps.manner.vocabulary import Vocabulary, has, language_of, vocabulary
from reader.cleaner.normal_form import normal
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.phrase_index import keys_of
from reader.cleaner.pipeline import Context
from reader.cleaner.rules import Rules
from reader.models import Kind, Removal
from reader.rules import shipped
from tests.cleaner.crossings import ENGLISH, GERMAN

POLISH = [
    "Prom odbił od północnego nabrzeża we wtorek o wpół do szóstej, a czterdzieści osób stało przy relingu w kocach.",
    "Naprawiano go sześć tygodni, o dwa tygodnie dłużej, niż stocznia obiecała radzie w marcu, gdy podpisano umowę.",
    "Kapitan czekał na mostku od czwartej, bo chciał zobaczyć, jak lampy na falochronie gasną jedna po drugiej.",
    "Biuro portu naliczyło sześćdziesiąt dwa bilety, z których jedenaście sprzedano szkole jadącej na wyspę.",
    "Rybak przyniósł na pomost skrzynkę śledzi, jak robił to jego ojciec, gdy łódź wracała ze stoczni do portu.",
    "W południe na pokładzie były pierwsze owce w tym roku, a załoga wiedziała już, które drzwi się nie domykają.",
]

VIETNAMESE = [
    "Chiếc phà rời cầu cảng phía bắc lúc năm giờ rưỡi sáng thứ Ba, và bốn mươi người quấn chăn đứng bên lan can.",
    "Phà đã được sửa trong sáu tuần, lâu hơn hai tuần so với những gì xưởng đóng tàu hứa với hội đồng hồi tháng Ba.",
    "Thuyền trưởng đợi trên buồng lái từ bốn giờ, vì ông muốn nhìn những ngọn đèn trên đê chắn sóng tắt dần từng cái một.",
    "Văn phòng cảng đếm được sáu mươi hai vé, trong đó mười một vé bán cho một trường học đang trên đường ra đảo.",
    "Một ngư dân mang thùng cá trích ra bến, như cha ông vẫn làm mỗi khi con tàu trở về từ xưởng.",
    "Đến trưa, những con cừu đầu tiên trong năm đã lên phà, và thủy thủ biết cánh cửa mới nào không đóng được.",
]
HINDI = [
    "नाव मंगलवार की सुबह साढ़े पाँच बजे उत्तरी घाट से चली, और चालीस लोग कंबल ओढ़े रेलिंग के पास खड़े थे।",
    "उसकी मरम्मत में छह हफ़्ते लगे, जो मार्च में परिषद से किए गए वादे से दो हफ़्ते ज़्यादा थे।",
    "कप्तान चार बजे से पुल पर खड़ा था, क्योंकि वह बाँध की बत्तियों को एक-एक कर बुझते हुए देखना चाहता था।",
    "बंदरगाह के दफ़्तर ने बासठ टिकट गिने, जिनमें से ग्यारह द्वीप की ओर जा रहे एक स्कूल को बेचे गए थे।",
    "एक मछुआरा घाट पर हिल्सा की टोकरी लाया, जैसा उसका पिता नाव के लौटने पर किया करता था।",
    "दोपहर तक साल की पहली भेड़ें नाव पर थीं, और मल्लाह जान चुके थे कि कौन सा नया दरवाज़ा बंद नहीं होता।",
]

FRENCH = [
    "Le bac a quitté le quai nord mardi à cinq heures et demie, et quarante personnes en couverture se tenaient au bord.",
    "Il avait été réparé pendant six semaines, deux de plus que ce que le chantier avait promis au conseil en mars dernier.",
    "Le capitaine attendait sur la passerelle depuis quatre heures, parce qu'il voulait voir les lampes de la digue s'éteindre une à une.",
    "Le bureau du port a compté soixante-deux billets, dont onze avaient été vendus à une école en route pour l'île.",
    "Un pêcheur a apporté une caisse de harengs sur le ponton, comme le faisait son père quand le bateau revenait du chantier.",
    "À midi, les premiers moutons de l'année étaient à bord, et l'équipage savait laquelle des nouvelles portes ne ferme pas.",
]


def removed(story: list[str], line: str) -> list[Removal]:
    """What goes of a plain text in which a line stands in the middle of a story."""
    text = "\n\n".join(["The ferry is back", *story[:3], line, *story[3:]])
    return list(reader.clean(text).removals)


@pytest.mark.parametrize(
    ("story", "line"),
    [
        (ENGLISH, "You have read four of our articles for nothing, because 812 readers give us $6 a month. Would you be one of them?"),
        (ENGLISH, "Our Friday letter brings the harbour to your inbox, free and without ads."),
        (GERMAN, "Dass Sie diesen Artikel lesen, bezahlen 812 Mitglieder mit sechs Euro im Monat. Werden Sie eines von ihnen?"),
        (POLISH, "Ten artykuł czytasz za darmo, bo 812 osób wpłaca nam co miesiąc po 20 zł. Dołącz do nich i wesprzyj redakcję."),
        (VIETNAMESE, "812 độc giả đang trả tiền mỗi tháng để bạn được đọc bài này miễn phí. Bạn có muốn đồng hành cùng chúng tôi không?"),
        (HINDI, "यह लेख आप मुफ़्त पढ़ रहे हैं, क्योंकि 812 पाठक हर महीने हमें सौ रुपये देते हैं। क्या आप भी हमारा साथ देंगे?"),
    ],
)
def test_takes_asking_in_words_that_no_phrase_knows(story: list[str], line: str) -> None:
    assert [removal.text for removal in removed(story, line)] == [line]


@pytest.mark.parametrize(
    ("story", "line"),
    [
        (ENGLISH, "“Give us six dollars a month and you will have your letter in the inbox,” she told the council, and sat down again."),
        (
            ENGLISH,
            "The yard, which is paid by its members, has a newsletter and an app, and both had said on Monday that the boat was ready.",
        ),
        (ENGLISH, "Tickets cost $6 and are sold at the harbour office, where a subscription for the month was $40 before the repair."),
        (FRENCH, "Partager l'eau, pas les dettes"),
        (GERMAN, "Teilt den Teig in vier Stücke und lasst ihn unter dem Tuch ruhen."),
        (GERMAN, "Mitglieder des Vereins zahlen sechs Euro im Monat, und ihr Newsletter nennt jeden, der seinen Beitrag gestrichen hat."),
        (POLISH, "Członkowie stowarzyszenia wpłacają co miesiąc po 20 zł, a ich newsletter czyta połowa miasteczka i cała rada."),
        (VIETNAMESE, "Mỗi hội viên của hội đóng năm mươi nghìn đồng một tháng, và bản tin của hội được cả thị trấn đọc vào Chủ nhật."),
        (HINDI, "समिति के सदस्य हर महीने पचास रुपये देते हैं, और उसका न्यूज़लेटर आधा क़स्बा और पूरी परिषद पढ़ती है।"),
    ],
)
def test_leaves_what_a_story_tells_in_the_same_words(story: list[str], line: str) -> None:
    assert removed(story, line) == []


@pytest.mark.parametrize(
    ("story", "line", "language"),
    [
        (ENGLISH, "Residents can sign up for the flood alerts by text or by email on the agency's website.", "en"),
        (ENGLISH, "Supporters can donate online at the club's website or by text, and every gift is matched by the brewery.", "en"),
        (POLISH, "Mieszkańcy mogą zapisać się na powiadomienia mailem lub SMS-em na stronie gminy.", "pl"),
        (GERMAN, "Ab Donnerstag können Fans das Rennen live auf dem Kanal des Vereins verfolgen.", "de"),
        (FRENCH, "Les habitants peuvent s'inscrire aux alertes par courriel ou par SMS sur le site de la mairie.", "fr"),
    ],
)
def test_leaves_what_others_can_do(story: list[str], line: str, language: str) -> None:
    assert removed(story, line) == []
    assert can_do(normal(line), language, vocabulary(language))


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Du kan anmäla dig till brevet.", "sv"),
        ("Man kan tipsa redaktionen på webben.", "sv"),
        ("Supportrarna följer loppet.", "sv"),
        ("Ab sofort können Leser den Brief lesen.", "de"),
        ("Our readers can sign up for the letter.", "en"),
        ("Subscribers can read the whole story online.", "en"),
        ("The newsletter can be read online.", "en"),
        ("Can be cancelled at any time.", "en"),
        ("Pueden suscribirse en la web.", "es"),
        ("读者可以在线订阅。", "zh"),
        ("Lanathair can follow it.", ""),
    ],
)
def test_others_are_neither_the_reader_nor_what_the_publisher_has(line: str, language: str) -> None:
    assert not can_do(normal(line), language, vocabulary(language))


GERMAN_ACCOUNTS = [
    "Der Westhafener Bote hat 4000 zahlende Abonnenten, tausend mehr als vor einem Jahr, sagte die Verlegerin am Montag.",
    "Ein Abo kostet vier Euro im Monat, der erste Monat ist frei, und wer kündigt, wird am Telefon nach dem Grund gefragt.",
    "Drei Artikel im Monat sind frei, danach fragt ein Kasten nach der E-Mail-Adresse, und die meisten Leser geben keine.",
    "Die App kam im Mai heraus und wurde 9000-mal heruntergeladen; ihre Push-Nachrichten sind aus, bis ein Leser sie einschaltet.",
    "Spenden machten elf Prozent der Einnahmen aus, und die größte von ihnen kam von einer Witwe, die nie im Ort gewohnt hatte.",
    "Auch der Hafenkurier will im Herbst ein Programm für Mitglieder starten, mit Newsletter und einer Tasche für jeden Spender.",
]


def test_leaves_what_a_story_tells_of_asking_that_tells_of_little_else() -> None:
    line = "Der Newsletter am Morgen geht an 22.000 Adressen, und jeder zwanzigste Leser klickt auf den Link, der um Geld bittet."
    assert removed(GERMAN_ACCOUNTS, line) == []
    assert [removal.text for removal in removed(GERMAN, line)] == [line]


def test_takes_what_asks_in_a_story_that_tells_of_asking() -> None:
    line = "Dass Sie diesen Artikel lesen, bezahlen 812 Mitglieder mit sechs Euro im Monat. Werden Sie eines von ihnen?"
    assert [removal.text for removal in removed(GERMAN_ACCOUNTS, line)] == [line]


def test_a_word_of_another_language_reports_nothing() -> None:
    """`sa` is "said" in Swedish."""
    line = "Un journal tient sa liberté de vous : 812 abonnés nous versent cinq euros par mois. Et vous, en serez-vous ?"
    assert [removal.text for removal in removed(FRENCH, line)] == [line]
    told = "".join(f"<p>{text}</p>" for text in (*FRENCH, line, *FRENCH[:2]))
    article = reader.clean(f"<html><body><article><h1>Le bac est de retour</h1>{told}</article></body></html>")
    assert line in [removal.text for removal in article.removals]


def test_says_for_what_it_was_and_why() -> None:
    (removal,) = removed(ENGLISH, "Our Friday letter brings the harbour to your inbox, free and without ads.")
    assert (removal.rule, removal.kind) == (RULE, Kind.NEWSLETTER)
    assert removal.reason.startswith("it speaks to the reader as the publisher of letters")


def test_judges_nothing_where_no_story_is_told() -> None:
    line = "Our Friday letter brings the harbour to your inbox, free and without ads."
    assert not any(removal.rule == RULE for removal in removed(ENGLISH[:2], line))


def test_can_be_switched_off() -> None:
    line = "You have read four of our articles for nothing, because 812 readers give us $6 a month. Would you be one of them?"
    rules = shipped() + Rules(off=frozenset({RULE}))
    text = "\n\n".join([*ENGLISH, line])
    assert line in reader.clean(text, rules=rules).text
    assert line not in reader.clean(text).text


def test_who_says_we_all_the_time_does_not_ask_by_that() -> None:
    """The more a story says we and you itself, the less that says."""
    line = "You may ask why we did not write to the council, as our neighbours did."
    column = [
        sentence.replace("The harbour office", "We").replace("It had", "Our boat had").replace("A fisherman", "You") for sentence in ENGLISH
    ]
    of_story, of_column = (
        next(shown["we"] for passage, shown in shown_by([*story, line]) if passage.text == line) for story in (ENGLISH, column)
    )
    assert of_column < of_story == 1.0


def test_what_went_by_its_manner_says_nothing_of_its_neighbours() -> None:
    line = "You may ask why we did not write to the council, as our neighbours did."
    passages = list(map(Passage, [*ENGLISH, line]))
    by_rule = {
        rule: next(
            shown
            for passage, shown in signs(Passages(passages, places=[*range(6), 7], gone={6: (Kind.DONATION, rule)}), Context(shipped()))
            if passage.text == line
        )
        for rule in ("en.donate", RULE)
    }
    assert by_rule["en.donate"]["asked before"] == 1.0
    assert not {"gone before", "asked before"} & by_rule[RULE].keys()


def shown_by(lines: list[str]) -> Iterator[tuple[Passage, dict[str, float]]]:
    return signs(Passages(map(Passage, lines)), Context(shipped()))


def shown_of(line: str, around: list[str]) -> dict[str, float]:
    """What a line shows in a story."""
    return next(shown for passage, shown in shown_by(around) if passage.text == line)


def test_knows_what_the_rest_of_the_story_speaks_of_as_well() -> None:
    line, other = (f"You may ask our readers for {what}." for what in ("captains and harbours", "turtles and gravestones"))
    shown, strange = (shown_of(text, [*ENGLISH, text]) for text in (line, other))
    assert (shown["told"], strange["told"]) == (1.0, 0.0)
    assert shown["untold"] < strange["untold"]


def test_a_name_that_stands_in_every_paragraph_is_the_topic() -> None:
    line = "You may ask our readers for Westhaven."
    assert shown_of(line, [*(f"{told} So it was in Westhaven." for told in ENGLISH), line])["told"] == 1.0


def test_who_is_like_another_likes_nobody() -> None:
    words = vocabulary("en")
    said = [words.counts(text, keys_of(text)) for text in ("like russia, belarus has been told so", "like us on facebook")]
    assert [has(each, "do") for each in said] == [0, 1]


def test_what_is_not_worth_comparing_with_the_story_would_stay_in_any_case() -> None:
    lines = [
        "You may ask our readers for captains and harbours.",
        "Our Friday letter brings the harbour to your inbox, free and without ads.",
        "You have read four of our articles for nothing, because 812 readers give us $6 a month. Would you be one of them?",
        "Our readers and their editor, who had come over from the island, told the captain what the yard had told the council:",
    ]
    passages, context = Passages(map(Passage, [*ENGLISH, *lines])), Context(shipped())
    all_shown = [(passage.text, judging.score(shown)) for passage, shown in signs(passages, context)]
    worth = {passage.text for passage, _ in signs(passages, context, judging._may_ask)}
    assert 0 < len(worth) < len(all_shown)
    assert all(text in worth or score <= judging.SURE for text, score in all_shown)


def test_publishers_words_belong_to_no_topic() -> None:
    line = "You may ask our readers for the newsletter."
    assert not {"told", "untold"} & shown_of(line, [*ENGLISH, "The newsletter said so.", line]).keys()


@pytest.mark.parametrize(
    ("story", "questions"),
    [
        (GERMAN, ["Was wurde aus dem Newsletter?", "Folgen Sie der Zeitung noch auf Facebook?", "Haben Sie die neue Zeitung abonniert?"]),
        (
            FRENCH,
            ["Qu'est devenue la newsletter ?", "Suivez-vous encore le journal sur Facebook ?", "Êtes-vous abonné au nouveau journal ?"],
        ),
    ],
    ids=["de", "fr"],
)
def test_a_question_is_asked_of_somebody_where_answers_follow_it_and_others(story: list[str], questions: list[str]) -> None:
    interview = [*story[:3], *(text for pair in zip(questions, story[3:6], strict=True) for text in pair)]
    assert reader.clean("\n\n".join(interview)).text == "\n\n".join(interview)


def test_a_question_behind_an_interview_or_before_an_answer_asks_the_reader() -> None:
    asks = "Folgen Sie uns schon auf Facebook?"
    told = [*GERMAN[:3], "Was wurde aus dem Bug?", GERMAN[3], "Wer fuhr ihn heim?"]
    assert reader.clean("\n\n".join([*told, GERMAN[4], asks])).text == "\n\n".join([*told, GERMAN[4]])
    assert reader.clean("\n\n".join([*told, asks, GERMAN[4]])).text == "\n\n".join([*told, GERMAN[4]])


def test_a_question_of_an_interview_stands_among_others() -> None:
    line = "You give your readers a newsletter: why?"
    assert "among questions" not in shown_of(line, [*ENGLISH, line])
    assert "among questions" in shown_of(line, [*ENGLISH[:4], "Was it late?", *ENGLISH[4:], line])


TIPS = ["Ask the harbour office for a single ticket", "Sign up in the app for the ferry letter", "Bring the sheep on Mondays only"]


def test_leaves_the_entries_of_a_list() -> None:
    told, listed = ("".join(f"<{tag}>{line}</{tag}>" for line in lines) for tag, lines in (("p", ENGLISH), ("li", TIPS)))
    page = f"<html><body><article><h1>The ferry is back</h1>{told}<ul>{listed}</ul></article></body></html>"
    for data in (page, "\n\n".join(["The ferry is back", *ENGLISH, "\n".join(TIPS)])):
        article = reader.clean(data)
        assert "\n".join(TIPS) in article.text
        assert reader.clean(f"{article.title}\n\n{article.text}").text == article.text
    assert [removal.text for removal in removed(ENGLISH, TIPS[1])] == [TIPS[1]]


@pytest.mark.parametrize("entries", ["<li>{0}</li>", "<li>{0}</li><li>{1}</li>"])
def test_the_only_entry_of_a_list_is_none_of_those_of_the_next(entries: str) -> None:
    """In a plain text each list stands apart."""
    told = "".join(f"<p>{line}</p>" for line in ENGLISH)
    lists = f"<ul><li>{TIPS[1]}</li></ul><ol>{entries.format(*TIPS[::2])}</ol>"
    article = reader.clean(f"<html><body><article><h1>The ferry is back</h1>{told}{lists}{told}</article></body></html>")
    assert TIPS[1] in [removal.text for removal in article.removals]
    assert TIPS[0] in article.text


def test_an_entry_of_a_list_that_stands_alone_is_a_line_like_others() -> None:
    listed, alone, beside_another = (
        next(shown for passage, shown in signs(Passages([*map(Passage, ENGLISH), *lines]), Context(shipped())) if passage.text == TIPS[1])
        for lines in (
            [Passage(line, form="item") for line in TIPS],
            [Passage(TIPS[1], form="item")],
            [Passage(line, form="item", listing=number) for number, line in enumerate(TIPS)],
        )
    )
    assert ("listed" in listed, "listed" in alone, "listed" in beside_another) == (True, False, False)


def test_what_is_quoted_is_not_what_the_publisher_says() -> None:
    words = vocabulary("en")
    assert has(meant('"give us your money," he said', words), "we") == 0
    assert has(meant("'give us your money,' he said", words), "we") == 0
    assert has(meant("give us your money, he said", words), "we") == 1


def test_counts_each_word_once_and_by_its_beginning() -> None:
    words = Vocabulary("give\tdonat* gift\nyou\tyou\n")
    said = words.counts("you donated a gift, a donation and a gift", "you donated a gift a donation and a gift".split())
    assert (has(said, "give"), has(said, "you"), has(said, "mail")) == (3, 1, 0)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("he had to sign the paper and look up", 0),
        ("so sign up for the paper", 1),
        ("the sign-ups of the week", 1),
        ("they resign up there", 0),
    ],
)
def test_counts_words_that_say_something_only_together(text: str, times: int) -> None:
    words = Vocabulary("do\tsign_up*\npress\tpaper\n")
    assert has(words.counts(text, keys_of(text)), "do") == times


@pytest.mark.parametrize("word", ["e-mail", "x.com", "đăng_ký", "abonează-te*", "we're", "हमारे"])
def test_no_word_of_a_language_is_passed_over(word: str) -> None:
    text = normal(f"so {word.removesuffix('*').replace('_', ' ')} it")
    words = Vocabulary(f"do\t{' '.join(compiling.words(word, 'en'))}\n")
    assert has(words.counts(text, keys_of(text)), "do") == 1


@pytest.mark.parametrize("mark", ["©", "1%", "0,5"])
def test_a_mark_or_a_number_is_no_word(mark: str) -> None:
    with pytest.raises(ValueError, match=f"en: {mark} is no word"):
        list(compiling.words(mark, "en"))


@pytest.mark.parametrize(
    ("lines", "language"),
    [
        (ENGLISH, "en"),
        (GERMAN, "de"),
        (POLISH, "pl"),
        (["渡船在周二早上五点半离开码头。"], "zh"),
        (["渡し船は火曜の朝に桟橋を離れた。"], "ja"),
        (["나룻배는 화요일 아침에 부두를 떠났다."], "ko"),
    ],
)
def test_knows_the_language_of_a_text(lines: list[str], language: str) -> None:
    assert language_of(Passages(map(Passage, lines)), declared="fr") == language


def test_believes_a_page_of_which_of_two_like_languages_it_is() -> None:
    said = "det er ikke en by som alle kan se, men de har den og han var på vei til den med dem"
    assert [language_of(Passages([Passage(said)]), declared=declared) for declared in ("nb-NO", "da", "sv", "")] == ["no", "da", "da", "da"]


def test_believes_a_page_where_too_little_is_said() -> None:
    assert language_of(Passages([Passage("Westhaven, Tuesday")]), declared="nl-BE") == "nl"
    assert language_of(Passages([Passage("Westhaven, Tuesday")]), declared="nb-NO") == "no"
    assert language_of(Passages([Passage("Westhaven, Tuesday")]), declared="hr") == "sh"
    assert language_of(Passages([Passage("Westhaven, Tuesday")]), declared="fil-PH") == "tl"
    assert language_of(Passages([Passage("Westhaven, Tuesday")]), declared="fi") == "fi"
    assert language_of(Passages([Passage("Westhaven, Tuesday")]), declared="") == ""


@pytest.mark.parametrize("word", ["ラーメン", "习近平", "김하늘", "ต้มยำ"])
def test_a_word_in_other_letters_makes_no_other_language(word: str) -> None:
    told = [f"{line} Im Hafen nannten sie es {word}." for line in GERMAN]
    assert language_of(Passages(map(Passage, told)), declared="") == "de"


def test_the_compiled_words_are_those_of_the_files() -> None:
    assert compiling.TARGET.read_text(encoding="utf-8") == compiling.source()


LANGUAGES = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in (compiling.HOME / "words").glob("*.toml")}
SAID_OF_ALL = frozenset("we you more now period".split())
"""Meanings of which some of the commonest words of a language are: we, also, this, every."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_words_of_every_meaning_and_is_told_by_its_commonest(language: str) -> None:
    table = LANGUAGES[language]
    assert table.keys() == {*MEANINGS, compiling.COMMON}
    assert language_of(Passages([Passage(table[compiling.COMMON])]), declared="") == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_asking_is_one_of_the_commonest(language: str) -> None:
    """A beginning of words catches more than those that it was written for, and so does what stands anywhere."""
    words = vocabulary(language)
    said = {word: words.counts(word, keys_of(word)) for word in map(normal, LANGUAGES[language][compiling.COMMON].split())}
    asking = {word for word, meanings in said.items() for meaning in MEANINGS if has(meanings, meaning) and meaning not in SAID_OF_ALL}
    assert asking == set()


@pytest.mark.parametrize(("language", "word"), [("is", "læknirinn"), ("tl", "tagumpay"), ("eu", "segurtasuna")])
def test_a_beginning_of_asking_is_none_of_what_stories_are_about(language: str, word: str) -> None:
    """A doctor, a success, security."""
    assert vocabulary(language)[word] == 0


def test_words_in_so_many_languages_as_is_said() -> None:
    told = (Path(__file__).parents[3] / "docs" / "architecture.md").read_text(encoding="utf-8")
    assert f"words by meaning in {len(LANGUAGES)} languages" in told


LETTER = [
    "Gentile sindaca, dal 1888 la biblioteca del molo apre le porte a chi vuole leggere e a chi ha freddo.",
    "Nel vecchio magazzino c'erano prima le reti, e ancora oggi nelle sale di sotto si sente l'odore del catrame.",
    "Vi chiediamo di dare ai lettori i 300.000 euro che mancano, e di venire a vedere chi vi dorme.",
    "I bambini dell'isola vi fanno i compiti quando il traghetto non parte, e il guardiano porta loro il tè.",
    "Il consiglio del porto ha votato di notte, con sei mani alzate e cinque sul tavolo, e il verbale è di due righe.",
    "Hanno firmato dodici scrittori, tra cui la poetessa del faro e il romanziere che vi dormì nell'inverno del 1963.",
]


HELP = "Aiutateci a pagare la stufa: bastano 300 euro al mese, e i lettori non dovranno più leggere con il cappotto."


@pytest.mark.parametrize("line", [LETTER[2], HELP])
@pytest.mark.parametrize(("title", "stays"), [("Lettera aperta: salvate la biblioteca del molo", True), ("La biblioteca del molo", False)])
def test_keeps_what_an_open_letter_asks(line: str, title: str, stays: bool) -> None:
    assert (line in reader.clean("\n\n".join([title, *LETTER[:2], line, *LETTER[3:]])).text) is stays


@pytest.mark.parametrize(
    ("title", "line", "stays"),
    [
        (
            "Open letter to the council",
            "Please help us keep it: give us the key, and we will find the money for the stove ourselves.",
            True,
        ),
        ("The old library", "Please help us keep it: give us the key, and we will find the money for the stove ourselves.", False),
        ("Open letter to the council", "Sign up for our newsletter to get letters like this in your inbox each Friday.", False),
    ],
)
def test_a_phrase_of_giving_takes_nothing_of_an_open_letter(title: str, line: str, stays: bool) -> None:
    assert (line in reader.clean("\n\n".join([title, *ENGLISH[:3], line, *ENGLISH[3:]])).text) is stays


def test_a_phrase_of_giving_takes_what_stands_behind_an_open_letter() -> None:
    asking = "Please help us keep it: give us the key, and we will find the money for the stove ourselves."
    article = reader.clean("\n\n".join(["Open letter to the council", *ENGLISH, asking]))
    assert [removal.text for removal in article.removals] == [asking]


def test_takes_what_asks_behind_an_open_letter() -> None:
    asking = "Leggete gratis questo articolo perché 812 lettori ci danno sei euro al mese: volete essere uno di loro?"
    article = reader.clean("\n\n".join(["Lettera aperta: salvate la biblioteca del molo", *LETTER, asking]))
    assert [(removal.rule, removal.text) for removal in article.removals] == [(RULE, asking)]


@pytest.mark.parametrize(
    ("language", "word", "meaning", "told", "said"),
    [
        ("it", "abbonati", "you", "la metà degli abbonati nuovi", "abbonati anche tu"),
        ("ro", "noi", "we", "jumătate din abonații noi", "scrie pentru noi"),
    ],
)
def test_tells_a_word_of_two_meanings_by_its_neighbour(language: str, word: str, meaning: str, told: str, said: str) -> None:
    words = vocabulary(language)
    assert word in told
    assert [has(words.counts(text, keys_of(text)), meaning) > 0 for text in (told, said)] == [False, True]
