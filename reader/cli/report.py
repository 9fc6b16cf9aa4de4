"""What was taken out of an article, in words for a person."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from reader.errors import ConfigError
from reader.models import Access, AccessState, Article, Block, Paragraph, Removal, Span
from reader.text import counted, fold, safe_line
from reader.values import TYPE_CHECKING, replace

if TYPE_CHECKING:
    from reader.cli.console import Console
    from reader.config import Network


def remarks(
    article: Article, *, explain: bool, again: bool = False, verbose: bool = False, strict: bool = False, source: str = ""
) -> tuple[str, str]:
    """What is said of an article on stderr: (what was asked for, what --quiet leaves out); "" when it is nothing.

    explain: tell every passage that was taken out, not only their number. again: the article was cleaned before, and how much was taken
    out of it is not said unasked. verbose: say how it was decided what the article is. strict: an error will say that it is not all there,
    so this does not. source: which of several it is.
    """
    said = [decided(article)] if verbose else []
    if article.removals and not (explain or again):
        said.append(summary(article))
    if article.access.complete is False and not strict:
        said.append(f"not all there: {missing(article.access)}")
    name = safe_line(source)
    told = f"{name}:\n" * bool(name) + explained(article) if explain else ""
    return told, "\n".join(f"reader: {name}{': ' * bool(name)}{line}" for line in said)


def tell_lack(access: Access, source: str, console: Console) -> None:
    """Say of an article that is kept that it is not all there. Nothing is said where it is, or where nobody knows."""
    if access.complete is False:
        console.say(f"reader: {safe_line(source)}: not all there: {missing(access)}")
    if advice := about_cookies(access, source, console.settings.network):
        console.say(f"reader: {advice}")


def about_cookies(access: Access, url: str, network: Network) -> str:
    """What to do if a paper shows its wall because the reader's own cookies have expired; "" anywhere else.

    Papers do not say so: they answer as if nothing were wrong, with a shorter text.
    """
    if not network.cookies or access.state not in (AccessState.TEASER, AccessState.REFUSED):
        return ""
    import time
    from contextlib import suppress

    from reader.fetcher.cookies import Session, about_session, session_for

    with suppress(ConfigError):  # nothing was asked for, or it had told so
        host, session = session_for(url, network.cookies, time.time())
        return about_session(host, session) if session is Session.EXPIRED else ""
    return ""


def decided(article: Article) -> str:
    """One line: where the article was found, how much of it there is, and what its title and date rest on."""
    sizes = f"{counted(article.word_count, 'word')} in {counted(len(article.blocks), 'block')}"
    taken = f"{counted(len(article.removals), 'passage')} taken out"
    facts = "".join(f"; {fact} from {origin}" for fact, origin in article.sources)
    return f"found by {article.found_by or 'nobody'}: {sizes}, {taken}; access {article.access.state.value}{facts}"


def by_kind(removals: Iterable[Removal]) -> str:
    """`donation 9, share 2`: most frequent first."""
    kinds = Counter(removal.kind.value for removal in removals)
    return ", ".join(f"{kind} {number}" for kind, number in kinds.most_common())


def summary(article: Article) -> str:
    """One line: how much was taken out."""
    return f"{counted(len(article.removals), 'passage')} taken out ({by_kind(article.removals)}); --explain shows them"


def explained(article: Article) -> str:
    """Every removal with its kind, rule, place and text, in page order; then what was refused and how whole the article is."""
    lines = []
    for removal in article.removals:
        lines.append(f"{removal.kind.value} · {removal.rule} · {place(removal, article)}" + (f" · {removal.reason}" * bool(removal.reason)))
        lines += [f"    {line}" for line in removal.text.split("\n")]
    for refusal in article.refusals:
        lines.append(f"left alone: {refusal.step} wanted {refusal.words} of {refusal.of} words")
    total = by_kind(article.removals) or "nothing"
    lines.append(f"{len(article.removals)} taken out: {total}. {article.word_count} words kept. Found by: {article.found_by}.")
    lines.append(" ".join([f"Access: {article.access.state.value}.", *article.access.evidence]))
    return "\n".join(lines)


def with_removals(article: Article) -> Article:
    """The article with each passage that was taken out of it as a paragraph in its place: `«donation: …»`.

    What stood outside the article has no place in it.
    """
    taken: defaultdict[int | None, list[Block]] = defaultdict(list)
    for removal in article.removals:
        taken[removal.at].append(Paragraph((Span(f"«{removal.kind.value}: {fold(removal.text)}»"),)))
    blocks: list[Block] = []
    for at in range(len(article.blocks) + 1):
        blocks += [*taken[at], *article.blocks[at : at + 1]]
    return replace(article, blocks=tuple(blocks))


def place(removal: Removal, article: Article) -> str:
    """Where a removal stood, counted in blocks of the article; and on which page, where that is not the first."""
    return _place(removal, article) + (f" · page {removal.page}" if removal.page > 1 else "")


def _place(removal: Removal, article: Article) -> str:
    if removal.at is None:
        return "outside the article"
    if removal.at == 0:
        return "before the text"
    if removal.at >= len(article.blocks):
        return "after the text"
    return f"after block {removal.at} of {len(article.blocks)}"


def missing(access: Access) -> str:
    """Why an article is not all there: the state and its evidence."""
    return "; ".join([access.state.value.replace("-", " "), *(fact.rstrip(".") for fact in access.evidence)])
