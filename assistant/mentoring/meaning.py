"""Words that carry meaning, and how much two texts share of them."""

import re


def bag(text: str) -> frozenset[str]:
    """The words of a text, for tables that read better as a paragraph than as a list."""
    return frozenset(text.split())


LITTLE = bag("""
    a about after again all also always am an and any are as at be because been before being but by can could
    did do does doing done down each even ever every few for from get gets getting give go goes going got had
    has have having he her here hers him his how i i'd i'll i'm i've if in into is it it's its just know like
    made make makes many may me might more most much my myself never no not now of off on one only or other our
    out over really said same say says she should so some such than that that's the their them then there these
    they thing things this those through to too up us very want was way we were what when where whether which
    while who why will with would yes yet you your yours don't didn't doesn't something someone people good
    great today tell told think thought lot well""")
"""Words too common to say what a text is about."""


def content_words(text: str) -> frozenset[str]:
    """The stems of the words that say what a text is about."""
    words = re.findall(r"[^\W\d_][\w'’]+", text.lower().replace("’", "'"))
    return frozenset(stem(word) for word in words if word not in LITTLE and len(word) > 2)


def stem(word: str) -> str:
    """A word without its commonest endings: enough to compare, not to show."""
    word = re.sub(r"'s?$", "", word)
    for ending in ("ations", "ation", "ings", "ing", "ies", "ied", "es", "ed", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def shared(one: str, other: str) -> int:
    """How many meaningful words two texts share."""
    return len(content_words(one) & content_words(other))
