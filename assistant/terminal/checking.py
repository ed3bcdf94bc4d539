"""Messages weighed against a stage: one from a file or standard input, or one for every line a script sends."""

import sys
from dataclasses import dataclass
from typing import Any

from assistant.errors import AssistantError
from assistant.mentoring.guard import Guard
from assistant.mentoring.offers import offers_in
from assistant.mentoring.review import Review, Verdict
from assistant.mentoring.score import Finding, Score
from assistant.settings import Settings
from assistant.terminal import lines
from assistant.terminal.edge import BAD_INPUT, FINE
from assistant.terminal.messages import Reader, draft_of, read_message, recorded, stage_called
from assistant.terminal.showing import plain
from assistant.wiring import load_guard, load_scorer

TOO_BIG = 1
MOST_FINDINGS = 3
"""More at once would be a school report."""

SAID: dict[Verdict, str] = {
    Verdict.OK: "This fits.",
    Verdict.OK_BUT_VAGUE: "The size fits, but it is vague.",
    Verdict.TOO_BIG: "This asks for more than the relationship carries.",
}


@dataclass(frozen=True, slots=True)
class Checking:
    """Weighs one message after another with the same guard."""

    guard: Guard

    def line(self, value: dict[str, Any]) -> dict[str, Any]:
        """The verdict for a line of a script. Raises BadInput for one without a text or a stage."""
        text, channel = lines.text_in(value, "text"), value.get("channel", "")
        stage = stage_called(lines.text_in(value, "stage"))
        return verdict_out(self.guard.review(text, stage, channel=channel if isinstance(channel, str) else ""))


def check_lines(settings: Settings) -> int:
    """One verdict per line of standard input; 2 when a line was bad, else 1 when a message was too big, else 0."""
    checking, codes = Checking(load_guard(settings)), {FINE}
    for line in lines.incoming():
        try:
            verdict = checking.line(lines.parsed(line))
            codes.add(TOO_BIG if verdict["verdict"] == Verdict.TOO_BIG.value else FINE)
        except AssistantError as error:
            verdict = {"error": str(error)}
            codes.add(BAD_INPUT)
        lines.put(verdict)
    return max(codes)


def check_once(settings: Settings, file: str, *, stage: str, to: str, channel: str, as_json: bool) -> int:
    """The verdict on one message and what could read better, in words or as JSON. Raises BadInput."""
    text = read_message(file)
    reader = Reader(stage_called(stage), name=to.strip()) if stage.strip() else recorded(settings, to)
    review = load_guard(settings).review(text, reader.stage, offered=offers_in(reader.events), channel=channel)
    score = load_scorer(settings.linkedin_note).score(draft_of(text, reader, channel, settings.name))
    if as_json:
        found = [finding_out(finding) for finding in score.findings]
        lines.put(verdict_out(review) | {"score": score.points, "findings": found})
    else:
        sys.stdout.write(plain(in_words(review, score)) + "\n")
    return TOO_BIG if review.verdict is Verdict.TOO_BIG else FINE


def verdict_out(review: Review) -> dict[str, Any]:
    """A review in the shape that scripts read; `span` is the main ask's words exactly, "" where nothing is asked."""
    return {
        "verdict": review.verdict.value,
        "level": int(review.largest),
        "span": review.main.words if review.main else "",
        "allowed": int(review.allowed),
        "reason": review.reason,
        "lighter": review.lighter,
    }


def finding_out(finding: Finding) -> dict[str, Any]:
    """A finding in the shape that scripts read; `words` are exactly those of the message."""
    mend = finding.mend
    return {
        "check": finding.check,
        "words": finding.words,
        "says": finding.says,
        "why": finding.why,
        "fact": finding.fact,
        "grade": finding.grade,
        "mend": {"label": mend.label, "subject": mend.subject, "body": mend.body} if mend else None,
    }


def in_words(review: Review, score: Score) -> str:
    """A review for people, and the three findings that matter most."""
    instead = f"Instead: {review.lighter}" if review.lighter else ""
    found = [f"- {finding.says} {finding.why}" for finding in score.findings[:MOST_FINDINGS]]
    better = "\n".join(["", "What would read better:", *found]) if found else ""
    return "\n".join(filter(None, (SAID[review.verdict], review.reason, instead, better)))
