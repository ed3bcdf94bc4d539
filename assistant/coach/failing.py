"""Why a language model gave no text, in one line each that says what to do next and repeats nothing that was sent."""

STATUS: dict[int, str] = {
    400: "The language model did not accept the request (400). Check that SECOND_COFFEE_MODEL names a chat model.",
    401: "The language model refused the key (401). Check SECOND_COFFEE_MODEL_KEY.",
    403: "The language model refused the key (403). Check what SECOND_COFFEE_MODEL_KEY may use.",
    404: "The language model is not there (404). Check SECOND_COFFEE_MODEL and SECOND_COFFEE_MODEL_URL.",
    408: "The language model took too long (408). Try again in a minute.",
    413: "The language model found the request too long (413). Try a model that reads more.",
    429: "The language model is over its limit (429). Wait a minute, or check the account.",
}

UNREACHABLE = "The language model could not be reached. Check that it is running, and SECOND_COFFEE_MODEL_URL."
UNKNOWN = "The language model failed in a way it did not explain. Try again, or try another model."


def slow(deadline: float) -> str:
    """The line for an answer that did not come in time; `deadline` is in seconds."""
    return f"The language model took longer than {deadline:g} s. Try again, or raise SECOND_COFFEE_DEADLINE."


def reason(error: BaseException, deadline: float) -> str:
    """The line for what a provider's client raised, by its HTTP status or its kind; never its own words."""
    status = getattr(error, "status_code", None) or getattr(getattr(error, "response", None), "status_code", None)
    if isinstance(status, int) and status >= 400:
        return STATUS.get(status, f"The language model has trouble of its own ({status}). Try again in a minute.")
    kinds = {kind.__name__ for kind in type(error).__mro__}
    if any("Timeout" in kind for kind in kinds):
        return slow(deadline)
    if kinds & {"ConnectionError", "APIConnectionError", "ConnectError", "NetworkError"}:
        return UNREACHABLE
    return UNKNOWN
