"""What a plain sentence tells of who a person is: what they care about, their role, another name, a group."""

import re

from assistant.mentoring.fit import Signal
from assistant.mentoring.people import Details
from assistant.mentoring.scale import Stage
from assistant.values import Value


class Description(Value):
    """News of a person: what they are, and what is known of them beside; `what` is the sentence's own words for it."""

    role: str = ""
    organisation: str = ""
    local_only: bool | None = None
    details: Details = Details()
    what: str = ""


WORDS = r"([^.;!?\n]{2,120})"
LISTS: tuple[tuple[str, str], ...] = (
    (
        "cares_about",
        rf"\b(?:cares? (?:a lot |deeply )?about|is (?:really |very |mostly )?(?:into|interested in|keen on"
        rf"|passionate about)"
        rf"|loves?|likes?|enjoys?) {WORDS}",
    ),
    ("needs", rf"\b(?:needs?|is looking for|is searching for|could use|wants help with) {WORDS}"),
    (
        "groups",
        r"\b(?:is (?:also )?(?:in|part of)|belongs to|is a member of) (?:my |our "
        r"|the )?([^.;!?\n]{2,60}?)(?: group| circle| team)?\W*$",
    ),
    ("tags", rf"\btag(?:ged)? \w+(?: \w+)? (?:as|with) {WORDS}"),
    (
        "aliases",
        r"\b(?:is (?:also )?(?:called|known as)|goes by|calls? (?:her|him|them)self"
        r"|nickname is) ([\w'’.-]+(?: [\w'’.-]+)?)",
    ),
)
SINGLE: tuple[tuple[str, str], ...] = (
    (
        "how_met",
        rf"\b(?:i|we) (?:know (?:her|him|them|each other)|met (?:her|him|them|each other)?) ?(?:through|via"
        rf"|from) {WORDS}",
    ),
    ("distinction", r"\bis the one (?:from|who|with|at|in) ([^.;!?\n]{2,60})"),
)
WORKPLACE = re.compile(
    r"\b(?:works?|working|started|is now|moved) (?:at|for|to) ([A-Z][\w&.'’-]*(?: [A-Z][\w&.'’-]*){0,3}"
    r"|the [\w ]{3,40}?)(?: now)?\W*$"
)
ROLE = re.compile(
    r"\b(?:is|became|works as|role is|job is)(?: now)? (?:(?:an?|the|our) )?([A-Za-z][\w /&-]{2,50}?)(?: (?:at"
    r"|of) ([A-Z][\w&.'’ -]{1,50}))?(?: now)?\W*$"
)
LOCAL = re.compile(
    r"\b(?:this machine only|local only|locally only|never (?:send|show|give) .{1,40}\b(?:model|ai|out)\b"
    r"|keep .{1,40}\bprivate)\b",
    re.IGNORECASE,
)
SPLIT = re.compile(r",\s*(?:and\s+)?|\s+and\s+")

SIGNALS: tuple[tuple[Signal, bool, str], ...] = (
    (
        Signal.RESPECTED,
        False,
        r"\b(?:felt|feel) (?:small|belittled|disrespected|judged|unheard|ignored)\b|\b(?:not|n't"
        r"|never) (?:really )?(?:feel|felt) (?:respected|heard)\b|\bno respect\b",
    ),
    (Signal.RESPECTED, True, r"\b(?:felt|feel) (?:\w+ )?(?:respected|heard|seen|taken seriously)\b|\brespects me\b"),
    (Signal.WANT_TO_FOLLOW, False, r"\b(?:do not|don't|did not|didn't|would not|wouldn't|never) (?:want to )?follow\b"),
    (Signal.WANT_TO_FOLLOW, True, r"\b(?:want|would like|'d like|happy|glad) to follow\b"),
    (
        Signal.VALUES_MEET,
        False,
        r"\bvalues (?:do not|don't|did not|didn't|clash)\b|\b(?:not|n't) share (?:my|our|the same) values\b",
    ),
    (Signal.VALUES_MEET, True, r"\bvalues (?:meet|match|fit|align)\b|\bshares? (?:my|the same) values\b"),
    (
        Signal.SHOW_UP,
        False,
        r"\b(?:not|n't|never) (?:even )?(?:show|turn|showed|turned)(?:ed)? up\b|\bstood me up\b"
        r"|\bcancelled (?:again|last minute)\b",
    ),
    (Signal.SHOW_UP, True, r"\b(?:always )?(?:shows?|showed|turns?|turned) up\b"),
)
"""A signal, whether it was there, and how people say so."""

