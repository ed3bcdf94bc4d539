"""Turns whom a text speaks of: "she" into "you" for a message to her, "I" into "you" for words given back."""

import re

from assistant.jobs.wording.names import called, written

WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?")
HERS = frozenset({"she", "her", "hers", "herself", "she's", "she'd", "she'll"})
HIS = frozenset({"he", "him", "his", "himself", "he's", "he'd", "he'll"})
THEIRS = frozenset({"they", "them", "their", "theirs", "they're", "they've", "they'd", "they'll"})
SUBJECT = {"she": "you", "he": "you", "they": "you", "she's": "you've", "he's": "you've", "she'd": "you'd", "he'd": "you'd",
           "she'll": "you'll", "he'll": "you'll", "him": "you", "them": "you", "his": "your", "their": "your",
           "hers": "yours", "theirs": "yours", "herself": "yourself", "himself": "yourself", "they're": "you're",
           "they've": "you've", "they'd": "you'd", "they'll": "you'll"}  # fmt: skip
AFTER_OBJECT = frozenset(
    """about after again and as at because before but by during for from how if in into is last my not of on or our over so that
    the then there this through to today tomorrow up was well what when where whether which while who why with yesterday a an
    directly personally out down back also just once twice recently whenever""".split()  # noqa: SIM905
)
"""A word after "her" that shows it to be the object: "asked her about", against "her team"."""
NOT_S_VERBS = frozenset(["always", "sometimes", "perhaps", "besides", "this", "thus", "us", "yes", "as", "his", "its", "afterwards"])
AGREES = {"is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't",
          "doesn't": "don't", "goes": "go", "says": "say", "'s": "'re"}  # fmt: skip
BETWEEN = frozenset(["always", "often", "never", "also", "really", "still", "only", "just", "actually", "usually", "once", "sometimes"])

FIRST = {"i": "you", "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "me": "you", "my": "your", "mine": "yours",
         "myself": "yourself", "am": "are"}  # fmt: skip


def to_you(text: str, name: str) -> str:
    """The text as said to the person called `name`: their pronoun and their name become "you".

    Only the first pronoun's kind is turned, so that "how she backed him" keeps its "him"; a text that says "you" already
    means the reader and is left alone.
    """
    text = _name_to_you(text, name)
    lowered = [match.group(0).lower().replace("’", "'") for match in WORD.finditer(text)]
    if re.search(r"\b(you|your|yours)\b", text, re.IGNORECASE) and not _named(lowered, HERS | HIS):
        return text
    kind = next((kind for word in lowered for kind in (HERS, HIS) if word in kind), None)
    if kind is None and lowered[:1] and lowered[0] in THEIRS:
        kind = THEIRS
    if kind is None or ({"you", "your"} & set(lowered) and not _was_named(text, name)):
        return text
    return _turned(text, kind)


def given_back(text: str) -> str:
    """A text in the first person as said back to its writer; verbs agree."""
    words = WORD.sub(_first_to_second, text)
    words = re.sub(r"\b(you(?: (?:really|also|just|still|then|only))?) was\b", r"\1 were", words, flags=re.IGNORECASE)
    words = re.sub(r"\b(you(?: \w+){1,6}? and) was\b", r"\1 were", words)
    return re.sub(r"\bwas you\b", "were you", words)


def _first_to_second(match: re.Match[str]) -> str:
    word = match.group(0)
    turned = FIRST.get(word.lower().replace("’", "'"))
    if turned is None:
        return word
    return turned.capitalize() if match.start() == 0 and word[0].isupper() else turned


def _named(words: list[str], kind: frozenset[str]) -> bool:
    return any(word in kind for word in words)


def _was_named(text: str, name: str) -> bool:
    return bool(called(name)) and text[:4].lower() in ("you ", "your")


def _name_to_you(text: str, name: str) -> str:
    for known in dict.fromkeys((written(name), called(name))):
        if not known or len(known) < 3:
            continue
        text = re.sub(rf"\b{re.escape(known)}(?:['’]s)\b(?=\s+\w)", "your", text, flags=re.IGNORECASE)
        text = re.sub(rf"\b{re.escape(known)}\b(?!['’]s)", "you", text, flags=re.IGNORECASE)
    return _agree(text)


def _turned(text: str, kind: frozenset[str]) -> str:
    words = list(WORD.finditer(text))
    out, done = [], 0
    for place, match in enumerate(words):
        word = match.group(0).lower().replace("’", "'")
        if word not in kind:
            continue
        follower = words[place + 1].group(0).lower() if place + 1 < len(words) else ""
        apart = text[match.end() : words[place + 1].start()] if follower else "."
        out += [text[done : match.start()], _second(word, follower, apart)]
        done = match.end()
    return _agree("".join(out) + text[done:])


def _second(word: str, follower: str, apart: str) -> str:
    if word == "her":
        return "you" if apart.strip() or follower in AFTER_OBJECT or not follower else "your"
    if word in ("she's", "he's") and not re.search(r"(ed|en|ne|wn|nt|de|id)$", follower):
        return "you're"
    return SUBJECT[word]


def _agree(text: str) -> str:
    """The verb after a "you" that was turned: "you is" into "you are", "you thinks" into "you think"."""

    def agreed(match: re.Match[str]) -> str:
        you, between, verb = match.group(1), match.group(2) or "", match.group(3)
        return f"{you} {between}{_plural(verb)}"

    adverbs = "|".join(BETWEEN)
    return re.sub(rf"\b([Yy]ou) ((?:{adverbs}) )?([a-z]+(?:n't)?)\b", agreed, text)


def _plural(verb: str) -> str:
    if verb in AGREES:
        return AGREES[verb]
    if not verb.endswith("s") or verb.endswith(("ss", "us", "is")) or verb in NOT_S_VERBS or len(verb) < 4:
        return verb
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    return verb[:-2] if verb.endswith(("ches", "shes", "sses", "xes", "zes")) else verb[:-1]
