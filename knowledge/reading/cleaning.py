"""What is not text a person would read: shortcodes, site navigation, sign-offs; and how loose lines are joined."""

import re
from itertools import pairwise

from knowledge.reading.traced import Rule, Traced

BARE_SHORTCODES = "embed|video|audio|playlist|gallery|caption|toc|lesson_video|lesson_nav|course_nav|mark_complete"
"""Shortcodes dropped without an attribute or a closing partner; any other word in brackets is the writer's own."""

OPENED = r"\[(?!\[)/?[A-Za-z][\w-]{0,60}\s+[\w:-]{1,60}\s{0,3}=[^\[\]]{0,2000}\](?![\]\[(:])"
CLOSED = r"\[/[A-Za-z][\w-]{0,60}\s{0,3}\]"
BARE = rf"\[(?:{BARE_SHORTCODES})\s{{0,3}}/?\](?![(\[:])"
SHORTCODE = Rule(re.compile(rf"(?<!\[)(?:{OPENED}|{CLOSED}|{BARE})"), "")
CLOSING = re.compile(r"\[/([A-Za-z][\w-]{0,60})\s{0,3}\]")

BOILERPLATE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(good|great|nice|excellent|awesome|well) (job|work|done)[,!]? (on |for )?(completing|finishing) "
        r"(the|this|today[’']s) (lesson|module|day|exercise)\b.{0,120}",
        r"(we[’']ll )?see you (here )?(again )?(at the )?same time tomorrow[.!]?",
        r"(mark (as )?complete[d]?|complete and continue|lesson complete[d]?[.!]?)",
        r"(skip to (main )?content|log ?(in|out)|sign ?(in|out|up)|my account|share this:?|"
        r"back to top|print this page)",
        r"(we|this (web)?site) uses? cookies.{0,300}",
        r"(accept|reject|allow)( all)? cookies( settings)?",
        r"(©|\(c\)|copyright) ?(\d{4}|all rights).{0,120}",
        r"all rights reserved[.]?",
    )
)

NAVIGATION = re.compile(
    r"[«‹<←]{0,2} ?(previous|next|back to) (lesson|module|course|topic|page|dashboard)s? ?[»›>→]{0,2}", re.IGNORECASE
)
"""A link; but as a heading it tells what the next lesson is about."""

SPACES = Rule(re.compile(r"[^\S\n]{2,}|[\t\xa0\u2000-\u200a\u202f]"), " ")
UNSEEN = Rule(re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]"), "")
NARROWEST, WIDEST = 50, 120
"""Between these widths, in characters, people and programs wrap lines."""


def without_shortcodes(traced: Traced) -> Traced:
    """The text with course-site shortcodes taken out. `[x]`, `[1]`, `[[note]]` and `[words](link)` stay."""
    pairs = set(CLOSING.findall(traced.text))
    cleaned = traced.apply(SHORTCODE)
    if pairs:
        names = "|".join(sorted(map(re.escape, pairs)))
        cleaned = cleaned.apply(Rule(re.compile(rf"(?<!\[)\[(?:{names})\s{{0,3}}\](?![(\[:])"), ""))
    return cleaned


def is_boilerplate(text: str, heading: bool = False) -> bool:
    """Whether a whole block is site furniture or a sign-off, and nothing the writer said."""
    if len(text) > 400:
        return False
    bare = text.strip()
    return any(one.fullmatch(bare) for one in BOILERPLATE) or (not heading and NAVIGATION.fullmatch(bare) is not None)


def tidied(traced: Traced) -> Traced:
    """The text with unseen characters gone and runs of spaces made one."""
    return traced.apply(UNSEEN).apply(SPACES).stripped()


def width_of(text: str) -> int:
    """How wide the text was wrapped, in characters; 0 when its lines end where the writer ended them."""
    lines = [line.rstrip() for line in text.split("\n")]
    filled = [line for line in lines if line]
    short = [len(line) for line in filled if len(line) <= WIDEST]
    width = max(short, default=0)
    if width < NARROWEST or len(short) * 10 < len(filled) * 9:
        return 0
    pairs = [(line, after) for line, after in pairwise(lines) if line and after[:1].isalnum()]
    full = sum(1 for line, after in pairs if is_wrapped(line, after, width))
    return width if full * 2 > len(pairs) else 0


def is_wrapped(line: str, after: str, width: int) -> bool:
    """Whether a line ended only because the next word no longer fitted in the width."""
    word = after.split(maxsplit=1)
    return bool(width and word) and len(line.rstrip()) + 1 + len(word[0]) > width


def unwrapped(traced: Traced, width: int) -> Traced:
    """The text with lines that were wrapped at a width joined by a space; a line meant to end stays a line."""
    parts: list[Traced] = []
    start = 0
    for match in re.finditer(r"[^\S\n]*\n[^\S\n]*", traced.text):
        after = traced.text[match.end() : match.end() + WIDEST].split("\n", 1)[0]
        space = is_wrapped(traced.text[start : match.start()], after, width)
        parts.append(traced.cut(start, match.start()))
        parts.append(Traced.made(" " if space else "\n", traced.places[match.start()]))
        start = match.end()
    parts.append(traced.cut(start, len(traced.text)))
    return Traced.joined(parts) if len(parts) > 1 else traced
