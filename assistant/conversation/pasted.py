"""What is pasted into a message: somebody's email, or a whole message of the user's own."""

import re

A_GREETING = re.compile(
    r"(?:^|[\n:\"“]\s*)((?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[ ,]+(?:[A-Z][\w.'’-]*[ ,]*){1,3}.*)",
    re.IGNORECASE | re.DOTALL,
)
LEAST_WORDS = 12
FROM_SOMEONE = re.compile(
    r"\b(?:reply|answer|respond|got this|(?:she|he|they) (?:wrote|replied|sent|said)|from)\b[^\n]{0,80}$", re.IGNORECASE
)


def apart(text: str) -> tuple[str, str, bool]:
    """The message without what was pasted into it, what was pasted, and whether the user wrote that themselves."""
    found = A_GREETING.search(text)
    if not found or found.start(1) == 0 or len(found[1].split()) < LEAST_WORDS:
        return text, "", False
    before = text[: found.start(1)].rstrip(' :"“\n')
    return before, found[1].rstrip('"”\n '), FROM_SOMEONE.search(before) is None
