"""The texts the agenda chooses from, typed."""

from assistant.values import Value

Some = tuple[str, ...]


class Habit(Value):
    """Something to do before or after, and the facts it may lean on, the best first."""

    say: str
    facts: tuple[str, ...] = ()


class Texts(Value):
    """What the agenda's phrase file holds beside the fields."""

    title: str
    title_without: str
    title_when: str
    summary: str
    summary_when: str
    headings: dict[str, str]
    nothing_known: str
    stage: dict[str, str]
    owed: Some
    promised: str
    done: str
    theirs: str
    kept: str
    purpose: dict[str, Some]
    default_topic: str
    follow_up: Some
    follow_up_role: Some
    ask: dict[str, Some]
    from_notes: Some
    play_back: Some
    close: Some
    close_report: Some
    times: dict[str, str]
    heavy_topic: str
    heavy_title: str
    heavy_question: Some
    later: str
    no_topic: str
    before: tuple[Habit, ...]
    after: tuple[Habit, ...]
