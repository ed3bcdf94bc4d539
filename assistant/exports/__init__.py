"""Artefacts as Markdown for the page, as plain text for the terminal, and as files to keep."""

from assistant.exports.files import ENDINGS, as_file
from assistant.exports.markdown import as_literal, as_markdown
from assistant.exports.text import as_text

__all__ = ["ENDINGS", "as_file", "as_literal", "as_markdown", "as_text"]
