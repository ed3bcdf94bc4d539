"""Who the user is, as a clause: "data analyst, Leeds" as "I am a data analyst, Leeds"."""

import re

from assistant.jobs.wording.typed import known, one_line, sentences
from assistant.jobs.wording.words import bag, cut

MOST_WORDS = 24
LEAD_IN = re.compile(r"^(?:(?:hi|hello|hey)[,. ]+)?(?:about me:?|me:|well,)?\s*", re.IGNORECASE)
FIRST_PERSON = re.compile(r"(?:I|I'm|I've|I'd|My|We|We're)\b", re.IGNORECASE)
DOES = re.compile(
    r"(?:work|study|lead|run|manage|teach|build|started|joined|moved|have|am|live|look after|do|help|just (?:started"
    r"|joined|moved))\b",
    re.IGNORECASE,
)
NO_ARTICLE = bag("""
    a an the one two part your my our in at on from of with about just currently now still also both not trying
    very really responsible based interested keen curious close half halfway ready due self almost nearly fairly
    quite near between only able looking working studying learning hoping retraining moving returning leading
    running teaching training finishing starting planning building doing thinking considering writing""")
A_NAME_FIRST = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+)?(?:,| from\b| and\b)")
A_TITLE_FIRST = re.compile(r"(?:[A-Z][a-z]+ )+(?:[a-z]|[A-Z][a-z]+$)")
SO_LONG = re.compile(r"\b(?:for|since) (?:\w+ )?(?:years?|months|\d{4})\b", re.IGNORECASE)
AN = re.compile(r"(?i:[aeio]|un(?!i)|hour|mba|nhs|ux\b|x-ray)|[FHLMNRSX](?=[A-Z0-9]|\b)")


def introduced(about_me: str) -> str:
    """The clause, without end mark; "" when nothing was said."""
    line = next(iter(sentences(known(about_me))), "")
    line = cut(LEAD_IN.sub("", one_line(line)).rstrip(".!?,;: "), MOST_WORDS)
    if not line:
        return ""
    if FIRST_PERSON.match(line):
        return re.sub(r"^I'm\b", "I am", line[0].upper() + line[1:])
    if DOES.match(line):
        return f"I {line[0].lower()}{line[1:]}"
    if A_NAME_FIRST.match(line):
        return f"I am {line}"
    if line.split()[0].lower() in NO_ARTICLE or re.match(r"\w+(?:ing|ed)\b", line.lower()):
        return f"I am {line[0].lower()}{line[1:]}"
    if line.lower().startswith(("new to ", "new in ", "new at ")):
        return f"I am {line[0].lower()}{line[1:]}"
    bare = line[0].lower() + line[1:] if re.match(r"[A-Z][a-z]+(?:$| [a-z])", line) else line
    be = "have been" if SO_LONG.search(line) else "am"
    return f"I {be} {'an' if AN.match(bare) else 'a'} {bare}"
