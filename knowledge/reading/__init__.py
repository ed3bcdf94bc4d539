"""Files to documents: notes, pages, papers, messages, tables and chats, read in a child process."""

from knowledge.reading.document import Block, BlockKind, Document
from knowledge.reading.reader import Reader, read

__all__ = ["Block", "BlockKind", "Document", "Reader", "read"]
