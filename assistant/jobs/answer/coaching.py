"""Which facts fit a question, said with the weight of their evidence."""

import re
from collections.abc import Mapping, Sequence

from assistant.jobs.citing import Line
from assistant.jobs.job import Context
from assistant.jobs.wording.words import content_words, shared, stem

LEAST_SHARED = 2
SAYS_ITS_WEIGHT = re.compile(
    r"across\b[^.,]*\bstudies|in (?:a survey|\d+ experiments|a pooled)|a study of|experiments with|career guides"
    r"|mentoring guides|senior people say|one career office",
    re.IGNORECASE,
)
"""A fact that begins with where it comes from needs no word about it before."""


def topics_in(question: str, cues: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The fact topics that a question's words point to."""
    words = content_words(question)
    return tuple(topic for topic, said in cues.items() if words & {stem(word) for word in said})


def fitting_facts(question: str, context: Context, grades: Mapping[str, str]) -> tuple[Line, ...]:
    """The one fact that shares most with the question, if it shares enough; facts without a caution come first."""
    scored = [
        (shared(question, f"{fact.says} {' '.join(fact.topics)}"), fact.caution is None, -number)
        for number, fact in enumerate(context.facts)
    ]
    best = max(scored, default=(0, False, 0))
    if best[0] < LEAST_SHARED:
        return ()
    fact = context.facts[-best[2]]
    caution = f" ({fact.caution.rstrip('.')}.)" if fact.caution else ""
    weight = grades.get(fact.grade, "")
    lead = "" if SAYS_ITS_WEIGHT.match(fact.says) else weight
    return (Line(text=f"{lead} {fact.says}{caution}".strip(), cites=(f"f{1 - best[2]}",)),)
