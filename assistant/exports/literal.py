"""Makes untrusted text read as itself in Markdown: no link, image, heading, list, table, code or formula of its own."""

import re
from collections.abc import Callable

# Control characters (a terminal obeys them), direction overrides (they make text read as another), and the two
# invisible spaces: the page draws U+200B as a blinking cursor.
UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udfff]")
LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")

PAGE_MARKS = re.compile(r"[\\`*_\[<$~|&]|:(?=[^\W\d]|:)|(?<!\S)#")
"""What starts something inside a line for the page: CommonMark, tables, strikethrough, footnotes, formulas, and the
directives (`:word`) that Chainlit's page adds."""

FILE_MARKS = re.compile(
    r"\\(?=[!-/:-@\[-`{-~])|[`\[$]|\*(?=\S)|(?<=\S)\*|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)|<(?=[a-zA-Z/!?])|&(?=#?\w+;)"
    r"|~(?=\S)|(?<=\S)~|(?<!\S)#(?=#*$)"
)
"""The same for a file, only where it would change what a reader sees; addresses stay as they are."""

PAGE_STARTS = re.compile(r"(?=[-+=#>:])|(?<=\d)(?=[.)])")
FILE_STARTS = re.compile(r"(?=#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|[-=:|_\s]+$)|(?<=\d)(?=[.)](?:\s|$))")
"""What starts something at the beginning of a line: the place before which a backslash takes its meaning away."""
NUMBER = re.compile(r"\d{0,9}")

CLICKABLE = re.compile(r"https?://|www\.|:::|[-.+\w]@[-\w]+\.[-\w]", re.IGNORECASE)
"""What the page makes a link (or a box) of *after* parsing, where no backslash helps: mdast-util-gfm-autolink-literal
runs over finished text. A code span is not text to it, shows the very characters, and copies as them."""
OPENING, CLOSING = "([{<\"'“‘", ")]}>\"'”’.,;:!?"
"""What may stand around an address without being part of it."""


def cleaned(text: str) -> str:
    """The same text without unseen characters, with line feeds only."""
    return UNSEEN.sub("", LINE_ENDS.sub("\n", text))


def lines_of(text: str) -> list[str]:
    """The lines of a text without the space around them; one empty line between paragraphs, none at the ends."""
    lines = [" ".join(line.split()) for line in cleaned(text).split("\n")]
    kept = [line for at, line in enumerate(lines) if line or (at and lines[at - 1])]
    return kept[:-1] if kept and not kept[-1] else kept


def for_page(line: str) -> str:
    """One line that the page shows literally; addresses become code spans, see CLICKABLE."""
    escaped = "".join(_word_for_page(word) for word in re.split(r"(\s+)", line))
    return _at_start(escaped, PAGE_STARTS)


def for_file(line: str) -> str:
    """One line that a Markdown reader shows literally, except that it may make addresses clickable."""
    return _at_start(_escape(FILE_MARKS, line), FILE_STARTS)


Literal = Callable[[str], str]
"""One line in, the Markdown that shows it out."""


def fenced(text: str) -> str:
    """A block shown and copied exactly as it is, whatever backticks are in it."""
    body = cleaned(text).strip("\n")
    fence = "`" * max(3, _longest_run(body) + 1)
    return f"{fence}\n{body}\n{fence}"


def _word_for_page(word: str) -> str:
    if not CLICKABLE.search(word):
        return _escape(PAGE_MARKS, word)
    head = word[: len(word) - len(word.lstrip(OPENING))]
    core = word[len(head) :].rstrip(CLOSING)
    if not CLICKABLE.search(core):
        return _code(word)
    return _escape(PAGE_MARKS, head) + _code(core) + _escape(PAGE_MARKS, word[len(head) + len(core) :])


def _escape(marks: re.Pattern[str], text: str) -> str:
    return marks.sub(r"\\\g<0>", text)


def _at_start(line: str, starts: re.Pattern[str]) -> str:
    number = NUMBER.match(line)
    at = number.end() if number else 0
    return f"{line[:at]}\\{line[at:]}" if starts.match(line, at) else line


def _code(text: str) -> str:
    ticks = "`" * (_longest_run(text) + 1)
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{space}{text}{space}{ticks}"


def _longest_run(text: str) -> int:
    return max(map(len, re.findall("`+", text)), default=0)
