"""Puts an email together, in two variants that open differently and go another way."""

from assistant.jobs.outreach.limits import EMAIL_WORDS
from assistant.jobs.outreach.plot import Plot
from assistant.jobs.outreach.sayings import bridge, opens, reason, size, telling, thanked, together
from assistant.jobs.outreach.texts import Texts
from assistant.jobs.wording.choosing import choose
from assistant.jobs.wording.shape import sentence
from assistant.jobs.wording.words import count


def warmer(plot: Plot, texts: Texts) -> str:
    """The body that opens with what stayed with the user and takes a little time."""
    return _padded([_warm_opening(plot, texts), _warm_middle(plot, texts), _warm_close(plot, texts)], plot, texts, 0)


def shorter(plot: Plot, texts: Texts) -> str:
    """The body that comes to the point first."""
    if not plot.wish.short:
        return _padded(_short_telling(plot, texts), plot, texts, 1)
    asked = together(choose(texts.question_first, plot.seed), plot.wish.short)
    me = sentence(plot.told.me) if not plot.known else ""
    why = together(reason(plot, texts), plot.told.since, me)
    end = together(choose(texts.size[size(plot)], plot.seed, "short"), choose(texts.decline["shorter"], plot.seed))
    return _padded([asked, why, end], plot, texts, 1)


def _warm_opening(plot: Plot, texts: Texts) -> str:
    said = (thanked(plot, texts), opens(plot, texts))
    if plot.kind in ("thank", "report"):
        return together(*said, plot.told.since)
    if plot.kind == "share":
        return together(*said, plot.told.since, sentence(plot.told.me))
    return together(*said, plot.told.since, "" if plot.known else bridge(plot, texts))


def _warm_middle(plot: Plot, texts: Texts) -> str:
    about = choose(texts.report, plot.seed) if plot.kind == "report" else ""
    if not plot.wish.warm:
        return about
    return together(about, plot.wish.warm, choose(texts.size[size(plot)], plot.seed))


def _warm_close(plot: Plot, texts: Texts) -> str:
    if plot.wish.warm:
        return choose(texts.decline["warmer"], plot.seed)
    return choose(texts.close[telling(plot)], plot.seed)


def _short_telling(plot: Plot, texts: Texts) -> list[str]:
    """A message that asks for nothing: what it is, what happened, why this person."""
    start = choose(texts.start_short[telling(plot)], plot.seed)
    end = choose(texts.close_short[telling(plot)], plot.seed)
    thanks = thanked(plot, texts) if plot.kind != "share" else ""
    if plot.told.since:
        return [together(start, thanks, opens(plot, texts, other=True)), together(plot.told.since, end)]
    return [together(start, thanks), together(opens(plot, texts, other=True), end)]


def _padded(parts: list[str], plot: Plot, texts: Texts, turn: int) -> str:
    """The paragraphs, with a line more where the whole would be too short; the two variants take different lines."""
    parts = [part for part in parts if part]
    spare = list(texts.pad[size(plot) if plot.wish.warm else telling(plot)])
    spare = spare[turn:] + spare[:turn]
    while parts and spare and sum(map(count, parts)) + plot.room < EMAIL_WORDS[0]:
        place = max(0, len(parts) - 2)
        parts[place] = together(parts[place], spare.pop(0))
    return "\n\n".join(parts)
