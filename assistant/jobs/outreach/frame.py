"""What stands around a message: greeting and sign-off, by channel and by what the person is called."""

import re

from assistant.jobs.outreach.texts import Texts
from assistant.jobs.wording.choosing import choose
from assistant.jobs.wording.names import TITLES, called
from assistant.jobs.wording.names import written as name_written
from assistant.jobs.wording.shape import small_first
from assistant.jobs.wording.typed import known, plain
from assistant.mentoring.message import Channel, Message

GREETING = re.compile(
    r"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^\n,.!:;–—-]{0,40}(?:[,.!:;–—-]\s*|\n+)",
    re.IGNORECASE,
)
WORDS_OF_A_LINE = 12
SIGN_OFF = re.compile(
    r"\n+(?:best|kind|warm|with (?:best|kind|warm)|many thanks|yours|sincerely|regards|cheers|thanks|thank you"
    r"|all the best)\b"
    r"[^\n.?!]{0,20},?(?:\n+[^\n.?!]{0,40})?\s*$",
    re.IGNORECASE,
)


def greeting(name: str, channel: Channel, texts: Texts) -> str:
    """ "Hi Marta," or, by email to a title, "Dear Dr Okafor,"; "" where one simply speaks."""
    first = called(name)
    if channel == "spoken":
        return ""
    if not first:
        return texts.greetings["nobody"][0]
    formal = first.split()[0] in TITLES.values() and channel == "email"
    return choose(texts.greetings["email_formal" if formal else channel], first).format(name=first)


def sign_off(user_name: str, channel: Channel, variant: str, seed: str, texts: Texts) -> str:
    """The closing lines; by email a line to sign under even where no name is known, elsewhere the first name alone."""
    name = name_written(known(user_name))
    if channel == "email":
        return "\n".join(part for part in (choose(texts.sign_off[variant], seed), name) if part)
    return called(name) if channel == "linkedin" else ""


def framed(body: str, to: str, channel: Channel, subject: str, greet: str, leave: str) -> Message:
    """The message as it would be sent. By email the parts stand apart; elsewhere they run on."""
    body = body.strip()
    if channel == "email":
        text = "\n\n".join(part for part in (greet, body, leave) if part)
    else:
        text = f"{greet} {small_first(body)}" if greet else body
        text += f"\n{leave}" if leave else ""
    return Message(to=to, channel=channel, subject=subject if channel == "email" else "", body=text)


def is_letter(text: str) -> bool:
    """Whether a text is a message of its own, with a greeting and more than a line to it."""
    return GREETING.match(text.lstrip()) is not None and len(text.split()) > WORDS_OF_A_LINE


def unframed(body: str) -> str:
    """A body as plain text without the greeting and sign-off a writer may have put around it; paragraphs kept."""
    paragraphs = (plain(paragraph) for paragraph in re.split(r"\n\s*\n", body.strip()))
    text = "\n\n".join(paragraph for paragraph in paragraphs if paragraph)
    return SIGN_OFF.sub("", GREETING.sub("", text)).strip()
