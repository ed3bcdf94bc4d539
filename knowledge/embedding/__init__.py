"""Text to vectors: the protocol the pipeline asks for, and the local model that fulfils it."""

from knowledge.embedding.embedder import Embedder
from knowledge.embedding.manifest import is_made
from knowledge.embedding.protocol import Embed

__all__ = ["Embed", "Embedder", "is_made"]
