"""What the user can give, kept as they think of it and matched to what a person cares about."""

from assistant.jobs.gifts.brief import GiftsBrief
from assistant.jobs.gifts.job import GiftsJob

__all__ = ["GiftsBrief", "GiftsJob"]
