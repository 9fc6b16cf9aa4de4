"""Stories with a box that no rule knows."""

from tests.services.paper import Answer

TIDE = "The tide was early and the harbour full of boats, boats by the tide and boats of the harbour; so it went, {}."
BODY = [TIDE.format(end) for end in ("the harbour master said", "as every spring", "and nobody was late", "with fish for the market")]
BOX = "Twelve bells ring for the friends of the lamp room."


def story(box: str = f'<aside class="support-box x7f3"><p>{BOX}</p></aside>', number: int = 1) -> Answer:
    """A story with a box in it that asks. number: of one of three, which share hardly a word."""
    names = ("", "harbour boats tide", "quarry stones frost", "orchard pears wasps")[number].split()
    changed = [text.replace("harbour", names[0]).replace("boats", names[1]).replace("tide", names[2]) for text in BODY]
    paragraphs = [f"<p>{text} {names[number % 3]} {number}.</p>" for text in changed]
    return Answer(
        f"<html><head><title>Tide {number}</title></head><body><article><h1>Tide {number}</h1>"
        f"{paragraphs[0]}{paragraphs[1]}{box}{''.join(paragraphs[2:])}</article></body></html>"
    )
