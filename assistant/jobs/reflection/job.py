"""The reflection job: what it needs, how the built-in coach writes it, and what survives of any writer's."""

from assistant.jobs.citing import Citations, Line, fact_key, passage_key
from assistant.jobs.job import Context, Job, Needs, Outcome, Phrases
from assistant.jobs.reflection.artefact import ReflectionGiven, ReflectionWritten
from assistant.jobs.reflection.brief import ReflectionBrief
from assistant.jobs.reflection.giving_back import given_back_lines
from assistant.jobs.reflection.step import if_then
from assistant.jobs.reflection.texts import Texts
from assistant.jobs.wording.names import written as name_written
from assistant.jobs.wording.quoting import about_enough, origin_of, quotable
from assistant.jobs.wording.shape import sentence
from assistant.jobs.wording.typed import known, one_line, plain
from assistant.jobs.wording.words import bag, content_words, count, cut, shared
from knowledge.passage import Passage

LONGEST_LINK = 45
LEAST_SHARED = 2
LEAST_WORDS, ENOUGH = 6, 0.3
LOOSE = bag("meet meeting call talk coffee lunch chat time work day friday monday note notes")
"""Words that two texts share by chance."""


class Reflection(Job[ReflectionBrief, ReflectionWritten]):
    """A few minutes about a day or a meeting."""

    name = "reflection"
    brief_type = ReflectionBrief
    written_type = ReflectionWritten

    def __init__(self, phrases: Phrases) -> None:
        super().__init__(phrases)
        self.texts = Texts.model_validate(phrases.texts)

    def needs(self, brief: ReflectionBrief) -> Needs:
        """Something in the notes or the course that speaks to what happened."""
        told = " ".join(part for part in (known(brief.noticed), known(brief.happened)) if part)
        return Needs(
            person=name_written(known(brief.person)),
            queries=(cut(one_line(told), 50),) if told else (),
            topics=("reflection", "habits", "planning"),
        )

    def write(self, brief: ReflectionBrief, context: Context) -> ReflectionWritten:
        """Their words back, and one small step out of them."""
        told = " ".join(known(text) for text in (brief.happened, brief.noticed, brief.to_try))
        return ReflectionWritten(
            given_back=given_back_lines(brief, self.texts),
            link=self._link(told, context),
            step=if_then(brief, self.texts),
            step_cites=fact_key(context, "if-then-plans", "progress-told"),
            question=self._question(told),
        )

    def finish(self, written: ReflectionWritten, brief: ReflectionBrief, context: Context) -> Outcome:
        """The reflection with numbered sources; what is empty falls back to the built-in coach's."""
        cites = Citations(context)
        own = self.write(brief, context)
        back = tuple(sentence(cut(one_line(plain(line)), 60)) for line in written.given_back[:4] if plain(line))
        link = next((line for line in written.link[:1] if cites.passages(line.cites) and plain(line.text)), None)
        passage = cites.passages(link.cites)[0] if link else None
        day = f"{context.today.day} {context.today:%B %Y}"
        person = name_written(known(brief.person))
        given = ReflectionGiven(
            title=self.texts.title_with.format(person=person, day=day)
            if person
            else self.texts.title_of.format(day=day),
            given_back=back or own.given_back,
            link=cut(one_line(plain(link.text)), LONGEST_LINK) if link else "",
            link_cites=cites.numbers(link.cites) if link else (),
            link_origin=origin_of(passage) if passage else "",
            link_built_in=bool(passage and passage.built_in),
            step=sentence(cut(one_line(plain(written.step)), 50)) or own.step,
            step_note=self.texts.step_note if (step_cites := cites.numbers(written.step_cites)) else "",
            step_cites=step_cites,
            question=sentence(cut(one_line(plain(written.question)), 40)) or own.question,
            headings=self.texts.headings,
            sources=cites.sources,
        )
        return Outcome(given)

    def _link(self, told: str, context: Context) -> tuple[Line, ...]:
        fitting = [passage for passage in context.passages if about_enough(passage, told, LEAST_SHARED)]
        best = max(fitting, key=lambda passage: self._worth(passage, told), default=None)
        if best is None or not _fits(quotable(best, told), told):
            return ()
        return (Line(text=quotable(best, told), cites=(passage_key(context, best),)),)

    def _worth(self, passage: Passage, told: str) -> tuple[int, bool, float]:
        return shared(quotable(passage, told), told), not passage.built_in, passage.score

    def _question(self, told: str) -> str:
        words = content_words(told)
        for group in self.texts.questions:
            if words & content_words(" ".join(group.when)):
                return group.choose(told)
        return self.texts.questions[-1].choose(told)


def _fits(quote: str, told: str) -> bool:
    """Whether a quotation speaks to what was told: a whole sentence with two telling words of it, and no small part."""
    own = content_words(quote) - content_words(" ".join(LOOSE))
    both = own & content_words(told)
    whole = count(quote) >= LEAST_WORDS and quote.rstrip(" ”’\"'").endswith((".", "?", "!"))
    return whole and len(both) >= LEAST_SHARED and len(both) >= ENOUGH * len(own)
