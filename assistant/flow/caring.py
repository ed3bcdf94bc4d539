"""Care before everything else: what is said when someone is unsafe."""

from assistant.flow.tools import Tools
from assistant.mentoring.care import look, reply


def kind_reply(tools: Tools, text: str) -> str:
    """The reply to words of danger, harassment or self-harm, and nothing else is then done; "" when there are none."""
    concern = look(text, tools.embed)
    return reply(concern, tools.region, tools.helplines) if concern else ""
