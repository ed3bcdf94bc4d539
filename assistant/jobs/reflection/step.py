"""One small if-then step, out of the user's own words."""

import re

from assistant.jobs.reflection.brief import ReflectionBrief
from assistant.jobs.reflection.texts import Texts
from assistant.jobs.wording.names import called
from assistant.jobs.wording.shape import Shape, sentence, typed
from assistant.jobs.wording.typed import known, one_line, sentences
from assistant.jobs.wording.words import content_words, cut

LEAD_IN = re.compile(
    r"^(?:(?:one|the) thing (?:that )?i (?:would like|want|'d like) to (?:try|do)(?: is)?(?: to)?|(?:maybe |perhaps |probably )?(?:i (?:will|want to|would like to|should"
    r"|could|need to|might|am going to|plan to|must)|i'(?:ll|d like to|m going to)|to|let me|try to|try and))\s+",
    re.IGNORECASE,
)
WRITTEN_AS_ONE = re.compile(
    r"^(?:if|when|whenever|next time)\s+(.+?)(?:,\s*(?:then\s+)?|\s+then\s+)(.+)$", re.IGNORECASE
)
TRAILING = re.compile(r"^(.+?),?\s+(?:if|when|whenever|next time|as soon as|before|after)\s+(.+)$", re.IGNORECASE)
MOMENT = re.compile(
    r"\b(?:when|whenever|as soon as|every time|each time|if)\s+((?:i|she|he|they|we|you|it|someone|somebody|people|the|my|a)\b[^.?!;,]{3,90})",
    re.IGNORECASE,
)


def if_then(brief: ReflectionBrief, texts: Texts) -> str:
    """ "If …, then I will …": the moment from what was noticed, the deed from what they would like to try."""
    wish = next(iter(sentences(known(brief.to_try))), "").rstrip(".!? ")
    both = WRITTEN_AS_ONE.match(wish)
    if both:
        return _plan(both.group(1), both.group(2))
    wish = LEAD_IN.sub("", wish)
    if (
        wish
        and (after := TRAILING.match(wish))
        and re.search(r"\b(?:if|when|whenever|as soon as)\b", wish, re.IGNORECASE)
    ):
        return _plan(after.group(2), after.group(1))
    moment = _moment(brief, texts)
    if wish:
        return _plan(moment, wish)
    told = " ".join(known(text) for text in (brief.noticed, brief.happened))
    words = content_words(told)
    group = next(
        (g for g in texts.step_without if not g.when or words & content_words(" ".join(g.when))), texts.step_without[-1]
    )
    return _plan(moment, group.choose(told))


def _moment(brief: ReflectionBrief, texts: Texts) -> str:
    for text in (brief.noticed, brief.happened):
        found = MOMENT.search(one_line(known(text)))
        if found:
            return _present(cut(found.group(1), 16))
    person = called(known(brief.person))
    return texts.step_trigger_with.format(person=person) if person else texts.step_trigger


def _plan(moment: str, deed: str) -> str:
    deed = LEAD_IN.sub("", one_line(deed)).rstrip(".,; ")
    kind = typed(deed)
    verb = kind.shape in (Shape.VERB, Shape.SENTENCE) or (kind.shape is Shape.NOUN and not _is_thing(kind.text))
    will = kind.text if verb else f"try {kind.text}"
    return sentence(f"If {one_line(moment).rstrip('.,; ')}, then I will {will}")


def _is_thing(text: str) -> bool:
    return (
        re.match(
            r"(?:a|an|the|my|more|less|fewer|one|no|not|some|two|three|another)\b|\w+(?:tion|ness|ment|ity)\b",
            text,
            re.IGNORECASE,
        )
        is not None
    )


PAST = {"was": "am", "went": "go", "said": "says", "had": "have", "felt": "feel", "got": "get", "came": "comes", "asked": "asks",
        "disagreed": "disagrees", "interrupted": "interrupts", "started": "starts", "wanted": "wants", "spoke": "speaks",
        "pushed": "pushes", "looked": "looks", "saw": "see", "heard": "hear", "made": "makes", "told": "tells", "did": "do",
        "were": "are", "didn't": "don't", "couldn't": "can't", "turned": "turns", "talked": "talks", "replied": "replies"}  # fmt: skip
BASE = {"says": "say", "comes": "come", "asks": "ask", "disagrees": "disagree", "interrupts": "interrupt", "starts": "start",
        "wants": "want", "speaks": "speak", "pushes": "push", "looks": "look", "makes": "make", "tells": "tell", "turns": "turn",
        "talks": "talk", "replies": "reply"}  # fmt: skip
THIRD = {"am": "is", "have": "has", "go": "goes", "feel": "feels", "get": "gets", "see": "sees", "hear": "hears", "do": "does",
         "don't": "doesn't"}  # fmt: skip


def _present(moment: str) -> str:
    """The moment as it may come again: "she disagreed with me" as "she disagrees with me"."""
    words = moment.split()
    plural = words[0].lower() in ("i", "we", "they", "you", "people")
    for place, word in enumerate(words[1:5], 1):
        now = PAST.get(word.lower())
        if now is None:
            continue
        if plural:
            now = "are" if now == "am" and words[0].lower() != "i" else BASE.get(now, now)
        else:
            now = THIRD.get(now, now)
        return " ".join([*words[:place], now, *words[place + 1 :]])
    return moment
