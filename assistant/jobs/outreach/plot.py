"""Everything a message is made of, worked out from the brief."""

import re
from dataclasses import dataclass, replace

from assistant.jobs.job import Context
from assistant.jobs.outreach.brief import OutreachBrief
from assistant.jobs.outreach.frame import greeting, sign_off
from assistant.jobs.outreach.texts import Texts
from assistant.jobs.outreach.told import Told, told
from assistant.jobs.outreach.wish import Wish, lighter, wish_of
from assistant.jobs.wording.names import called
from assistant.jobs.wording.persons import to_you
from assistant.jobs.wording.shape import Shape, Typed, small_first
from assistant.jobs.wording.typed import known, one_line
from assistant.jobs.wording.words import cut
from assistant.mentoring.guard import Guard
from assistant.mentoring.message import Channel
from assistant.mentoring.review import Verdict
from assistant.mentoring.stages import Stage

THANKS = re.compile(r"\bthank|\bgrateful|\bgratitude|\bappreciat", re.IGNORECASE)
THANKS_FOR = re.compile(
    r"\b(?:thank(?:s|ing)?|thank[- ]you)(?:[- ](?:you|note|message|email|card))*(?: to)?(?: (?:her|him|them|you"
    r"|[\w'-]+)){0,2}"
    r" for (?!me\b|us\b)([^.?!,\n]{3,120})",
    re.IGNORECASE,
)
REPORT = re.compile(
    r"\breport(?:ing)? back\b|\bcame of\b|\bupdate (?:her|him|them|(?-i:[A-Z])\w+)\b|\bhow it (?:went|is going)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Plot:
    """`kind` is first, ask, thank, report or share. `thanks_for` is what the thanks are for, "" where there are none.

    `room` is what greeting and sign-off take: words by email, characters elsewhere. `heavy` are the user's own words
    that were left out because they ask for too much.
    """

    kind: str
    channel: Channel
    stage: Stage
    called: str
    role: str
    told: Told
    wish: Wish
    seed: str
    thanks: bool = False
    thanks_for: str = ""
    room: int = 0
    heavy: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the two have exchanged anything."""
        return self.stage > Stage.AWARE


def plot_of(brief: OutreachBrief, context: Context, stage: Stage, texts: Texts, guard: Guard) -> Plot:
    """What the message is made of. Deterministic: the same brief gives the same plot."""
    name = known(brief.person)
    words, heavy = _carried(told(brief.stayed_with_me, brief.about_me, brief.since_then, name), stage, guard)
    topics = brief.topics if not words.stayed.text or known(brief.ask) or stage <= Stage.AWARE else ""
    thanks_for = _thanks_for(brief, words, name, guard, stage)
    wish = wish_of(brief.ask, "" if THANKS.search(brief.purpose) else topics, name, stage, texts, words.stayed)
    wish = _fitting(wish, known(brief.ask), stage, texts, guard)
    seed = f"{name}|{words.stayed.text}|{brief.ask}"
    greet = greeting(name, brief.by(), texts)
    ends = [sign_off(context.user_name, brief.by(), variant, name, texts) for variant in ("warmer", "shorter")]
    return Plot(
        kind=_kind(known(brief.purpose), bool(words.since), bool(wish.warm), stage),
        channel=brief.by(),
        stage=stage,
        called=called(name),
        role=_role(brief),
        told=words,
        wish=wish,
        seed=seed,
        thanks=THANKS.search(known(brief.purpose)) is not None,
        thanks_for=thanks_for,
        room=_room(greet, ends, brief.by()),
        heavy=heavy,
    )


def _fitting(wish: Wish, ask: str, stage: Stage, texts: Texts, guard: Guard) -> Wish:
    """The wish as the guard lets it pass: the wording that does for both variants, else a lighter question."""
    passing = [text for text in (wish.warm, wish.short) if text and not _too_big(text, stage, guard)]
    if not wish.warm or len(passing) == 2:
        return wish
    if passing:
        return replace(wish, warm=passing[0], short=passing[0])
    return lighter("question", ask or wish.topic, "", wish.later, texts)


def _room(greet: str, ends: list[str], channel: Channel) -> int:
    """What greeting and sign-off take: by email the fewest words, as a body may be too short; else the most letters."""
    if channel == "email":
        return min(len(f"{greet} {end}".split()) for end in ends)
    return max(len(f"{greet}  {end}") for end in ends)


def _too_big(text: str, stage: Stage, guard: Guard) -> bool:
    return bool(text) and guard.review(text, stage).verdict is Verdict.TOO_BIG


def _carried(words: Told, stage: Stage, guard: Guard) -> tuple[Told, tuple[str, ...]]:
    """What the user told, without a part that asks for too much by itself, and those parts."""
    heavy = tuple(text for text in (words.stayed.text, words.me, words.since) if _too_big(text, stage, guard))
    kept = Told(
        Typed(Shape.EMPTY, "") if words.stayed.text in heavy else words.stayed,
        "" if words.me in heavy else words.me,
        "" if words.since in heavy else words.since,
    )
    return kept, heavy


def _is_a_gift(words: Told) -> bool:
    """Whether what stayed is something they gave, to be thanked for by its name: "the ten minutes you gave me"."""
    stayed = words.stayed
    return (
        stayed.shape is Shape.NOUN
        and re.search(r"\byou (?:gave|lent|sent|took|spent|offered)\b", stayed.text) is not None
    )


def _thanks_for(brief: OutreachBrief, words: Told, name: str, guard: Guard, stage: Stage) -> str:
    found = THANKS_FOR.search(one_line(known(brief.purpose)))
    if not found:
        return words.stayed.text if THANKS.search(brief.purpose) and _is_a_gift(words) else ""
    reason = cut(to_you(small_first(found.group(1).strip()), name), 16)
    return "" if _too_big(reason, stage, guard) else reason


def _kind(purpose: str, since: bool, asks: bool, stage: Stage) -> str:
    if (since and stage > Stage.AWARE) or REPORT.search(purpose):
        return "report"
    if THANKS.search(purpose) and not asks:
        return "thank"
    if not asks:
        return "thank" if stage > Stage.AWARE else "share"
    return "ask" if stage > Stage.AWARE else "first"


def _role(brief: OutreachBrief) -> str:
    role, place = cut(one_line(known(brief.role)), 8), cut(one_line(known(brief.organisation)), 6)
    return f"{role} at {place}" if role and place else role
