"""The largest smaller ask that fits, worded with the user's own topic, to stand where the heavy one stood."""

from assistant.mentoring.stages import LARGEST_ASK, Ask, Stage

EASY_TO_DECLINE = "If this is not a good time, I quite understand."

WITH_TOPIC: dict[Ask, str] = {
    Ask.QUICK_QUESTION: "Could I ask you one short question about {topic}? A line or two by reply would be plenty.",
    Ask.SHORT_CONVERSATION: f"Would you have 20 minutes for a call about {{topic}}? {EASY_TO_DECLINE}",
    Ask.FAVOUR: "Could I send you one page about {topic} and ask what you would change first?",
    Ask.MENTORSHIP: "Would you advise me on {topic}, and tell me honestly what I would still have to show?",
}

WITHOUT_TOPIC: dict[Ask, str] = {
    Ask.QUICK_QUESTION: "Could I ask you one short question by reply? A line or two would be plenty.",
    Ask.SHORT_CONVERSATION: f"Would you have 20 minutes for a call on how you would go about this? {EASY_TO_DECLINE}",
    Ask.FAVOUR: "Could I send you one page on what I am trying to do and ask what you would change first?",
    Ask.MENTORSHIP: "Would you go on advising me, and tell me honestly what I would still have to show?",
}

SHORT_CALL = f"Would you be open to a 15-minute call about {{topic}}? {EASY_TO_DECLINE}"


def lighter(stage: Stage, ask: Ask, topic: str | None) -> str:
    """One or two sentences that fit the stage. `topic` is a noun phrase in the user's words, or None."""
    if stage is Stage.STRANGER and ask is Ask.SHORT_CONVERSATION and topic:
        return SHORT_CALL.format(topic=topic)
    allowed = LARGEST_ASK[stage]
    return WITH_TOPIC[allowed].format(topic=topic) if topic else WITHOUT_TOPIC[allowed]
