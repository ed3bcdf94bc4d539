"""Whether a sentence has a verb that carries it; in doubt it has."""

import re
from itertools import pairwise

FINITE = frozenset(
    """
    here am is are was were be been being isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did
    don't doesn't didn't can could can't cannot couldn't will would won't wouldn't shall should shouldn't may might must
    mustn't ought i'm i've i'll i'd it's that's there's here's what's who's he's she's let's you're you've you'll you'd
    we're we've we'll we'd they're they've they'll they'd
    said says went goes made makes took takes gave gives told tells came comes got gets kept keeps knew knows thought
    thinks felt feels found finds left met read saw sees wrote writes meant means stayed stays spoke speaks heard hears
    built builds led leads ran runs held holds brought brings bought caught taught fought sent spent lost won sold stood
    sat grew fell chose became began drove drew flew froze rose showed shows seems sounds looks reads works helps needs
    wants starts moves lives matters depends explains teaches asks hopes understood put set cut hit let hurt learnt
    learned struck stuck slept paid laid
    please thank thanks congratulations congrats sorry welcome hope hoping looking thinking wishing writing feel see
    enjoy wish wishes no not nothing never same more best warm kind many all good happy any fine until
    """.split()  # noqa: SIM905  a paragraph reads better than 200 quoted words
)
"""Forms that are hardly ever anything but a verb, and words that begin what stands well without one."""

SUBJECT = re.compile(
    r"\b(?:i|we|they|he|she)\b|^(?:you|it|who|what|how|why|where|when|which|if)\b"
    r"|(?:^|, |; |\b(?:that|if|as|and|but|because|since|while|until|before|after|once|how|what|why|who|which"
    r"|when(?:ever)?|where(?:ver)?) )(?:you|it|this|that|there)\b"
)
PAST = re.compile(
    r"\b(?!(?:need|seed|speed|feed|indeed|hundred|exceed|breed|weed|sacred|naked|wicked|embed|bed|red)\b)[a-z]{2,}ed\b"
)
INFINITIVE = re.compile(
    r"\bto (?!(?:the|a|an|my|your|our|their|his|her|you|me|us|them|him|it|this|that|date|all|some|work)\b)[a-z]{2,}"
)
MAKES_PLURAL = frozenset(
    """
    the a an my your our their his her two three four five six seven eight nine ten some many few several all these
    those of in on at by for from with about and or
    """.split()  # noqa: SIM905  as above
)
NO_VERB = frozenset({"always", "perhaps", "this", "thus", "plus", "across", "besides", "sometimes", "towards", "yes"})


def has_verb(sentence: str) -> bool:
    """Whether a lower-case sentence has a verb, or needs none ("no reply needed", "many thanks")."""
    words = re.findall(r"[a-z]+(?:'[a-z]+)?", sentence)
    if any(word in FINITE for word in words):
        return True
    if any(pattern.search(sentence) for pattern in (SUBJECT, PAST, INFINITIVE)):
        return True
    return any(_third_person(before, word) for before, word in pairwise(words))


def _third_person(before: str, word: str) -> bool:
    """Whether a word in -s may be a verb: nothing before it makes it a plural."""
    ends = len(word) > 3 and word.endswith("s") and not word.endswith("ss")
    return ends and word not in NO_VERB and before not in MAKES_PLURAL
