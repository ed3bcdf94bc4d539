"""What must be known to keep or match a gift: the user's words, and who it could be for."""

from assistant.jobs.job import Brief


class GiftsBrief(Brief):
    """`purpose` is the whole message; `answer` is the gift that was chosen where several fit the words."""

    purpose: str = ""
    person: str = ""
    answer: str = ""
