"""Whatever is typed or pasted, guard and care answer, quickly, and point inside the text."""

import random
import time

import pytest

from assistant.mentoring.care import look
from assistant.mentoring.guard import Guard
from assistant.mentoring.stages import Stage

guard = Guard()

WORDS = (
    *(
        "would you",
        "be my mentor",
        "please",
        "could we",
        "every week",
        "call",
        "coffee",
        "15 minutes",
        "refer me",
        "to a",
    ),
    *(
        "paper",
        ">",
        "On",
        "wrote:",
        "thanks for",
        '"',
        "'",
        "(",
        ")",
        "[",
        "]",
        "?",
        "!",
        "...",
        ";",
        "—",
        "\n",
        "\r\n",
    ),
    *(
        "\t",
        "\x00",
        "\u200b",
        "\u202e",
        "\ud800",
        "İ",
        "ﬃ",
        "ß",
        "Ⅷ",
        "𝔐𝔢𝔫𝔱𝔬𝔯",
        "مرحبا",
        "你好",
        "नमस्ते",
        "🙏🏽",
        "e\u0301",
    ),
    *(
        "m e n t o r",
        "kill myself",
        "he hits me",
        "my boss keeps",
        "suicide",
        "{me}",
        "~",
        "~~",
        "\\",
        "\\b",
        "(?:",
        ".*",
    ),
    *("$", "^", "|", "cud u plz 2 4 b r", "you said you would", "my slides", "if", "I'd love", "under your wing"),
)


def made_up(seed: int) -> str:
    chance = random.Random(seed)
    match seed % 4:
        case 0:
            return "".join(chr(chance.randrange(0x11_0000)) for _ in range(chance.randrange(60)))
        case 1:
            return " ".join(chance.choices(WORDS, k=chance.randrange(80)))
        case 2:
            return "".join(chance.choices(WORDS, k=chance.randrange(80)))
        case _:
            return "".join(chance.choices("meantor yu?.\n'\"->;,: (", k=chance.randrange(200)))


@pytest.mark.parametrize("block", range(10))
def test_random_texts_are_answered_with_spans_inside_them(block: int) -> None:
    stages = list(Stage)
    for seed in range(block * 50, block * 50 + 50):
        text = made_up(seed)
        review = guard.review(text, stages[seed % len(stages)], offered=[made_up(seed + 1)])
        for ask in review.asks:
            start, end = ask.span
            assert 0 <= start < end <= len(text)
            assert text[start:end] == ask.words
        concern = look(text)
        if concern:
            assert 0 <= concern.span[0] < concern.span[1] <= len(text)


UNITS = (
    *(
        "would you ",
        "a ",
        "\"'",
        "> ",
        "(?",
        "every week you ask me ",
        "m e n t o r ",
        "i would love to if you could be my ",
    ),
    *(
        "\n",
        "x",
        "1 2 3 to 4 ",
        "he said my boss the boss of my manager ",
        "?",
        "please could you would i my ",
        "'a ",
        "é",
    ),
)


@pytest.mark.parametrize("unit", UNITS)
def test_a_very_long_paste_takes_time_in_proportion(unit: str) -> None:
    def seconds(length: int) -> float:
        text = (unit * (length // len(unit) + 1))[:length]
        start = time.process_time()
        guard.review(text, Stage.STRANGER)
        look(text)
        return time.process_time() - start

    seconds(1_000)
    assert seconds(100_000) < 2.0
