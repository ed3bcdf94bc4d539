"""Events and days in a few plain words, for the user to read."""

from datetime import date

from assistant.mentoring.earning import is_correction
from assistant.mentoring.people import By, Event, EventKind

IN_PAST_WORDS: dict[EventKind, str] = {
    EventKind.NOTICED_THEM: "you noticed them",
    EventKind.THEY_NOTICED: "they noticed you",
    EventKind.SENT: "you wrote to them",
    EventKind.FOLLOWED_UP: "you followed up",
    EventKind.REPLIED: "they replied",
    EventKind.MET: "you met",
    EventKind.TALKED: "you talked one to one",
    EventKind.OFFERED: "they offered you something",
    EventKind.ADVISED: "they advised you",
    EventKind.TRIED: "you tried their advice",
    EventKind.REPORTED_BACK: "you reported back",
    EventKind.THANKED: "you thanked them",
    EventKind.HELPED_THEM: "you helped them",
    EventKind.THEY_HELPED: "they helped you",
    EventKind.INTRODUCED: "you were introduced",
    EventKind.AGREED_TO_MENTOR: "they agreed to mentor you",
    EventKind.ADVOCATED: "they spoke up for you",
    EventKind.DECLINED: "they answered, though with a no",
    EventKind.WENT_QUIET: "they went quiet",
    EventKind.CORRECTED: "you put the record right",
}

THE_OTHER_WAY: dict[tuple[EventKind, By], str] = {
    (EventKind.SENT, By.THEM): "they wrote to you",
    (EventKind.FOLLOWED_UP, By.THEM): "they wrote again",
    (EventKind.REPLIED, By.ME): "you answered them",
    (EventKind.OFFERED, By.ME): "you offered them something",
    (EventKind.ADVISED, By.ME): "you advised them",
    (EventKind.THANKED, By.THEM): "they thanked you",
    (EventKind.REPORTED_BACK, By.THEM): "they reported back to you",
    (EventKind.INTRODUCED, By.ME): "you introduced them to somebody",
    (EventKind.INTRODUCED, By.THEM): "they introduced you to somebody",
    (EventKind.AGREED_TO_MENTOR, By.ME): "you agreed to mentor them",
    (EventKind.ADVOCATED, By.ME): "you spoke up for them",
    (EventKind.DECLINED, By.ME): "you said no to them",
    (EventKind.WENT_QUIET, By.ME): "you went quiet",
}


def in_words(event: Event) -> str:
    """What happened, as "they replied"; a stage the user insists on is "you told me so"."""
    if is_correction(event):
        return "you told me so"
    return turned_words(event.kind, event.by)


def turned_words(kind: EventKind, by: By | None) -> str:
    """An event of this kind in words, from whoever's side it was done."""
    turned = THE_OTHER_WAY.get((kind, by)) if by else None
    return turned or IN_PAST_WORDS[kind]


def on_day(day: date) -> str:
    """The day as "4 March 2026"."""
    return f"{day.day} {day:%B %Y}"
