"""Scores a draft: every check, its words, and the mends that are seen to make it better."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import prod

from assistant.mentoring.score.checks import Check, checks
from assistant.mentoring.score.draft import Draft
from assistant.mentoring.score.findings import Finding, Found, Mend, Score
from assistant.mentoring.score.mending import Means, NameSubject
from assistant.mentoring.score.reading import Reading, read
from assistant.mentoring.score.wording import Wording

MENDED_UP_TO = 6_000
"""Characters of the longest body that mends are tried on."""

SHOWN = 90
"""Characters of the user's or the assistant's words that a finding or a button shows."""


@dataclass(frozen=True, slots=True)
class Scorer:
    """`grades` are those of the facts by id; `note_limit` what a connection note holds, 200 or 300 characters."""

    wording: Wording
    grades: Mapping[str, str]
    name_subject: NameSubject
    note_limit: int = 300

    def score(self, draft: Draft) -> Score:
        """What the checks find, with mends. Deterministic; never raises; linear in the length of the body."""
        reading = read(draft)
        found = self._found(reading)
        points = _points(found)
        findings = tuple(
            self._finding(reading, check, one, points) for check, one in sorted(found, key=lambda pair: -_cost(*pair))
        )
        return Score(points, findings)

    def points(self, draft: Draft) -> float:
        """The points alone, without looking for mends."""
        return _points(self._found(read(draft)))

    def _found(self, reading: Reading) -> list[tuple[Check, Found]]:
        return [
            (check, found)
            for check in checks(self.note_limit)
            if reading.draft.medium in check.media
            for found in check.look(reading)
        ]

    def _finding(self, reading: Reading, check: Check, found: Found, points: float) -> Finding:
        row = self.wording.rows[found.row]
        draft = reading.draft
        text = draft.body if found.part == "body" else draft.subject or ""
        span = found.spans[0] if found.spans else None
        words = text[slice(*span)] if span else ""
        values = {"quoted": _shown(words), "name": draft.called or "this person", **found.values}
        return Finding(
            check=check.name,
            part=found.part,
            span=span,
            words=words,
            says=row.says.format_map(values),
            why=row.why,
            fact=row.fact,
            grade=self.grades.get(row.fact, ""),
            costs=round(100 * _cost(check, found), 1),
            mend=self._mend(reading, check, found, points),
        )

    def _mend(self, reading: Reading, check: Check, found: Found, points: float) -> Mend | None:
        """The first way of mending that is seen to make the draft better."""
        row, draft = self.wording.rows[found.row], reading.draft
        if not row.mend or len(draft.body) > MENDED_UP_TO:
            return None
        means = Means(self.wording, self.note_limit, self.name_subject)
        for mending in check.mends:
            mended = mending(reading, found, means)
            if mended and self.points(replace(draft, subject=mended.subject, body=mended.body)) > points:
                return Mend(row.mend.format_map({"shown": _shown(mended.shown)}), mended.subject, mended.body)
        return None


def _cost(check: Check, found: Found) -> float:
    return check.weight * found.share


def _points(found: list[tuple[Check, Found]]) -> float:
    """What is left of 100 when each check has taken its part of what the others left."""
    return round(100 * prod(1 - _cost(check, one) for check, one in found), 1)


def _shown(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= SHOWN else line[: line.rfind(" ", 0, SHOWN)].rstrip(" ,;:") + " …"
