"""What would read better in the letters of a card: the draft score's findings, the most useful three."""

from collections.abc import Sequence

from assistant.flow.tools import Tools
from assistant.jobs.artefact import Letter
from assistant.mentoring.message import Message
from assistant.mentoring.people import Event
from assistant.mentoring.score import Draft, Finding, backing_earned, medium_of
from assistant.mentoring.stages import Stage
from assistant.parts import Remark

MOST = 3
"""More at once would be a school report."""


def remarks_on(tools: Tools, letters: Sequence[Letter], stage: Stage, events: Sequence[Event]) -> tuple[Remark, ...]:
    """The weightiest findings, each check once, with the letter's label where not all of the letters have it."""
    found: dict[str, list[tuple[str, Finding]]] = {}
    for letter in letters:
        for finding in tools.scorer.score(draft_of(tools, letter.message, stage, events)).findings:
            found.setdefault(finding.check, []).append((letter.label, finding))
    weightiest = sorted(found.values(), key=lambda some: -max(finding.costs for _, finding in some))
    return tuple(_remark(some, len(letters)) for some in weightiest[:MOST])


def draft_of(tools: Tools, message: Message, stage: Stage, events: Sequence[Event]) -> Draft:
    """A message as it is scored; a subject that is not there is not known."""
    medium = medium_of(message.channel, stage)
    backed = backing_earned(events)
    return Draft(message.body, message.subject or None, medium, stage, message.to, tools.user_name, backed)


def _remark(found: Sequence[tuple[str, Finding]], letters: int) -> Remark:
    label, finding = found[0]
    mend = next((finding.mend.label for _, finding in found if finding.mend), "")
    where = label if len(found) < letters else ""
    return Remark(check=finding.check, says=finding.says, why=finding.why, grade=finding.grade, where=where, mend=mend)
