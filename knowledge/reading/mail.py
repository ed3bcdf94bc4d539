"""Saved messages (.eml): who wrote, when and about what; the words, with what they reply to told apart."""

import re
from collections.abc import Iterator
from datetime import date
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import getaddresses, parsedate_to_datetime
from itertools import islice, pairwise

from knowledge.reading.built import Builder
from knowledge.reading.decoding import decoded
from knowledge.reading.document import BlockKind, Document
from knowledge.reading.names import title_of
from knowledge.reading.refusal import Refusal
from knowledge.reading.web import read_web

MOST_PARTS = 200
WAY_OUT = "Open it in your mail program and save its text as .txt"
REPLY = re.compile(r"(?:(?:re|fwd?|aw|wg|sv|tr|rv)\s*:\s*)+", re.IGNORECASE)
WROTE = re.compile(r"(?:on|am|le|el) .{8,160} (?:wrote|schrieb|a écrit|escribió).{0,60}:", re.IGNORECASE)
ORIGINAL = re.compile(
    r"-{2,} ?(?:original message|forwarded message|ursprüngliche nachricht)\s?-{2,}|begin forwarded message:",
    re.IGNORECASE,
)
HEADER = re.compile(r"\*?(from|sent|date|to|cc|subject|von|gesendet|an|betreff)\*?:\*? (.{1,300})", re.IGNORECASE)
SIGNATURE = re.compile(
    r"-- ?|_{5,}|—{2,}|sent from (?:my|outlook|yahoo|gmail).{0,60}|get outlook for .{1,30}", re.IGNORECASE
)
DISCLAIMER = re.compile(
    r".{0,120}\b(?:confidential|intended (?:only|solely) for|legally privileged|unsubscribe|disclaimer)\b.{0,2000}",
    re.IGNORECASE | re.DOTALL,
)


def read_mail(content: bytes, source: str) -> Document:
    """The message; its subject is the title, its writer the person, its date the day."""
    try:
        message = message_from_bytes(content, _class=EmailMessage, policy=policy.default)
        subject = REPLY.sub("", _header(message, "subject")).strip()
        names = [name or address for name, address in getaddresses([_header(message, "from")])]
        on = _day(_header(message, "date"))
        builder = Builder()
        builder.add(BlockKind.HEADING, subject, 1)
        _body(builder, message, source)
    except (MessageError, ValueError, LookupError, TypeError, AttributeError, IndexError, RecursionError) as problem:
        raise Refusal("the message is damaged", WAY_OUT) from problem
    if not any(block.kind is not BlockKind.HEADING for block in builder.blocks):
        raise Refusal("there is no text in the message", WAY_OUT)
    who = ", ".join(names)
    told = (f"From: {who}." if who else "", f"Date: {on.day} {on:%B %Y}." if on else "")
    made = builder.document(source, subject[:200] or title_of(source))
    return Document(
        made.source, made.title, made.text, False, made.blocks, on, tuple(names), " ".join(filter(None, told))
    )


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, IndexError, AttributeError, TypeError):  # the library stumbles over some malformed headers
        return ""


def _day(written: str) -> date | None:
    try:
        return parsedate_to_datetime(written).date() if written else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _body(builder: Builder, message: EmailMessage, source: str) -> None:
    parts = [part for part in islice(message.walk(), MOST_PARTS) if not part.is_multipart()]
    shown = [part for part in parts if part.get_content_disposition() != "attachment"]
    plain = next((part for part in shown if part.get_content_type() == "text/plain"), None)
    if plain is not None and (words := _text(plain)).strip():
        _lay(builder, words)
        return
    for part in shown:
        if part.get_content_type() == "text/html":
            for block in read_web(_bytes(part), source).blocks:
                builder.add(block.kind, block.text, block.level + 1 if block.level else 0)
            return


def _bytes(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _text(part: EmailMessage) -> str:
    return decoded(_bytes(part), part.get_content_charset())


def _lay(builder: Builder, words: str) -> None:
    """The message's own paragraphs, then what it replies to, under a heading that says who wrote it and when."""
    kind = BlockKind.PARAGRAPH
    for paragraph in _paragraphs(words):
        together = " ".join(paragraph)
        opens = _opening(paragraph, together)
        if opens is not None:
            kind = BlockKind.QUOTE
            builder.add(BlockKind.HEADING, opens, 2)
        elif not DISCLAIMER.fullmatch(together):
            builder.add(kind, _joined(paragraph))


def _opening(paragraph: list[str], together: str) -> str | None:
    """Who wrote what follows, and when, where a paragraph says only that; empty where it does not say who."""
    if WROTE.fullmatch(together):
        return together.rstrip(":")
    headers = paragraph[1:] if ORIGINAL.fullmatch(paragraph[0]) else paragraph
    if headers and all(HEADER.fullmatch(line) for line in headers):
        return _told(headers) if len(headers) > 1 else None
    return None if headers else ""


def _told(headers: list[str]) -> str:
    said = {found.group(1).lower(): found.group(2) for line in headers if (found := HEADER.fullmatch(line))}
    who = next((said[key] for key in ("from", "von") if key in said), "")
    when = next((said[key] for key in ("date", "sent", "gesendet") if key in said), "")
    return f"{re.sub(r'[<[(].*', '', who).strip()} wrote, {when}".strip(", ")


def _paragraphs(words: str) -> Iterator[list[str]]:
    """Paragraphs as their lines, the marks of quoting gone; what stands below a signature is left out up to a reply."""
    held: list[str] = []
    signed = False
    lines = words.split("\n")
    for line, after in pairwise([*lines, ""]):
        bare = re.sub(r"^(?:\s*>)+ ?", "", line).strip()
        begins = bool(WROTE.fullmatch(bare) or WROTE.fullmatch(f"{bare} {after.strip()}") or ORIGINAL.match(bare))
        signed = (signed or SIGNATURE.fullmatch(bare) is not None) and not begins and not line.startswith(">")
        if held and (not bare or signed or begins):
            yield held
            held = []
        if bare and not signed:
            held.append(bare)
        if WROTE.fullmatch(" ".join(held)):
            yield held
            held = []
    if held:
        yield held


def _joined(lines: list[str]) -> str:
    text = lines[0]
    for before, line in pairwise(lines):
        text += (" " if len(before) >= 55 else "\n") + line
    return text
