"""Which event a plain sentence of the user's tells of, and who did it."""

import re
from dataclasses import dataclass

from assistant.mentoring.people import By, EventKind

ME = r"(?:i|we)(?:'ve| have|'d| had)?(?: just| finally| also| only| already| now| briefly)*"
TO_ME = r"(?:me|us)\b"
MY = r"(?:my|our)\b"
SINCE = r"(?: just| finally| also| kindly| already| has| have| had)*"


@dataclass(frozen=True, slots=True)
class Happening:
    """A kind of event; `by` is set where it went the other way round than it usually goes."""

    kind: EventKind
    by: By | None = None


TOLD: tuple[tuple[EventKind, By | None, str], ...] = (
    (
        EventKind.WENT_QUIET,
        None,
        r"\b(?:went|gone|has been|been|is) (?:quiet|silent)\b|\bghosted\b|\b(?:never|has not|hasn't|did not|didn't) "
        r"(?:replied|reply|answered|answer|wrote back|write back|respond|responded)\b",
    ),
    (EventKind.INTRODUCED, By.THEM, rf"\b(?:introduced|connected|put) {TO_ME}(?: \w+)? (?:to|with|in touch with)\b"),
    (EventKind.INTRODUCED, None, r"\b(?:i|we) (?:was|were|got) introduced to\b"),
    (EventKind.INTRODUCED, By.ME, rf"\b{ME} (?:introduced|connected|put) \w+"),
    (
        EventKind.AGREED_TO_MENTOR,
        None,
        rf"\b(?:agreed|said yes|is willing|is happy|wants|offered) to (?:be {MY} mentor|mentor {TO_ME})"
        r"|\bsaid yes to (?:being my mentor|mentoring)\b",
    ),
    (
        EventKind.ADVOCATED,
        None,
        rf"\b(?:spoke|spoken|stood|stuck) up for {TO_ME}|\bput {MY} name forward\b|\bput me forward\b"
        rf"|\b(?:vouched for|recommended|nominated|backed|championed|promoted|endorsed|referred) {TO_ME}",
    ),
    (
        EventKind.DECLINED,
        None,
        r"\b(?:declined|said no|turned (?:me|us|it) down|refused|has no time|can't help|passed on it)\b",
    ),
    (EventKind.THANKED, By.THEM, rf"\bthanked {TO_ME}"),
    (
        EventKind.THANKED,
        None,
        rf"\b{ME} (?:thanked|said thank|sent (?:\w+ ){{0,3}}(?:a )?thank|wrote (?:\w+ ){{0,3}}(?:a )?thank)",
    ),
    (
        EventKind.REPORTED_BACK,
        None,
        rf"\b{ME} reported back\b|\b{ME} (?:told|wrote|let) \w+(?: \w+)? (?:know )?(?:how|that|what)\b.{{0,40}}"
        r"\b(?:advice|went|worked|work(?:s)?|tried|came of)\b",
    ),
    (
        EventKind.TRIED,
        None,
        rf"\b{ME} (?:tried|used|followed|applied|did|tested|took) (?:what\b|(?:\w+'s |his |her |their "
        rf"|the )?(?:advice|suggestion|tip|idea))",
    ),
    (
        EventKind.FOLLOWED_UP,
        None,
        rf"\b{ME} (?:followed up|nudged|chased|reminded|wrote again|sent (?:a|another) (?:follow|reminder))",
    ),
    (EventKind.OFFERED, By.ME, rf"\b{ME} (?:offered|promised)\b"),
    (
        EventKind.HELPED_THEM,
        None,
        rf"\b{ME} (?:helped|gave|proofread|lent|fixed|shared|sent \w+(?: \w+)? (?:an? )?(?:article|link|paper"
        rf"|book|idea))\b",
    ),
    (
        EventKind.THEY_HELPED,
        None,
        rf"\b(?:helped|coached) {TO_ME}|\b(?:looked at|reviewed|read|proofread|fixed|checked|corrected) {MY}"
        rf"|\b(?:gave|lent|sent|shared) {TO_ME}",
    ),
    (
        EventKind.ADVISED,
        None,
        rf"\b(?:advised|told|urged|encouraged|warned) {TO_ME}|\b(?:suggested|recommended|advised)\b|\bsaid (?:to"
        rf"|i should|i could|i ought)\b",
    ),
    (
        EventKind.OFFERED,
        None,
        r"\boffered\b|\bsaid (?:she|he|they)(?:'d| would| could| will|'ll)\b|\bpromised (?:me|to)\b",
    ),
    (
        EventKind.SENT,
        By.THEM,
        rf"\b(?:wrote to|emailed|messaged|texted|contacted|pinged|dm'?d|wrote|invited) {TO_ME}|\b(?:heard"
        rf"|got (?:a|an) (?:\w+ )?(?:email|message|note|letter)) from\b",
    ),
    (EventKind.REPLIED, None, r"\b(?:replied|answered|wrote back|responded|got back to (?:me|us))\b"),
    (
        EventKind.TALKED,
        None,
        rf"\b{ME} (?:talked|spoke|spoken|chatted|called|caught up|zoomed)\b|\b(?:had|having) (?:an? |our "
        rf"|my )?(?:\w+ ){{0,3}}"
        r"(?:coffee|lunch|call|chat|talk|tea|dinner|1:1|one.to.one|conversation|catch.?up|drink|walk)\b"
        r"|^\W*(?:\w+ )?(?:coffee|lunch|call|chat|talk|tea|dinner|1:1|catch.?up) with\b|\brang me\b|\bcalled me\b",
    ),
    (
        EventKind.MET,
        None,
        rf"\b{ME} (?:met|ran into|bumped into|saw|sat next to|got to know)\b|^\W*(?:just |finally )?(?:met"
        rf"|ran into|bumped into)\b|\bmet (?:at|in|on)\b",
    ),
    (
        EventKind.THEY_NOTICED,
        None,
        rf"\b(?:liked|commented on|noticed|mentioned|reposted|quoted|recogni[sz]ed|remembered"
        rf"|followed) (?:{TO_ME}|{MY})",
    ),
    (
        EventKind.SENT,
        None,
        rf"\b{ME} (?:wrote|emailed|messaged|sent|texted|contacted|reached out|dm'?d|asked|invited|applied)\b",
    ),
    (EventKind.NOTICED_THEM, None, rf"\b{ME} (?:read|heard|watched|noticed|liked|commented|followed|listened)\b"),
)
"""In this order: the first that is found decides. What the user did is told with "I", what the other did with "me"."""


