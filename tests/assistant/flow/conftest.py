"""The person of the stories, for tests of the way of a message."""

from tests.stories.conftest import application, read_course, someone

__all__ = ["application", "read_course", "someone"]