STAGES: tuple[tuple[Stage, str], ...] = (
    (Stage.STRANGER, r"\bstrangers?\b|\bnever met\b"),
    (Stage.SPONSOR, r"\bsponsor\b"),
    (Stage.MENTOR, r"\bmentor\b|\bmentors me\b"),
    (Stage.ADVISING, r"\badvis(?:ing|er|or)\b"),
    (Stage.CONVERSING, r"\bconversing\b"),
    (Stage.ACQUAINTED, r"\bacquaint(?:ed|ance)\b|\bcontact\b|\bhardly know\b"),
    (Stage.AWARE, r"\baware\b|\bknows? my name\b"),
)
NOT = re.compile(r"\b(?:not|no longer|never|isn't|aren't|stopped|n't)\b", re.IGNORECASE)


PLACED = re.compile(
    r"[A-Z][\w'’-]+,\s*(?:(?:who is|she's|he's)\s+)?(?:(?:our|the|my|an?)\s+)?([A-Za-z][\w /&-]{1,50}?)"
    r"\s+(?:at|from|with|for)\s+([A-Z][\w&.'’-]*(?:\s[A-Z][\w&.'’-]*){0,3})"
)


def placed_in(text: str) -> dict[str, str]:
    """Role and organisation where a name is followed by both, "Lena Brandt, head of labs at Orbis"; else {}."""
    found = PLACED.search(text)
    return {"role": found[1].strip(), "organisation": found[2].strip(" .,")} if found else {}


def description_in(text: str) -> Description | None:
    """What the sentence tells of a person; None when it tells nothing of the kind."""
    said = " ".join(text.replace("’", "'").split())
    found: dict[str, tuple[str, ...] | str] = {}
    for name, pattern in LISTS:
        if match := re.search(pattern, said, re.IGNORECASE):
            parts = [match[1]] if name == "aliases" else SPLIT.split(match[1])
            found[name] = tuple(part.strip(" ,'\"“”") for part in parts if part.strip())
            break
    for name, pattern in SINGLE:
        if match := re.search(pattern, said, re.IGNORECASE):
            found[name] = match[1].strip()
    local = True if LOCAL.search(said) else None
    work = WORKPLACE.search(said)
    role = None if found or local or work else ROLE.search(said)
    place = (work[1] if work else (role[2] or "") if role else "").strip()
    what = said.rstrip(".") if found or local or work or role else ""
    made = Description.model_validate(
        {
            "role": role[1].strip() if role else "",
            "organisation": place,
            "local_only": local,
            "details": Details.model_validate(found),
            "what": what,
        }
    )
    return made if what else None


def stage_in(text: str) -> Stage | None:
    """The stage the user says it is; None where they only say what it is not, or name none."""
    if NOT.search(text) and not re.search(r"\bbut\b|\bonly\b|\bjust\b|\bstrangers?\b", text, re.IGNORECASE):
        return None
    said = re.split(r"\bbut\b|\bonly\b|\bjust\b", text, flags=re.IGNORECASE)[-1] if NOT.search(text) else text
    return next((stage for stage, pattern in STAGES if re.search(pattern, said, re.IGNORECASE)), None)


def signals_in(text: str) -> tuple[frozenset[Signal], frozenset[Signal]]:
    """The signals of fit the sentence says were there, and were missing."""
    said = text.replace("’", "'")
    there: set[Signal] = set()
    missing: set[Signal] = set()
    for signal, was_there, pattern in SIGNALS:
        if signal not in there | missing and re.search(pattern, said, re.IGNORECASE):
            (there if was_there else missing).add(signal)
    return frozenset(there), frozenset(missing)
