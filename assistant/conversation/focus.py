"""Follow-up questions: "and what did she say about pricing?" with the person and topic of the question before."""

import re
from collections.abc import Iterable

from assistant.conversation.naming import PRONOUN, names_in
from assistant.conversation.state import Focus

FOLLOWS = re.compile(
    r"^\W*(?:(?:and|but|so|also|what about|how about|what else|anything else|who else)\b"
    r"|(?:why|when|where|how)(?: \w+)?\W*$)",
    re.IGNORECASE,
)
POINTS_BACK = re.compile(r"\b(?:it|that|this|those|these|there|then)\b", re.IGNORECASE)
SELF_CONTAINED = 9


def resolved(text: str, before: Focus, known: Iterable[str]) -> tuple[str, Focus]:
    """The question standing on its own, and the focus after it.

    A pronoun becomes the person in mind; a short follow-up carries the question before it along.
    """
    names = names_in(text, known)
    if names:
        return text, Focus(person=names[0], question=text)
    if before.person and PRONOUN.search(text):
        question = PRONOUN.sub(lambda found: _named(found.group(0), before.person), text, count=1)
        return question, Focus(person=before.person, question=question)
    follows = FOLLOWS.search(text) or POINTS_BACK.search(text)
    if before.question and follows and len(text.split()) < SELF_CONTAINED:
        person = f" {before.person}" if before.person and before.person not in text else ""
        return f"{text.rstrip(' ?')}{person}? ({before.question})", Focus(
            person=before.person, question=before.question
        )
    return text, Focus(person="", question=text)


def _named(pronoun: str, person: str) -> str:
    return f"{person}'s" if pronoun.lower() in {"his", "their", "hers"} else person
