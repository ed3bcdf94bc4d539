"""Puts the short channels together: a LinkedIn note, a chat message, two sentences to say."""

from collections.abc import Callable, Iterable

from assistant.jobs.outreach.limits import CHAT_WORDS, LINKEDIN_NOTE, LINKEDIN_NOTE_FREE, SPOKEN_WORDS
from assistant.jobs.outreach.plot import Plot
from assistant.jobs.outreach.sayings import contracted, opens, reason, size, telling, thanked, together
from assistant.jobs.outreach.texts import Texts
from assistant.jobs.wording.choosing import choose
from assistant.jobs.wording.shape import sentence, small_first
from assistant.jobs.wording.words import count
from assistant.mentoring.stages import Stage

LENGTHS = (34, 20, 12, 8)


def warmer(plot: Plot, texts: Texts) -> str:
    """Opens with what stayed; the richest version that fits its channel."""
    if plot.channel == "spoken":
        return _first_fitting(_spoken_warm(plot, texts), lambda text: count(text) <= SPOKEN_WORDS)
    fits = _within(plot, LINKEDIN_NOTE, CHAT_WORDS)
    return _first_fitting(_warm(plot, texts), fits)


def shorter(plot: Plot, texts: Texts) -> str:
    """Comes to the question first; fits a free LinkedIn account's note."""
    if plot.channel == "spoken":
        return _first_fitting(_spoken_short(plot, texts), lambda text: count(text) <= SPOKEN_WORDS)
    fits = _within(plot, LINKEDIN_NOTE_FREE, CHAT_WORDS // 2)
    return _first_fitting(_short(plot, texts), fits)


def _within(plot: Plot, letters: int, words: int) -> Callable[[str], bool]:
    if plot.channel == "linkedin":
        return lambda text: len(text) + plot.room <= letters
    return lambda text: count(text) <= words


def _first_fitting(options: Iterable[str], fits: Callable[[str], bool]) -> str:
    said = [contracted(option) for option in options if option]
    return next((text for text in said if fits(text)), min(said, key=len, default=""))


def _warm(plot: Plot, texts: Texts) -> Iterable[str]:
    thanks, since = thanked(plot, texts), plot.told.since
    said = [opens(plot, texts, words) for words in LENGTHS]
    if not plot.wish.warm:
        close = choose(texts.close_brief, plot.seed)
        for start in said:
            yield together(thanks, start, since, close)
        yield from (
            together(thanks, said[-1], since),
            together(said[-1], since),
            together(thanks, since),
            said[-1],
            since,
        )
        return
    asked, pass_on = plot.wish.warm, choose(texts.decline_brief, plot.seed)
    me = "" if plot.known else sentence(plot.told.me)
    yield together(thanks, said[0], since, me, asked, choose(texts.size[size(plot)], plot.seed), pass_on)
    yield together(thanks, said[0], since, me, asked, pass_on)
    for start in said:
        yield together(start, me, asked, pass_on)
        yield together(start, asked, pass_on)
    yield from (together(said[-1], asked), together(me, asked, pass_on), together(asked, pass_on), asked)


def _short(plot: Plot, texts: Texts) -> Iterable[str]:
    if not plot.wish.short:
        start = choose(texts.start_short[telling(plot)], plot.seed)
        said = [opens(plot, texts, words, other=True) for words in LENGTHS[1:]]
        yield together(start, said[0], plot.told.since)
        for opening in said:
            yield from (together(start, opening), opening)
        yield from (together(start, plot.told.since), start)
        return
    asked, pass_on = plot.wish.short, choose(texts.decline_brief, plot.seed, "short")
    for words in LENGTHS[1:]:
        yield together(asked, reason(plot, texts, words), pass_on)
    yield from (together(asked, reason(plot, texts, LENGTHS[-1])), together(asked, pass_on), asked)


def _spoken_warm(plot: Plot, texts: Texts) -> Iterable[str]:
    name = f"{plot.called}, " if plot.called else ""
    last = plot.wish.warm or plot.told.since
    starts = [thanked(plot, texts)] if plot.thanks_for and not plot.wish.warm else []
    for start in (*starts, *(opens(plot, texts, words) for words in (24, 14, 9))):
        if start:
            yield together(name + (small_first(start) if name else start), last)
    yield name + (small_first(last) if name else last)


def _spoken_short(plot: Plot, texts: Texts) -> Iterable[str]:
    if plot.wish.short:
        start = choose(texts.spoken_start, plot.seed).format(name=plot.called) if plot.called else ""
        yield together(start, plot.wish.short)
        return
    name = f"{plot.called}, " if plot.called else ""
    thanks = thanked(plot, texts) or (choose(texts.thanks["talk"], plot.seed) if plot.stage >= Stage.CONVERSING else "")
    for words in (14, 9):
        said = together(thanks, opens(plot, texts, words, other=True)) or plot.told.since
        yield name + (small_first(said) if name else said)
