"""Which field each sentence of a plain message answers, where it answers several of a form at once."""

import re
from collections.abc import Collection

STAGE_SAID: tuple[tuple[str, str], ...] = (
    (
        "stranger",
        r"\bnever (?:met|spoken|talked|been in touch|written)\b|\bno idea who i am\b"
        r"|\bdo(?:es)?n'?t know (?:me|who i am)\b|\bstranger\b|\bi don'?t know (?:her|him|them)\b",
    ),
    ("acquainted", r"\b(?:only )?met (?:her |him |them )?(?:just )?(?:once|briefly)\b|\bone (?:email|exchange)\b"),
)
"""How far two people have come, where a sentence says so and could hardly mean anything else; never a high stage."""

STAGE_ANSWERED: tuple[tuple[str, str], ...] = (
    *STAGE_SAID,
    ("sponsor", r"\b(?:spoke|spoken) up for me\b|\bput me forward\b|\bmy sponsor\b"),
    ("mentor", r"\bmy mentor\b|\bmentors me\b"),
    ("advising", r"\badvis(?:es|ed|ing) me\b|\bgives? me advice\b"),
    (
        "conversing",
        r"\b(?:talked|spoke|spoken|chatted)\b|\bone (?:to|on) one\b|\b1[:-]1\b"
        r"|\bhad (?:a |one )?(?:coffee|lunch|call|chat|talk)\b",
    ),
    ("acquainted", r"\bmet\b|\b(?:replied|answered|wrote back)\b|\bknow (?:her|him|them) a (?:bit|little)\b"),
    ("aware", r"\bknows? (?:my name|who i am|of me)\b|\brecogni[sz]es? me\b|\bseen me\b"),
)
"""The same for the answer to how far the two have come."""

COMPLETED: tuple[tuple[str, str], ...] = (
    (
        "about_me",
        r"^(?:and |btw |by the way,? )?(?:i am|i'm|im|i work|about me:?) (?!meeting|seeing|going|not|curious|wonder)",
    ),
    (
        "ask",
        r"^(?:and |also |but )?(?:i(?:'d| would)? (?:just |really )?(?:want|like|love) to (?:know|ask|hear|learn)"
        r"|(?:want|wanna|would like|curious|wondering|my question is|the question is|ask (?:her|him|them))\b)",
    ),
    (
        "stayed_with_me",
        r"^(?:and )?(?:what stayed|i (?:loved|liked|admire|enjoyed|remember)|(?:loved|liked|enjoyed)\b"
        r"|(?:her|his|their) (?:talk|article|book|post|work|paper|podcast|story|idea|point)\b)",
    ),
    ("owed", r"^(?:and |also )?(?:i (?:still )?(?:owe|promised)|(?:still )?owe\b|promised\b)"),
    ("to_try", r"^(?:and |so )?(?:next time|i(?:'d| would) like to try|i want to try|will try|i(?:'ll| will) try)\b"),
    ("noticed", r"^(?:and |also )?i (?:noticed|realised|realized)\b"),
)
"""How a sentence begins that completes a stem."""


def stage_in(text: str) -> str:
    """The stage that the words say, "" when they do not."""
    return next((stage for stage, pattern in STAGE_SAID if re.search(pattern, text, re.IGNORECASE)), "")


def stage_answered(text: str) -> str:
    """The stage that an answer to the question names, "" when it names none."""
    return next((stage for stage, pattern in STAGE_ANSWERED if re.search(pattern, text, re.IGNORECASE)), "")


def sorted_out(text: str, fields: Collection[str]) -> dict[str, str]:
    """What each sentence answers of these fields; {} unless at least two fields are answered.

    Sentences that fit no stem stay with the one before, or go to what stayed with the user.
    """
    found: dict[str, str] = {}
    last = next((name for name in ("stayed_with_me", "aim", "happened") if name in fields), "")
    for part in re.split(
        r"(?<=[.!?;\n])\s+|\n+|,\s+(?=(?:i'?m|i am|i want|i'd like|want to)\b)", text.strip(), flags=re.I
    ):
        if "stage" in fields and "stage" not in found and (stage := stage_in(part)):
            found["stage"] = stage
            continue
        field = next((name for name, stem in COMPLETED if name in fields and re.match(stem, part, re.I)), last)
        if field and re.search(r"\w", part):
            found[field] = f"{found.get(field, '')} {part.strip()}".strip()
            last = field
    return found if len(found) > 1 else {}
