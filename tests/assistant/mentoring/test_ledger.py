"""The advice ledger, what is owed, and what each has given, read from events."""

import random

from assistant.mentoring.advice import ledger, to_report
from assistant.mentoring.balance import balance
from assistant.mentoring.owed import Debt, open_offers, owed
from assistant.mentoring.people import By
from assistant.mentoring.scale import Ask, Stage
from assistant.mentoring.standing import standing
from tests.assistant.mentoring.told import d, ev

TODAY = d("2026-11-22")
TOLD = [
    ev("advised", "2026-06-01", id="book", topic="pricing", note="Read Kahneman first"),
    ev("advised", "2026-06-20", id="ward", topic="handover", note="Ask one ward for near-miss notes"),
    ev("tried", "2026-07-01", topic="the ward notes", note="eleven near misses in a week"),
    ev("tried", "2026-07-20", note="Kahneman was heavy going, chapter 3 helped"),
    ev("reported back", "2026-08-01", topic="handover"),
]


def test_each_piece_of_advice_is_followed_to_what_became_of_it() -> None:
    book, ward = ledger(TOLD, TODAY)
    assert (book.text, book.tried, book.reported) == ("Read Kahneman first", d("2026-07-20"), None)
    assert (book.result, book.result_on) == ("Kahneman was heavy going, chapter 3 helped", d("2026-07-20"))
    assert (ward.tried, ward.reported) == (d("2026-07-01"), d("2026-08-01"))
    assert to_report(ledger(TOLD, TODAY), TODAY) == (book,)
    assert book.due == (d("2026-07-20"), d("2026-07-27"))
    assert ward.due is None


def test_the_ledger_of_an_earlier_day_knows_nothing_of_what_came_later() -> None:
    book, ward = ledger(TOLD, d("2026-06-30"))
    assert (book.tried, ward.tried, ward.reported) == (None, None, None)
    assert ledger(TOLD, d("2026-05-31")) == ()


def test_the_order_of_recording_does_not_matter_to_the_ledger() -> None:
    mixed = list(TOLD)
    for seed in range(20):
        random.Random(seed).shuffle(mixed)
        assert ledger(mixed, TODAY) == ledger(TOLD, TODAY)
        assert owed(mixed, TODAY) == owed(TOLD, TODAY)


def test_a_result_told_later_is_dated_by_its_own_day() -> None:
    events = [
        ev("advised", "2026-06-01", id="a"),
        ev("tried", "2026-06-10", about="a"),
        ev("tried", "2026-07-10", about="a", note="it held"),
    ]
    (advice,) = ledger(events, TODAY)
    assert (advice.tried, advice.result, advice.result_on) == (d("2026-06-10"), "it held", d("2026-07-10"))


def test_a_report_without_words_covers_what_was_tried_else_the_last_advice() -> None:
    two = [ev("advised", "2026-06-01", id="a"), ev("advised", "2026-06-02", id="b")]
    untried = ledger([*two, ev("reported back", "2026-07-01")], TODAY)
    assert [one.reported for one in untried] == [None, d("2026-07-01")]
    tried = ledger([*two, ev("tried", "2026-06-05", about="a"), ev("reported back", "2026-07-01")], TODAY)
    assert [one.reported for one in tried] == [d("2026-07-01"), None]


def test_nobody_elses_advice_and_none_of_the_users_own_is_touched() -> None:
    other = ev("advised", "2026-06-01", id="other", person="q")
    mine = ev("advised", "2026-06-01", id="mine", by=By.ME)
    found = ledger([other, mine, ev("reported back", "2026-07-01")], TODAY)
    assert [(one.id, one.reported) for one in found] == [("other", None)]


def test_what_is_owed_goes_both_ways() -> None:
    events = [
        *TOLD,
        ev("offered", "2026-09-01", id="deck", topic="look at my deck"),
        ev("offered", "2026-09-02", id="intro", topic="an introduction to Dele"),
        ev("introduced", "2026-09-20", by=By.THEM, note="introduced me to Dele"),
        ev("offered", "2026-09-05", id="mine", by=By.ME, topic="proofread her chapter"),
        ev("sent", "2026-11-10", id="letter", by=By.THEM),
        ev("talked", "2026-11-01"),
    ]
    found = [(one.by, one.what, one.event.id) for one in owed(events, TODAY)]
    assert found == [
        (By.ME, Debt.REPORT, "book"),
        (By.ME, Debt.OFFER, "mine"),
        (By.ME, Debt.THANKS, "talked 2026-11-01"),
        (By.ME, Debt.ANSWER, "letter"),
        (By.THEM, Debt.OFFER, "deck"),
    ]
    assert [event.id for event in open_offers(events, TODAY)] == ["deck"]
    settled = [
        *events,
        ev("they helped", "2026-11-12", about="deck"),
        ev("helped them", "2026-11-12", id="h"),
        ev("sent", "2026-11-12", ask=0),
        ev("thanked", "2026-11-12"),
        ev("reported back", "2026-11-12", about="book"),
    ]
    assert owed(settled, TODAY) == ()


def test_an_offer_is_not_made_good_by_help_with_something_else() -> None:
    offers = [ev("offered", "2026-09-01", id="deck", topic="look at my deck")]
    other = [*offers, ev("they helped", "2026-09-09", topic="found me a flat")]
    assert [event.id for event in open_offers(other, TODAY)] == ["deck"]


def test_the_balance_counts_what_was_given_and_asks_since() -> None:
    events = [
        ev("advised", "2026-01-01"),
        ev("they helped", "2026-02-01"),
        ev("introduced", "2026-02-02", by=By.THEM),
        ev("helped them", "2026-03-01"),
        ev("thanked", "2026-03-02"),
        ev("offered", "2026-03-02"),
        ev("sent", "2026-04-01", ask=3),
        ev("sent", "2026-04-02", ask=0),
    ]
    found = balance(events, TODAY)
    assert [event.kind.value for event in found.given] == ["helped them"]
    assert [event.kind.value for event in found.got] == ["advised", "they helped", "introduced"]
    assert found.asks_since_given == 1
    assert found.give_first
    given = [*events, ev("helped them", "2026-05-01")]
    assert not balance(given, TODAY).give_first
    assert not balance(events, d("2026-03-15")).give_first
    assert not balance([], TODAY).give_first


def test_standing_says_it_all_at_once() -> None:
    found = standing(TOLD, TODAY)
    assert found.stage is Stage.ADVISING
    assert found.allowed is Ask.MENTORSHIP
    assert "you reported back on 1 August 2026" in found.why
    assert "they agree" in found.earns_next
    assert found.last_contact == d("2026-08-01")
    assert [one.what for one in found.owed] == [Debt.REPORT]
    assert [due.kind.value for due in found.dues] == ["report back", "keep in touch"]
