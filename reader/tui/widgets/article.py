"""The page column: one article, as it is being read."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from reader.models import AccessState, Article, Bookmark, Headline
from reader.text import counted, safe_line
from reader.tui.layout.cells import cut
from reader.tui.layout.dates import minutes, short
from reader.tui.layout.panes import Box
from reader.tui.layout.runs import Look, line_width
from reader.tui.layout.status import Hint, Status, hints_line
from reader.tui.page import found, places
from reader.tui.page.access import is_cut_off, stripped_words
from reader.tui.page.compose import bare, compose, order_of_removals
from reader.tui.page.kept import Mark
from reader.tui.page.page import PageLines
from reader.tui.page.parts import Stretch, Wide
from reader.tui.page.places import Anchor
from reader.tui.page.view import View
from reader.tui.widgets.columns import TextColumn


class ArticleColumn(TextColumn):
    """Shows an article in a view; knows which passage, link or match is chosen."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.article: Article | None = None
        self.row: Headline | None = None
        self.being_read = False
        """False while it only shows what the chosen row holds."""
        self.position = ""
        """`1 of 21`; "" when it was not opened from a list."""
        self.view = View()
        self.clock: Callable[[], datetime] = datetime.now
        self.page: PageLines | None = None
        self.hits: list[found.Hit] = []
        self.hit = -1
        self.words_sought = ""
        self.links: list[found.Hit] = []
        self.link = -1
        self.kept: list[Mark] = []
        """Where each passage that is kept begins."""
        self.mark = -1
        self._held: tuple[int, Anchor] | None = None
        """The row to which the page was set anew, and what it was to show; None where it was not."""

    def show(
        self,
        article: Article | None,
        row: Headline | None = None,
        *,
        position: str = "",
        place: tuple[int, int] | None = None,
        kept: tuple[Bookmark, ...] = (),
    ) -> None:
        """Show an article from a place (block and offset; None: its top), with the passages marked that the reader keeps of it."""
        self.article, self.row, self.position = article, row, position
        self.view = replace(self.view, stripped=False, chosen=-1, given=frozenset(), kept=kept)
        self._forget()
        self._set()
        self._held = None
        top = places.row_at(self.page, *place) if place and self.page else 0
        self.body.show(self.page, top if place and (place[0] or place[1]) else 0)
        self.draw_head()

    def keep(self, kept: tuple[Bookmark, ...]) -> None:
        """Mark these passages from now on, if they are others than before."""
        if kept != self.view.kept:
            self.change(replace(self.view, kept=kept))

    def change(self, view: View) -> None:
        """Look at the same article in another view; the passage at the upper edge stays there."""
        anchor = self._anchor()
        self.view = view
        self._set()
        self._hold(anchor)

    def renew(self, article: Article) -> None:
        """The same article in a newer cleaning, at the same passage."""
        anchor = self._anchor()
        self.article = article
        self.view = replace(self.view, given=frozenset(), chosen=min(self.view.chosen, len(article.removals) - 1))
        self._set()
        self._hold(anchor)

    def place(self, box: Box | None, height: int, head_rows: int) -> None:
        super().place(box, height, head_rows)
        if box is not None and (box.width, box.spare) != (self.view.cells, self.view.spare):
            self.change(replace(self.view, cells=box.width, spare=box.spare))

    def passage(self) -> tuple[int, int] | None:
        """The passage at the upper edge: block and offset; None above the text."""
        return places.place_at(self.page, self.body.top) if self.page else None

    def go_to(self, part: int, offset: int = 0) -> None:
        """Bring a character into sight: nothing moves when it is, else it stands a third down."""
        if self.page is None:
            return
        row, height = self.page.row_shown(part, offset), self.body.rows
        if not self.body.top <= row < self.body.top + height:
            self.body.go(row - height // 3)

    def seek(self, sought: str, step: int = 1, *, in_text: bool = False) -> bool:
        """Find words from the upper edge on, or the next match in the direction of `step`. Whether there is one.

        in_text: from where the text begins, whatever is seen.
        """
        page = self.page
        if page is None:
            return False
        self.mark = -1
        if sought != self.words_sought or not sought:
            self.words_sought, self.hits = sought, found.hits(page, sought)
            first = places.head_end(page) if in_text else self.body.top
            below = bisect_left(self.hits, first, key=lambda hit: page.row_shown(hit.part, hit.start))
            self.hit = below % len(self.hits) if self.hits else -1
        elif self.hits:
            self.hit = (self.hit + step) % len(self.hits)
        self.lay_over()
        if self.hits:
            self._go_to_hit(self.hits[self.hit])
        return bool(self.hits)

    def forget_matches(self) -> None:
        """Drop the words that were looked for, and the chosen link or mark."""
        self._forget()
        self.lay_over()

    def _forget(self) -> None:
        self.hits, self.hit, self.link, self.mark, self.words_sought = [], -1, -1, -1, ""

    def shows(self, id: str) -> bool:
        """Whether it is this article that stands here."""
        return self.row is not None and self.row.id == id

    @property
    def addresses(self) -> Sequence[str]:
        """Where the links of the text lead, by their numbers."""
        return self.page.composed.links if self.page is not None else ()

    @property
    def has_chosen(self) -> bool:
        """Whether a match, a link or a mark is chosen."""
        return bool(self.hits) or self.link >= 0 or self.mark >= 0

    def step_link(self, step: int) -> str:
        """Choose the next link of the text; its address, "" when there are none."""
        if self.page is None or not self.links:
            return ""
        link = self._stepped(self.link, [(hit.part, hit.start) for hit in self.links], step)
        self._forget()
        self.link = link
        self.lay_over()
        chosen = self.links[self.link]
        self._go_to_hit(chosen)
        return found.address_of(self.page, chosen)

    def step_mark(self, step: int) -> bool:
        """Choose the next passage that is kept. Whether there is one."""
        if self.page is None or not self.kept:
            return False
        mark = self._stepped(self.mark, [(each.part, each.start) for each in self.kept], step)
        self._forget()
        self.mark = mark
        self.lay_over()
        self.go_to(self.kept[mark].part, self.kept[mark].start)
        return True

    def _stepped(self, chosen: int, begins: Sequence[tuple[int, int]], step: int) -> int:
        """The number of the next one in the direction of `step`, from the last on to the first; when none is chosen (-1), the next from the
        upper edge.
        """
        if chosen >= 0 or self.page is None:
            return (chosen + step) % len(begins)
        seen = [i for i, begin in enumerate(begins) if self.page.row_shown(*begin) >= self.body.top]
        return (seen[0] if seen else 0) if step > 0 else (seen[0] - 1 if seen else len(begins) - 1) % len(begins)

    def chosen_mark(self) -> Bookmark | None:
        """The kept passage that was gone to; None when none was."""
        return self.kept[self.mark].bookmark if self.mark >= 0 else None

    def mark_part(self) -> int:
        """The part of the page in which it begins; -1 when none was gone to."""
        return self.kept[self.mark].part if self.mark >= 0 else -1

    def chosen_address(self) -> str:
        """Where the chosen link leads; "" when none is chosen."""
        return found.address_of(self.page, self.links[self.link]) if self.page and self.link >= 0 else ""

    def lay_over(self) -> None:
        """Draw matches, the chosen link or the chosen mark over the text."""
        if self.hits:
            self.body.mark(dict(found.marked(self.hits, self.hit)))
        elif self.mark >= 0 and self.page is not None:
            chosen = [each for each in self.page.composed.marks if each.bookmark == self.chosen_mark()]
            self.body.mark({each.part: [Stretch(each.start, each.end, Look.CURRENT)] for each in chosen})
        else:
            self.body.mark(dict(found.marked(self.links[self.link : self.link + 1], 0)) if self.link >= 0 else {})

    def chosen_removal(self) -> int | None:
        """Index in `article.removals` of the chosen passage; None when none is chosen."""
        if self.article is None or not self.view.stripped or self.view.chosen < 0 or not self.article.removals:
            return None
        return order_of_removals(self.article)[self.view.chosen]

    def show_stripped(self, shown: bool) -> None:
        """Show the stripped passages in their places, the nearest below the upper edge chosen; or hide them."""
        self.change(replace(self.view, stripped=shown, chosen=-1))
        if shown and self.page:
            parts = list(self.page.with_role("stripped"))
            below = [part.index for index, part in parts if self.page.starts[index] >= self.body.top]
            if parts:
                self.change(replace(self.view, chosen=below[0] if below else parts[-1][1].index))

    def choose_passage(self, number: int) -> None:
        """Choose a stripped passage by its number from the top, from 0, and bring it into sight."""
        self.change(replace(self.view, chosen=number))
        if self.page is None:
            return
        for index, part in self.page.with_role("stripped"):
            if part.index == number:
                top, end = self.page.starts[index], self.page.starts[min(index + 3, len(self.page.parts))]
                if top < self.body.top or end > self.body.top + self.body.rows:
                    before = max(0, min(4, self.body.rows - (end - top)))
                    self.body.go(max(0, top - before))

    def step_passage(self, step: int) -> None:
        """Choose the next stripped passage that is still out; the chosen one itself, where it lies further on and out of sight."""
        if self.page is None:
            return
        numbers = [part.index for _, part in self.page.with_role("stripped")]
        if numbers:
            at = numbers.index(self.view.chosen) if self.view.chosen in numbers else -step
            self.choose_passage(numbers[(at + (0 if self._passage_lies() == step else step)) % len(numbers)])

    def _passage_lies(self) -> int:
        """Where the chosen passage begins: 1 below what is seen, -1 above, 0 in sight or nowhere."""
        chosen = next((at for at, part in self.page.with_role("stripped") if part.index == self.view.chosen), None) if self.page else None
        if self.page is None or chosen is None:
            return 0
        row = self.page.starts[chosen]
        return (row >= self.body.top + self.body.rows) - (row < self.body.top)

    def draw_head(self) -> None:
        article, row = self.article, self.row
        site = safe_line((article.site if article else "") or (row.site if row else ""))
        headline = safe_line((article.title if article else "") or (row.title if row else ""))
        gone = self.page is not None and self.body.top >= max(1, self.page.title_end())
        if self.view.lean == 2:
            self.title, self.subtitle, self.facts = headline, "", ""
        else:
            self.title, self.subtitle = (
                site or ("Page" if article and not gone else ""),
                headline if gone and not self.view.stripped else "",
            )
            self.facts = self._facts()
        super().draw_head()

    def _facts(self) -> str:
        article = self.article
        if article is None:
            return ""
        out = len(article.removals) - len(self.view.given)
        if self.view.stripped:
            return f"showing {out:,} stripped, {counted(stripped_words(article, self.view.given), 'word')}"
        if not self.being_read:
            length = f"{minutes(article.word_count):,} min" if article.blocks else ""
            return f" {self.marks.dot} ".join(filter(None, [short(article.published, self.clock()), length]))
        star = f"  {self.marks.star}" if self.row and self.row.bookmarked else ""
        return f"{self.position}{star}".strip() if self.position else star.strip()

    def status(self, keys: dict[str, str]) -> Status:
        """What the last row says while one reads. keys: the key of each action, as people write it."""
        article = self.article
        if article is None:
            return Status("Nothing is open.", hints=(Hint(keys["help"], "help"),))
        if self.row is not None and not self.row.has_text:
            return Status(hints=(Hint(keys["open"], "fetch"), Hint(keys["help"], "help")))
        return (
            self._status_of_stripped(keys)
            or self._status_of_matches(keys)
            or self._status_of_chosen(keys)
            or self._status_of_text(article, keys)
        )

    def _status_of_stripped(self, keys: dict[str, str]) -> Status | None:
        """None where what was stripped is not shown; so below."""
        if not self.view.stripped or self.article is None:
            return None
        chosen, lies = self.view.chosen, self._passage_lies()
        state = f"Stripped {chosen + 1} of {len(self.article.removals)}" if chosen >= 0 else "Nothing is stripped here."
        way = Hint(keys["next_passage"], "go there" if lies > 0 else "next")
        hints = (way, Hint(keys["stripped"], "hide again"), Hint(keys["help"], "help"))
        return Status(state, {1: "below", -1: "above"}.get(lies, ""), hints=hints)

    def _status_of_matches(self, keys: dict[str, str]) -> Status | None:
        if not self.hits:
            return None
        state = f"{self.hit + 1} of {counted(len(self.hits), 'match', 'matches')}"
        hints = (Hint(keys["find_next"], "next"), Hint(keys["help"], "help"))
        return Status(state, self.words_sought, position=self._position(), hints=hints)

    def _status_of_chosen(self, keys: dict[str, str]) -> Status | None:
        """Of the link that is chosen, or the mark."""
        help = Hint(keys["help"], "help")
        if self.link >= 0:
            hints = (Hint(keys["open"], "open here"), Hint(keys["original"], "browser"), help)
            state = f"Link {self.link + 1} of {len(self.links)}"
            address = bare(self.chosen_address())
            if not self.view.linear:
                room = max(8, self.cells - len(state) - line_width(hints_line(hints)) - 5)
                address = cut(address, room, self.marks.ellipsis)
            return Status(state, address, hints=hints)
        if self.mark >= 0:
            state, chosen = f"Mark {self.mark + 1} of {len(self.kept)}", self.kept[self.mark].bookmark
            return Status(state, safe_line(chosen.note), hints=(Hint(keys["note"], "note"), Hint(keys["next_mark"], "next"), help))
        return None

    def _status_of_text(self, article: Article, keys: dict[str, str]) -> Status:
        if self.view.lean == 2:
            return Status("", f"{self.body.read_share:.0%}", position=self._remains())
        help, original, position = Hint(keys["help"], "help"), Hint(keys["original"], "original"), self._position()
        if is_cut_off(article):
            support = (Hint(keys["support"], "support the paper"),) if article.support_url else ()
            return Status(left=(*support, original), position=position, hints=(help,))
        ways = (*self._shifting(keys), help)
        if out := len(article.removals) - len(self.view.given):
            return Status("", f"{out:,} stripped", left=(Hint(keys["stripped"], "show"),), position=position, hints=ways)
        unsure = article.access.state is AccessState.UNKNOWN
        return Status(left=(original,) * unsure, position=position, hints=ways)

    def _position(self) -> str:
        """How much is read and how much is left; of a text that is in sight as a whole, how long it is."""
        if not self.body.last_top:
            return f"{minutes(self._words()):,} min"
        return f"{self.body.read_share:.0%} {self.marks.dot} {self._remains()}"

    def _remains(self) -> str:
        share = self.body.read_share
        left = minutes(round(self._words() * (1 - share))) if share < 1 else 0
        return f"{left:,} min left" if left else "the end"

    def _words(self) -> int:
        return self.article.word_count if self.article else 0

    def _shifting(self, keys: dict[str, str]) -> tuple[Hint, ...]:
        """The keys that shift a table or code wider than the text, while one is on the screen."""
        wide = self.page.wide_near(self.body.top, self.body.rows) if self.page else None
        return (Hint(f"{keys['shift_left']} {keys['shift_right']}", "shift"),) if wide and wide.role == "wide" else ()

    def _go_to_hit(self, hit: found.Hit) -> None:
        """Bring a match into sight, also where it stands beside what is seen of a wide block."""
        part = self.page.parts[hit.part] if self.page else None
        if isinstance(part, Wide) and part.reveal(hit.start, hit.end):
            self.body.repaint_part(hit.part)
        self.go_to(hit.part, hit.start)

    def _set(self) -> None:
        self.page = PageLines(compose(self.article, self.view)) if self.article else None
        self.links = found.links(self.page) if self.page else []
        self.link = -1
        before = self.chosen_mark()
        composed = self.page.composed.marks if self.page else ()
        first = {mark.bookmark: mark for mark in reversed(composed)}
        self.kept = [mark for mark in composed if mark is first[mark.bookmark]]
        same = (at for at, mark in enumerate(self.kept) if before is not None and mark.bookmark.place == before.place)
        self.mark = next(same, -1)
        if self.words_sought and self.page:
            self.hits = found.hits(self.page, self.words_sought)
            self.hit = min(self.hit, len(self.hits) - 1)

    def _anchor(self) -> Anchor | None:
        """What is to stay at the upper edge. While nobody has moved since the page was set anew, what was to stay there then: the row in
        which that stands begins before it, and at each further width the text would come down by a part of a row.
        """
        if self.page is None:
            return None
        return self._held[1] if self._held and self._held[0] == self.body.top else places.hold(self.page, self.body.top)

    def _hold(self, anchor: Anchor | None) -> None:
        """Show the page as it is set now with the same row at the upper edge."""
        if anchor is None or self.page is None:
            top = min(self.body.top, places.head_end(self.page) if self.page else 0)
        else:
            block, offset, below = anchor
            top = places.row_below(self.page, block, offset, below)
        self.body.show(self.page, top)
        self._held = (self.body.top, anchor) if anchor else None
        self.lay_over()
        self.draw_head()
