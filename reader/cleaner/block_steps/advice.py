"""Advice: stories that tell a reader, paragraph after paragraph, what to do: in the heat, with a tax return. Among so many of these one
more is no asking, though it speaks of an app, or of joining somebody else."""

from __future__ import annotations

from collections.abc import Sequence, Set

from reader.cleaner.block_steps.appeals import evidence
from reader.cleaner.block_steps.helplines import mark_help
from reader.cleaner.block_steps.instructions import are_the_publishers, mark_steps
from reader.cleaner.block_steps.manner.signs import begins_with, publishers_share
from reader.cleaner.block_steps.manner.vocabulary import Vocabulary, has, language_of, vocabulary
from reader.cleaner.block_steps.signals import ASKING, ends_sentence
from reader.cleaner.passages import Passage, Passages
from reader.cleaner.pipeline import Context
from reader.models import Kind

NEAR = 6
"""Passages on either side among which others advise."""
FEWEST = 4
"""Of these that tell a reader what to do, and ask for nothing."""
MOST_OF_PUBLISHERS = 0.4
"""Share of words that publishers use, from which on a passage asks for what they ask for: "Get the app and read offline."."""

_OF_PAPERS = ("mail", "press", "free")
"""Meanings of words that most asking has which says neither "we" nor a name: "Tips in your inbox every Thursday."."""
_AMONG_ADVICE = ASKING - {Kind.PAYWALL, Kind.METER, Kind.CONSENT, Kind.ADBLOCK}
"""What phrases take that somebody else may be joined, helped or paid for; "to go on reading" is said by publishers alone."""
_FIRST = {
    language: frozenset(words.split())
    for language, words in {
        "en": "always avoid be call check choose close do don't drink eat keep leave look make never open put remember remove stay stop"
        " store switch take talk turn use wait wash wear",
        "nl": "bel bewaar blijf controleer doe drink eet gebruik ga geef houd kies koop laat leg let maak neem open sluit stuur trek"
        " vraag vul wacht was wees zet zoek zorg",
        "sv": "använd be drick fyll ge gå ha håll hjälp kom kontrollera köp ladda lämna låt packa ring se skriv släck stanna stäng ta"
        " tänk undvik vänta öppna",
        "da": "betal bliv brug drik fyld gem giv gå hent hjælp hold husk køb lad luk pak ring skriv sluk spis tag tal tjek undgå vent"
        " vær åbn",
        "no": "betal bruk drikk fyll gi gå ha hent hjelp hold husk kjøp la lukk pakk ring se sjekk skriv slukk spis ta unngå vent vær åpne",
        "fi": "auta hanki juo jätä kirjoita kysy käytä lataa muista ota pidä pysy sulje säilytä tarkista täytä varaa varo vältä älä älkää",
        "fr": "évitez faites",
        "es": "bebe busca cambia cierra comprueba conserva espera evita firma guarda habla lava lleva llama mantén mira pide pregunta"
        " recuerda revisa usa utiliza",
        "pt": "beba busque confira cuide desconfie deixe desligue evite faça feche guarde lave leve ligue mantenha peça pergunte"
        " procure troque use verifique",
        "it": "aspetta avvisa bevi cerca chiama chiedi chiudi conserva controlla evita fai guarda indossa lascia lava mantieni parla"
        " porta prendi ricordati spegni telefona tieni usa verifica",
        "ro": "bea caută cere completează cumpără depune evită folosește închide întreabă lasă mergi păstrează poartă scoate sună"
        " trimite verifică",
        "pl": "kup miej noś otwórz pamiętaj pij pytaj sprawdź trzymaj unikaj weź wyłącz zabierz zachowaj zadzwoń zajrzyj zamknij"
        " zapytaj zmień zostaw",
        "ar": "اتصل احتفظ استخدم استشر اسال اشرب اغلق تاكد تجنب لا",
        "ca": "apaga avisa beu comprova demana escolta evita fes guarda mantén no obre parla porta tanca truca usa",
        "id": "bawa cek gunakan hindari hubungi jangan matikan minum pakai pastikan periksa segera siapkan simpan tutup",
        "vi": "chuẩn đừng gọi giữ hãy không kiểm mang tắt tránh uống",
        "hu": "hívja igyon kerülje keresse kérdezze kérjen készítsen ne nézze tartsa tegye vegye vigye zárja",
    }.items()
}
"""By language words in normal form with which a sentence begins that tells a reader what to do in any matter; those of publishers the words
by meaning know."""
_FIRST_ENDS = {
    "bg": ("йте", "ете"),
    "cs": ("te",),
    "el": ("τε",),
    "et": ("ge", "ke"),
    "fi": ("kaa", "kää"),
    "fr": ("ez", "ez-vous"),
    "hu": ("jon", "jen", "jön", "sson", "ssen"),
    "lt": ("kite", "kitės"),
    "lv": ("iet", "ieties"),
    "mk": ("јте", "ете"),
    "ro": ("ți", "ți-vă", "ţi", "ţi-vă"),
    "ru": ("йте", "ите", "тесь"),
    "sh": ("jte", "ite", "јте", "ите"),
    "sk": ("te",),
    "sl": ("te",),
    "uk": ("йте", "іть", "иться", "іться", "йтеся"),
}
"""How that word ends, where all of them end alike."""
_NOT = {"bg": "не", "el": "μην", "es": "no", "fr": "ne", "it": "non", "pl": "nie", "pt": "não", "ro": "nu", "ru": "не", "uk": "не"}
"""What stands before it where it is told not to be done."""
_NOT_ENDS = _FIRST_ENDS | {"es": ("as", "es"), "it": ("re",), "pl": ("j",), "pt": ("a", "e"), "ro": ("",)}
_LAST = {
    "fa": ("يد.",),
    "hi": ("ें।", "ें."),
    "ja": ("ください。", "下さい。", "ましょう。", "なさい。"),
    "ko": ("세요.", "십시오."),
    "tr": ("in.", "un.", "ün."),
}
"""How the sentence ends, where it is told at its end."""
_CHINESE = tuple("请 請 勿 别 別 不要 切勿 务必 務必".split())
"""How it begins where words run together."""


