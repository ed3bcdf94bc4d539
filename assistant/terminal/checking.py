"""Messages weighed against a stage: one from a file or standard input, or one for every line a script sends."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.errors import AssistantError, BadInput
from assistant.mentoring.guard import Guard
from assistant.mentoring.review import Review, Verdict
from assistant.mentoring.score import Draft, Finding, Score, apart, guessed, medium_of
from assistant.mentoring.stages import Stage, stage_of
from assistant.settings import Settings
from assistant.terminal import lines
from assistant.terminal.edge import BAD_INPUT, FINE
from assistant.terminal.opened import opened
from assistant.terminal.showing import plain
from assistant.wiring import load_guard, load_scorer

TOO_BIG = 1
LARGEST_FILE = 1_000_000
"""Bytes; a longer file is no message."""

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
    reached = stage_called(stage) if stage.strip() else recorded_stage(settings, to)
    review = load_guard(settings).review(text, reached, channel=channel)
    score = load_scorer(settings.linkedin_note).score(draft_of(text, reached, to, channel, settings.name))
    if as_json:
        found = [finding_out(finding) for finding in score.findings]
        lines.put(verdict_out(review) | {"score": score.points, "findings": found})
    else:
        sys.stdout.write(plain(in_words(review, score)) + "\n")
    return TOO_BIG if review.verdict is Verdict.TOO_BIG else FINE


def draft_of(text: str, stage: Stage, to: str, channel: str, user_name: str) -> Draft:
    """A message as it is scored; a missing subject counts only where the channel is said to be email."""
    subject, body = apart(text)
    medium = medium_of(channel, stage) if channel.strip() else guessed(text, stage)
    if subject is None and channel.strip():
        subject = ""
    return Draft(body, subject, medium, stage, to.strip(), user_name)


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


def stage_called(name: str) -> Stage:
    """The stage of this name. Raises BadInput with the names there are."""
    try:
        return Stage(name.strip().lower())
    except ValueError:
        names = [stage.value for stage in Stage]
        raise BadInput(f"There is no such stage. Use {', '.join(names[:-1])} or {names[-1]}.") from None


def recorded_stage(settings: Settings, to: str) -> Stage:
    """The stage that what is recorded of this person has earned. Raises BadInput where nothing is recorded."""
    if to.strip():
        with opened(settings) as here:
            storage = here.application.storage
            person = storage.person(here.user, to)
            if person is not None:
                return stage_of(storage.events(here.user, person.id), here.application.now().date())
    raise BadInput("Say how far the two of you have come, such as --stage stranger, or --to someone you recorded.")


def read_message(file: str) -> str:
    """The text of a file, or of standard input for `-`. Raises BadInput that says what is wrong with it."""
    try:
        with sys.stdin.buffer if file == "-" else Path(file).expanduser().open("rb") as source:
            content = source.read(LARGEST_FILE + 1)
    except OSError as error:
        raise BadInput(f"{file} cannot be read: {error.strerror}. Name a text file, or - for what is typed.") from None
    if len(content) > LARGEST_FILE:
        raise BadInput(f"This is longer than {LARGEST_FILE:,} bytes. Send the message alone.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput("This is not text in UTF-8. Save the message as plain text.") from None
    if not text.strip():
        raise BadInput("There is no message in this. Write one, or name another file.")
    return text
