"""What a message is about: whether it says so clearly enough to answer, and in which of the user's words."""

from assistant.mentoring.patterns import one_of, says
from assistant.mentoring.sentences import HIDDEN
from assistant.mentoring.words.topics import (
    A_TALK_ABOUT,
    ABOUT,
    ASKED,
    NAMED,
    NAMED_NEARBY,
    NOT_A_TOPIC,
    ONLY_AN_OPINION,
    WANTED,
)

Span = tuple[int, int]


def named(text: str, sentence: str = "") -> bool:
    """Whether a reader could tell what it is about: something is wanted, and the thing has a name."""
    near = sentence or text
    if says(near, ASKED) and not says(near, ONLY_AN_OPINION):
        return True
    if sentence:
        return says(sentence, A_TALK_ABOUT) or (says(text, WANTED) and says(sentence, ABOUT))
    return any(says(part, WANTED) and says(part, ABOUT) for part in text.split(". "))


def phrase(text: str, near: Span) -> Span | None:
    """The span of the words that name the topic, looked for in the ask's own sentence first, then in the whole text."""
    everywhere = (0, len(text))
    for table, (start, end) in ((NAMED, near), (NAMED_NEARBY, near), (NAMED, everywhere)):
        for match in one_of(table).finditer(text, start, end):
            words = match[match.lastindex or 0]
            if len(words) > 2 and HIDDEN not in words and not says(words, NOT_A_TOPIC):
                return match.span(match.lastindex or 0)
    return None
