"""Sums of money: those that one may choose to give go, and prices stay."""

import html

import pytest

import reader
from tests.cleaner.pilots import STORY, body, left

TOLD = "The bell was rung twice on Wednesday, and nobody came but the two who always come."


@pytest.mark.parametrize(
    "sums",
    [
        "£5 | £10 | £25 | Another sum",
        "$5 $10 $25 Other",
        "100 ₽ | 300 ₽ | 500 ₽",
        "5 €/Monat · 10 €/Monat · 20 €/Monat",
        "R$ 1 / R$ 2 / R$ 5",
    ],
)
def test_takes_a_row_of_sums_to_choose_from(sums: str) -> None:
    assert left(body(STORY), body(sums), body(STORY)) == [STORY, STORY]
    assert reader.clean(f"{STORY}\n\n{sums}\n\n{STORY}").text == f"{STORY}\n\n{STORY}"


@pytest.mark.parametrize(
    "told",
    [
        ["$5 | $10"],
        ["£5", "£10"],
        ["£5", "£10", "Children"],
        ["Monthly", "£500", "£600", "£700"],
        ["Adults £8 | Children £4 | Families £20"],
        ["$5 | $10 | $25", "$6 | $12 | $30"],
        ["Adults", "$5 | $10 | $25", "Children", "$3 | $6 | $12"],
        ["$5 | $10 | $25 | which is what the three boats would cost a family"],
        ["The boat cost $5, $10 and $25 by turns."],
        ["Lottery prizes", "£1,000 £500 £250 £100"],
        ["Fines last year", "£30 £60 £90 Other"],
        ["Fares of the ferry from Monday on:", "£5 | £10 | £25"],
    ],
)
def test_leaves_prices_that_belong_to_something(told: list[str]) -> None:
    assert left(body(STORY), *map(body, told), body(STORY)) == [STORY, *told, STORY]


@pytest.mark.parametrize(
    "lines",
    [
        ["Once", "£5", "£10", "£25", "Other", "Monthly", "£3", "£5", "£10", "Other"],
        ["One-time", "$5 $10 $25 Other", "Monthly", "$5 $10 $25 Other"],
        ["Einmalig", "5 €", "10 €", "25 €", "Monatlich", "5 €", "10 €", "25 €"],
        ["Une fois", "5 €", "10 €", "20 €", "Autre montant", "Tous les mois", "5 €", "10 €", "20 €", "Autre montant"],
        ["Give once", "£5", "£10", "£25", "Give monthly", "£3", "£5", "£10"],
        ["Once / £5 / £10 / £25 / Other / Monthly / £3 / £5 / £10 / Other"],
        ["Single", "$25", "$50", "$100", "Monthly", "$5", "$10", "$15", "Annual", "$50", "$100", "$150"],
        ["Une fois", "Mensuel", "5 €", "10 €", "25 €", "Autre montant"],
        ["Choose an amount", "£5", "£10", "£25"],
        ["£5", "£10", "£25", "Other amount"],
        ["£5", "£10", "Other amount"],
        ["£5", "£10", "£25", "Monthly", "£3", "£5", "£10"],
    ],
)
def test_takes_sums_to_give_with_their_periods(lines: list[str]) -> None:
    entries = "".join(f"<li>{html.escape(line)}</li>" for line in lines)
    page = f"<article><h1>The bell of Saltby</h1><p>{STORY}</p><ul>{entries}</ul><p>{TOLD}</p></article>"
    assert reader.clean(page).text == f"{STORY}\n\n{TOLD}"
    for mark in ("\n", "\n\n"):
        assert reader.clean(f"{STORY}\n\n{mark.join(lines)}\n\n{TOLD}").text == f"{STORY}\n\n{TOLD}"


@pytest.mark.parametrize("mark", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "lines",
    [
        ["One time", "Monthly", "Yearly", "$10", "$25", "$50", "Other"],
        ["One-time", "Monthly", "Annually", "$5", "$15", "$30", "Other"],
        ["One-off", "Every month", "£5", "£10", "£20", "Other"],
        ["Make a donation", "One-time | Monthly", "$5 $10 $20 Other amount"],
        ["Make a donation", "Once · Monthly · Yearly", "$5", "$10", "$20", "Other"],
    ],
)
def test_takes_sums_to_give_under_the_periods_to_choose_from(lines: list[str], mark: str) -> None:
    assert reader.clean(f"{STORY}\n\n{mark.join([*lines, 'Donate now'])}\n\n{TOLD}").text == f"{STORY}\n\n{TOLD}"


