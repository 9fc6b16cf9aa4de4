"""A folder counts what its list shows: what stands in two papers once, and of a story the copy that is seen."""

import random

import pytest

from reader import library
from reader.library import Library, articles, feeds, folder_counts, stories
from reader.models import Article, Entry, Feed, Query, Visited
from tests.library.copies import story, text

FOLDERS = ("Coast", "Coast/North", "Coast/North/Isles", "World", "")


def visit(shelf: Library, name: str, folder: str, *urls: str) -> None:
    feed = feeds.subscribe(shelf, Feed(f"https://{name}.example/feed", name, folder=folder))
    library.entries.record(shelf, Visited(feed.id, Feed(feed.url, name), tuple(Entry(url, url, url) for url in urls)))


def shown(shelf: Library) -> dict[str, int]:
    counts = {folder: articles.count_unread(shelf, Query(folder=folder, archived=False)) for folder in FOLDERS if folder}
    return {folder: count for folder, count in counts.items() if count}


def test_what_is_in_two_papers_counts_once_and_in_the_folders_around_it(shelf: Library) -> None:
    visit(shelf, "pier", "Coast/North", "https://a.example/1", "https://a.example/2")
    visit(shelf, "quay", "Coast", "https://a.example/1")
    visit(shelf, "board", "Coasting", "https://a.example/3")
    assert folder_counts.unread(shelf) == {"Coast": 2, "Coast/North": 2, "Coasting": 1}


def test_a_copy_counts_where_it_stands_for_its_story(shelf: Library) -> None:
    first, copy = "https://agency.example/story", "https://paper.example/story"
    visit(shelf, "agency", "World", first)
    visit(shelf, "paper", "Coast", copy)
    ids = [articles.store(shelf, story(name, text(1))) for name in ("agency", "paper")]
    assert [row.id for row in stories.copies(shelf, ids[0])] == [ids[1]]
    assert folder_counts.unread(shelf) == {"Coast": 1, "World": 1}
    visit(shelf, "agency's other", "Coast", first)
    assert folder_counts.unread(shelf) == {"Coast": 1, "World": 1}
    articles.mark(shelf, [ids[0]], read=True)
    assert folder_counts.unread(shelf) == shown(shelf) == {}


@pytest.mark.parametrize("seed", range(12))
def test_a_folder_counts_what_its_list_shows(shelf: Library, seed: int) -> None:
    chance = random.Random(seed)
    for number in range(8):
        visit(shelf, f"paper{number}", chance.choice(FOLDERS), *(f"https://{chance.randrange(12)}.example/story" for _ in range(4)))
    ids = articles.ids(shelf, Query())
    for number in range(12):
        told: Article = story(str(number), text(number % 3))
        if (id := library.texts.known(shelf, [told.url])) is not None:
            articles.store(shelf, told, id=id)
    articles.mark(shelf, chance.sample(ids, len(ids) // 3), read=True)
    articles.mark(shelf, chance.sample(ids, len(ids) // 6), archived=True)
    articles.remove(shelf, chance.sample(ids, len(ids) // 6))
    assert folder_counts.unread(shelf) == shown(shelf)
