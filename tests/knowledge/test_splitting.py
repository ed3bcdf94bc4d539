"""Passages: whole sentences under one heading, inside the model's limit, each at the place it claims."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.reading.document import Document
from knowledge.reading.parsing import parsed
from knowledge.splitting import MOST, MOST_TOKENS, SMALL_TAIL, TARGET, Piece, embedded, split

SENTENCE = "The loom in the back room needs a new belt before the winter market opens. "


def count_words(text: str) -> int:
    return len(re.findall(r"\w{1,4}|[^\w\s]", text)) + 2


def pieces(source: str, text: str) -> list[Piece]:
    return split(parsed(text.encode(), source), count_words)


def told(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


def check(document: Document, found: list[Piece]) -> None:
    lines = document.text.split("\n")
    for piece in found:
        assert count_words(piece.embedded) <= MOST_TOKENS
        assert piece.text in piece.embedded
        assert piece.text.strip()
        start, end = piece.span
        assert 0 <= start < end <= len(document.text)
        if piece.lines is not None:
            first, last = piece.lines
            assert told(piece.text) <= told("\n".join(lines[first - 1 : last]))
            assert told(document.text[start:end]) >= told(piece.text)


def test_a_short_section_is_one_passage_with_its_path_of_headings_in_front() -> None:
    found = pieces("a.md", "# Trip\n\n## Leeds\n\nMet Bo. She weaves.\n\n## York\n\nRain.\n")
    assert [(piece.heading, piece.text, piece.lines) for piece in found] == [
        (("Trip", "Leeds"), "Met Bo. She weaves.", (5, 5)),
        (("Trip", "York"), "Rain.", (9, 9)),
    ]
    assert found[0].embedded == "Trip › Leeds\nMet Bo. She weaves."


def test_a_long_section_is_packed_from_whole_sentences_with_one_of_overlap() -> None:
    found = pieces("a.md", "# Loom\n\n" + SENTENCE * 30)
    assert len(found) > 2
    for piece in found:
        assert len(piece.text) <= MOST
        assert piece.text.endswith("opens.")
        assert piece.text.startswith("The loom")
    assert all(len(piece.text) > TARGET / 2 for piece in found[:-1])
    assert len(found[-1].text) >= SMALL_TAIL
    assert found[0].overlap == ""
    assert found[1].overlap == SENTENCE.strip()
    assert found[1].embedded == f"Loom\n{found[1].overlap}\n{found[1].text}"
    assert " ".join(piece.text for piece in found) == (SENTENCE * 30).strip()


def test_overlap_never_crosses_a_heading() -> None:
    found = pieces("a.md", "# A\n\n" + SENTENCE * 12 + "\n\n# B\n\n" + SENTENCE * 12)
    firsts = [piece for index, piece in enumerate(found) if not index or found[index - 1].heading != piece.heading]
    assert [piece.overlap for piece in firsts] == ["", ""]


def test_front_matter_goes_with_the_text_under_the_first_heading() -> None:
    found = pieces("a.md", "---\nrole: weaver\n---\n# Coffee\n\nShe said yes.\n\n## Next\n\nWrite.\n")
    assert [(piece.heading, piece.text, piece.lines) for piece in found] == [
        (("Coffee",), "Role: weaver.\n\nShe said yes.", (2, 6)),
        (("Coffee", "Next"), "Write.", (10, 10)),
    ]


def test_a_heading_with_nothing_under_it_is_kept_as_words() -> None:
    found = pieces("a.md", "# Ideas\n\n## Ask Bo about pricing\n\n## Sell soup\n\nAt the fair.\n")
    assert [(piece.heading, piece.text) for piece in found] == [
        (("Ideas",), "Ask Bo about pricing"),
        (("Ideas", "Sell soup"), "At the fair."),
    ]


def test_what_follows_a_bold_label_and_its_list_is_not_under_the_label() -> None:
    found = pieces("a.md", "# Bo\n\n**I owe**\n- a page\n\nShe likes soup.\n")
    assert [(piece.heading, piece.text) for piece in found] == [
        (("Bo", "I owe"), "- a page"),
        (("Bo",), "She likes soup."),
    ]


def test_entries_and_rows_stay_whole() -> None:
    rows = "".join(f"| Person {n} | likes tea. And cake. |\n" for n in range(60))
    found = pieces("a.md", f"# T\n\n| Who | What |\n|---|---|\n{rows}")
    assert len(found) > 2
    for piece in found:
        assert piece.overlap == ""
        assert all(
            re.fullmatch(r"Who: Person \d+; What: likes tea\. And cake\.", row) for row in piece.text.split("\n")
        )
    items = "".join(f"- entry {n} is short. It has two sentences.\n" for n in range(60))
    for piece in pieces("a.md", f"# L\n\n{items}"):
        assert all(
            re.fullmatch(r"- entry \d+ is short\. It has two sentences\.", item) for item in piece.text.split("\n")
        )


def test_a_sentence_past_the_limit_is_cut_between_clauses_or_words() -> None:
    clauses = "and then we talked about the price of wool, " * 60
    found = pieces("a.md", clauses)
    assert len(found) > 2
    assert all(piece.text.endswith("wool,") for piece in found)
    words = pieces("a.md", "wool " * 900)
    assert all(set(piece.text.split()) == {"wool"} for piece in words)
    assert sum(len(piece.text.split()) for piece in words) == 900


def test_an_endless_word_is_cut_all_the_same() -> None:
    found = pieces("a.txt", "x" * 1900)
    assert "".join(piece.text for piece in found) == "x" * 1900
    assert all(count_words(piece.embedded) <= MOST_TOKENS for piece in found)


def test_a_passage_keeps_to_one_page() -> None:
    from knowledge.reading.document import Block, BlockKind

    text = "One on the first page.\n\nTwo on the second."
    blocks = (
        Block(BlockKind.PARAGRAPH, text[:22], (0, 22), ((0, 0),), page=1),
        Block(BlockKind.PARAGRAPH, text[24:], (24, 42), ((0, 24),), page=2),
    )
    found = split(Document("a.pdf", "A", text, False, blocks), count_words)
    assert [(piece.page, piece.text, piece.lines) for piece in found] == [(1, text[:22], None), (2, text[24:], None)]


def test_a_very_long_path_of_headings_leaves_room_for_the_words() -> None:
    heading = "A heading that goes on " * 8
    found = pieces("a.md", f"# {heading}\n\n## {heading}\n\n" + SENTENCE * 9)
    assert all(len(piece.embedded.split("\n")[0]) <= 201 for piece in found)
    assert all(count_words(piece.embedded) <= MOST_TOKENS for piece in found)


def test_a_title_that_is_the_first_heading_is_said_once() -> None:
    assert embedded("Trip", ("Trip", "Leeds"), "", "Rain.") == "Trip › Leeds\nRain."
    assert embedded("Trip", ("Leeds",), "Wind.", "Rain.") == "Trip › Leeds\nWind.\nRain."


MARKUP = [
    "**bold words**",
    "*soft*",
    "[[Ilse Brandt]]",
    "[[plan|the plan]]",
    "[a page](https://e.org)",
    "`code`",
    "[x]",
]
PLAIN = ["word", "Bo", "£5", "“quoted.”", "e.g. this", "3.5", "a_b_c", "5 * 3 * 2", "end.", "really?", "x" * 40, "[1]"]
INLINE = st.sampled_from(MARKUP + PLAIN)
LINE = st.lists(INLINE, min_size=1, max_size=60).map(" ".join)
BLOCK = st.one_of(
    LINE,
    LINE.map(lambda line: f"# {line[:60]}"),
    LINE.map(lambda line: f"### {line[:60]}"),
    st.lists(LINE.map(lambda line: f"- {line}"), min_size=1, max_size=6).map("\n".join),
    st.lists(LINE.map(lambda line: f"> {line}"), min_size=1, max_size=3).map("\n".join),
    st.just("**Label**"),
    st.just("---"),
    st.just("```\ncode here\n```"),
    st.just("[quiz id='4']"),
)


@settings(max_examples=120, deadline=None)
@given(blocks=st.lists(BLOCK, min_size=1, max_size=12), source=st.sampled_from(["a.md", "a.txt"]))
def test_whatever_is_written_no_passage_passes_the_limit_and_each_stands_where_it_says(
    blocks: list[str], source: str
) -> None:
    text = "words\n\n" + "\n\n".join(blocks)
    document = parsed(text.encode(), source)
    found = split(document, count_words)
    check(document, found)
    assert found


WRITTEN = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), min_size=1, max_size=3000)


@settings(max_examples=60, deadline=None)
@given(WRITTEN)
def test_any_text_at_all_is_split_within_the_limit(text: str) -> None:
    for piece in pieces("a.txt", f"words {text}"):
        assert count_words(piece.embedded) <= MOST_TOKENS
        assert piece.span[0] < piece.span[1]


def test_a_paragraph_that_no_longer_fits_goes_whole_to_the_next_passage() -> None:
    paragraph = (SENTENCE * 4).strip()
    found = pieces("a.txt", "\n\n".join([paragraph] * 6))
    assert len(found) > 2
    assert all(piece.text in (paragraph, f"{paragraph}\n\n{paragraph}") for piece in found)


def test_a_line_that_leads_in_stays_with_what_it_leads_to() -> None:
    items = "".join(f"- {SENTENCE.strip()}\n" for _ in range(4))
    found = pieces("a.md", f"{SENTENCE * 9}\n\nShe asked for:\n\n{items}")
    assert [piece.text.split("\n")[0] for piece in found][1] == "She asked for:"
