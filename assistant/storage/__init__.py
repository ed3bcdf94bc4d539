"""What is kept: people, events, artefacts, conversations and their turns."""

from assistant.storage.artefacts import KeptArtefact, KeptMessage
from assistant.storage.conversations import Conversation
from assistant.storage.feedback import Feedback
from assistant.storage.pages import Page
from assistant.storage.storage import Counts, Storage
from assistant.storage.turns import Turn
from assistant.storage.users import User

__all__ = ["Conversation", "Counts", "Feedback", "KeptArtefact", "KeptMessage", "Page", "Storage", "Turn", "User"]
