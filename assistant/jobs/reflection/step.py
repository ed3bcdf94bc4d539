"""One small if-then step, out of the user's own words."""

import re

from assistant.jobs.reflection.brief import ReflectionBrief
from assistant.jobs.reflection.texts import Texts
from assistant.jobs.wording.names import called
from assistant.jobs.wording.shape import SUBORDINATE, sentence, small_first
from assistant.jobs.wording.typed import known, one_line, sentences
from assistant.jobs.wording.verbs import base_of, is_gerund, third_person
from assistant.jobs.wording.words import bag, content_words, cut

MOST_DEED, MOST_MOMENT = 24, 16
LEAD_INS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^(?:maybe|perhaps|probably|next time|simply|just)[, ]+",
        r"^(?:one|the) thing (?:that )?i (?:would like|want|'d like) to (?:try|do)(?: is)?(?: to)?\s+",
        r"^i(?:'d| would| will|'ll| want| should| could| need| might| am|'m| plan| must)?(?: really)? (?:like |want "
        r"|going |need |plan )?"
        r"(?:to )?(?=\w)",
        r"^(?:to|let me|try to|try and|try)\s+",
    )
)
WRITTEN_AS_ONE = re.compile(
    r"^(?:if|when|whenever|next time)\s+(.+?)(?:,\s*(?:then\s+)?|\s+then\s+)(.+)$", re.IGNORECASE
)
TRAILING = re.compile(r"^(.+?),?\s+(?:if|when|whenever|next time|as soon as)\s+(.+)$", re.IGNORECASE)
MOMENT = re.compile(
    r"\b(?:when|whenever|as soon as|every time|each time)\s+"
    r"((?:i|she|he|they|we|you|it|someone|somebody|people|the|my|a|[\w'-]+ and [\w'-]+|(?-i:[A-Z])[\w'-]+)\b"
    r"[^.?!;,]{3,90})",
    re.IGNORECASE,
)
THINGS = bag("a an the my more less fewer one no not some two three another nothing something silence patience honesty")


def if_then(brief: ReflectionBrief, texts: Texts) -> str:
    """ "If …, then I will …": the moment from what was noticed, the deed from what they would like to try."""
    wish = next(iter(sentences(known(brief.to_try))), "").rstrip(".!? ")
    if both := WRITTEN_AS_ONE.match(wish):
        return _plan(both[1], both[2])
    wish = _bare(wish)
    if after := TRAILING.match(wish):
        return _plan(after[2], after[1])
    moment = _moment(brief, texts)
    if wish:
        return _plan(moment, wish)
    told = " ".join(known(text) for text in (brief.noticed, brief.happened))
    words = content_words(told)
    fitting = (group for group in texts.step_without if not group.when or words & content_words(" ".join(group.when)))
    return _plan(moment, next(fitting).choose(told))


def _bare(wish: str) -> str:
    for lead_in in LEAD_INS:
        wish = lead_in.sub("", wish)
    return wish


def _moment(brief: ReflectionBrief, texts: Texts) -> str:
    for text in (brief.noticed, brief.happened):
        if found := MOMENT.search(one_line(known(text))):
            return _present(cut(_alone(found[1]), MOST_MOMENT))
    person = called(known(brief.person))
    return texts.step_trigger_with.format(person=person) if person else texts.step_trigger


def _alone(moment: str) -> str:
    """The moment without the sentence that follows it: "she disagreed I went quiet" is "she disagreed"."""
    for turn in re.finditer(r"(\w+) I(?:'\w+)? ", moment):
        if turn[1].lower() not in SUBORDINATE:
            return moment[: turn.end(1)]
    return moment


def _plan(moment: str, deed: str) -> str:
    deed = small_first(cut(_bare(one_line(deed)), MOST_DEED)).rstrip(".,; ")
    first = deed.split()[0].lower() if deed else ""
    thing = first in THINGS or is_gerund(first) or re.match(r"\w+(?:tion|ness|ment|ity|ism)\b", deed) is not None
    will = f"try {deed}" if thing else deed
    return sentence(f"If {small_first(one_line(moment)).rstrip('.,; ')}, then I will {will}")


def _present(moment: str) -> str:
    """The moment as it may come again: "she disagreed with me" as "she disagrees with me"."""
    words = moment.split()
    several = " and " in " ".join(words[:3]) or words[0].lower() in ("i", "we", "they", "you", "people")
    for place, word in enumerate(words[1:4], 1):
        base = base_of(word.lower())
        if not base:
            continue
        if base in ("am", "are"):
            now = "am" if words[0].lower() == "i" else "are" if several else "is"
        else:
            now = base if several else third_person(base)
        return " ".join([*words[:place], now, *words[place + 1 :]])
    return moment
