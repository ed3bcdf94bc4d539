"""Bytes to text: finds the encoding, with the ones people really have first."""

import codecs

from charset_normalizer import from_bytes

from knowledge.reading.refusal import LARGEST_TEXT, SPLIT, TOO_MUCH, Refusal

MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
WESTERN = set("‘’“”‚„–—…•£€¥§©®°±·½¼¾«»¿¡™´×") | set("àáâãäåæçèéêëìíîïñòóôõöøœßùúûüýÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØŒÙÚÛÜÝŠšŽž")
SAVE_AS_TEXT = "Save it as plain text in UTF-8"


def decoded(content: bytes, declared: str | None = None, most: int = LARGEST_TEXT) -> str:
    """The text, line ends made \\n and the byte order mark gone. `declared` is the encoding it claims for itself.

    Raises Refusal for what is not text, or in no encoding that can be told, or has more characters than `most`.
    """
    text = _with_mark(content)
    if text is None:
        text = _wide(content)
    if text is None and b"\0" in content:
        raise Refusal("it is not a text file but binary", SAVE_AS_TEXT)
    if text is None:
        text = _strict(content, declared) or _strict(content, "utf-8")
    if text is None:
        text = _western(content) or _guessed(content)
    unseen = sum(1 for one in text[:100_000] if one < " " and one not in "\n\r\t\f\v\x1b")
    if unseen * 50 > len(text[:100_000]):
        raise Refusal("it is not a text file but binary", SAVE_AS_TEXT)
    if len(text) > most:
        raise Refusal(TOO_MUCH, SPLIT)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _with_mark(content: bytes) -> str | None:
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return _mostly(content[len(mark) :], encoding)
    return None


def _wide(content: bytes) -> str | None:
    """UTF-16 without its mark: in western text nearly every other byte is zero, always the same ones."""
    sample = content[:4000]
    for encoding, zeros, others in (("utf-16-le", sample[1::2], sample[::2]), ("utf-16-be", sample[::2], sample[1::2])):
        if len(sample) >= 8 and zeros.count(0) * 10 >= len(zeros) * 7 and not others.count(0):
            return _strict(content, encoding)
    return None


def _strict(content: bytes, encoding: str | None) -> str | None:
    try:
        return content.decode(encoding) if encoding else None
    except (UnicodeDecodeError, LookupError):
        return None


def _western(content: bytes) -> str | None:
    # A guesser takes a short note with one £ for Baltic or worse; if nearly all that is not ASCII is what western
    # European writers use, it is Windows-1252.
    text = _strict(content, "cp1252")
    if text is None:
        return None
    beyond = [one for one in text if one > "\x7f"]
    known = sum(1 for one in beyond if one in WESTERN)
    return text if known * 10 >= len(beyond) * 9 and len(beyond) * 4 <= len(text) else None


def _guessed(content: bytes) -> str:
    best = from_bytes(content[:500_000]).best()
    text = _strict(content, best.encoding) if best is not None else None
    return _mostly(content, "utf-8") if text is None else text


def _mostly(content: bytes, encoding: str) -> str:
    """The text with the odd broken character marked. Raises Refusal when more than one in a hundred is broken."""
    text = content.decode(encoding, errors="replace")
    if text.count("\ufffd") * 100 > len(text):
        raise Refusal("its characters cannot be decoded", SAVE_AS_TEXT)
    return text
