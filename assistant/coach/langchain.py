"""The language-model coach: one request through LangChain, within our own deadline, read into the job's type."""

import asyncio
from collections.abc import Callable
from typing import Any

from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, SystemMessage
from langchain_core.runnables import Runnable

from assistant.coach.failing import reason, slow
from assistant.coach.prompts import OBJECTION, VOICE, Prompts
from assistant.coach.reading import UNREADABLE, read
from assistant.errors import ModelFailed
from assistant.jobs.job import Brief, Context, Job, Written

LOCAL_ONLY = "This person is marked local only, so nothing about them goes to a language model."

Answering = Runnable[Any, Any]


def _by_format(model: BaseChatModel, written_type: type[Written]) -> Answering:
    return model.bind(format=written_type.model_json_schema())


def _by_tool(model: BaseChatModel, written_type: type[Written]) -> Answering:
    return model.bind_tools([written_type])


def _by_forced_tool(model: BaseChatModel, written_type: type[Written]) -> Answering:
    return model.bind_tools([written_type], tool_choice=written_type.__name__)


STRUCTURED: dict[str, Callable[[BaseChatModel, type[Written]], Answering]] = {
    "chat-ollama": _by_format,
    "anthropic-chat": _by_tool,
}
"""How each kind of model is held to the written type. A forced tool is what OpenAI and most servers that speak its
protocol obey for any schema; small Ollama models know no tools but all obey a format; the newest of Anthropic's
refuse to be forced. `with_structured_output` would do the same, but brings a parser that can block (see `reading`)."""


class LanguageModelCoach:
    """Writes with a chat model. `deadline` is in seconds, for one whole text."""

    def __init__(self, model: BaseChatModel, prompts: Prompts, deadline: float, name: str = "a language model") -> None:
        self.name = name
        self._model = model
        self._prompts = prompts
        self._deadline = deadline

    def prompt_hash(self, job: Job[Any, Any]) -> str:
        """The SHA-256 of the voice and the job's prompt."""
        return self._prompts.hash(job.name)

    async def write(self, job: Job[Any, Any], brief: Brief, context: Context, *, objection: str = "") -> Written:
        """The model's text for this brief. Raises ModelFailed with one plain line; a cancelled task stays cancelled."""
        if context.person is not None and context.person.local_only:
            raise ModelFailed(LOCAL_ONLY)
        answer = await self._answer(self._messages(job, brief, context, objection), job.written_type)
        if isinstance(answer, ModelFailed):
            raise answer
        written: Written = read(answer, job.written_type)
        return written

    def _messages(self, job: Job[Any, Any], brief: Brief, context: Context, objection: str) -> list[BaseMessage]:
        prompts = self._prompts.by_name
        request = prompts[job.name].filled(job.prompt_variables(brief, context))
        if objection:
            request += "\n\n" + prompts[OBJECTION].filled({"objection": objection})
        return [SystemMessage(prompts[VOICE].filled({})), HumanMessage(request)]

    async def _answer(self, messages: list[BaseMessage], written_type: type[Written]) -> AIMessage | ModelFailed:
        """The model's answer, or why there is none: given back, so that no provider's error stays chained to it."""
        structured = STRUCTURED.get(self._model._llm_type, _by_forced_tool)
        try:
            async with asyncio.timeout(self._deadline):
                answer = await structured(self._model, written_type).ainvoke(messages)
        except TimeoutError:
            return ModelFailed(slow(self._deadline))
        except Exception as error:  # noqa: BLE001 - providers' clients raise types without a common root
            return ModelFailed(reason(error, self._deadline))
        return answer if isinstance(answer, AIMessage) else ModelFailed(UNREADABLE)
