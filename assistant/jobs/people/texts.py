"""The texts of the people job, typed."""

from assistant.values import Value


class FitTexts(Value):
    """How the signals of fit are said, and the lighter way."""

    said: dict[str, str]
    lighter: tuple[str, ...]
    unclear: str


class Texts(Value):
    """What the phrase file holds beside the fields, by where it is said."""

    titles: dict[str, str]
    headings: dict[str, str]
    everyone: dict[str, str]
    person: dict[str, str]
    owed: dict[str, str]
    done: dict[str, str]
    fit: FitTexts
    questions: dict[str, str]
    offers: dict[str, str]
