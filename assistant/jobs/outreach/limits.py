"""How long a message may be in its channel, and what no message may hold."""

import re

from assistant.mentoring.message import Message

EMAIL_WORDS = (50, 125)
LINKEDIN_NOTE = 300
LINKEDIN_NOTE_FREE = 200
"""Connection notes: 300 characters on a paid account, 200 on a free one."""
CHAT_WORDS = 90
SPOKEN_WORDS = 60
SUBJECT_WORDS = 6

PLACEHOLDER = re.compile(
    r"\[[^\]\n]{0,60}\]|\{[^}\n]{0,60}\}|<[^>\n]{0,60}>|\bX{2,}\b|_{3,}|\byour name\b", re.IGNORECASE
)


def fits(message: Message) -> bool:
    """Whether a message keeps within its channel and holds no placeholder."""
    words = len(message.body.split())
    if PLACEHOLDER.search(message.text):
        return False
    match message.channel:
        case "email":
            return words <= EMAIL_WORDS[1] and bool(message.subject)
        case "linkedin":
            return len(message.body) <= LINKEDIN_NOTE
        case "chat":
            return words <= CHAT_WORDS + 10
        case "spoken":
            return words <= SPOKEN_WORDS + 10
