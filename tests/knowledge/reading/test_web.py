"""A saved page reads as its text, whatever its layout; what is around the text is left out."""

import pytest

from knowledge.reading.parsing import parsed
from tests.knowledge.reading.web_pages import LONG, MORE, PAGES, Page


def said(body: str) -> list[str]:
    page = f"<html><head><title>A page</title></head><body>{body}</body></html>"
    return [block.text for block in parsed(page.encode(), "a.html").blocks]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_text_is_kept_and_the_furniture_is_not(page: Page) -> None:
    text = "\n".join(block.text for block in parsed(page.html.encode(), "a.html").blocks)
    assert [one for one in page.kept if one not in text] == []
    assert [one for one in page.gone if one in text] == []


def test_lists_of_links_that_are_the_writers_own_are_kept() -> None:
    people = "<h2>Speakers</h2><ul><li><a>Ada Holm</a></li><li><a>Bo Lund</a></li></ul>"
    assert said(f"<main><p>{LONG}</p>{people}<p>{MORE}</p></main>")[1:4] == ["Speakers", "- Ada Holm", "- Bo Lund"]
    assert said(
        f"<h1>Good reads</h1><ul><li><a>How to listen</a></li><li><a>Ten questions</a></li></ul><p>{LONG}</p>"
    ) == [
        "Good reads",
        "- How to listen",
        "- Ten questions",
        LONG,
    ]


def test_a_recipe_for_cookies_asks_for_no_consent() -> None:
    recipe = "<div><h1>Oat cookies</h1><p>These cookies are soft. I agree with Bo on the sugar, less is more."
    "</p><a>Print</a></div>"
    assert "These cookies are soft. I agree with Bo on the sugar, less is more." in said(recipe)


def test_a_table_that_names_its_rows_says_each_value_after_its_name() -> None:
    table = "<table><tr><th>When</th><td>4 March</td></tr><tr><th>Where</th><td>Mill Lane</td></tr></table>"
    assert said(f"<p>{LONG}</p>{table}") == [LONG, "When: 4 March", "Where: Mill Lane"]


def test_words_beside_bold_ones_keep_their_distance() -> None:
    assert said(f"<p>{LONG}</p><p><b>Coming up: </b>wool, <i>and</i> cotton.</p>")[1] == "Coming up: wool, and cotton."
