"""The answer job: what it needs, how the built-in coach quotes, and what survives of any writer's answer."""

import re

from assistant.jobs.answer.artefact import AnswerGiven, AnswerWritten, Told
from assistant.jobs.answer.brief import AnswerBrief
from assistant.jobs.answer.coaching import fitting_facts, topics_in
from assistant.jobs.citing import Citations, Line, keys_of, passage_key
from assistant.jobs.job import Context, Job, Needs, Outcome, Phrases
from assistant.jobs.wording.quoting import is_said_by, joined, origin_of, quotable
from assistant.jobs.wording.standing import is_draft, is_plan, noted_on
from assistant.jobs.wording.typed import one_line, plain
from assistant.jobs.wording.words import cut, cut_letters
from assistant.values import Value
from knowledge.passage import Passage, Quote

MOST_QUOTES = 4
LONGEST_LINE = 900
LONGEST_NEAREST = 45
HOUSEKEEPING = {
    False: re.compile(r"(?:tags|type|aliases|cssclass)\s*: [^\n]*$", re.IGNORECASE),
    True: re.compile(r"(?:day|title|module|minutes|action|question|facts|stages|tags): [^\n]*$", re.IGNORECASE),
}
"""What stands above a text for other programs, by whether the text is the built-in course's; it answers nothing."""


class Texts(Value):
    """What the answer's phrase file holds beside the fields."""

    from_material: str
    coaching: str
    refused: str
    nearest: str
    nothing_near: str
    unknown: str
    next_step: str
    draft: str
    plan: str
    grades: dict[str, str]
    topics: dict[str, tuple[str, ...]]


class Answer(Job[AnswerBrief, AnswerWritten]):
    """Quotes the sentences that answer, or says that it is not in the course or notes."""

    name = "answer"
    brief_type = AnswerBrief
    written_type = AnswerWritten

    def __init__(self, phrases: Phrases) -> None:
        super().__init__(phrases)
        self.texts = Texts.model_validate(phrases.texts)

    def needs(self, brief: AnswerBrief) -> Needs:
        """The question itself, and facts on what it is about."""
        question = one_line(plain(brief.question))
        return Needs(question=question, scope=brief.where(), topics=topics_in(question, self.texts.topics))

    def write(self, brief: AnswerBrief, context: Context) -> AnswerWritten:
        """The sentences that answer, word for word; one fact that fits, apart from them."""
        found = context.found
        quotes = found.quotes[:MOST_QUOTES] if found else ()
        nearest = found.passages[:1] if found and not quotes else ()
        facts = fitting_facts(plain(brief.question), context, self.texts.grades)
        return AnswerWritten(
            answered=bool(quotes),
            from_material=tuple(_line(context, passage, text) for passage, text in _merged(quotes)),
            coaching=facts,
            nearest=tuple(_line(context, p, cut(quotable(p, brief.question), LONGEST_NEAREST)) for p in nearest),
            next_step="" if quotes else self.texts.next_step,
        )

    def finish(self, written: AnswerWritten, brief: AnswerBrief, context: Context) -> Outcome:
        """The answer with numbered sources; what cites no passage is dropped. Nothing found means a refusal."""
        cites = Citations(context)
        may_answer = written.answered and context.found is not None and context.found.answered
        said = self._told(written.from_material[:MOST_QUOTES], cites, context) if may_answer else ()
        own = tuple(line for line, passage in said if not passage.built_in)
        lessons = tuple(line for line, passage in said if passage.built_in)
        nearest = () if said else tuple(line for line, _ in self._told(written.nearest[:1], cites, context))
        facts = tuple(
            Told(text=one_line(plain(line.text))[:LONGEST_LINE], cites=cites.numbers(keys))
            for line in written.coaching[:1]
            if (keys := [key for key in line.cites if key in keys_of(context) and key.startswith("f")])
            and line.text.strip()
        )
        question = cut_letters(re.sub(r" \([^()]*\)$", "", one_line(plain(brief.question))), 80).rstrip("?.! ")
        given = AnswerGiven(
            title=f"{self.phrases.title}: {question}" if question else self.phrases.title,
            sources=cites.sources,
            refused=not said,
            opening="" if said else self._refusal(context, bool(nearest)),
            material=own,
            coaching=lessons + facts,
            nearest=nearest,
            next_step="" if said else cut(one_line(plain(written.next_step)), 60) or self.texts.next_step,
            material_heading=self.texts.from_material,
            coaching_heading=self.texts.coaching,
        )
        return Outcome(given)

    def _refusal(self, context: Context, nearest: bool) -> str:
        unknown = context.found.unknown if context.found else ()
        names = self.texts.unknown.format(names=" or ".join(name.title() for name in unknown)) if unknown else ""
        near = self.texts.nearest if nearest else self.texts.nothing_near
        return " ".join(part for part in (self.texts.refused, names, near) if part)

    def _told(self, lines: tuple[Line, ...], cites: Citations, context: Context) -> tuple[tuple[Told, Passage], ...]:
        told = []
        for line in lines:
            passages = cites.passages(line.cites)
            text = cut_letters(_readable(line.text, passages[0]), LONGEST_LINE) if passages else ""
            if not text:
                continue
            numbers = cites.numbers(passage_key(context, passage) for passage in passages)
            quoted = is_said_by(text, passages[0])
            told.append(
                (Told(text=text, cites=numbers, quoted=quoted, origin=self._origin(passages[0], text)), passages[0])
            )
        return tuple(told)

    def _origin(self, passage: Passage, text: str) -> str:
        """Where it stands and since when; what was only drafted or planned is not told as having happened."""
        standing = self.texts.draft if is_draft(passage) else self.texts.plan if is_plan(passage, text) else ""
        place = ", ".join(part for part in (origin_of(passage), noted_on(passage)) if part)
        return f"{place} ({standing})" if standing else place


def _readable(text: str, passage: Passage) -> str:
    kept = (line for line in plain(text).splitlines() if not HOUSEKEEPING[passage.built_in].match(line))
    return "\n".join(kept)


def _line(context: Context, passage: Passage, text: str) -> Line:
    return Line(text=text, cites=(passage_key(context, passage),))


def _merged(quotes: tuple[Quote, ...]) -> tuple[tuple[Passage, str], ...]:
    """Quotes in reading order; neighbours in one passage as one."""
    runs: list[Quote] = []
    for quote in quotes:
        last = runs[-1] if runs else None
        if last and (together := joined(last, quote)):
            runs[-1] = together
        else:
            runs.append(quote)
    return tuple((quote.passage, plain(quote.text)) for quote in runs)
