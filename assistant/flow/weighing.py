"""Guard no. 1: the user's own words against the stage, as soon as both are known; the choice is theirs."""

import re

from assistant.conversation.state import State, Weighing
from assistant.flow.fetching import known
from assistant.flow.out import Out
from assistant.flow.tools import AnyJob, Moment, Tools
from assistant.jobs.form import Choice
from assistant.jobs.wording.shape import Shape, typed
from assistant.mentoring.offers import offers_in
from assistant.mentoring.review import Review, Verdict
from assistant.mentoring.stages import Stage
from assistant.parts import Question, Weighed

LONGEST_PHRASE = 20
WHOLE = (Shape.SENTENCE, Shape.QUESTION)
LIGHTER, MINE = "lighter", "mine"

COSTS = re.compile(
    r"\b(?:mentor\w*|sponsor\w*|intro\w*|referr?\w*|references?|recommend\w*|review\w*|feedback|support|help|time|backing"
    r"|endors\w*|votes?|guidance|coach\w*|jobs?|roles?|internships?|calls?|meetings?|lunch\w*|coffees?|chats?|minutes?"
    r"|hours?|months?|monthly|weekly|regular\w*|check-?ins?|vouch\w*|nominat\w*|advoca\w*|placements?|seats?|\d+)\b",
    re.IGNORECASE,
)
"""Words for things that cost the other person something; a thing without one is a topic to hear about."""


async def weigh_own(tools: Tools, job: AnyJob, state: State, moment: Moment) -> tuple[State, Out | None]:
    """The state with the verdict where the job wants it told, and the question to ask when the words are too big."""
    whole = state.letter or state.brief.get("text", "")
    words, stage = whole or state.brief.get("ask", ""), state.brief.get("stage", "")
    if not words or stage not in {known.value for known in Stage} or state.kept:
        return state, None
    if whole:
        _, events = await known(tools, moment.user, state.brief.get("person", ""))
        review = tools.guard.review(whole, Stage(stage), offered=offers_in(events))
    else:
        review = weigh(tools, words, state.brief.get("stayed_with_me", ""), Stage(stage))
    if "verdict" in job.brief_type.model_fields:
        state = state.told({"verdict": review.reason})
    if review.verdict is not Verdict.TOO_BIG:
        return state, None
    return state, _asked_which(tools, state, whole or _said_whole(words), review)


def chosen(state: State, weighing: Weighing, value: str) -> State:
    """The state once the user has chosen between the lighter words and their own."""
    kept = value != LIGHTER
    told = weighing.if_kept if kept and weighing.if_kept else {weighing.field: weighing.lighter}
    update = {"kept": weighing.words if kept else "", "letter": "", "weighing": None, "waiting": None}
    return state.model_copy(update={**update, "brief": {**state.brief, **told}})


def _asked_which(tools: Tools, state: State, own: str, review: Review) -> Out:
    """Shows the words that are too big, with the lighter ones; a whole message is changed in that place only."""
    lighter = review.lighter or ""
    marked = _marked(own, review, lighter)
    choices = (
        Choice(value=LIGHTER, label=tools.lines.say("use_lighter", lighter=lighter)),
        Choice(value=MINE, label=tools.lines.say("keep_mine")),
    )
    weighing = Weighing(field="ask", words=own, lighter=lighter, reason=review.reason)
    if "text" in state.brief:
        mended = f"{marked.before}{lighter}{marked.after}"
        weighing = weighing.model_copy(update={"field": "text", "lighter": mended, "if_kept": {"kept": "yes"}})
    line = tools.lines.say("weighed", reason=review.reason)
    question = Question(id=tools.new_id(), text=line, choices=choices, weighed=marked)
    update = {"waiting": "weighing", "weighing": weighing, "question": question.id}
    return Out(question, state.model_copy(update=update))


def _marked(own: str, review: Review, lighter: str) -> Weighed:
    """The user's words with those that decided marked; all of them where those are not in them as they stand."""
    words = review.main.words if review.main else ""
    place = own.find(words)
    if not words or place < 0:
        return Weighed(before="", words=own, after="", lighter=lighter)
    return Weighed(before=own[:place], words=words, after=own[place + len(words) :], lighter=lighter)


def _said_whole(words: str) -> str:
    """An ask as the question it would be: "be my mentor" is "Would you …?", a topic "Could you tell me about …?"."""
    bare = re.sub(r"^to ", "", words.strip()).rstrip(".?! ")
    if "?" in words or len(bare.split()) > LONGEST_PHRASE or typed(words).shape in WHOLE:
        return words.strip()
    if typed(bare).shape is not Shape.NOUN:
        return f"Would you {bare}?"
    return f"Could I have {bare}?" if COSTS.search(bare) else f"Could you tell me about {bare}?"


def weigh(tools: Tools, words: str, about: str, stage: Stage) -> Review:
    """What the guard says of an ask, as typed or as the end of the stem it completes: the heavier of the two.

    `about` is what the message is about, so that a lighter wording can name it.
    """
    plain = tools.guard.review(words, stage)
    completed = tools.guard.review(f"{about.rstrip('.')}.\n\n{_said_whole(words)}".lstrip(".\n"), stage)
    return completed if completed.largest >= plain.largest and completed.verdict is Verdict.TOO_BIG else plain
