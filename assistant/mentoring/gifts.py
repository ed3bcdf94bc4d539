"""What the user can give: an idea, an article, an introduction, a skill, honest praise."""

from enum import Enum

from assistant.values import Value


class GiftKind(Enum):
    """The kinds of gift there are."""

    IDEA = "idea"
    ARTICLE = "article"
    INTRODUCTION = "introduction"
    SKILL = "skill"
    PRAISE = "praise"


class Gift(Value):
    """Something the user can give, in their own words; `meant_for` is a person's id where it is for that one only."""

    id: str
    kind: GiftKind
    text: str
    tags: tuple[str, ...] = ()
    meant_for: str = ""
