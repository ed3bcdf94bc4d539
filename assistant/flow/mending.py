"""One thing about a card's letters mended with one click, in every letter that has it; the old card stays as it was."""

import re
from collections.abc import AsyncIterator, Sequence
from typing import Literal

from assistant.flow.fetching import known
from assistant.flow.out import Out
from assistant.flow.remarks import draft_of, remarks_on
from assistant.flow.tools import Moment, Tools
from assistant.jobs.artefact import Letter
from assistant.mentoring.gate import TooBig, UsersOwn
from assistant.mentoring.offers import offers_in
from assistant.mentoring.people import Event
from assistant.mentoring.stages import Stage, stage_of
from assistant.parts import Card, Notice
from assistant.storage.artefacts import KeptArtefact, KeptMessage

MEND = re.compile(r"\W*mend (?P<check>[a-z]+(?: [a-z]+){0,2})\W*", re.IGNORECASE)


def to_mend(words: str) -> str:
    """The check whose finding these words ask to mend; "" when they ask for something else."""
    found = MEND.fullmatch(words)
    return found["check"].lower() if found else ""


async def mended(tools: Tools, check: str, part: str | None, moment: Moment) -> AsyncIterator[Out]:
    """A new card with the letters mended; `part` is the card meant, the last one of the conversation when None."""
    card = await _card(tools, part, moment)
    kept = await tools.work(tools.storage.artefact, moment.user, card.artefact) if card else None
    letters = [block for block in kept.blocks if isinstance(block, Letter)] if kept else []
    events, stage = await _standing(tools, kept, letters, moment) if kept and letters else ((), Stage.STRANGER)
    after = [_mended(tools, letter, check, stage, events) for letter in letters]
    if kept is None or card is None or after == letters:
        yield Out(Notice(id=tools.new_id(), text=tools.lines.say("nothing_to_mend")))
        return
    yield _shown(tools, kept, card, after, remarks=(stage, events))


async def _card(tools: Tools, part: str | None, moment: Moment) -> Card | None:
    turns = await tools.work(tools.storage.turns, moment.user, moment.conversation)
    cards = [turn.part for turn in turns if isinstance(turn.part, Card)]
    return next((card for card in reversed(cards) if card.id == part or (not part and card.remarks)), None)


async def _standing(
    tools: Tools, kept: KeptArtefact, letters: Sequence[Letter], moment: Moment
) -> tuple[Sequence[Event], Stage]:
    """What is recorded of the reader, and how far the two have come: as told for this piece, else by the record."""
    _, events = await known(tools, moment.user, kept.brief.get("person", "") or letters[0].message.to)
    told = kept.brief.get("stage", "")
    return events, Stage(told) if told in {stage.value for stage in Stage} else stage_of(events, moment.today)


def _mended(tools: Tools, letter: Letter, check: str, stage: Stage, events: Sequence[Event]) -> Letter:
    """The letter mended, marked as before; as it was when there is nothing to mend or it would become too big."""
    findings = tools.scorer.score(draft_of(tools, letter.message, stage, events)).findings
    mend = next((finding.mend for finding in findings if finding.check == check and finding.mend), None)
    if mend is None:
        return letter
    message = letter.message.model_copy(update={"subject": mend.subject or "", "body": mend.body})
    author: Literal["user", "assistant"] = "user" if letter.mark else "assistant"
    passed = tools.gate.pass_message(message, stage, author=author, offered=offers_in(events))
    if isinstance(passed, TooBig):
        return letter
    mark = passed.mark if isinstance(passed, UsersOwn) else ""
    return letter.model_copy(update={"message": passed.message, "mark": mark})


def _shown(
    tools: Tools, kept: KeptArtefact, card: Card, letters: Sequence[Letter], *, remarks: tuple[Stage, Sequence[Event]]
) -> Out:
    messages = tuple(KeptMessage(message=letter.message, users_own=bool(letter.mark)) for letter in letters)
    new = {"id": tools.new_id(), "blocks": tuple(letters), "sources": (), "messages": messages}
    again = kept.model_copy(update=new)
    left = remarks_on(tools, letters, *remarks)
    drawn = {"id": tools.new_id(), "artefact": again.id, "blocks": again.blocks, "sources": (), "remarks": left}
    return Out(card.model_copy(update=drawn), artefact=again)
