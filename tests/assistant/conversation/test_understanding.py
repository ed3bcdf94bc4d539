"""What one message says about a brief."""

from datetime import date

import pytest

from assistant.conversation.understanding import understand

TODAY = date(2026, 11, 22)

SAID = [
    ("msg to priya??", {"person": "Priya"}),
    (
        "I'm meeting Kofi Mensah on Thursday at 3pm for half an hour about the ward rota",
        {"person": "Kofi Mensah", "when": "Thursday 26 November 2026, 3pm", "minutes": "30", "topics": "the ward rota"},
    ),
    ("I'd love to get to know Marta, our COO, but she has no idea who I am", {"person": "Marta", "role": "COO"}),
    ("agenda for my 1-1 with yusuf tomorrow", {"person": "Yusuf", "when": "Monday 23 November 2026"}),
    (
        "Write a linkedin note to Ingrid Dahl, Head of Logistics at Nordhavn",
        {"person": "Ingrid Dahl", "role": "Head of Logistics", "organisation": "Nordhavn", "channel": "linkedin"},
    ),
    ("ask the CEO of Acme to be my mentor", {"role": "CEO", "ask": "be my mentor"}),
    ("help me thank Tomasz for lunch", {"person": "Tomasz"}),
    ("Prepare my coffee with Beatrice O'Neill, 20 minutes", {"person": "Beatrice O'Neill", "minutes": "20"}),
    ("I want to email my old professor Anna Schmidt-Weber", {"person": "Anna Schmidt-Weber", "channel": "email"}),
    ("write to someone I admire", {}),
]


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[text[:30] for text, _ in SAID])
def test_a_message_says_what_it_says_and_nothing_else(text: str, expected: dict[str, str]) -> None:
    heard = understand(text, TODAY)
    assert {name: heard.get(name) for name in expected} == expected
    assert "person" in expected or "person" not in heard


def test_a_known_person_is_found_however_they_are_typed() -> None:
    assert understand("agenda with DELE a.", TODAY, ["Dele Adeyemi"])["person"] in {"Dele Adeyemi", "Dele"}


def test_a_date_is_read_from_the_given_day_not_from_the_clock() -> None:
    assert understand("coffee with Ada next Wednesday", date(2024, 2, 27))["when"] == "Wednesday 28 February 2024"
