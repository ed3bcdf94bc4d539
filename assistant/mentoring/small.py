"""The smallest asks: a quick question, a wish, or something that nobody can size."""

from assistant.mentoring.patterns import says
from assistant.mentoring.stages import Ask
from assistant.mentoring.words.small import GREETS, LITTLE, WANTING, WISHES
from assistant.mentoring.words.unsure import QUESTION_WORD_FIRST, UNSURE


def smallest(clause: str) -> Ask:
    """The weight of a clause in which no heavier ask was found; what cannot be sized is weighed as a favour."""
    little = says(clause, LITTLE) and says(clause, WANTING)
    if says(clause, UNSURE) and not little and not says(clause, QUESTION_WORD_FIRST):
        return Ask.FAVOUR
    asks = "?" in clause and not says(clause, GREETS)
    return Ask.QUICK_QUESTION if asks or little or says(clause, WISHES) else Ask.NOTHING
