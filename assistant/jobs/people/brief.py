"""What must be known to show or change the record: the user's words, who they are about, what they chose."""

from assistant.jobs.job import Brief


class PeopleBrief(Brief):
    """`purpose` is the whole message, `before` the person spoken of last, `answer` what was chosen of what was open."""

    purpose: str = ""
    person: str = ""
    role: str = ""
    organisation: str = ""
    before: str = ""
    answer: str = ""
