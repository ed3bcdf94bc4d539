"""Puts a message together, in two variants that open differently and go another way."""

import re
from dataclasses import dataclass

from assistant.jobs.outreach.limits import CHAT_WORDS, EMAIL_WORDS, LINKEDIN_NOTE, LINKEDIN_NOTE_FREE, SPOKEN_WORDS
from assistant.jobs.outreach.texts import Texts
from assistant.jobs.outreach.told import Told, opening, shape_key
from assistant.jobs.outreach.wish import Wish
from assistant.jobs.wording.choosing import choose
from assistant.jobs.wording.shape import Shape, Typed, sentence, typed
from assistant.jobs.wording.words import count, cut
from assistant.mentoring.message import Channel
from assistant.mentoring.stages import Stage

CONTRACTED = (
    ("I am", "I'm"), ("I have", "I've"), ("I would", "I'd"), ("I will", "I'll"), ("that is", "that's"), ("it is", "it's"),
    ("It is", "It's"), ("That is", "That's"), ("do not", "don't"), ("does not", "doesn't"), ("you would", "you'd"), ("has not", "hasn't"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Plot:
    """Everything a message is made of. `kind` is first, ask, thank, report or share; `room` is what the frame takes up."""

    kind: str
    channel: Channel
    stage: Stage
    called: str
    role: str
    told: Told
    wish: Wish
    seed: str
    thanks: bool = False
    room: int = 0

    @property
    def known(self) -> bool:
        """Whether the two have exchanged anything."""
        return self.stage > Stage.AWARE


def warmer(plot: Plot, texts: Texts) -> str:
    """The body that opens with what stayed with the user and takes a little time."""
    match plot.channel:
        case "email":
            return _padded(
                [_warm_opening(plot, texts), _warm_middle(plot, texts), _warm_close(plot, texts)], plot, texts
            )
        case "linkedin":
            return _fitting(_brief_warm(plot, texts), lambda text: len(text) + plot.room <= LINKEDIN_NOTE)
        case "chat":
            return _fitting(_brief_warm(plot, texts), lambda text: count(text) <= CHAT_WORDS)
        case "spoken":
            return _fitting(_spoken_warm(plot, texts), lambda text: count(text) <= SPOKEN_WORDS)


def shorter(plot: Plot, texts: Texts) -> str:
    """The body that comes to the point first."""
    match plot.channel:
        case "email":
            return _padded(_short_parts(plot, texts), plot, texts)
        case "linkedin":
            return _fitting(_brief_short(plot, texts), lambda text: len(text) + plot.room <= LINKEDIN_NOTE_FREE)
        case "chat":
            return _fitting(_brief_short(plot, texts), lambda text: count(text) <= CHAT_WORDS // 2)
        case "spoken":
            return _fitting(_spoken_short(plot, texts), lambda text: count(text) <= SPOKEN_WORDS)


def _opens(plot: Plot, texts: Texts, words: int = 99) -> str:
    stayed = plot.told.stayed
    options = texts.opening_known if plot.known else texts.opening
    said = opening(Typed(stayed.shape, cut(stayed.text, words)), options, plot.seed)
    if said or not plot.wish.warm or plot.kind in ("thank", "report"):
        return said
    return choose(texts.opening_without["role" if plot.role else "none"], plot.seed).format(role=plot.role)


def _bridge(plot: Plot, texts: Texts) -> str:
    me = plot.told.me
    if not me:
        return choose(texts.bridge, plot.seed) if plot.told.stayed.text else ""
    if not plot.told.stayed.text or count(me) > 15:
        return sentence(me)
    return choose(texts.bridge_with_me, plot.seed).format(me=me)


def _warm_opening(plot: Plot, texts: Texts) -> str:
    first = choose(texts.thanks, plot.seed) if plot.thanks or plot.kind == "thank" else ""
    said = [first, _opens(plot, texts)]
    if plot.kind in ("thank", "report"):
        return _together(*said, plot.told.since)
    if plot.kind == "share":
        return _together(*said, sentence(plot.told.me))
    return _together(*said, plot.told.since, _bridge(plot, texts) if not plot.known else "")


def _warm_middle(plot: Plot, texts: Texts) -> str:
    about = choose(texts.report, plot.seed) if plot.kind == "report" else ""
    if not plot.wish.warm:
        return about
    return _together(about, plot.wish.warm, choose(texts.size[_size(plot.wish)], plot.seed))


def _warm_close(plot: Plot, texts: Texts) -> str:
    if plot.wish.warm:
        return choose(texts.decline["warmer"], plot.seed)
    return choose(texts.no_ask if plot.kind == "share" else texts.report_close, plot.seed)


def _short_parts(plot: Plot, texts: Texts) -> list[str]:
    if plot.kind in ("thank", "report") and not plot.wish.short:
        start = texts.report_short if plot.kind == "report" else texts.thanks_short
        return [
            _together(choose(start, plot.seed), plot.told.since),
            _reason_or_opening(plot, texts),
            _short_end(plot, texts),
        ]
    if not plot.wish.short:
        return [_together(choose(texts.thanks_short, plot.seed), _opens(plot, texts)), _short_end(plot, texts)]
    asked = _together(choose(texts.question_first, plot.seed), plot.wish.short)
    return [
        asked,
        _together(_reason(plot, texts), plot.told.since, sentence(plot.told.me) if not plot.known else ""),
        _short_end(plot, texts),
    ]


def _short_end(plot: Plot, texts: Texts) -> str:
    if plot.wish.short:
        return _together(
            choose(texts.size[_size(plot.wish)], plot.seed, "short"), choose(texts.decline["shorter"], plot.seed)
        )
    return choose(texts.report_close, plot.seed, "short")


def _reason(plot: Plot, texts: Texts, words: int = 22) -> str:
    stayed = plot.told.stayed
    if stayed.shape is Shape.EMPTY:
        return ""
    short = Typed(stayed.shape, cut(stayed.text, words))
    return opening(short, texts.reason, plot.seed)


def _reason_or_opening(plot: Plot, texts: Texts) -> str:
    return opening(plot.told.stayed, texts.opening_known, f"{plot.seed} short")


def _padded(parts: list[str], plot: Plot, texts: Texts) -> str:
    """The paragraphs, with one true line more where the whole would be too short to be answered."""
    parts = [part for part in parts if part]
    key = {"nothing": "none", "favour": "favour", "conversation": "favour"}.get(plot.wish.kind, "question")
    spare = list(texts.pad[key])
    while spare and sum(map(count, parts)) + plot.room < EMAIL_WORDS[0]:
        place = max(0, len(parts) - 2)
        parts[place] = _together(parts[place], spare.pop(int(choose("01", plot.seed)) % len(spare)))
    return "\n\n".join(parts)


def _brief_warm(plot: Plot, texts: Texts) -> list[str]:
    decline = choose(texts.decline_brief, plot.seed) if plot.wish.warm else ""
    said = [
        _together(_thanks(plot, texts), _opens(plot, texts, words), plot.told.since if words > 20 else "")
        for words in (34, 20, 12, 8)
    ]
    me = sentence(plot.told.me) if not plot.known else ""
    close = "" if plot.wish.warm else choose(texts.report_close, plot.seed)
    return [_contracted(_together(*parts)) for parts in (
        (said[0], me, plot.wish.warm, choose(texts.size[_size(plot.wish)], plot.seed) if plot.wish.warm else "", decline, close),
        (said[0], me, plot.wish.warm, decline, close), (said[0], plot.wish.warm, decline, close), (said[1], plot.wish.warm, decline),
        (said[2], plot.wish.warm, decline), (said[3], plot.wish.warm), (plot.wish.warm, decline), (plot.wish.warm or said[3],),
        (said[2],))]  # fmt: skip


def _brief_short(plot: Plot, texts: Texts) -> list[str]:
    decline = choose(texts.decline_brief, plot.seed, "short") if plot.wish.short else ""
    if not plot.wish.short:
        opens = [_opens(plot, texts, words) for words in (34, 20, 12)]
        start = choose(texts.report_short if plot.kind == "report" else texts.thanks_short, plot.seed)
        return [
            _contracted(_together(*parts))
            for parts in ((start, plot.told.since, opens[1]), (start, opens[1]), (start, opens[2]), (opens[2],))
        ]
    reasons = [_reason(plot, texts, words) for words in (20, 12, 8)]
    return [_contracted(_together(*parts)) for parts in (
        (plot.wish.short, reasons[0], decline), (plot.wish.short, reasons[1], decline), (plot.wish.short, reasons[2], decline),
        (plot.wish.short, reasons[2]), (plot.wish.short, decline), (plot.wish.short,))]  # fmt: skip


def _spoken_warm(plot: Plot, texts: Texts) -> list[str]:
    name = f"{plot.called}, " if plot.called else ""
    last = plot.wish.warm or plot.told.since or choose(texts.thanks, plot.seed)
    said = [_opens(plot, texts, words) for words in (24, 14, 9)]
    return [_contracted(_together(name + _lower_after_name(opens, bool(name)), last)) for opens in said if opens] or [
        _contracted(name + last)
    ]


def _spoken_short(plot: Plot, texts: Texts) -> list[str]:
    start = choose(texts.spoken_start, plot.seed).format(name=plot.called) if plot.called else ""
    last = plot.wish.short or _opens(plot, texts, 14) or plot.told.since
    return [_contracted(_together(start if plot.wish.short else choose(texts.thanks, plot.seed), last))]


def _thanks(plot: Plot, texts: Texts) -> str:
    return choose(texts.thanks, plot.seed) if plot.thanks or plot.kind == "thank" else ""


def _size(wish: Wish) -> str:
    return wish.kind if wish.kind in ("conversation", "favour") else "question"


def _lower_after_name(text: str, named: bool) -> str:
    return typed(text).text + "." if named and not text.endswith("?") else text


def _fitting(options: list[str], fits: "object") -> str:
    whole = [option for option in options if option]
    return next((option for option in whole if callable(fits) and fits(option)), min(whole, key=len, default=""))


def _together(*parts: str) -> str:
    return " ".join(part.strip() for part in parts if part.strip())


def _contracted(text: str) -> str:
    for long, short in CONTRACTED:
        text = re.sub(rf"\b{long}\b(?=\s\w)", short, text)
    return text


__all__ = ["Plot", "shape_key", "shorter", "warmer"]
