"""One part on its way out, with what is stored together with it."""

from dataclasses import dataclass

from assistant.conversation.state import State
from assistant.jobs.changes import AnyChange
from assistant.parts import Part
from assistant.storage.artefacts import KeptArtefact


@dataclass(frozen=True, slots=True)
class Out:
    """A part, and the state, artefact and changes that are stored in the same transaction."""

    part: Part
    state: State | None = None
    artefact: KeptArtefact | None = None
    changes: tuple[AnyChange, ...] = ()
