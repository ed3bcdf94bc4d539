"""Who is meant: a name made that of one person of the record or the notes, or a choice where it could be several."""

from collections.abc import Sequence
from contextlib import suppress

from assistant.conversation.naming import full_names
from assistant.conversation.state import State
from assistant.flow.out import Out
from assistant.flow.tools import Moment, Tools
from assistant.jobs.form import Choice
from assistant.jobs.wording.names import written
from assistant.mentoring.calling import exactly, folded, label, meant, name_words
from assistant.mentoring.people import Person
from assistant.parts import Question
from knowledge.errors import LibraryError

SOMEONE_ELSE = "someone else"
MOST_CHOICES = 4


async def settled(tools: Tools, state: State, moment: Moment) -> tuple[State, Out | None]:
    """The state with the person's label in its brief; a question, where the name could mean several people."""
    typed = state.brief.get("person", "")
    if not typed:
        return state, None
    people: Sequence[Person] = await tools.work(tools.storage.people, moment.user)
    if one := _exactly_one(typed, people, state.asked):
        return state.told({"person": label(one, people)}), None
    said = written(typed)
    state = state.told({"person": said})
    if not said or said in state.asked:
        return state, None
    fitting = [person for person in people if folded(said) in name_words(person)] or meant(said, people)
    names = sorted(label(person, people) for person in fitting)
    if " " not in said:
        state = state.model_copy(update={"asked": (*state.asked, said)})
        recorded = {folded(person.name) for person in people}
        in_notes = await _in_notes(tools, said, moment)
        names += [name for name in full_names(said, in_notes) if folded(name) not in recorded]
    if len(names) == 1:
        return state.told({"person": names[0]}), None
    return (state, _which(tools, said, names, state)) if names else (state, None)


def _exactly_one(typed: str, people: Sequence[Person], asked: Sequence[str]) -> Person | None:
    """The one of this label or whole name; a single word that others are called by as well is asked about once."""
    found = exactly(typed, people)
    others = [person for person in people if folded(typed) in name_words(person) and person not in found]
    return found[0] if len(found) == 1 and (not others or typed in asked) else None


async def _in_notes(tools: Tools, said: str, moment: Moment) -> list[str]:
    def found() -> list[str]:
        passages = tools.library.search(said, owner=moment.user, limit=30)
        own = [passage for passage in passages if not passage.built_in]
        return [text for passage in own for text in (passage.text, *passage.heading, passage.title)]

    with suppress(LibraryError):  # the record alone then says who is meant
        texts: list[str] = await tools.search(found)
        return texts
    return []


def _which(tools: Tools, said: str, names: Sequence[str], state: State) -> Out:
    choices = tuple(Choice(value=name, label=name) for name in names[:MOST_CHOICES])
    choices += (Choice(value=SOMEONE_ELSE, label=tools.lines.say("someone_else")),)
    question = Question(id=tools.new_id(), text=tools.lines.say("which_person", first=said), choices=choices)
    asked = {"asked": (*state.asked, said), "waiting": "which person", "question": question.id}
    return Out(question, state.model_copy(update=asked))
