"""How long a message may be in its channel, and what no message may hold."""

import re

from assistant.mentoring.message import Channel, Message

EMAIL_WORDS = (50, 125)
LINKEDIN_NOTE = 300
LINKEDIN_NOTE_FREE = 200
"""Connection notes: 300 characters on a paid account, 200 on a free one (fact 28)."""
CHAT_WORDS = 90
SPOKEN_WORDS = 60
SUBJECT_WORDS = (3, 4)

PLACEHOLDER = re.compile(
    r"\[[^\]\n]{0,60}\]|\{[^}\n]{0,60}\}|<[^>\n]{0,60}>|\bX{2,}\b|_{3,}|\byour name\b", re.IGNORECASE
)


def fits(message: Message) -> bool:
    """Whether a message keeps within its channel and holds no placeholder."""
    if PLACEHOLDER.search(message.text):
        return False
    words = len(message.body.split())
    limits: dict[Channel, bool] = {
        "email": words <= EMAIL_WORDS[1] + 5 and bool(message.subject),
        "linkedin": len(message.body) <= LINKEDIN_NOTE,
        "chat": words <= CHAT_WORDS + 20,
        "spoken": words <= SPOKEN_WORDS + 20,
    }
    return limits[message.channel]