def test_leaves_the_heading_that_follows_the_sums() -> None:
    lines = ["Once", "£5", "£10", "£25", "Monthly", "£3", "£5", "£10"]
    entries = "".join(f"<li>{line}</li>" for line in lines)
    page = f"<article><p>{STORY}</p><ul>{entries}</ul><ul><li>The bell</li><li>The board</li></ul><p>{TOLD}</p></article>"
    assert reader.clean(page).text == f"{STORY}\n\nThe bell\nThe board\n\n{TOLD}"
    text = "\n\n".join([STORY, *lines, "The bell", TOLD])
    assert reader.clean(text).text == f"{STORY}\n\nThe bell\n\n{TOLD}"


def test_leaves_sums_in_a_table() -> None:
    rows = [["Once", "£5", "£10", "£25"], ["Monthly", "£3", "£5", "£10"]]
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    page = f"<article><p>{STORY}</p><table>{table}</table><p>{TOLD}</p></article>"
    assert reader.clean(page).text == f"{STORY}\n\nOnce\t£5\t£10\t£25\nMonthly\t£3\t£5\t£10\n\n{TOLD}"


@pytest.mark.parametrize(
    "lines",
    [
        ["Once", "£2", "Monthly", "£40"],
        ["Bus fares", "Once", "£2 | £3 | £4", "Monthly", "£40 | £60 | £80"],
        ["The fares, by zone:", "Once", "£2", "£3", "£4", "Monthly", "£40", "£60", "£80"],
        ["Zone 1 | Zone 2 | Zone 3", "Once", "£2 | £3 | £4", "Monthly", "£40 | £60 | £80"],
        ["Soup", "£5", "Pie", "£10", "Roast", "£25"],
        ["Once", "Bus £2", "Tram £3", "Boat £4", "Monthly", "Bus £40", "Tram £60", "Boat £80"],
        ["Soup", "Pie", "Roast", "£5", "£10", "£25"],
        ["Osei", "£5m", "Tall", "£10m", "Moorland", "£25m"],
        ["Jackpot", "£5,000,000", "£100,000", "£1,000", "Wednesday", "£4,000,000", "£90,000", "£900"],
        ["Open", "$5", "$10", "$25", "Close", "$6", "$11", "$26"],
        ["Rent, monthly", "£500", "£600", "£700"],
    ],
)
@pytest.mark.parametrize("plea", [[], ["Support us from $2 a month."]])
def test_leaves_prices_with_what_they_are_for(lines: list[str], plea: list[str]) -> None:
    for mark in ("\n", "\n\n"):
        text = "\n\n".join([STORY, mark.join(lines), *plea])
        assert reader.clean(text).text == f"{STORY}\n\n{mark.join(lines)}"
    assert left(body(STORY), *map(body, lines), *map(body, plea), body(TOLD)) == [STORY, *lines, TOLD]


@pytest.mark.parametrize("mark", ["\n", "\n\n"])
@pytest.mark.parametrize("lines", [["Monthly", "€9 €19 €29"], ["Monthly", "€9", "€19", "€29", "Yearly", "€90", "€190", "€290"]])
def test_leaves_prices_that_the_story_tells_of(lines: list[str], mark: str) -> None:
    told = (
        "The cheapest ticket, which has been sold since May, costs €9 at the pier, and the dearest €29, the harbour board said on Tuesday."
    )
    text = f"{told}\n\n{mark.join(lines)}\n\n{TOLD}"
    assert reader.clean(text).text == text
    assert left(body(told), *map(body, lines), body(TOLD)) == [told, *lines, TOLD]


def test_a_sum_that_happens_to_stand_in_the_story_is_no_price_list() -> None:
    told = "Nobody asked for £5 at the pier when the bell was rung on Wednesday, and nobody came but the two who always come."
    assert reader.clean(f"{told}\n\nOnce\n£5\n£10\n£25\nMonthly\n£3\n£5\n£10\n\n{TOLD}").text == f"{told}\n\n{TOLD}"
