"""The texts outreach chooses from, typed; the rows of the tables are shapes, kinds and stages."""

from assistant.values import Value

Some = tuple[str, ...]


class Texts(Value):
    """What outreach's phrase file holds beside the fields."""

    title: str
    title_without: str
    labels: dict[str, str]
    headings: dict[str, str]
    greetings: dict[str, Some]
    sign_off: dict[str, Some]
    opening: dict[str, Some]
    opening_known: dict[str, Some]
    reason: dict[str, Some]
    opening_without: dict[str, Some]
    bridge_with_me: Some
    bridge: Some
    ask_warm: dict[str, Some]
    ask_short: dict[str, Some]
    question_first: Some
    size: dict[str, Some]
    decline: dict[str, Some]
    decline_brief: Some
    thanks: dict[str, Some]
    report: Some
    start_short: dict[str, Some]
    close: dict[str, Some]
    close_short: dict[str, Some]
    close_brief: Some
    pad: dict[str, Some]
    lighter: dict[str, Some]
    spoken_start: Some
    remarks: dict[str, str]
    why: dict[str, str]
    why_facts: dict[str, Some]
    next: dict[str, str]
    subject_otherwise: dict[str, str]
