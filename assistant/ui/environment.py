"""The environment Chainlit is imported in: loopback, our folder and secret, and nothing that would phone home."""

import hashlib
from collections.abc import MutableMapping
from pathlib import Path

QUIET = {
    "ANONYMIZED_TELEMETRY": "False",
    "DO_NOT_TRACK": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_OFFLINE": "1",
    "LANGCHAIN_TRACING_V2": "false",
    "LANGSMITH_TRACING": "false",
    "OTEL_SDK_DISABLED": "true",
    "SCARF_NO_ANALYTICS": "true",
    "TRACELOOP_TELEMETRY": "false",
}

FOREIGN = ("CHAINLIT_", "OAUTH_", "SLACK_", "DISCORD_", "TEAMS_", "LITERAL_", "UVICORN_", "APP_AWS_", "APP_AZURE_")
"""Prefixes of variables that would make Chainlit reach out or behave otherwise; `.env` files are not read either."""

FOREIGN_NAMES = ("DATABASE_URL", "BUCKET_NAME")


def prepare(environment: MutableMapping[str, str], root: Path, port: int, secret: str) -> None:
    """Set what Chainlit reads while it is imported. Must run before the first `import chainlit`."""
    for name in [name for name in environment if name.startswith(FOREIGN) or name in FOREIGN_NAMES]:
        del environment[name]
    environment.update(QUIET)
    # Cookies belong to a host, not to a port: a name per data folder keeps two assistants on one machine apart.
    cookie = "second-coffee-" + hashlib.sha256(str(root).encode()).hexdigest()[:12]
    environment.update(
        CHAINLIT_APP_ROOT=str(root),
        CHAINLIT_HOST="127.0.0.1",
        CHAINLIT_PORT=str(port),
        CHAINLIT_AUTH_SECRET=secret,
        CHAINLIT_AUTH_COOKIE_NAME=cookie,
        CHAINLIT_COOKIE_SAMESITE="strict",
        CHAINLIT_ENV_FILE=str(root / "no-such.env"),
    )
