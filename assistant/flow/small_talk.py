"""Greetings, thanks, and "what can you do": short answers that lead somewhere."""

import re
from collections.abc import AsyncIterator

from assistant.flow.out import Out
from assistant.flow.tools import Moment, Tools
from assistant.jobs.form import Choice
from assistant.parts import Question, Text

THANKS = re.compile(r"^\W*(?:thanks?|thank you|thx|ty|cheers|great|cool|nice|bye|ok(?:ay)?)\b", re.IGNORECASE)
ABOUT_YOU = re.compile(r"\b(?:who are you|what can you do|what is this|how does this work|help)\b", re.IGNORECASE)


async def small_talk(tools: Tools, text: str, moment: Moment) -> AsyncIterator[Out]:
    """One line, and the things the assistant does as choices."""
    if THANKS.match(text):
        yield Out(Text(id=tools.new_id(), text=tools.lines.say("thanks")))
        return
    greeting = re.match(r"^\W*(?:hi|hiya|hello|hey|good)\b", text, re.IGNORECASE)
    line = "who_are_you" if ABOUT_YOU.search(text) else "hello" if greeting else "not_clear"
    choices = tuple(Choice(value=job.name, label=job.phrases.starter) for job in tools.jobs.values())
    yield Out(Question(id=tools.new_id(), text=tools.lines.say(line), choices=choices))
