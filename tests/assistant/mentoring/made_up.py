"""Texts nobody would write: random signs, shuffled phrases, letters cut up and sprinkled with what breaks parsers."""

import random

from tests.assistant.mentoring.score.letters import LETTERS

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

BODIES = tuple(draft.body for draft in LETTERS.values())


def made_up(seed: int) -> str:
    """The text of this seed, the same every time; one of six kinds in turn."""
    chance = random.Random(seed)
    match seed % 6:
        case 0:
            return "".join(chr(chance.randrange(0x11_0000)) for _ in range(chance.randrange(60)))
        case 1:
            return " ".join(chance.choices(WORDS, k=chance.randrange(80)))
        case 2:
            return "".join(chance.choices(WORDS, k=chance.randrange(80)))
        case 3:
            return "".join(chance.choices("meantor yu?.\n'\"->;,: (", k=chance.randrange(200)))
        case 4:
            return _sprinkled(chance.choice(BODIES), chance)
        case _:
            return _cut_up(chance)


def _sprinkled(text: str, chance: random.Random) -> str:
    """A letter with odd pieces put in anywhere, even inside words."""
    for _ in range(chance.randrange(1, 30)):
        at = chance.randrange(len(text) + 1)
        text = text[:at] + chance.choice(WORDS) + text[at:]
    return text


def _cut_up(chance: random.Random) -> str:
    """Pieces of several letters behind one another, cut anywhere, some of them many times over."""
    pieces = []
    for _ in range(chance.randrange(1, 8)):
        body = chance.choice(BODIES)
        start = chance.randrange(len(body))
        pieces.append(body[start : start + chance.randrange(1, 120)] * chance.choice((1, 1, 1, 9)))
    return chance.choice(("", " ", "\n", "\n\n> ")).join(pieces)
