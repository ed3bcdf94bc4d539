"""How exported chats begin a message, and what in them nobody said: WhatsApp, Telegram, Signal, Teams, Slack, Zoom."""

import re

_DATE = (
    r"(?P<date>\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:[A-Za-z]{3,9},? )?[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|"
    r"(?:[A-Za-z]{3,9},? )?\d{1,2}\.? [A-Za-z]{3,9}\.? \d{4})"
)
_TIME = r"(?P<time>\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f]?[AaPp]\.?[\s\u202f]?[Mm]\.?)?)"
_ON = rf"(?:{_DATE},? (?:at )?)?"
_WHO = r"(?P<who>[^:\n\[\]]{1,60}?)"
_TEXT = r"(?P<text>.*)"
_EDGE = r"[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]*"

INLINE = tuple(
    re.compile(_EDGE + pattern)
    for pattern in (
        rf"\[{_DATE},?[\s\u202f]{_TIME}\] ?{_EDGE}{_WHO}: ?{_TEXT}",  # WhatsApp on iOS, Signal
        rf"{_DATE},?[\s\u202f]{_TIME} [-–] (?:{_WHO}: ?{_TEXT}|(?P<system>.*))",  # WhatsApp on Android
        rf"{_TIME}\s+From\s+(?P<who>[^:\n]{{1,60}}?)(?:\s+[Tt]o\s+[^:\n]{{1,60}})?\s*:\s*{_TEXT}",  # Zoom
    )
)
"""A message that begins on the line of its head. Without somebody's name in front it is the program that speaks."""

BLOCK = tuple(
    re.compile(_EDGE + pattern + r"\s*")
    for pattern in (
        rf"(?P<who>[^\n\[\]]{{1,60}}?), \[{_DATE}(?:,| at)?[\s\u202f]{_TIME}\]:?",  # Telegram
        rf"\[{_DATE},?[\s\u202f]{_TIME}\] (?P<who>[^:\n\[\]]{{1,60}})",  # Teams, Discord
        rf"\[{_TIME}\] (?P<who>[^:\n\[\]]{{1,60}})",  # Teams, on the day above
        rf"> (?P<who>[^\n\[\]]{{1,60}}?)(?: \[\w+\])? @ {_DATE} {_TIME}(?: [+-]\d{{4}}| Z| UTC)?:",  # Slack, exported
        rf"(?P<who>[A-ZÀ-Ý][^\n:,—]{{1,40}}?)(?:  | — |\s+(?=[^\n]*[AaPp][Mm]\s*$)){_ON}{_TIME}",  # Slack copied
    )
)
"""A head on a line of its own, with the message below it."""

NOBODY_SAID = re.compile(
    r"<?(?:(?:media|image|photo|picture|video|video note|audio|voice message|sticker|gif|document|file|contact card|"
    r"location|album|poll)s? (?:omitted|not included|message)|(?:this message was|you) deleted(?: this message)?|"
    r"media omitted|null|waiting for this message.{0,80}|"
    r"(?:missed|silenced|declined) (?:group )?(?:voice|video|audio)? ?call.{0,60}|"
    r"(?:voice|video) call,? .{0,40}|message (?:deleted|unavailable)|\[(?:sticker|photo|video|voice message|"
    r"gif)\])>?\.?|"
    r"<[^<>]{1,40}>|:[a-z_+-]{2,30}:|\S.{0,150} \((?:file attached|datei angehängt|archivo adjunto|fichier joint)\)|"
    r"(?:messages and calls|messages you send to this (?:chat|group)|this chat) (?:are|is) .{0,40}encrypt.{0,300}|"
    r".{0,60}(?:created (?:this )?group.{0,80}|changed (?:the|this|their|to) .{0,120}|added .{1,60}|"
    r"removed .{1,60}|left|"
    r"joined (?:using|from|the) .{0,80}|pinned a message.{0,40}|turned (?:on|off) disappearing messages.{0,120}|"
    r"has joined the .{1,40}|security code .{0,80}changed.{0,60}|is a contact.{0,20}|set the (?:channel|topic).{0,120}|"
    r"started (?:an? )?(?:voice |video |audio )?(?:call|meeting|huddle).{0,60}|was added.{0,60})",
    re.IGNORECASE,
)
"""A whole message that holds no words of the one it is attributed to."""

SPOKEN_TOO = re.compile(
    r".{0,60}(?:changed|added|removed|left|joined|created|started|pinned|set|turned|is a contact)\b", re.IGNORECASE
)
"""Of these a person may say some; they are only dropped where the program speaks, or the text begins unseen."""

ADDED = re.compile(r"\s*\u200e?(?:<This message was edited>|\(edited\)|<attached: [^<>\n]{1,200}>)\s*$", re.IGNORECASE)
"""What programs put behind the words."""

EXPORTS = re.compile(r"_?chat(?: export)?|messages|result|conversation|whatsapp|telegram|signal|export", re.IGNORECASE)
"""Names of files that say only that they hold a chat."""
