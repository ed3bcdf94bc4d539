"""Who is in the network, how far each relationship has come and why, what is owed; and putting all that right."""

from assistant.jobs.people.brief import PeopleBrief
from assistant.jobs.people.job import PeopleJob

__all__ = ["PeopleBrief", "PeopleJob"]
