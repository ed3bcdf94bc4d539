"""What must be known to say whether a message is fine to send."""

from assistant.jobs.job import Brief
from assistant.mentoring.stages import Stage


class CheckBrief(Brief):
    """`text` is the whole message; `stage` a Stage's value. `verdict` is what the guard says of it, in words.

    `kept` is "yes" where the user keeps words that are too big.
    """

    text: str = ""
    stage: str = ""
    person: str = ""
    channel: str = ""
    verdict: str = ""
    kept: str = ""

    def stage_said(self) -> Stage | None:
        """The stage the user named, if they did."""
        said = self.stage.strip().lower()
        return Stage(said) if said in {stage.value for stage in Stage} else None
