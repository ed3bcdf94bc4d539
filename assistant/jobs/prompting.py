"""The named values a prompt is filled with: the brief, the person, the passages and the facts, as text."""

from typing import TYPE_CHECKING

from assistant.jobs.citing import citable
from assistant.mentoring.stages import LARGEST_ASK, STAGE_IN_WORDS, Ask, Stage

if TYPE_CHECKING:
    from assistant.jobs.job import Brief, Context

NOTHING = "(none)"

ALLOWED_IN_WORDS: dict[Ask, str] = {
    Ask.NOTHING: "nothing at all",
    Ask.QUICK_QUESTION: "one quick question that can be answered in a reply",
    Ask.SHORT_CONVERSATION: "one short conversation of 30 minutes at most, or less",
    Ask.FAVOUR: "one favour, such as reading something or an introduction, or less",
    Ask.COMMITMENT: "a standing arrangement, such as a monthly talk, or less",
    Ask.MENTORSHIP: "to be their mentor in so many words, or less",
    Ask.SPONSORSHIP: "to speak up for the user, or less",
}


def prompt_variables(brief: "Brief", context: "Context", stage: Stage) -> dict[str, str]:
    """Every brief field, and today, user_name, person, stage, allowed, events, passages, facts; "(none)" if unknown."""
    values: dict[str, str] = {name: str(value) for name, value in brief.model_dump().items()}
    person = context.person
    named = ", ".join(part for part in (person.name, person.role, person.organisation) if part) if person else ""
    values |= {
        "today": f"{context.today:%A} {context.today.isoformat()}",
        "user_name": context.user_name,
        "person": named or values.get("person", ""),
        "stage": f"{stage.value}: {STAGE_IN_WORDS[stage]}",
        "allowed": ALLOWED_IN_WORDS[LARGEST_ASK[stage]],
        "events": "\n".join(
            f"{event.on.isoformat()}: {event.kind.value}. {event.note}".strip() for event in context.events
        ),
        "passages": _passages(context),
        "facts": "\n".join(f"f{n} (grade {fact.grade}): {fact.says}" for n, fact in enumerate(context.facts, 1)),
    }
    return {name: value.strip() or NOTHING for name, value in values.items()}


def _passages(context: "Context") -> str:
    shown = []
    for number, passage in enumerate(citable(context), 1):
        quoted = "\n".join(f"> {line}" for line in passage.text.splitlines())
        origin = "built-in course" if passage.built_in else passage.kind.value
        shown.append(f"p{number} ({origin}: {passage.where()})\n{quoted}")
    return "\n\n".join(shown)
