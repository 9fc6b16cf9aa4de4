"""From one article to another: by a link of its text, back to where that stood, and to other copies of its story."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.models import Enclosure, Headline
from reader.tui.actions import external, read
from reader.tui.layout.headlines import title_of
from reader.tui.layout.status import Hint
from reader.tui.sheets import Choice, Prompt, Sheet
from reader.tui.state import Opened
from reader.urls import host, is_web

if TYPE_CHECKING:
    from reader.tui.workspace import Workspace


def next_link(app: Workspace) -> None:
    _link(app, 1)


def previous_link(app: Workspace) -> None:
    _link(app, -1)


def _link(app: Workspace, step: int) -> None:
    if not app.pages.article.step_link(step):
        app.say("There are no links here.")


def digit(app: Workspace, typed: str) -> None:
    """Open the link with that number; more digits may follow when it has more than one."""
    addresses = app.pages.article.addresses
    if not addresses:
        app.say("There are no links here.")
    elif int(typed) * 10 > len(addresses) and 0 < int(typed) <= len(addresses):
        follow(app, addresses[int(typed) - 1])
    else:
        app.open_sheet(Sheet(prompt=Prompt("Link ", typed), hints=(Hint("Enter", "open"), Hint("Esc", "leave")), enter=_typed_link(app)))


def _typed_link(app: Workspace) -> Callable[[Sheet], None]:
    def open_it(sheet: Sheet) -> None:
        addresses = app.pages.article.addresses
        typed = sheet.typed_text.strip()
        if typed.isdecimal() and 0 < int(typed) <= len(addresses):
            follow(app, addresses[int(typed) - 1])
        else:
            app.say(f"There is no link {typed}.")

    return open_it


def links(app: Workspace) -> None:
    """The list of links, to choose from; first the files that came with the article in its feed, which open in the browser."""
    from reader.library import enclosures

    column = app.pages.article
    addresses = column.addresses
    files = enclosures.of(app.session.library, column.row.id) if column.row else ()
    if not addresses and not files:
        app.say("There are no links here.")
        return
    rows = [Choice(f"{each.type or 'file'}  {each.url}", value=each) for each in files]
    rows += [Choice(f"[{number}] {address}", value=address) for number, address in enumerate(addresses, 1)]
    app.open_sheet(Sheet("Links", rows=rows, hints=(Hint("Enter", "open here"), Hint("Esc", "back")), enter=_chosen_link(app)))


def _chosen_link(app: Workspace) -> Callable[[Sheet], None]:
    def open_it(sheet: Sheet) -> None:
        if sheet.chosen and isinstance(sheet.chosen.value, Enclosure):
            external.browse(app, sheet.chosen.value.url)
        elif sheet.chosen:
            follow(app, str(sheet.chosen.value))

    return open_it


def follow(app: Workspace, address: str) -> None:
    """Open an address in place; `q` comes back. What the library holds is read from there, as from a list."""
    from reader.services import reading

    if not is_web(address):
        app.say("This is no page.", address, app.hint("original", "open elsewhere"))
        return
    here = app.state.opened
    read.keep_place(app)

    def arrived(row: Headline) -> None:
        read.open_id(app, row, Opened.from_here(here, row.id), whole=app.state.whole)

    if (there := read.stored(app, address)) is not None:
        arrived(there)
    else:
        read.fetch(app, address, lambda: reading.add(app.session, address), arrived, host(address))


def return_to(app: Workspace) -> None:
    """Back from a link's page to the one that led here, and to the sheet that did."""
    from reader.library import articles

    assert app.state.opened is not None
    before, sheet = app.state.opened.came_from, app.state.opened.under
    assert before is not None
    read.keep_place(app)
    row = articles.headline(app.session.library, before.id)
    read.open_id(app, row, replace(before, sought=""), whole=app.state.whole)
    if sheet:
        app.open_sheet(sheet)


def copies(app: Workspace) -> None:
    """The other copies of the story that are folded under this one."""
    from reader.library import articles, stories

    row = app.meant()
    if row is None:
        return
    found = stories.copies(app.session.library, row.id)
    if not found:
        app.say("No other copy of this story is here.")
        return

    def enter(sheet: Sheet) -> None:
        if sheet.chosen:
            other = articles.headline(app.session.library, str(sheet.chosen.value))
            read.open_id(app, other, Opened(other.id, from_list=False), whole=True)

    rows = [Choice(title_of(each), each.site, each.id) for each in found]
    app.open_sheet(Sheet("The same story", rows=rows, hints=(Hint("Enter", "read"), Hint("Esc", "back")), enter=enter))
