"""Rich text (.rtf): its words and paragraphs, with all that formats them left out."""

import re
from dataclasses import replace

from knowledge.reading.document import Document
from knowledge.reading.plain import read_plain
from knowledge.reading.refusal import LARGEST_TEXT, SPLIT, TOO_MUCH, Refusal

TOKEN = re.compile(
    rb"\\([a-z]{1,32})(-?\d{1,10})?[ ]?|\\'([0-9a-fA-F]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.IGNORECASE
)
HIDDEN = frozenset(
    (
        b"fonttbl colortbl stylesheet info pict object header footer headerl headerr footerl footerr fldinst "
        b"themedata datastore listtable listoverridetable generator xmlnstbl rsidtbl latentstyles "
        b"colorschememapping filetbl revtbl expandedcolortbl"
    ).split()
)
"""Groups that begin with one of these hold no words of the text."""

SPOKEN = {
    **dict.fromkeys((b"par", b"line", b"row", b"sect", b"page"), "\n"),
    **{b"tab": "\t", b"cell": " | ", b"emdash": "—", b"endash": "–", b"bullet": "•", b"lquote": "‘", b"rquote": "’"},
    **{b"ldblquote": "“", b"rdblquote": "”", b"emspace": " ", b"enspace": " "},
}
DEEPEST = 1_000


def read_rich(content: bytes, source: str) -> Document:
    """The document, read as the plain text in it. Raises Refusal when it is nested without end or too long."""
    words = _Words().of(content)
    return replace(read_plain("\ufeff".encode() + words.encode("utf-8", "replace"), source), has_lines=False)


class _Words:
    """Walks the marks of one file; `hidden` is the depth at which a group without words began."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.depth = 0
        self.hidden = 0
        self.encoding = "cp1252"
        self.skip = 0

    def of(self, content: bytes) -> str:
        """All the words."""
        for found in TOKEN.finditer(content):
            word, number, byte, sign, brace, text = found.groups()
            if brace:
                self._group(brace)
            elif word:
                self._word(word.lower(), int(number) if number else None)
            elif byte:
                self._say(bytes([int(byte, 16)]).decode(self.encoding, "replace"))
            elif sign:
                self._sign(sign)
            elif text:
                self._say(text.decode(self.encoding, "replace"))
        return "".join(self.parts)

    def _group(self, brace: bytes) -> None:
        self.depth += 1 if brace == b"{" else -1
        if self.depth > DEEPEST:
            raise Refusal("it is nested without end", "Open it and save it as .docx or .txt")
        if self.hidden > self.depth:
            self.hidden = 0

    def _word(self, word: bytes, number: int | None) -> None:
        if word in HIDDEN and not self.hidden:
            self.hidden = self.depth
        elif word == b"ansicpg" and number in (1250, 1251, 1252, 1253, 1254, 1257, 932, 936, 949, 950):
            self.encoding = f"cp{number}"
        elif word == b"u" and number is not None:
            self._say(chr(number % 65536) if not 0xD800 <= number % 65536 <= 0xDFFF else "")
            self.skip = 1  # what programs show that know no Unicode
        elif word in SPOKEN:
            self._say(SPOKEN[word])

    def _sign(self, sign: bytes) -> None:
        if sign == b"*" and not self.hidden:
            self.hidden = self.depth
        elif sign in (b"\\", b"{", b"}"):
            self._say(sign.decode())
        elif sign in (b"~", b"_"):
            self._say(" " if sign == b"~" else "-")
        elif sign in (b"\n", b"\r"):
            self._say("\n")

    def _say(self, text: str) -> None:
        if self.skip and text:
            text, self.skip = text[1:], 0
        if not self.hidden and text:
            self.parts.append(text)
            self.length += len(text)
            if self.length > LARGEST_TEXT:
                raise Refusal(TOO_MUCH, SPLIT)
