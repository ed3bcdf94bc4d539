"""The one HTML page, as Chainlit makes it, without anything that would be fetched from another host."""

import base64
import hashlib
import re
from dataclasses import dataclass

FOREIGN = (
    re.compile(r"<link\b[^>]*https?://[^>]*>\s*"),
    re.compile(r'<meta property="og:[^>]*>\s*'),
)
INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Page:
    """The page and the content security policy under which it works."""

    html: str
    policy: str


def page(template: str) -> Page:
    """The page from Chainlit's template, and the strictest policy it works under.

    'unsafe-eval' stays because Chainlit compiles public/elements/*.jsx in the browser, and 'unsafe-inline' for styles
    because its components write style attributes; inline scripts are allowed by their hashes only.
    """
    for pattern in FOREIGN:
        template = pattern.sub("", template)
    hashes = [f"'sha256-{_digest(script)}'" for script in INLINE_SCRIPT.findall(template)]
    rules = {
        "default-src": "'none'",
        "script-src": " ".join(["'self'", "'unsafe-eval'", *hashes]),
        "style-src": "'self' 'unsafe-inline'",
        "img-src": "'self' data: blob:",
        "media-src": "'none'",
        "font-src": "'self' data:",
        "connect-src": "'self'",
        "worker-src": "'self' blob:",
        "object-src": "'none'",
        "frame-src": "'none'",
        "frame-ancestors": "'none'",
        "base-uri": "'none'",
        "form-action": "'self'",
    }
    return Page(html=template, policy="; ".join(f"{name} {value}" for name, value in rules.items()))


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
