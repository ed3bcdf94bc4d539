"""What must be known to write to someone."""

from assistant.jobs.job import Brief
from assistant.jobs.wording.typed import known
from assistant.mentoring.message import Channel
from assistant.mentoring.stages import Stage

CHANNELS: dict[str, Channel] = {"email": "email", "linkedin": "linkedin", "chat": "chat", "spoken": "spoken"}


class OutreachBrief(Brief):
    """`stage` is a Stage's value as the user answered it; `purpose` what kind of message it is, in their words.

    `stayed_with_me`, `ask`, `about_me` and `since_then` ("Since then I have …") are completions of sentence stems.
    """

    person: str = ""
    role: str = ""
    organisation: str = ""
    channel: str = ""
    stage: str = ""
    purpose: str = ""
    topics: str = ""
    stayed_with_me: str = ""
    since_then: str = ""
    ask: str = ""
    about_me: str = ""

    def by(self) -> Channel:
        """The channel; email when none is named."""
        return CHANNELS.get(self.channel.strip().lower(), "email")

    def stage_said(self) -> Stage | None:
        """The stage the user named, if they did."""
        said = self.stage.strip().lower()
        return Stage(said) if said in {stage.value for stage in Stage} else None

    def says_anything(self) -> bool:
        """Whether there is anything at all to write about."""
        return any(known(text) for text in (self.stayed_with_me, self.since_then, self.ask, self.topics, self.purpose))
