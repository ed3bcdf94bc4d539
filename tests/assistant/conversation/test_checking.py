"""The message apart from the asking whether it is fine to send."""

import pytest

from assistant.conversation.checking import checked

NOTE = "Hi Marta, I loved your talk. Would you be my mentor?"


@pytest.mark.parametrize(
    ("text", "own"),
    [
        (f"is this ok to send? {NOTE}", "is this ok to send?"),
        (f"Can I send this to my boss: {NOTE}", "Can I send this to my boss:"),
        (f"{NOTE}\n\nIs this too much?", "Is this too much?"),
        (f"please check this message for me\n\n{NOTE}", "please check this message for me"),
        (f"does my email sound pushy? we met once. {NOTE}", "does my email sound pushy? we met once."),
        (f'what do you think of this note to Marta: "{NOTE}"', "what do you think of this note to Marta:"),
    ],
)
def test_the_message_is_found_wherever_it_stands(text: str, own: str) -> None:
    assert checked(text) == (own, NOTE)


@pytest.mark.parametrize("text", ["is this ok to send?", "look over my message before I send it"])
def test_a_message_still_to_come_is_empty(text: str) -> None:
    assert checked(text) == (text, "")


@pytest.mark.parametrize(
    "text",
    [
        "is it ok to ask a stranger to be my mentor?",
        "what did Priya say about my note?",
        "write to Marta and check the deck",
        "I read her message last night and felt low",
        "Is it too late to apply?",
    ],
)
def test_other_questions_are_left_alone(text: str) -> None:
    assert checked(text) is None
