"""What a draft asks: one thing, answerable, easy to decline, and no sponsorship before it is earned."""

import re
from collections.abc import Iterator

from assistant.mentoring.finding import Candidate
from assistant.mentoring.judging import judge
from assistant.mentoring.patterns import says
from assistant.mentoring.reasons import LACKS
from assistant.mentoring.review import Verdict
from assistant.mentoring.score.findings import Found, Span
from assistant.mentoring.score.reading import Reading
from assistant.mentoring.score.words.kind import ALSO, DECLINES
from assistant.mentoring.stages import Ask, Stage

LEADS_IN = re.compile(
    r"\b(?:one|a|another) (?:quick |short |small |brief )?(?:question|thing)\b[^?]*$|\b(?:ask|tell) you "
    r"(?:one|a|just one|something)(?: \w+)? ?(?:question|thing|something)?\W*$|\bhow are (?:you|things)\b|\bi hope\b"
)
"""What only opens the way to the question that follows."""

BECAUSE = re.compile(
    r"^(?:and )?i(?: am|'m)? (?:only )?(?:ask|asking|write|writing)(?: you)? because\b"
    r"|\bwhy i(?: am|'m) (?:ask|writ)ing\b"
)
"""The reason for asking, which asks for nothing itself."""

REQUESTS = re.compile(
    r"\?|\b(?:please (?!feel|leave|do not|don't|ignore|excuse|forgive)|tell me|let me know"
    r"|(?:send|point|give|show|advise) me|share (?:your|with)|recommend|suggest"
    r"|(?:know|hear|learn|understand) (?:how|what|why|where|which|when|whether))"
)
"""How a small ask is put as one, and not only wished for or pointed at."""


def one_ask(reading: Reading) -> Iterator[Found]:
    """More than one thing asked for; a short talk and the question it is about are one."""
    asks = separate(reading)
    if len(asks) > 1:
        spans = tuple(reading.original(ask.span) for ask in asks[1:])
        yield Found("one_ask", spans, share=min(1.0, 0.6 + 0.2 * (len(asks) - 1)), values={"asks": str(len(asks))})


def separate(reading: Reading) -> tuple[Candidate, ...]:
    """The things asked for, one to a sentence, in reading order, without lead-ins and courtesies."""
    kept: dict[Span, Candidate] = {}
    for ask in reading.asks:
        before = kept.get(ask.sentence)
        if not _is_courtesy(reading, ask) and (before is None or ask.level > before.level):
            kept[ask.sentence] = ask
    asks = tuple(kept.values())
    talks = [ask for ask in asks if ask.level is Ask.SHORT_CONVERSATION and not says(ask.clause, ALSO)]
    small = [ask for ask in asks if ask.level is Ask.QUICK_QUESTION and not says(ask.clause, ALSO)]
    if len(talks) == 1 and len(small) == 1 and len(asks) == 2:
        return tuple(talks)
    return asks


def _is_courtesy(reading: Reading, ask: Candidate) -> bool:
    sentence = reading.text[slice(*ask.sentence)]
    if BECAUSE.search(sentence):
        return True
    if ask.level > Ask.QUICK_QUESTION:
        return False
    return LEADS_IN.search(sentence) is not None or not REQUESTS.search(sentence)


def question(reading: Reading) -> Iterator[Found]:
    """An ask that cannot be answered as it stands: no thing, no topic, no length, no question."""
    judged = judge(reading.text, reading.asks, Stage.SPONSOR, ())
    if judged.verdict is Verdict.OK_BUT_VAGUE and judged.main is not None:
        yield Found("question", (reading.original(judged.main.span),), values={"lacks": LACKS[judged.lacks]})


def decline(reading: Reading) -> Iterator[Found]:
    """Nothing that makes a no easy, where something is asked of someone who does not advise the user yet."""
    if reading.wants is Ask.NOTHING or reading.draft.stage >= Stage.ADVISING:
        return
    if not says(reading.text[slice(*reading.letter)], DECLINES):
        yield Found("decline", share=0.6 if reading.wants is Ask.QUICK_QUESTION else 1.0)


def sponsorship(reading: Reading) -> Iterator[Found]:
    """Sponsorship asked for before anything recorded would let them stand up for the user."""
    asks = [ask for ask in reading.asks if ask.level is Ask.SPONSORSHIP]
    if asks and not reading.draft.backed and reading.draft.stage is not Stage.SPONSOR:
        yield Found("sponsorship", tuple(reading.original(ask.span) for ask in asks))
