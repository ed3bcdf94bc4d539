"""The texts of the gifts job, typed."""

from assistant.values import Value


class Texts(Value):
    """What the phrase file holds beside the fields."""

    titles: dict[str, str]
    kinds: dict[str, str]
    reasons: dict[str, str]
    line: str
    plain_line: str
    none_kept: str
    no_cares: str
    nothing_fits: str
    report_first: str
    balance: str
    kept: str
    kept_for: str
    dropped: str
    none_such: str
    which: str
    given: str
    not_clear: str
    unknown: str
    offer_given: str
    offer_undo: str
