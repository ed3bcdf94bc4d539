"""What people type fits the sentence it lands in."""

import pytest

from assistant.jobs.outreach.introducing import introduced
from assistant.jobs.outreach.subject import subject_of
from assistant.jobs.wording.names import called, someone, written
from assistant.jobs.wording.persons import given_back, to_you
from assistant.jobs.wording.quoting import names_them, quoted
from assistant.jobs.wording.shape import Shape, sentence, small_first, typed
from assistant.jobs.wording.typed import known, listed, one_line, plain, sentences
from assistant.jobs.wording.words import cut, cut_letters


@pytest.mark.parametrize(
    "text", ["", "  ", "idk", "skip", "Skip it.", "don't know", "I dont know", "n/a", "-", "???", "😀", "xx"]
)
def test_not_knowing_in_any_words_is_nothing(text: str) -> None:
    assert known(one_line(text)) == ""


@pytest.mark.parametrize(
    ("text", "shape", "inside"),
    [
        ("How she explained it.", Shape.CLAUSE, "how she explained it"),
        ("how did she explain it", Shape.QUESTION, "how did she explain it"),
        ("how you knew?", Shape.CLAUSE, "how you knew"),
        ("what kind of people do you hire", Shape.QUESTION, "what kind of people do you hire"),
        ("what he would read first", Shape.CLAUSE, "what he would read first"),
        ("Your talk on boxes", Shape.NOUN, "your talk on boxes"),
        ("your talk changed how I work", Shape.SENTENCE, "your talk changed how I work"),
        ("I LOVED YOUR TALK ON BOXES", Shape.SENTENCE, "I loved your talk on boxes"),
        ("that it can be learned", Shape.THAT, "that it can be learned"),
        ("Look at my slides", Shape.VERB, "look at my slides"),
        ("Starting with the bill", Shape.GERUND, "starting with the bill"),
        ("pricing", Shape.NOUN, "pricing"),
        ("NHS budgets", Shape.NOUN, "NHS budgets"),
        ("idk", Shape.EMPTY, ""),
    ],
)
def test_a_completion_is_known_by_its_shape(text: str, shape: Shape, inside: str) -> None:
    assert typed(text).shape is shape
    assert typed(text).text == inside


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("how she explained it to her team", "how you explained it to your team"),
        ("I asked her about boxes", "I asked you about boxes"),
        ("she thinks before she speaks", "you think before you speak"),
        ("she is right and she has proof", "you are right and you have proof"),
        ("how she backed him when he failed", "how you backed him when he failed"),
        ("Nadia's talk on boxes", "your talk on boxes"),
        ("what Nadia Brandt says about boxes", "what you say about boxes"),
        ("your story about the boy and his dog", "your story about the boy and his dog"),
        ("their talk on boxes", "your talk on boxes"),
        ("how the customers lost their tickets", "how the customers lost their tickets"),
        ("he's shown that it works", "you've shown that it works"),
    ],
)
def test_the_reader_becomes_you_and_nobody_else_does(text: str, said: str) -> None:
    assert to_you(text, "Nadia Brandt") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I was late and my boss told me so", "You were late and your boss told you so"),
        ("i'm tired of myself", "you're tired of yourself"),
        ("she asked what I want", "she asked what you want"),
        ("I met Bram and was nervous", "You met Bram and were nervous"),
    ],
)
def test_words_given_back_agree(text: str, said: str) -> None:
    assert given_back(text) == said


@pytest.mark.parametrize(
    ("typed_name", "whole", "first"),
    [
        ("nadia brandt", "Nadia Brandt", "Nadia"),
        ("NADIA", "Nadia", "Nadia"),
        ("Nadia??", "Nadia", "Nadia"),
        ("dr. o'neil", "Dr O'Neil", "Dr O'Neil"),
        ("Prof Ama Mensah", "Professor Ama Mensah", "Professor Mensah"),
        ("jean-luc de la tour", "Jean-Luc de la Tour", "Jean-Luc"),
        ("Sinéad McBride, the COO", "Sinéad McBride", "Sinéad"),
        ("my skip level", "my skip level", ""),
        ("the head of finance", "the head of finance", ""),
        ("", "", ""),
    ],
)
def test_names_are_written_right_and_never_made_up(typed_name: str, whole: str, first: str) -> None:
    assert written(typed_name) == whole
    assert called(typed_name) == first


