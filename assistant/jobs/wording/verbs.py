"""The verbs people use in such forms: base forms, finite forms, pasts, and how to turn one into another."""

import re

from assistant.jobs.wording.words import bag

VERBS = bag("""
    tell review introduce meet have give look help mentor sponsor refer recommend read share explain show talk
    speak chat call connect advise guide teach take put be become join grab get know learn understand hear find
    ask discuss pick catch check vouch nominate forward comment critique point suggest send let consider support
    work do write try listen say stop start wait count leave keep make go use run block book practise practice
    prepare plan sleep breathe set follow thank finish pause remember come bring walk offer hold stay turn open
    close invite raise volunteer apply draft push slow accept decline trust think sit stand drop move see buy
    hand figure sort agree fix convince persuade negotiate clarify explore apologise apologize admit resolve
    confirm settle define compare demonstrate reassure pay delegate focus answer reply repeat rehearse celebrate
    shut reach schedule email message phone ring shadow proofread vet assess decide change build lead hire grow
    manage switch return""")
"""Base forms that begin a request or a resolution."""

FINITE = bag("""
    must shall is are was were has had does did made makes changed changes helped helps taught teaches gave
    gives showed shows got gets said says told tells reminded reminds inspired inspires opened opens stuck
    sticks stayed hit hits resonated resonates felt feels meant means blew explained explains saved saves
    convinced pushed came went became kept can could will would should might isn't wasn't spoke speaks talked
    talks wrote writes moved moves led built works worked struck surprised put turned didn't doesn't hasn't
    can't won't""")
"""Forms that make a sentence of what stands before them."""

PAST = {
    "was": "am", "were": "are", "went": "go", "said": "say", "had": "have", "felt": "feel", "got": "get",
    "came": "come", "saw": "see", "heard": "hear", "made": "make", "told": "tell", "did": "do", "spoke": "speak",
    "met": "meet", "froze": "freeze", "didn't": "don't", "couldn't": "can't", "gave": "give", "took": "take",
    "began": "begin", "wrote": "write", "sent": "send", "forgot": "forget", "lost": "lose", "kept": "keep",
    "left": "leave", "found": "find", "thought": "think", "knew": "know", "ran": "run", "brought": "bring",
    "sat": "sit", "stood": "stand", "fell": "fall", "let": "let", "held": "hold", "led": "lead", "won": "win",
    "understood": "understand", "broke": "break", "paid": "pay", "built": "build", "read": "read",
}  # fmt: skip
OTHER_BASES = bag("""
    disagree agree interrupt want look notice refuse criticise criticize question challenge ignore laugh smile
    shout praise hope worry panic doubt hesitate happen arrive stare sigh nod promise mention correct dismiss
    expect assume compare""")
NOT_GERUNDS = bag("""
    thing something nothing anything everything morning evening king ring spring string meeting pricing training
    marketing engineering feeling building mentoring during bring sing wing ceiling lightning darling sibling
    wedding""")
NOT_PASTS = bag("need feed speed indeed seed weed red bed exceed succeed proceed agreed shed led based unexpected")


def is_gerund(word: str) -> bool:
    """Whether a word is a verb's -ing form and not a thing of its own."""
    return len(word) > 4 and word.endswith("ing") and word not in NOT_GERUNDS


def is_past(word: str) -> bool:
    """Whether a word is a verb in the past."""
    return word in PAST or (len(word) > 4 and word.endswith("ed") and word not in NOT_PASTS)


def base_of(past: str) -> str:
    """The base form of a past: "disagreed" is "disagree", "stopped" is "stop"; "" for a verb that is not known here."""
    if past in PAST:
        return PAST[past]
    endings = (past[:-1], past[:-2], past[:-3], f"{past[:-3]}y")
    return next((base for base in endings if base in VERBS or base in OTHER_BASES), "")


def third_person(base: str) -> str:
    """ "disagrees" for "disagree", "has" for "have"."""
    odd = {
        "have": "has",
        "be": "is",
        "am": "is",
        "are": "is",
        "don't": "doesn't",
        "can't": "can't",
        "do": "does",
        "go": "goes",
    }
    if base in odd:
        return odd[base]
    if base.endswith(("s", "sh", "ch", "x", "z")):
        return f"{base}es"
    return f"{base[:-1]}ies" if base.endswith("y") and base[-2:-1] not in "aeiou" else f"{base}s"


def gerund_of(base: str) -> str:
    """ "leaving" for "leave", "getting" for "get"."""
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return f"{base[:-1]}ing"
    doubles = re.fullmatch(r"[^aeiou]*[aeiou][bdglmnprt]|begin|forget|admit", base)
    return f"{base}{base[-1]}ing" if doubles else f"{base}ing"
