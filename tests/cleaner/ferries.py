"""A short story on a page with a little else, and the cleaner asked about it with rules of one's own."""

import reader
from reader.cleaner.rules import parse
from reader.models import Article
from reader.rules import shipped

URL = "https://westhaven-post.example/ferries"
FIRST = "The crews of the Westhaven ferries have voted for the new timetable by a large majority, the harbour office announced on Tuesday."
SECOND = "Under the plan the first boat leaves the northern pier at half past five, and the last one comes back shortly before midnight."
THIRD = "Fishermen had feared for their berths in the small basin, where the night boats are to be moored from the first week of May."
PAGE = f"""<html><body><main><h1>Ferry crews vote</h1>
<div class="text"><p>{FIRST}</p><div class="tide-box"><p>High water at noon today.</p></div>
<p>{SECOND}</p><p class="odd">Twelve boats, one bell.</p><p>{THIRD}</p></div></main></body></html>"""


def cleaned(toml: dict[str, object], page: str = PAGE) -> Article:
    """The article on `page` by the shipped rules and these."""
    return reader.clean(page, url=URL, rules=shipped() + parse(toml, "own.toml"))