def test_somebody_without_a_name_is_still_spoken_of() -> None:
    assert someone("my boss") == "your boss"
    assert someone("") == "this person"


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("1. boxes 2. labels", ("boxes", "labels")),
        ("- boxes\n- labels\n- idk", ("boxes", "labels")),
        ("boxes; labels and also tickets", ("boxes", "labels", "tickets")),
        ("How do I start? And then?", ("How do I start?", "And then?")),
        ("how to label and store boxes", ("how to label and store boxes",)),
    ],
)
def test_a_list_is_a_list_however_it_was_typed(text: str, items: tuple[str, ...]) -> None:
    assert listed(text) == items


def test_markdown_html_and_hidden_signs_are_gone() -> None:
    assert plain("**bold** [link](http://x.example) <b>tag</b> [[Nadia]] `code`\u200b") == "bold link tag Nadia code"


def test_shouting_and_slips_are_mended() -> None:
    assert one_line("I DONT KNOW HOW YOU DID THAT!!!") == "I don't know how you did that."
    assert one_line("i think u r right abt it") == "I think you r right about it"


def test_abbreviations_do_not_end_sentences() -> None:
    assert sentences("I met Dr. Shah at 3 p.m. in Leeds. It was fine.") == (
        "I met Dr. Shah at 3 p.m. in Leeds.",
        "It was fine.",
    )


def test_a_text_is_cut_at_a_good_place_and_within_its_limit() -> None:
    assert cut("one two three, four five and six seven", 6) == "one two three"
    assert cut("one two three four of the five", 6) == "one two three four"
    assert len(cut_letters("word " * 100, 40)) <= 40
    assert len(cut_letters("x" * 500, 40)) == 40


def test_a_sentence_gets_one_end_mark_and_names_keep_their_capital() -> None:
    assert sentence("how nice") == "How nice."
    assert sentence("Really?") == "Really?"
    assert small_first("Nadia said so") == "Nadia said so"
    assert small_first("The box") == "the box"


def test_quotation_marks_inside_a_quotation_become_single() -> None:
    assert quoted("She said “label it” twice") == "“She said ‘label it’ twice”"


def test_a_namesake_with_another_surname_is_somebody_else() -> None:
    assert names_them("Tea with Nadia Brandt", "Nadia Brandt")
    assert names_them("Nadia's list", "Nadia Brandt")
    assert names_them("ask Nadia B about it", "Nadia Brandt")
    assert not names_them("Nadia Okonjo keeps bees", "Nadia Brandt")


@pytest.mark.parametrize(
    ("about_me", "clause"),
    [
        ("data analyst at the archive", "I am a data analyst at the archive"),
        ("Archivist in Ghent", "I am an archivist in Ghent"),
        ("I'm an archivist. I like tea.", "I am an archivist"),
        ("studying law", "I am studying law"),
        ("in my last year", "I am in my last year"),
        ("work on the night shift", "I work on the night shift"),
        ("Ottilie, an archivist", "I am Ottilie, an archivist"),
        ("HR assistant", "I am an HR assistant"),
        ("university librarian", "I am a university librarian"),
        ("idk", ""),
    ],
)
def test_who_the_user_is_becomes_a_clause(about_me: str, clause: str) -> None:
    assert introduced(about_me) == clause


@pytest.mark.parametrize(
    ("topic", "subject"),
    [
        ("how you knew it was time to leave audit", "Question about leaving audit"),
        ("how you described moving from audit to operations", "From audit to operations"),
        ("your talk on pricing", "A question about pricing"),
        ("how do you pick the first number", "Picking the first number"),
        ("sleep in shift workers", "Sleep in shift workers"),
        ("it", "One quick question"),
    ],
)
def test_a_subject_has_three_or_four_words_of_the_users_own_topic(topic: str, subject: str) -> None:
    assert subject_of((topic,), True, "One quick question") == subject
    assert 3 <= len(subject.split()) <= 4


def test_a_thing_and_what_was_done_with_it_is_no_sentence() -> None:
    assert typed("the ten minutes she gave me").shape is Shape.NOUN
    assert typed("your talk changed how I work").shape is Shape.SENTENCE


def test_a_word_that_is_a_thing_too_is_a_thing_when_it_stands_alone() -> None:
    assert typed("pay").shape is Shape.NOUN
    assert typed("pay the carrier").shape is Shape.VERB


def test_somebody_made_to_do_something_is_the_reader() -> None:
    assert to_you("what made her go on nights", "Anna") == "what made you go on nights"
    assert to_you("how she made her team go", "Anna") == "how you made your team go"


def test_marks_for_the_code_are_never_shown() -> None:
    assert plain("They told someone. [fact: progress-told]") == "They told someone."


def test_not_knowing_is_dropped_and_what_follows_is_kept() -> None:
    assert known("idk really, just catch up") == "just catch up"
    assert known("idk") == ""


def test_days_get_their_capital() -> None:
    assert one_line("she kept my friday free") == "she kept my Friday free"
