"""Makes one record out of two records of one person."""

from typing import Any

from sqlalchemy import select

from assistant.errors import BadInput
from assistant.mentoring.people import Details
from assistant.storage.ids import not_yours
from assistant.storage.rows import Rows
from assistant.storage.tables import events, fits, gifts, people


def merge(rows: Rows, keep: str, drop: str) -> None:
    """All that `drop` has goes to `keep`: name as an alias, details, events, introductions, gifts. Raises NotYours."""
    kept, dropped = rows.row(people, keep), rows.row(people, drop)
    if kept is None or dropped is None:
        raise not_yours("person")
    if keep == drop:
        raise BadInput("These are one record already. Say which two records are the same person.")
    rows.says.append(f"{kept['name']}: two records made one")
    values = {name: kept[name] or dropped[name] for name in ("role", "organisation", "local_only")}
    rows.change(people, keep, values | {"details": _both(kept, dropped).model_dump_json()})
    moved = select(events.c.id).where(events.c.owner == rows.owner, events.c.person == drop)
    for id in rows.connection.execute(moved.order_by(events.c.position)).scalars().all():
        rows.change(events, id, {"person": keep, "position": rows.next_position(events, keep)})
    noted = select(fits.c.id).where(fits.c.owner == rows.owner, fits.c.person == drop)
    for id in rows.connection.execute(noted).scalars().all():
        rows.change(fits, id, {"person": keep})
    _point(rows, drop, keep)
    rows.drop(people, drop)


def _point(rows: Rows, old: str, new: str) -> None:
    """Whatever named the old id names the new one; somebody is never introduced by, or to, themselves."""
    others = select(events.c.id, events.c.person).where(events.c.owner == rows.owner, events.c.other == old)
    for id, person in rows.connection.execute(others).all():
        rows.change(events, id, {"other": "" if person == new else new})
    meant = select(gifts.c.id).where(gifts.c.owner == rows.owner, gifts.c.meant_for == old)
    for id in rows.connection.execute(meant).scalars().all():
        rows.change(gifts, id, {"meant_for": new})
    theirs = select(people.c.id, people.c.details).where(people.c.owner == rows.owner)
    for id, text in rows.connection.execute(theirs).all():
        details = Details.model_validate_json(text)
        if details.introduced_by == old:
            by = {"introduced_by": "" if id == new else new}
            rows.change(people, id, {"details": details.model_copy(update=by).model_dump_json()})


def _both(kept: dict[str, Any], dropped: dict[str, Any]) -> Details:
    first, second = (Details.model_validate_json(row["details"]) for row in (kept, dropped))
    both: dict[str, Any] = {}
    for name in Details.model_fields:
        one, other = getattr(first, name), getattr(second, name)
        both[name] = tuple(dict.fromkeys((*one, *other))) if isinstance(one, tuple) else one or other
    if dropped["folded"] != kept["folded"]:
        both["aliases"] = tuple(dict.fromkeys((*both["aliases"], dropped["name"])))
    if both["introduced_by"] in (kept["id"], dropped["id"]):
        both["introduced_by"] = ""
    return Details(**both)
