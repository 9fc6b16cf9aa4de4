"""Formulas as a row of signs."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.cleaner.extract.formulas import in_a_row
from reader.cleaner.extract.walk import walk


def said(formula: str) -> str:
    node = LexborHTMLParser(f"<p><math>{formula}</math></p>").css_first("math")
    assert node is not None
    return in_a_row(node)


@pytest.mark.parametrize(
    ("formula", "row"),
    [
        ("<mi>v</mi><mo>=</mo><mfrac><mi>d</mi><mi>t</mi></mfrac>", "v=d/t"),
        ("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>12</mn></mfrac>", "(a+b)/12"),
        ("<msup><mi>x</mi><mn>2</mn></msup>", "x^2"),
        ("<msup><mi>e</mi><mrow><mi>i</mi><mi>π</mi></mrow></msup>", "e^(iπ)"),
        ("<msub><mi>x</mi><mrow><mi>max</mi></mrow></msub>", "x_max"),
        ("<mfrac><mn>12.5</mn><mi>t</mi></mfrac>", "12.5/t"),
        ("<msqrt></msqrt>", ""),
        ("<msub><mi>H</mi><mn>2</mn></msub><mi>O</mi>", "H_2O"),
        ("<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>", "x_i^2"),
        ("<mn>10</mn><msup><mrow></mrow><mn>5</mn></msup>", "10^5"),
        ("<mi>Bi</mi><msub> <mrow/> <!-- two --> <mn>2</mn> </msub>", "Bi_2"),
        ("<msubsup><mi></mi><mn>6</mn><mn>14</mn></msubsup><mi>C</mi>", "_6^14C"),
        ("<msubsup><mi>x</mi><mrow></mrow><mn>2</mn></msubsup>", "x^2"),
        ("<msup><mi>x</mi><mrow></mrow></msup>", "x"),
        ("<msqrt><mi>a</mi><mo>+</mo><mn>1</mn></msqrt>", "√(a+1)"),
        ("<mroot><mi>a</mi><mn>3</mn></mroot>", "a^(1/3)"),
        ("<mi>f</mi><mo>&#x2061;</mo><mo>(</mo><mi>x</mi><mo>)</mo>", "f(x)"),
        ("<mtext>where it was</mtext>", "where it was"),
        ("<semantics><mi>a</mi><annotation>a^{}</annotation></semantics>", "a"),
    ],
)
def test_says_by_signs_what_stands_above_and_below(formula: str, row: str) -> None:
    assert said(formula) == row


def test_reads_formulas_in_each_other_without_end() -> None:
    assert said("<msqrt>" * 3000 + "<mi>x</mi>" + "</msqrt>" * 3000).startswith("√(√(")


def test_a_formula_stands_in_its_sentence() -> None:
    formula = (
        "<math><semantics><mrow><mi>a</mi><mo>+</mo><mfrac><mn>1</mn><mi>b</mi></mfrac></mrow>"
        '<annotation encoding="application/x-tex">a+\\frac{1}{b}</annotation></semantics></math>'
    )
    (leaf,) = walk(LexborHTMLParser(f"<p>The tide {formula} turns at nine.</p>")).leaves
    assert leaf.text == "The tide a+1/b turns at nine."


def test_a_picture_of_a_formula_in_a_sentence_is_what_it_says() -> None:
    found = walk(LexborHTMLParser(r"""<p>The tide <img class="latex" alt="$e^{x}$" src="/e.png"> turns at nine.</p>"""))
    assert [leaf.text for leaf in found.leaves] == ["The tide e^{x} turns at nine."]
    assert not found.marks
    assert walk(LexborHTMLParser("<p>The tide <img alt='A tide' src='/e.png'> turns at nine.</p>")).marks


SET = (
    '<span class="MathJax_Preview"></span><span class="MathJax"><nobr aria-hidden="true"><span class="math"><span>t</span></span></nobr>'
    '<span class="MJX_Assistive_MathML"><math><mi>t</mi></math></span></span><script type="math/tex">t</script>'
)
"""What the second MathJax makes of a formula in a browser, and what the third does."""
SET_ANEW = (
    '<mjx-container class="MathJax"><mjx-math aria-hidden="true"><mjx-mi><mjx-c></mjx-c>t</mjx-mi></mjx-math>'
    "<mjx-assistive-mml><math><mi>t</mi></math></mjx-assistive-mml></mjx-container>"
)


@pytest.mark.parametrize(
    ("formula", "row"),
    [
        ('<script type="math/tex">t = x^2</script>', "t = x^2"),
        ('<span class="MathJax_Preview"></span><script type="math/tex; mode=display">t\n= x</script>', "t = x"),
        ("<script>t = x</script>", ""),
        (SET, "t"),
        (SET_ANEW, "t"),
        (SET_ANEW.split("<mjx-assistive")[0] + "<mjx-speech></mjx-speech></mjx-container>", "t"),
        ('<span class="MathJax_SVG"><svg><path></path></svg></span><script type="math/tex">t</script>', "t"),
        ('<span class="MathJax_Preview">t</span><script type="math/tex">t</script>', "t"),
    ],
)
def test_a_formula_that_mathjax_sets_or_has_set_stands_in_its_sentence_once(formula: str, row: str) -> None:
    (leaf,) = walk(LexborHTMLParser(f"<p>The tide {formula} turns at nine.</p>")).leaves
    assert leaf.text == f"The tide {row} turns at nine.".replace("  ", " ")
