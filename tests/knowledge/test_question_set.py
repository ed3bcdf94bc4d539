"""The retrieval question set is whole: every answer can be read in its file, and it stays as hard as intended."""

from collections import Counter

from tests.benchmarks.material import check
from training.documents import documents

QUESTIONS = check.load()


def test_every_answer_is_found_in_its_file_and_every_label_fits() -> None:
    assert check.faults(QUESTIONS) == []


def test_about_three_in_ten_cannot_be_answered_and_a_third_is_held_back() -> None:
    assert len(QUESTIONS) >= 240
    assert 0.27 < sum(not q["answerable"] for q in QUESTIONS) / len(QUESTIONS) < 0.36
    for answerable in (True, False):
        part = Counter(q["set"] for q in QUESTIONS if q["answerable"] is answerable)
        assert 0.30 < part["held"] / part.total() < 0.36


def test_questions_share_few_words_with_the_sentence_that_answers_them() -> None:
    answerable = [q for q in QUESTIONS if q["answerable"]]
    texts = {source: check.plain(check.HERE / source) for q in answerable for source, _ in check.answers(q)}
    assert sum(check.overlap(q, texts, wide=True) for q in answerable) / len(answerable) <= 0.15


def test_an_answer_that_is_not_in_the_file_is_reported() -> None:
    question = next(q for q in QUESTIONS if q["answerable"])
    assert len(check.faults([question | {"answer": "a sentence which nobody wrote"}])) == 1


def test_the_training_documents_are_whole_and_most_of_their_questions_can_be_answered() -> None:
    every = documents()
    questions = [(document, asked) for document in every for asked in document.questions]
    assert len(every) >= 400
    assert len(questions) >= 8000
    assert all(0 <= place < len(document.passages) for document, asked in questions for place in asked.places)
    assert 0.5 < sum(bool(asked.places) for _, asked in questions) / len(questions) < 0.7


def test_no_training_passage_is_about_the_people_of_the_question_set() -> None:
    passages = " ".join(passage for document in documents() for passage in document.passages)
    cast = ("Mokoena", "Wanjiru Kamau", "Elspeth Baird", "Paardeberg", "Yusuf Parker", "Anwar Salie", "Sandvlei")
    assert [name for name in cast if name in passages] == []
