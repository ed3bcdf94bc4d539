"""What must be known to reflect: what happened; the rest may be skipped."""

from assistant.jobs.job import Brief


class ReflectionBrief(Brief):
    """`noticed` is what stood out or was hard, `to_try` one thing to do, `person` who it was with."""

    happened: str = ""
    noticed: str = ""
    to_try: str = ""
    person: str = ""
