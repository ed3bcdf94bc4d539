"""A text is read the same however it is dressed up, and every place in it leads back to the original."""

import pytest

from assistant.mentoring.plain import plain
from assistant.mentoring.sentences import clauses, own_words, sentences


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Wоuld yоu mеntor me?", "would you mentor me?"),
        ("Ｗｏｕｌｄ　ｙｏｕ", "would you"),
        ("m\u200ben\u00adtor", "mentor"),
        ("be my m e n t o r", "be my mentor"),
        ("be my m3nt0r", "be my mentor"),
        ("my résumé, protégé", "my resume, protege"),
        ("cud u rvw", "could you rvw"),
        ("I’d “love” it", 'i\'d "love" it'),
        ("on step 2 of 3", "on step 2 of 3"),
        ("I want 2 learn", "i want to learn"),
        ("a B2B firm, u.s. law, R&D", "a b2b firm, u.s. law, r&d"),
    ],
)
def test_dress_is_taken_off(written: str, read: str) -> None:
    assert plain(written).text == read


def test_every_letter_leads_back_to_where_it_came_from() -> None:
    text = "Hi! plz be my m\u200ben\u200btor，ok?"
    read = plain(text)
    start = read.text.index("mentor")
    first, last = read.original(start, start + len("mentor"))
    assert text[first:last] == "m\u200ben\u200btor"
    start = read.text.index("please")
    first, last = read.original(start, start + len("please"))
    assert text[first:last] == "plz"


def test_quoted_threads_and_quoted_words_are_not_the_writers_own() -> None:
    thread = "thanks!\n> would you mentor me?\n\non 3 may, ada <a@b.org> wrote:\nwould you refer me?"
    kept = own_words(thread)
    assert len(kept) == len(thread)
    assert "thanks" in kept
    assert "mentor" not in kept
    assert "refer" not in kept
    assert "mentor" not in own_words('they told us never to write "please mentor me" to anybody')
    assert "mentor" in own_words('so here it is: "would you be my mentor?"')


def test_a_message_that_is_all_quotation_is_read_all_the_same() -> None:
    assert "mentor" in own_words("> would you mentor me?")


def test_sentences_end_where_a_reader_would_end_them() -> None:
    text = "dear dr. okoro, thank you. e.g. this one?yes\n\nbest, m. lee"
    assert [text[slice(*span)] for span in sentences(text)] == [
        "dear dr. okoro, thank you.",
        "e.g. this one?",
        "yes",
        "best, m. lee",
    ]


def test_a_clause_that_asks_stands_alone() -> None:
    text = "this is a lot, but would you mentor me?"
    assert [text[slice(*span)] for span in clauses(text, (0, len(text)))] == ["this is a lot", "would you mentor me?"]
