"""Which names a message may mean: the recorded people, and names of the notes however they were typed."""

from contextlib import suppress

from assistant.conversation.naming import capitalised, could_be_names
from assistant.flow.tools import Moment, Tools
from knowledge.errors import LibraryError

MOST_TRIED = 3
PASSAGES = 8


async def names_known(tools: Tools, text: str, moment: Moment) -> list[str]:
    """Names of recorded people, and of words typed small those that the notes only know as names."""
    recorded_people = await tools.work(tools.storage.people, moment.user)
    people = [name for person in recorded_people for name in (person.name, *person.aliases)]
    recorded = " ".join(people).lower().split()
    tried = [word for word in could_be_names(text) if word not in recorded][:MOST_TRIED]

    def in_notes(word: str) -> list[str]:
        passages = tools.library.search(word, owner=moment.user, limit=PASSAGES)
        own = [passage for passage in passages if not passage.built_in]
        return [part for passage in own for part in (passage.text, *passage.heading, passage.title)]

    with suppress(LibraryError):  # the record alone then says who is meant
        for word in tried:
            if capitalised(word, await tools.search(in_notes, word)):
                people.append(word.capitalize())
    return people
