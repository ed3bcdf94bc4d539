"""One thing said in a conversation, by the user or by the assistant; a chat thread is a view of these."""

from datetime import datetime
from typing import Literal

from assistant.parts import Incoming, Part
from assistant.values import Value


class Turn(Value):
    """What came in from the user (`incoming`, with `text` as they would read it back), or a part that went out."""

    id: str
    by: Literal["user", "assistant"]
    at: datetime
    text: str = ""
    incoming: Incoming | None = None
    part: Part | None = None
