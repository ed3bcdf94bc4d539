"""Whether someone asks if a message is fine to send, and the message apart from the asking."""

import re

MESSAGE = r"(?:message|msg|e-?mail|note|draft|text|dm|letter|reply|post)"
IT = rf"(?:this|it|that|the following|(?:my|the|this) (?:\w+ )?{MESSAGE})"
TOO = (
    r"too (?:much|big|long|short|pushy|forward|heavy|bold|soon|strong|direct|needy|personal|formal|casual|blunt|vague)"
)
FINE = (
    r"(?:ok|okay|o\.k\.|alright|all right|fine|good(?: enough| to (?:go|send))?|appropriate|acceptable|safe|ready|right"
    rf"|suitable|polite|{TOO}|asking (?:for )?too much|pushy|rude|needy)"
    r"(?! to (?!send|go|her|him|them|my|the)\w+)"
)
TOLD = r"(?:^|[.!?:\n] ?|\b(?:please|kindly|pls|(?:can|could|would|will) you|to|and) )"
LOOK = r"(?:check|judge|weigh|rate|score|look (?:at|over)|read|go over|have a look at|vet)(?: over)?"
ASKS = re.compile(
    rf"\b(?:is|would|are|was) {IT}(?: \w+){{0,4}}? {FINE}\b"
    rf"|\b(?:can|could|should|may|shall|do|might) i (?:just |really |now )?(?:send|post|reply with|say) (?:\w+ )?{IT}\b"
    rf"|{TOLD}{LOOK} (?:this|my|the)(?: \w+)? {MESSAGE}\b"
    r"|\b(?:ok(?:ay)?|good|safe|ready|fine|alright) to send\b"
    rf"|\b(?:what do you (?:think|make) of|thoughts on|how does|how is) (?:this|my|the)(?: \w+)? {MESSAGE}\b"
    rf"|\bdoes {IT} (?:sound|read|come across|look|ask|seem|work|fit)\b|\bam i asking (?:for )?too much\b"
    r"|\bbefore i (?:press |hit )?send(?: (?:it|this|that))?\W*$",
    re.IGNORECASE,
)
GREETING = re.compile(r"(?:[.!?:\n\"“] *)((?i:hi|hello|hey|dear)\b[ ,]+[^\W\d_a-z].*)", re.DOTALL)
ENDS = re.compile(r"[?:\n]|[.!](?=\s)|$")
BEGINS = re.compile(r"[\n]|[.!?](?=\s)")
LEAST_WORDS = 4
QUOTES = " \t\n\"“”'’‘`>*-"


def checked(text: str) -> tuple[str, str] | None:
    """What is asked, and the message it is asked of, "" where that is still to come; None for anything else."""
    found = ASKS.search(text)
    if found is None:
        return None
    before, after = _around(text, found.start(), found.end())
    message = max(before, after, key=lambda part: len(part.split()))
    if len(message.split()) < LEAST_WORDS:
        return (text, "") if found.start() < 60 else None
    own = text.replace(message, " ", 1)
    greeting = GREETING.search(message)
    if greeting is not None and message is after:
        own, message = f"{own} {message[: greeting.start(1)]}", greeting[1]
    return " ".join(own.split()).rstrip(' "“'), message.strip(QUOTES)


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before the sentence that asks, and what after it."""
    stops = [match.end() for match in BEGINS.finditer(text, 0, start)]
    stop = ENDS.search(text, end)
    return text[: stops[-1]] if stops else "", text[stop.end() :] if stop else ""
