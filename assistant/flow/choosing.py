"""Which of the choices on offer a typed answer takes."""

import re
from collections.abc import Sequence

from assistant.conversation.asking import chosen
from assistant.conversation.state import State
from assistant.flow.tools import Tools
from assistant.flow.weighing import LIGHTER, MINE
from assistant.jobs.form import Choice


def choice_meant(tools: Tools, text: str, state: State) -> str:
    """The value of the choice the words take; "" when they take none of what is on offer."""
    match state.waiting:
        case "weighing":
            return _yes_or_mine(text)
        case "which job":
            return chosen(text, [Choice(value=n, label=j.phrases.title) for n, j in tools.jobs.items()])
        case "settling" if state.settling:
            return chosen(text, state.settling.choices) or _yes_or_no(text, state.settling.choices)
        case "which person":
            return text.strip() if len(text.split()) <= 4 and not text.strip().endswith("?") else ""
        case _:
            return ""


def _yes_or_mine(text: str) -> str:
    """Which of the two the user takes, the lighter ask or their own words; "" when the message says neither."""
    said = text.lower()
    if re.search(r"\b(?:keep|mine|my own|my words|as (?:it )?is)\b", said) or re.match(r"\W*no\b", said):
        return MINE
    return LIGHTER if re.search(r"\b(?:yes|ok(?:ay)?|lighter|that|use|sure|fine|instead|good|1)\b", said) else ""


def _yes_or_no(text: str, choices: Sequence[Choice]) -> str:
    """The first of two choices for a yes, the second for a no; "" for anything else, or for more than two."""
    if len(choices) != 2 or len(text.split()) > 4:
        return ""
    if re.match(r"\W*(?:no|nope|don'?t|cancel|stop|keep|leave)\b", text, re.IGNORECASE):
        return choices[1].value
    return (
        choices[0].value
        if re.match(r"\W*(?:yes|yep|yeah|sure|ok(?:ay)?|do it|please do)\b", text, re.IGNORECASE)
        else ""
    )