CLAUSE = re.compile(
    r"[,;.]\s+(?:and |but |so |then )?|\s+(?:and|but) (?=(?:she|he|they|i|we|then)\b|[a-z]+ed\b)", re.IGNORECASE
)


def happenings_in(text: str) -> tuple[tuple[Happening, str], ...]:
    """The events a message tells of, each with its words, in order; () when it tells of none, or asks or plans."""
    said = " ".join(text.replace("’", "'").split())
    if said.endswith("?") or PLANNED.search(said):
        return ()
    found: dict[Happening, str] = {}
    for clause in CLAUSE.split(said):
        if happening := _of_clause(clause):
            found.setdefault(happening, clause.strip(" ."))
    whole = _of_clause(said)
    return tuple(found.items()) or (((whole, said.strip(" .")),) if whole else ())


TOPICS: tuple[tuple[EventKind, str], ...] = (
    (
        EventKind.OFFERED,
        r"\b(?:offered(?: me| us)?(?: to)?|promised(?: me)?(?: to)?|(?:'d|would|could|will|'ll)) (.{3,100})",
    ),
    (EventKind.ADVISED, r"\b(?:advised|told|urged|encouraged|warned) (?:me|us) (?:to |that |about )?(.{3,100})"),
    (EventKind.ADVISED, r"\b(?:suggested|recommended|advised|said (?:to|i should|i could|i ought to)) (.{3,100})"),
)
"""Where the words of an offer, or of a piece of advice, stand."""


def topic_in(kind: EventKind, clause: str) -> str:
    """What was offered or advised; "" for anything else."""
    patterns = (pattern for wanted, pattern in TOPICS if wanted is kind)
    found = next((match for pattern in patterns if (match := re.search(pattern, clause, re.IGNORECASE))), None)
    return found[1].strip(" .") if found else ""


def _of_clause(clause: str) -> Happening | None:
    found = (Happening(kind, by) for kind, by, pattern in TOLD if re.search(pattern, clause, re.IGNORECASE))
    return next(found, None)


PLANNED = re.compile(
    r"^\W*(?:i(?:'ll| will| want| would|'d| need| should| plan| am going|'m going| hope)|let's|help|write|draft"
    r"|prepare"
    r"|remind|should|can|could|how|what|who|why|when|tomorrow|next)\b",
    re.IGNORECASE,
)
"""A sentence that asks for something, or tells of what is yet to come."""
