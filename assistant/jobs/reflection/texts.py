"""The texts the reflection chooses from, typed."""

from assistant.jobs.wording.choosing import choose
from assistant.values import Value


class Group(Value):
    """Texts for when certain words were used; no words means always."""

    when: tuple[str, ...] = ()
    say: tuple[str, ...]

    def choose(self, seed: str) -> str:
        """One of them."""
        return choose(self.say, seed)


class Texts(Value):
    """What the reflection's phrase file holds beside the fields."""

    title_with: str
    title_of: str
    headings: dict[str, str]
    in_your_words: str
    noticed: dict[str, tuple[str, ...]]
    nothing: tuple[str, ...]
    step_trigger: str
    step_trigger_with: str
    step_without: tuple[Group, ...]
    step_note: str
    questions: tuple[Group, ...]
