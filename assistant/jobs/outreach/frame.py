"""What stands around a message: greeting and sign-off, by channel and by what the person is called."""

import re

from assistant.jobs.outreach.texts import Texts
from assistant.jobs.wording.choosing import choose
from assistant.jobs.wording.names import TITLES, called
from assistant.jobs.wording.names import written as name_written
from assistant.jobs.wording.typed import known
from assistant.mentoring.message import Channel, Message

GREETING = re.compile(
    r"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^\n,.!:;–—-]{0,40}[,.!:;–—-]?\s*", re.IGNORECASE
)
SIGN_OFF = re.compile(
    r"\n+(?:(?:best|kind|warm|with|many|yours|sincerely|regards|cheers|thanks|thank you|all the best)\b[^\n]{0,30})(?:\n[^\n]{0,40})?\s*$",
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
    parts = [part for part in (greet, body.strip(), leave) if part]
    between = "\n\n" if channel == "email" else " "
    text = (
        between.join(parts)
        if channel != "linkedin"
        else " ".join(parts[:-1]) + f"\n{leave}"
        if leave
        else " ".join(parts)
    )
    return Message(to=to, channel=channel, subject=subject if channel == "email" else "", body=text)


def unframed(body: str) -> str:
    """A body without the greeting and sign-off a writer may have put around it all the same."""
    return SIGN_OFF.sub("", GREETING.sub("", body.strip())).strip()
