"""Whether the asks in a text meant for another person fit how far the relationship has come."""

from collections.abc import Sequence

from assistant.mentoring.finding import Candidate, find_asks
from assistant.mentoring.judging import Judgement, judge
from assistant.mentoring.lighter import lighter
from assistant.mentoring.plain import Plain, plain
from assistant.mentoring.reasons import reason
from assistant.mentoring.review import FoundAsk, Review, Verdict
from assistant.mentoring.sentences import own_words
from assistant.mentoring.sizing import sized
from assistant.mentoring.stages import LARGEST_ASK, Ask, Stage
from assistant.mentoring.topic import phrase
from assistant.mentoring.vectors import Embed


class Guard:
    """Rules, and beside them a small model over the vectors of `embed` (sentences to unit vectors).

    Without `embed`, or when it fails, the rules decide alone, and weigh as a favour whatever they cannot size.
    """

    def __init__(self, embed: Embed | None = None) -> None:
        self.embed = embed

    def review(self, text: str, stage: Stage, *, offered: Sequence[str] = (), channel: str = "") -> Review:
        """What the text asks for, weighed against the stage. Never raises; linear in the length of the text.

        `offered` is what the reader offered the user, in plain words ("to look at my deck").
        """
        read = plain(text)
        words = own_words(read.text)
        found = sized(words, find_asks(words), self.embed)
        judged = judge(words, found, stage, tuple(plain(offer).text for offer in offered))
        asks = tuple(_as_given(text, read, ask) for ask in found)
        main = next((asks[place] for place, ask in enumerate(found) if ask is judged.main), None)
        return Review(
            verdict=judged.verdict,
            asks=asks,
            largest=judged.main.level if judged.main else Ask.NOTHING,
            allowed=LARGEST_ASK[stage],
            reason=reason(main, stage, judged.verdict, judged.lacks),
            lighter=_lighter(text, read, words, judged, stage, self.embed),
        )


def _as_given(text: str, read: Plain, ask: Candidate) -> FoundAsk:
    start, end = read.original(*ask.span)
    return FoundAsk(ask.level, (start, end), text[start:end])


def _lighter(text: str, read: Plain, words: str, judged: Judgement, stage: Stage, embed: Embed | None) -> str | None:
    """The lighter wording: with the user's topic, unless the topic's own words would make it heavy again."""
    if judged.verdict is not Verdict.TOO_BIG or judged.main is None:
        return None
    place = phrase(words, judged.main.sentence)
    if place is not None:
        start, end = read.original(*place)
        worded = lighter(stage, judged.main.level, " ".join(text[start:end].split()))
        again = plain(worded).text
        if judge(again, sized(again, find_asks(again), embed), stage, ()).verdict is not Verdict.TOO_BIG:
            return _fitted(worded, words, judged.main.span)
    return _fitted(lighter(stage, judged.main.level, None), words, judged.main.span)


def _fitted(worded: str, words: str, span: tuple[int, int]) -> str:
    """The wording with a small first letter where it goes on a sentence, and no full stop before another sign."""
    before = words[: span[0]].rstrip(" ")
    goes_on = before and before[-1] not in ".!?\n\"'>*-" and not worded.startswith("I ")
    worded = worded[0].lower() + worded[1:] if goes_on else worded
    return worded.rstrip(".") if words[span[1] : span[1] + 1] in (",", ";", ":", ".") else worded
