"""What a message is about: whether it says so clearly enough to answer, and in which of the user's words."""

from assistant.mentoring.patterns import one_of, says
from assistant.mentoring.sentences import HIDDEN
from assistant.mentoring.words.topics import ABOUT, ASKED, NAMED, NOT_A_TOPIC, ONLY_AN_OPINION, WANTED

Span = tuple[int, int]


def named(text: str, sentence: str = "") -> bool:
    """Whether a reader could tell what it is about: something is wanted, and the thing has a name."""
    near = sentence or text
    if says(near, ASKED) and not says(near, ONLY_AN_OPINION):
        return True
    if not says(text, WANTED):
        return False
    return says(near, ABOUT) or any(_wants_a_thing(part) for part in text.split(". "))


def _wants_a_thing(part: str) -> bool:
    return says(part, WANTED) and (says(part, ABOUT) or says(part, ASKED))


def phrase(text: str, near: Span) -> Span | None:
    """The span of the words that name the topic, looked for in the ask's own sentence first, then in the whole text."""
    for start, end in (near, (0, len(text))):
        for match in one_of(NAMED).finditer(text, start, end):
            words = match[match.lastindex or 0]
            if len(words) > 2 and HIDDEN not in words and not says(words, NOT_A_TOPIC):
                return match.span(match.lastindex or 0)
    return None
