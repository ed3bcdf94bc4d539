"""The chat model that a setting names, with every tracing and logging of what is sent switched off."""

import logging
import os
from typing import TYPE_CHECKING, Any

from assistant.errors import AssistantError

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

TRACING = ("LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING", "LANGCHAIN_TRACING_V2")
GATEWAY = "LANGSMITH_GATEWAY"
"""When set, LangChain sends what is meant for the provider through LangSmith's own host instead."""

TALKATIVE = ("openai", "anthropic", "ollama", "httpx", "httpcore", "langchain", "langchain_core", "langsmith")
"""Loggers that write whole requests, and so the user's notes, at debug level."""

PROVIDERS = ("anthropic", "ollama", "openai")

ONE_CONNECTION_EACH = {"Connection": "close"}
"""The clients are kept per address for the life of the process, and a connection kept in them outlives its event loop:
the next loop's request then fails. A connection of its own costs little beside seconds of writing."""


class ModelUnknown(AssistantError):
    """The setting names no chat model that can be used; the message says what would be."""


def nothing_traced() -> None:
    """Switch tracing off, for this process and its children; call it before anything of LangChain is imported."""
    os.environ.update(dict.fromkeys((*TRACING, GATEWAY), "false"))
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


def connect(model: str, *, url: str, key: str, deadline: float) -> "BaseChatModel":
    """The chat model `provider:name`, at `url` where one is given; it makes one request per try, and opens none here.

    `key` goes to that server only; with a `url` and no key, the provider's own environment variable is not sent there.
    Raises ModelUnknown when the name or the key is missing or wrong.
    """
    provider, _, name = model.partition(":")
    if provider not in PROVIDERS or not name:
        raise ModelUnknown(
            "SECOND_COFFEE_MODEL must be a provider and a name, such as ollama:llama3.2; "
            f"the providers are {', '.join(PROVIDERS)}."
        )
    options = _options(provider, url, key, deadline)
    nothing_traced()
    from langchain.chat_models import init_chat_model

    try:
        chat_model: BaseChatModel = init_chat_model(name, model_provider=provider, **options)
        return chat_model
    except ValueError:
        pass
    raise ModelUnknown(f"The model {model} could not be set up. Check SECOND_COFFEE_MODEL and SECOND_COFFEE_MODEL_URL.")


def _options(provider: str, url: str, key: str, deadline: float) -> dict[str, Any]:
    options: dict[str, Any] = {"base_url": url} if url else {}
    if provider == "ollama":
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        return options | {"client_kwargs": {"timeout": deadline, "headers": headers | ONE_CONNECTION_EACH}}
    if key or url:
        options["api_key"] = key or "none"
    elif not os.environ.get(f"{provider.upper()}_API_KEY"):
        raise ModelUnknown(f"The model needs a key: set SECOND_COFFEE_MODEL_KEY to the one {provider} gave you.")
    if provider == "openai" and url:
        options["use_responses_api"] = False
    return options | {"max_retries": 0, "timeout": deadline, "default_headers": ONE_CONNECTION_EACH}
