"""The user's network at the command line: everyone as a table, one person as a page."""

import sys
from datetime import date
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table

from assistant.errors import BadInput
from assistant.exports import as_text
from assistant.jobs.people.pages import one
from assistant.jobs.people.saying import placed
from assistant.jobs.people.texts import Texts
from assistant.mentoring.calling import label, meant
from assistant.mentoring.network import Known
from assistant.mentoring.owed import Owed
from assistant.mentoring.people import By, Person
from assistant.mentoring.standing import standing
from assistant.settings import Settings
from assistant.terminal import lines
from assistant.terminal.edge import FINE
from assistant.terminal.opened import opened
from assistant.terminal.showing import plain


def show_people(settings: Settings, *, as_json: bool) -> int:
    """Everyone in the network, by name: how far it has come, when last in contact, what is open."""
    with opened(settings.model_copy(update={"model": ""})) as here:
        network = here.application.storage.network(here.user)
        today = here.application.now().date()
    people = [known.person for known in network]
    if as_json:
        lines.put([_row_out(known, people, today) for known in network])
    elif not network:
        sys.stdout.write("Nobody is recorded yet. Tell of someone in one line: second-coffee talk\n")
    else:
        Console(file=sys.stdout).print(_table(network, today))
    return FINE


def show_person(settings: Settings, name: str, *, as_json: bool) -> int:
    """One person's page. Raises BadInput where nobody, or more than one, is called so, naming who could be meant."""
    with opened(settings.model_copy(update={"model": ""})) as here:
        storage, today = here.application.storage, here.application.now().date()
        network = storage.network(here.user)
        known = _the_one(name, network)
        fits = storage.fits(here.user, known.person.id)
        texts = Texts.model_validate(here.application.jobs["people"].phrases.texts)
    people = [each.person for each in network]
    if as_json:
        lines.put(_row_out(known, people, today) | _page_out(known, today))
        return FINE
    blocks = one(known, network, fits, today, texts)
    sys.stdout.write(plain(as_text(label(known.person, people), blocks)))
    return FINE


def _the_one(name: str, network: tuple[Known, ...]) -> Known:
    people = [known.person for known in network]
    found = meant(name, people)
    if not found:
        raise BadInput("Nobody of this name is recorded. `second-coffee people` lists everyone.")
    if len(found) > 1:
        could_be = ", ".join(f'"{label(person, people)}"' for person in found)
        raise BadInput(f"More than one person is called so: {could_be}. Give one of these.")
    return next(known for known in network if known.person.id == found[0].id)


def _table(network: tuple[Known, ...], today: date) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for title in ("Name", "Where", "Stage", "Last contact", "You owe", "They owe"):
        table.add_column(title, overflow="fold")
    for known in network:
        stands = standing(known.events, today)
        last = stands.last_contact.isoformat() if stands.last_contact else "never"
        owe, owed = (sum(one.by is by for one in stands.owed) for by in (By.ME, By.THEM))
        cells = (known.person.name, _where(known.person), stands.stage.value, last, str(owe), str(owed))
        table.add_row(*(plain(cell).replace("[", r"\[") for cell in cells))
    return table


def _where(person: Person) -> str:
    return placed(person) or person.distinction or person.how_met


def _row_out(known: Known, people: list[Person], today: date) -> dict[str, Any]:
    stands = standing(known.events, today)
    return {
        "name": known.person.name,
        "label": label(known.person, people),
        "role": known.person.role,
        "organisation": known.person.organisation,
        "stage": stands.stage.value,
        "why": stands.why,
        "last_contact": stands.last_contact.isoformat() if stands.last_contact else None,
        "owed": [_owed_out(one) for one in stands.owed],
    }


def _owed_out(owed: Owed) -> dict[str, str]:
    topic = owed.event.topic or owed.event.note
    return {"by": owed.by.value, "what": owed.what.value, "since": owed.event.on.isoformat(), "about": topic}


def _page_out(known: Known, today: date) -> dict[str, Any]:
    stands = standing(known.events, today)
    return {
        "earns_next": stands.earns_next,
        "largest_ask": stands.allowed.name.lower().replace("_", " "),
        "person": known.person.model_dump(mode="json"),
        "events": [event.model_dump(mode="json", exclude={"person"}) for event in known.events],
        "due": [
            {"what": due.kind.value, "from": due.since.isoformat(), "by": due.by.isoformat()} for due in stands.dues
        ],
    }
