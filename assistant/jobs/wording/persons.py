"""Turns whom a text speaks of: "she" into "you" for a message to her, "I" into "you" for words given back."""

import re

from assistant.jobs.wording.names import called, written
from assistant.jobs.wording.verbs import VERBS, is_past
from assistant.jobs.wording.words import bag

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
HERS = bag("she her hers herself she's she'd she'll")
HIS = bag("he him his himself he's he'd he'll")
THEIRS = bag("they them their theirs they're they've they'd they'll")
TURNED = {
    "she": "you", "he": "you", "they": "you", "she'd": "you'd", "he'd": "you'd", "they'd": "you'd",
    "she'll": "you'll", "he'll": "you'll", "they'll": "you'll", "him": "you", "them": "you", "his": "your",
    "their": "your", "hers": "yours", "theirs": "yours", "herself": "yourself", "himself": "yourself",
    "they're": "you're", "they've": "you've",
}  # fmt: skip
FIRST = {
    "i": "you", "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "me": "you", "my": "your",
    "mine": "yours", "myself": "yourself", "am": "are",
}  # fmt: skip
AFTER_OBJECT = bag("""
    about after again and as at because before but by during for from how if in into is last my not of on or our
    over so that the then there this through to today tomorrow up was well what when where whether which while
    who why with yesterday a an directly personally out down back also just once twice recently whenever""")
"""A word after "her" that shows it to be the object: "asked her about", against "her team"."""
MAKES = bag("make makes made let lets help helps helped see saw watch watched hear heard have had")
"""Verbs that take somebody and what they do: "made her go"."""
NOT_VERBS = bag("always sometimes perhaps besides this thus us yes as his its afterwards does")
AGREES = {"is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't",
          "hasn't": "haven't", "doesn't": "don't", "goes": "go"}  # fmt: skip
PARTICIPLES = bag("been done gone seen shown given taken written spoken known become made grown chosen driven")
ADVERBS = "always|often|never|also|really|still|only|actually|usually|once|sometimes|just"


def to_you(text: str, name: str) -> str:
    """The text as said to the person called `name`: their pronoun and their name become "you".

    Only the first pronoun's kind is turned, so that "how she backed him" keeps its "him". A text that says "you" of its
    own already speaks to the reader, so its pronouns are somebody else's.
    """
    speaks_to_them = re.search(r"\b(?:you|your|yours)\b", text, re.IGNORECASE) is not None
    text = _name_to_you(text, name)
    if speaks_to_them:
        return text
    lowered = [match.group(0).lower().replace("’", "'") for match in WORD.finditer(text)]
    kind = next((kind for word in lowered for kind in (HERS, HIS) if word in kind), None)
    if kind is None and lowered[:1] and lowered[0] in THEIRS:
        kind = THEIRS
    return text if kind is None else _turned(text, kind)


def given_back(text: str) -> str:
    """A text in the first person as said back to its writer; verbs agree."""
    words = WORD.sub(_first_to_second, text)
    words = re.sub(rf"\b(you(?: (?:{ADVERBS}|then))?) was(n't)?\b", r"\1 were\2", words, flags=re.IGNORECASE)
    words = re.sub(r"\b(you(?: (?!who|that|he|she)[\w']+){1,3} and) was\b", r"\1 were", words, flags=re.IGNORECASE)
    return re.sub(r"\bwas you\b", "were you", words)


def _first_to_second(match: re.Match[str]) -> str:
    word = match.group(0)
    turned = FIRST.get(word.lower().replace("’", "'"))
    if turned is None:
        return word
    return turned.capitalize() if match.start() == 0 and word[0].isupper() else turned


def _name_to_you(text: str, name: str) -> str:
    for known in dict.fromkeys((written(name), called(name))):
        if len(known) < 3:
            continue
        bare = rf"\b{re.escape(known)}\b"
        text = re.sub(rf"{bare}['’]s?(?=\s+\w)", "your", text, flags=re.IGNORECASE)
        text = re.sub(rf"{bare}(?!['’]\w)", "you", text, flags=re.IGNORECASE)
    return _agree(text) if re.search(r"\byou\b", text) else text


def _turned(text: str, kind: frozenset[str]) -> str:
    words = list(WORD.finditer(text))
    out: list[str] = []
    done = 0
    for place, match in enumerate(words):
        word = match.group(0).lower().replace("’", "'")
        if word not in kind:
            continue
        follower = words[place + 1] if place + 1 < len(words) else None
        between = text[match.end() : follower.start()] if follower else "."
        after = follower.group(0).lower() if follower else ""
        made_to = place > 0 and words[place - 1].group(0).lower() in MAKES and after in VERBS
        out += [text[done : match.start()], "you" if word == "her" and made_to else _second(word, after, between)]
        done = match.end()
    return _agree("".join(out) + text[done:])


def _second(word: str, follower: str, between: str) -> str:
    if word == "her":
        return "you" if between.strip() or follower in AFTER_OBJECT or not follower else "your"
    if word in ("she's", "he's"):
        return "you've" if is_past(follower) or follower in PARTICIPLES else "you're"
    return TURNED[word]


def _agree(text: str) -> str:
    """The verb after a "you" that was turned: "you is" into "you are", "you thinks" into "you think"."""
    return re.sub(
        rf"\b([Yy]ou) ((?:{ADVERBS}) )?([a-z]+(?:n't)?)\b",
        lambda found: f"{found[1]} {found[2] or ''}{_plural(found[3])}",
        text,
    )


def _plural(verb: str) -> str:
    if verb in AGREES:
        return AGREES[verb]
    if not verb.endswith("s") or verb.endswith(("ss", "us", "is")) or verb in NOT_VERBS or len(verb) < 4:
        return verb
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    return verb[:-2] if verb.endswith(("ches", "shes", "sses", "xes", "zes")) else verb[:-1]
