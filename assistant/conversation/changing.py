"""What a message wants changed in what was done last: "again, by chat", "make it shorter"."""

import re

from assistant.conversation.state import State
from assistant.jobs.people.wanted import Wanted, wanted_of

AGAIN = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|thanks?|hm+|nice|good|great|but|and|no|can you|could you|please|pls|now)\b[,. ]*)*"
    r"(?:again\b|once more\b|redo\b|re-?write\b|re-?word\b|shorten\b|shorter\b|longer\b|"
    r"(?:a bit |more |less )?(?:formal|casual|warm)(?:er)?\b|warmer\b|more\b|less\b|change\b|"
    r"(?:can you )?make (?:it|this|that)\b|(?:do|write|try) (?:it|this|that)\b"
    r"|too (?:long|short|formal|stiff|much|pushy)\b|another (?:one|version)\b"
    r"|as an? \w+|by (?:e-?mail|chat|linkedin|slack))",
    re.IGNORECASE,
)
SHORTER = re.compile(r"\b(?:short(?:er|en)?|brief(?:er)?|too long|less words|fewer words|cut)\b", re.IGNORECASE)
LONGEST = 14


def wants_change(text: str) -> bool:
    """Whether a short message asks to have the last thing changed."""
    return len(text.split()) <= LONGEST and AGAIN.match(text) is not None


def wants_shorter(text: str) -> bool:
    """Whether it is to be shorter."""
    return SHORTER.search(text) is not None


def corrects_last(text: str, state: State) -> bool:
    """Whether a message takes back what was recorded last, or, right after that, puts its day right."""
    wanted = wanted_of(text)
    after_it = state.waiting is None and state.last is not None and state.last.job == "people"
    return wanted is Wanted.UNDO or (wanted is Wanted.MOVE and after_it)
