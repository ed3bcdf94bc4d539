"""The built-in coach's message, and what it tells the user beside it."""

from assistant.jobs.citing import Line, fact_key
from assistant.jobs.job import Context
from assistant.jobs.outreach import letters, notes
from assistant.jobs.outreach.artefact import OutreachWritten
from assistant.jobs.outreach.brief import OutreachBrief
from assistant.jobs.outreach.plot import Plot
from assistant.jobs.outreach.subject import subject_of
from assistant.jobs.outreach.texts import Texts
from assistant.jobs.wording.names import someone
from assistant.jobs.wording.typed import known
from assistant.jobs.wording.words import cut
from assistant.mentoring.stages import Stage


def written_by_hand(brief: OutreachBrief, context: Context, plot: Plot, texts: Texts) -> OutreachWritten:
    """Two variants, and what to say about them; empty where there is nothing to write about."""
    something = plot.told.stayed.text or plot.told.since or plot.wish.warm or plot.thanks_for
    by = letters if plot.channel == "email" else notes
    return OutreachWritten(
        subject=_subject(plot, texts) if plot.channel == "email" else "",
        warmer=by.warmer(plot, texts) if something else "",
        shorter=by.shorter(plot, texts) if something else "",
        why_this_size=(_why(plot, context, texts),),
        next_step=texts.next["spoken" if plot.channel == "spoken" else plot.kind],
    )


def remarks(brief: OutreachBrief, context: Context, plot: Plot, written: bool, texts: Texts) -> tuple[str, ...]:
    """What the user should know before they send it: what was left out, kept for later, or is still missing."""
    person = someone(known(brief.person))
    if not written:
        return (texts.remarks["nothing_at_all"].format(person=person),)
    said = []
    heavier = (*((plot.wish.heavier,) if plot.wish.heavier else ()), *plot.heavy)
    if heavier:
        said.append(texts.remarks["lighter"].format(heavier=cut(heavier[0], 30)))
    if plot.wish.later:
        said.append(texts.remarks["later"].format(later=" ".join(plot.wish.later)))
    if not plot.told.stayed.text and not plot.told.since and not plot.thanks_for:
        said.append(texts.remarks["nothing_own"].format(person=person))
    if not known(context.user_name) and plot.channel == "email":
        said.append(texts.remarks["unsigned"])
    return tuple(said)


def _subject(plot: Plot, texts: Texts) -> str:
    asks = bool(plot.wish.warm)
    otherwise = texts.subject_otherwise["asks" if asks else "tells"]
    if not asks and plot.thanks_for:
        return subject_of((plot.thanks_for, plot.told.stayed.text), False, otherwise)
    if plot.wish.kind == "big":
        return texts.subject_otherwise["asks_much"]
    topic = "" if plot.wish.heavier else plot.wish.topic
    return subject_of((topic, plot.told.stayed.text, plot.told.since), asks, otherwise)


def _why(plot: Plot, context: Context, texts: Texts) -> Line:
    row = plot.stage.value if plot.wish.warm else "nothing"
    if plot.wish.kind == "conversation" and plot.stage is Stage.STRANGER:
        row = "stranger_conversation"
    return Line(text=texts.why[row], cites=fact_key(context, *texts.why_facts[row]))
