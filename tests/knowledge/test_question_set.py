"""The retrieval question set is whole: every answer can be read in its file, and it stays as hard as intended."""

from collections import Counter

from tests.benchmarks.material import check

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


def test_the_training_pairs_are_whole_and_about_half_of_them_can_be_answered() -> None:
    pairs = check.load("training.jsonl")
    assert check.training_faults(pairs) == []
    assert len(pairs) >= 1500
    assert 0.42 < sum(pair["answerable"] for pair in pairs) / len(pairs) < 0.58


def test_no_training_passage_is_about_the_people_of_the_question_set() -> None:
    passages = " ".join(passage for pair in check.load("training.jsonl") for passage in pair["passages"])
    cast = (
        "Ilse",
        "Mokoena",
        "Wanjiru",
        "Elspeth",
        "Bongani",
        "Paardeberg",
        "Mieke",
        "Yusuf",
        "Chantal",
        "Lindqvist",
        "Teuvo",
    )
    assert [name for name in cast if name in passages] == []