def mark_all_advice(passages: Passages, context: Context) -> None:
    """Mark whatever advises, before any step looks at it: the steps of instructions, whom to call in need, and what stands among advice."""
    passages.marked(context.rules.book)  # reads the words of all at once: whoever looks for something asks for them
    mark_steps(passages, context)
    mark_help(passages, context)
    mark_advice(passages, context)


def mark_advice(passages: Passages, context: Context) -> None:
    """Mark the passages that advise, where others around them do."""
    words = vocabulary(language_of(passages, context.language))
    orders = _orders(passages, words, context)
    for number, passage in enumerate(passages) if len(orders) >= FEWEST else ():
        if _may_advise(passage) and _is_among(number, passages, orders) and _is_of_others(passage, words, context):
            passage.is_advice = True


def _orders(passages: Passages, words: Vocabulary, context: Context) -> Set[int]:
    """The numbers of those that tell a reader what to do, and are no publisher's; none where they are too few in any case."""
    language = language_of(passages, context.language)
    found = {
        number
        for number, passage in enumerate(passages)
        if _may_advise(passage) and (begins_with(words, passage) or _tells_what_to_do(passage.plain, language))
    }
    if len(found) < FEWEST:
        return frozenset()
    return {number for number in found if not evidence(passages[number], context) and _is_nobodys(passages[number], words, context)}


def _tells_what_to_do(plain: str, language: str) -> bool:
    first, second = [*plain.split(maxsplit=2), "", ""][:2]
    if language == "zh":
        return plain.startswith(_CHINESE)
    if language == "de":
        return second == "sie" and first.endswith("n")
    if first == _NOT.get(language):
        return second.endswith(_NOT_ENDS[language])
    return first in _FIRST.get(language, ()) or first.endswith(_FIRST_ENDS.get(language, ())) or plain.endswith(_LAST.get(language, ()))


def _may_advise(passage: Passage) -> bool:
    return passage.form in ("paragraph", "item") and not passage.links and ends_sentence(passage)


def _is_among(number: int, passages: Sequence[Passage], orders: Set[int]) -> bool:
    """Enough of those around it that stand in the same container advise."""
    around = orders & {*range(number - NEAR, number + NEAR + 1)} - {number}
    return sum(passages[other].path == passages[number].path for other in around) >= FEWEST


def _is_nobodys(passage: Passage, words: Vocabulary, context: Context) -> bool:
    return not are_the_publishers([passage], words, context)


def _is_of_others(passage: Passage, words: Vocabulary, context: Context) -> bool:
    """It asks by one phrase at most, says little in a publisher's words, and nothing for one."""
    labels = [hit.phrase for hit in passage.labels(context.rules.book) if not hit.phrase.says_little]
    if len(labels) > 1 or any(phrase.kind not in _AMONG_ADVICE or phrase.match == "whole" or phrase.role for phrase in labels):
        return False
    if "@" in passage.plain or not evidence(passage, context) <= {"asks", "price"}:
        return False
    said = words.counts(passage.plain, passage.keys)
    if publishers_share(passage, said) > MOST_OF_PUBLISHERS or any(has(said, meaning) for meaning in _OF_PAPERS):
        return False
    return _is_nobodys(passage, words, context)
