"""Where the sentences and clauses of a plain text are, and which parts of it are someone else's words."""

import re
from collections.abc import Iterator

Span = tuple[int, int]

HIDDEN = "\x00"
LONGEST = 600

_END = re.compile(r"[.!?]+[\"')\]]*(?=\s|$)|\?+(?=[a-z])|\n+")
_SHORTENED = re.compile(
    r"(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|sr|jr|vs|e\.g|i\.e|eg|ie|approx|dept|no|fig|inc|ltd|[a-z]|\d{1,2})$"
)
_NUMBERED = re.compile(r"\s*\d")
_WRAPPED = 45
_CLAUSE = re.compile(
    r"\s*;\s+|\s+-{1,3}\s+|:\s+(?=[a-z\"'])|,?\s+but\s+|\s+\((?=[a-z])|"
    r",\s+(?=(?:and |so |or |then |also |just |only |otherwise )?(?:would|could|can|will|may|might|please|kindly|"
    r"do you|are you|have you|is there|any chance|i'd|i would|i'm not|not asking|just|only|i was|i am hoping|"
    r"i'm hoping|if you|i need|i want|i only|all i)\b)|"
    r",?\s+so (?=(?:could|can|would|will|please|i was|i'd|i would)\b)|"
    r"\s+and (?=(?:would|could|can|will|may) (?:you|i|we)\b)"
)
_QUOTED_LINE = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_THREAD = re.compile(
    r"^[ \t]*(?:on [^\n]{4,120}\bwrote:[ \t]*$|-{3,} ?(?:original|forwarded) message ?-{0,}|begin forwarded message"
    r"|from: [^\n]{2,120}\n[ \t]*(?:sent|to|date|subject): )",
    re.MULTILINE,
)
_IN_DOUBLE = re.compile(r'"([^"\n]{3,300})"')
_IN_SINGLE = re.compile(r"(?<![a-z0-9])'((?:[^'\n]|(?<=[a-z])'(?=[a-z])){3,200})'(?![a-z0-9])")
_REPORTS = re.compile(
    r"\b(?:never|not|no|told|tells?|said|says?|saying|asked|those|these|another|one of|called|titled|headed|emails?|"
    r"messages?|instead|without|stop|people|everyone|everybody|folks|students|wrote|writes?|quot\w+|phrase|words?|line|heard|"
    r"book|chapter|article|talk|post|poster|essay|episode|title|rule|cliche|dreaded|usual|"
    r"your (?:piece|blog|advice|tip|session|section|slide))\b|n't\b"
)


def own_words(text: str) -> str:
    """The text at its full length, with quoted threads and quoted words of others blotted out."""
    kept = _blotted(text, [match.span() for match in _QUOTED_LINE.finditer(text)])
    thread = _THREAD.search(kept)
    if thread is not None:
        end = thread.end() if HIDDEN in kept[thread.end() :] else len(kept)
        kept = _blotted(kept, [(thread.start(), end)])
    if not re.search(r"[a-z]", kept):
        kept = text
    return _blotted(kept, [span for pattern in (_IN_DOUBLE, _IN_SINGLE) for span in _quotations(kept, pattern)])


def _quotations(text: str, pattern: re.Pattern[str]) -> Iterator[Span]:
    for match in pattern.finditer(text):
        before = text[max(0, match.start() - 120) : match.start()]
        around = before[before.rfind("\n") + 1 :] + " " + text[match.end() : match.end() + 40]
        if " " in match[1].strip() and _REPORTS.search(around):
            yield match.span(1)


def _blotted(text: str, spans: list[Span]) -> str:
    pieces, done = [], 0
    for start, end in sorted(spans):
        if start >= done:
            pieces += [text[done:start], HIDDEN * (end - start)]
            done = end
    return "".join((*pieces, text[done:]))


def sentences(text: str) -> Iterator[Span]:
    """Spans of the sentences, in order, without surrounding space; none longer than `LONGEST`."""
    start = 0
    for match in _END.finditer(text):
        if _goes_on(text, start, match):
            continue
        yield from _pieces(text, start, match.end())
        start = match.end()
    yield from _pieces(text, start, len(text))


def _goes_on(text: str, start: int, end: re.Match[str]) -> bool:
    sign = end.group()
    if sign == "\n":
        line = text.rfind("\n", 0, end.start()) + 1
        return end.start() - line >= _WRAPPED and text[end.start() - 1] not in ",:"
    short = _SHORTENED.search(text[max(start, end.start() - 8) : end.start()]) if sign == "." else None
    return short is not None and (not short.group().endswith("no") or _NUMBERED.match(text, end.end()) is not None)


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut if cut > 0 else start + LONGEST
        yield from _trimmed(text, start, cut)
        start = cut
    yield from _trimmed(text, start, end)


def clauses(text: str, sentence: Span) -> Iterator[Span]:
    """Spans of the clauses of one sentence, in order, without surrounding space."""
    start, end = sentence
    for match in _CLAUSE.finditer(text, *sentence):
        yield from _trimmed(text, start, match.start())
        start = match.end()
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    words = piece.strip(" \n\x00")
    if words:
        first = start + piece.index(words)
        yield first, first + len(words)
