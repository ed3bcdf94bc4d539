"""What a message about gifts wants, and the gift it tells of."""

import re
from enum import Enum

from assistant.mentoring.gifts import GiftKind


class Wanted(Enum):
    """What can be done about gifts."""

    KEEP = "keep"
    MATCH = "match"
    ALL = "all"
    DROP = "drop"
    GIVEN = "given"


GAVE = re.compile(r"^\W*i gave (.{2,80}?) this: [“\"](.+)[”\"]\W*$", re.IGNORECASE)

CAN_GIVE = re.compile(
    r"^\W*(?:(?:remember|note|keep)(?: that)?[:,]? )?(?:i|we)(?:'d be happy to| would be happy to| am happy to"
    r"|'m happy to"
    r"| can also| could also| can| could)\s+(?:also )?(?:offer|give|share|lend|pass on|do|make|provide"
    r"|contribute)?\s*"
    r"(?P<what>.{3,200})$",
    re.IGNORECASE,
)
HAVE_TO_GIVE = re.compile(
    r"^\W*(?:(?:remember|note|keep)(?: that)?[:,]? )?(?:i (?:have|know|am good at|'m good at)|i've got"
    r"|(?:new |another )?(?:gift|something to give|to give)\s*[:,]|add (?:a |the )?gift:?"
    r"|keep as a gift:?)\s+(?P<what>.{3,200})$",
    re.IGNORECASE,
)
DROPS = re.compile(
    r"\b(?:can(?:'t|not| not)|no longer|don't|do not) (?:any ?more )?(?:offer|give|have|lend|share)\b"
    r"|\b(?:remove|delete|drop|take out|forget) (?:the |that |my )?(?:gift|offer)\b",
    re.IGNORECASE,
)
ASKS = re.compile(
    r"\?\s*$|^\W*(?:what|which|how|who|show|list|any|is there|do i|have i|suggest|find|gift ideas?)\b", re.IGNORECASE
)

KINDS: tuple[tuple[GiftKind, str], ...] = (
    (GiftKind.INTRODUCTION, r"\bintroduc\w+|\bconnect \w+|\bput .{1,40} in touch\b|\bcontact (?:at|in|of)\b"),
    (
        GiftKind.ARTICLE,
        r"\b(?:article|paper|book|link|podcast|post|report|essay|video|newsletter|recording|chapter)s?\b",
    ),
    (
        GiftKind.PRAISE,
        r"\b(?:praise|compliment|kind words?|thank\w*|testimonial|recommendation)\b|\btell .{2,40} how (?:good"
        r"|much|well)\b",
    ),
    (
        GiftKind.SKILL,
        r"\b(?:help|proofread|translate|teach|design|cod(?:e|ing)|program\w*|edit\w*|review|check|fix|draw|film"
        r"|photograph\w*"
        r"|spreadsheets?|excel|statistics|skills?|know how|good at|set up|build|test|analys\w+|speak)\b",
    ),
)
"""In this order; whatever else can be given is an idea."""

FOR_SOMEONE = re.compile(r"\bfor ((?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)?)\b", re.IGNORECASE)
TAGS = re.compile(r"#([\w-]+)|\btags?:\s*([\w ,-]+)$", re.IGNORECASE)


def wanted(text: str, person: str) -> Wanted:
    """What the message wants; a question about a person asks what would fit them."""
    if GAVE.match(text):
        return Wanted.GIVEN
    if DROPS.search(text):
        return Wanted.DROP
    if not ASKS.search(text) and gift_in(text):
        return Wanted.KEEP
    return Wanted.MATCH if person else Wanted.ALL


def gift_in(text: str) -> str:
    """The gift a sentence tells of, in its own words; "" when it tells of none."""
    said = " ".join(TAGS.sub("", text).replace("’", "'").split())
    found = CAN_GIVE.match(said) or HAVE_TO_GIVE.match(said)
    return found["what"].strip(" .,") if found else ""


def kind_of(what: str) -> GiftKind:
    """The kind of gift these words name."""
    return next((kind for kind, pattern in KINDS if re.search(pattern, what, re.IGNORECASE)), GiftKind.IDEA)


def tags_in(text: str) -> tuple[str, ...]:
    """Tags written as "#rowing" or "tags: rowing, boats"."""
    found = [tag for match in TAGS.finditer(text) for tag in (match[1] or match[2]).split(",")]
    return tuple(tag.strip() for tag in found if tag.strip())
