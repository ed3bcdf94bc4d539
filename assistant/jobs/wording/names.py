"""How a person's name is written and what a message calls them."""

import re

from assistant.jobs.wording.words import bag

TITLES = {
    "dr": "Dr", "doctor": "Dr", "prof": "Professor", "professor": "Professor", "sir": "Sir", "dame": "Dame", "mr": "Mr",
    "mrs": "Mrs", "ms": "Ms", "mx": "Mx", "sister": "Sister", "rev": "Rev",
}  # fmt: skip
SMALL = bag("de da del della der den di dos du la le van von bin ibn al el ter ten y e")
NOT_A_NAME = re.compile(
    r"^(?:my|the|a|an|our|their|her|his|some|someone|somebody|anyone|no ?one|him|them|it|this|that|head|director|ceo"
    r"|coo|cto"
    r"|cfo|boss|manager|mentor|sponsor|everyone|people|hr|to whom|new|old|former)\b|\bof\b|\d",
    re.IGNORECASE,
)
LONGEST_NAME = 80


def written(name: str) -> str:
    """The name as it should stand: stray signs gone, capitals where someone typed none or only capitals."""
    name = re.sub(r"[^\w\s'’.\-]|_", " ", re.split(r"[\n,(]", name, maxsplit=1)[0])
    words = name[:LONGEST_NAME].replace("’", "'").split()
    if NOT_A_NAME.search(name.strip()):
        return " ".join(words).strip(" .-'")
    return " ".join(_capital(word, place == 0) for place, word in enumerate(words) if re.search(r"\w", word)).strip(
        " .-'"
    )


def called(name: str) -> str:
    """What a message calls them: the first name, "Dr O'Neil" where only title and surname are known, "" for no name."""
    if NOT_A_NAME.search(name.strip()):
        return ""
    words = written(name).split()
    title = TITLES.get(words[0].lower().rstrip(".")) if words else None
    if title is None:
        first = words[0].rstrip(".") if words else ""
        return first if len(first) > 1 else " ".join(words)
    rest = words[1:]
    return f"{title} {rest[-1]}" if rest else ""


def someone(name: str) -> str:
    """The name in a sentence to the user: as written, "your" for "my", "this person" when there is none."""
    if not re.search(r"\w", name):
        return "this person"
    return re.sub(r"^my\b", "your", written(name), flags=re.IGNORECASE)


def _capital(word: str, first: bool) -> str:
    plain = word.rstrip(".")
    if plain.lower() in TITLES and first:
        return TITLES[plain.lower()]
    if not (word.islower() or (word.isupper() and len(plain) > 2)):
        return word
    if word.lower() in SMALL and not first:
        return word.lower()
    parts = re.split(r"([-'])", word.lower())
    return "".join(part[:1].upper() + part[1:] for part in parts)
