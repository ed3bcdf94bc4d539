"""One question, or a stream of them, answered from the material."""

import asyncio
import sys
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from assistant.errors import AssistantError
from assistant.exports import as_text
from assistant.flow.caring import kind_reply
from assistant.flow.fetching import fetch
from assistant.flow.tools import Moment
from assistant.flow.writing import write
from assistant.jobs.answer import AnswerGiven
from assistant.jobs.artefact import Paragraph, Quotation
from assistant.jobs.job import Brief, Context
from assistant.terminal import lines
from assistant.terminal.edge import BAD_INPUT, FINE
from assistant.terminal.opened import Opened
from assistant.terminal.showing import plain
from knowledge.errors import LibraryError
from knowledge.passage import Found, Passage, Scope


@dataclass(frozen=True, slots=True)
class Asking:
    """Asks the library through the answer job, as a conversation does, each question on its own."""

    here: Opened
    scope: Scope

    async def context(self, question: str) -> tuple[Brief, Context]:
        """The brief for a question, and what was found for it."""
        tools, job = self.here.tools, self.here.tools.jobs["answer"]
        brief = job.brief_type(question=question, scope=self.scope.value)
        moment = Moment(self.here.user, str(uuid4()), self.here.application.now().date())
        return brief, await fetch(tools, job, brief, moment)

    async def reply(self, question: str) -> dict[str, Any]:
        """The answer in the shape that scripts read; the built-in coach quotes it, whoever else may write."""
        brief, context = await self.context(question)
        artefact = self.here.tools.jobs["answer"].compose(brief, context).artefact
        refused = artefact.refused if isinstance(artefact, AnswerGiven) else False
        wanted = Paragraph if refused else Quotation
        texts = [block.text for block in artefact.blocks() if isinstance(block, wanted)]
        found = context.found or Found(question, (), ())
        answer = texts[0] if refused and texts else "\n".join(texts)
        passages = [passage_out(passage) for passage in found.passages]
        return {"question": question, "answer": answer, "refused": refused, "passages": passages}


def ask_once(here: Opened, question: str, scope: Scope, *, as_json: bool) -> int:
    """Answer one question: in words, by whoever writes, or as JSON."""
    asking = Asking(here, scope)
    if as_json:
        lines.put(asyncio.run(asking.reply(question)))
        return FINE
    sys.stdout.write(plain(asyncio.run(_in_words(asking, question))) + "\n")
    return FINE


def ask_lines(here: Opened, scope: Scope) -> int:
    """Answer one question per line of standard input; a line that cannot be answered gets its error as its line."""
    asking, code = Asking(here, scope), FINE
    with asyncio.Runner() as runner:
        for line in lines.incoming():
            try:
                lines.put(runner.run(asking.reply(lines.text_in(lines.parsed(line), "question"))))
            except (AssistantError, LibraryError) as error:
                lines.put({"error": str(error)})
                code = BAD_INPUT
    return code


def passage_out(passage: Passage) -> dict[str, Any]:
    """A passage in the shape that scripts read."""
    return {
        "source": passage.source,
        "heading": " > ".join(passage.heading),
        "lines": list(passage.lines) if passage.lines else None,
        "page": passage.page,
        "text": passage.text,
        "score": passage.score,
    }


async def _in_words(asking: Asking, question: str) -> str:
    tools = asking.here.tools
    if kind := kind_reply(tools, question):
        return kind
    brief, context = await asking.context(question)
    finished = await write(tools, tools.jobs["answer"], brief, context)
    artefact = finished.outcome.artefact
    text = as_text(artefact.title, finished.blocks, artefact.sources).rstrip()
    return f"{text}\n\n{finished.notice}" if finished.notice else text
