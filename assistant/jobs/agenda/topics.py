"""At most three topics with questions only this person can answer, out of the user's words and the notes."""

import re

from assistant.jobs.agenda.artefact import TopicWritten
from assistant.jobs.agenda.brief import AgendaBrief
from assistant.jobs.agenda.promises import Promise
from assistant.jobs.agenda.texts import Texts
from assistant.jobs.citing import Line
from assistant.jobs.wording.choosing import choose
from assistant.jobs.wording.persons import to_you
from assistant.jobs.wording.quoting import quoted
from assistant.jobs.wording.shape import Shape, Typed, sentence, small_first, typed
from assistant.jobs.wording.typed import known, listed, one_line, sentences
from assistant.jobs.wording.words import content_words, count, cut, shared
from assistant.mentoring.stages import LARGEST_ASK, Ask, Stage

TITLE_WORDS = 9
QUESTION_WORDS = 34
THEM = "(?:her|him|them|you)"
HEDGE = re.compile(r"^(?:(?:just|maybe|mainly|mostly|really|basically|honestly|i guess)[, ]+)+", re.IGNORECASE)
LEAD_INS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^i(?:'d| would| also| am|'m)?(?: really| just| also)? (?:like|love|want|wondering|curious|hoping|need"
        r"|wonder)(?: to| about)?\s+",
        rf"^(?:to )?(?:ask|talk|discuss|know|hear|learn|understand|cover|find out)(?: (?:to "
        rf"|with )?{THEM})?(?: (?:about|for|on))?\s+",
        r"^(?:what is on my mind|the main thing|mainly|mostly|and|also)(?: is)?[:,]?\s+",
    )
)
SHOULD_I = re.compile(
    r"((?:how|what|which|when|where|who)(?: (?!i\b|we\b)\w+){0,2}) (I|we) (should|could|can|might|would) (.+)",
    re.IGNORECASE,
)
"""What I should do": a question that only wants its words turned."""

DETERMINED = re.compile(
    r"(?:the|a|an|this|that|these|those|his|her|their|its|some|any|all|one|two|three)\b", re.IGNORECASE
)
AND_WHETHER = re.compile(r"(?<=\w),? and (?=(?:whether|how|what|if|why|when|who)\b)", re.IGNORECASE)
NO_SUBJECT = re.compile(
    r"(?:to )?(?:catch ?up|(?:a )?(?:chat|catch[- ]?up)|say (?:hi|hello)|see how .*)\W*", re.IGNORECASE
)
"""What one meets for without a topic."""

SHORT_ITEMS = re.compile(
    r"(?:[^\s,]+(?: [^\s,]+){0,2}, ){1,5}(?!and |or |but |not |so |which )[^\s,]+(?: [^\s,]+){0,2}"
)
"""panel, names": a list of things in a few words each."""

HEAVY: tuple[tuple[Ask, re.Pattern[str]], ...] = tuple(
    (weight, re.compile(pattern, re.IGNORECASE))
    for weight, pattern in (
        (
            Ask.SPONSORSHIP,
            r"\b(?:be(?:come)?|as) my sponsor\b|\bsponsor me\b|\bvouch for me\b|\bput (?:me|my name) (?:forward|up)\b",
        ),
        (Ask.MENTORSHIP, r"\b(?:be(?:come)?|as) my (?:mentor|coach)\b|\b(?:mentor|coach) me\b|\bmentorship\b"),
        (Ask.COMMITMENT, r"\b(?:monthly|weekly|regular) (?:meetings?|calls?|talks?|check[- ]?ins?|sessions?)\b"),
    )
)
"""What asks for more than a talk, by weight."""


def subjects(brief: AgendaBrief) -> tuple[str, ...]:
    """What the user wants to talk about, item by item; what they want from it where they named nothing else."""
    items = _items(brief.topics) or _items(brief.aim)[:2]
    return tuple(dict.fromkeys(item for item in items if re.search(r"\w", item) and not NO_SUBJECT.fullmatch(item)))


def room_for(minutes: int) -> int:
    """How many topics a meeting of this length carries."""
    return 3 if minutes >= 25 else 2 if minutes >= 15 else 1


def is_heavy(subject: str, stage: Stage) -> bool:
    """Whether a subject asks for mentoring or backing that the stage does not carry yet."""
    return any(weight > LARGEST_ASK[stage] and pattern.search(subject) for weight, pattern in HEAVY)


def topics_for(
    wanted: tuple[str, ...], brief: AgendaBrief, advice: tuple[tuple[Promise, str], ...], texts: Texts
) -> tuple[TopicWritten, ...]:
    """A topic for each subject, with one or two questions; advice from the notes goes where it shares words."""
    left, used = list(advice), set[str]()
    topics: list[TopicWritten] = []
    for subject in wanted:
        fitting = max(left, key=lambda pair: shared(pair[0].text, subject), default=None)
        use = fitting if fitting and shared(fitting[0].text, subject) else None
        if use:
            left.remove(use)
        topics.append(_topic(subject, brief, use, texts, used))
    return tuple(topics)


def _items(text: str) -> tuple[str, ...]:
    items = listed(text)
    if len(items) == 1 and count(items[0]) > QUESTION_WORDS:
        items = sentences(known(text))
    if len(items) == 1 and SHORT_ITEMS.fullmatch(items[0]):
        items = tuple(items[0].split(", "))
    return tuple(bare(part) for item in items for part in _parts(item))


def _parts(item: str) -> list[str]:
    parts = AND_WHETHER.split(item)
    return parts if all(count(part) >= 3 for part in parts) else [item]


def bare(item: str) -> str:
    """What was typed without "I would like to talk about" and its like."""
    item = HEDGE.sub("", item.strip())
    for _ in range(2):
        for lead_in in LEAD_INS:
            item = lead_in.sub("", item)
    return item


def _topic(
    subject: str, brief: AgendaBrief, advice: tuple[Promise, str] | None, texts: Texts, used: set[str]
) -> TopicWritten:
    wanted = typed(to_you(cut(one_line(subject), QUESTION_WORDS), known(brief.person)))
    first = Line(text=_question(wanted, texts), cites=())
    second = _from_notes(advice, texts) if advice else Line(text=_follow_up(subject, brief, texts, used), cites=())
    title = cut(small_first(one_line(subject)).rstrip("?.! "), TITLE_WORDS)
    return TopicWritten(title=title[:1].upper() + title[1:], questions=(first, second))


def _question(wanted: Typed, texts: Texts) -> str:
    text, row = wanted.text, wanted.shape.value
    if how_to := re.match(r"(?:exactly |just )?how (?:best )?to (.+)", text):
        row, text = "how_to", how_to.group(1)
    elif re.match(r"whether\b", text, re.IGNORECASE):
        row = "whether"
    elif should := SHOULD_I.match(text):
        row, text = "should", f"{should[1]} {should[3]} {should[2]} {should[4]}"
    elif re.match(
        r"(?:whether|if)\b|(?:how|what|which|when|where|who)(?: \w+){0,2} (?:i|we|my|our)\b", text, re.IGNORECASE
    ):
        row = "my_clause"
    elif wanted.shape is Shape.VERB:
        text = text.removeprefix("to ")
    elif wanted.shape is Shape.NOUN and re.match(r"(?:your|my|our)\b", text):
        row = text.split()[0].lower().replace("our", "my") if not text.lower().startswith("your") else "your"
    elif wanted.shape is Shape.NOUN and not DETERMINED.match(text):
        row = "bare"
    options = texts.ask.get(row, texts.ask["noun"])
    return sentence(choose(options, text).format(ask=text, Ask=text[:1].upper() + text[1:]))


def _from_notes(advice: tuple[Promise, str], texts: Texts) -> Line:
    promise, key = advice
    said = quoted(cut(promise.text.rstrip(". "), 26))
    return Line(text=choose(texts.from_notes, promise.text).format(advice=said), cites=(key,))


def _follow_up(subject: str, brief: AgendaBrief, texts: Texts, used: set[str]) -> str:
    role = cut(one_line(known(brief.role)), 8)
    options = [*(texts.follow_up_role if role else ()), *texts.follow_up]
    left = [option for option in options if option not in used] or options
    chosen = choose(left[:2] if role and not used else left, subject, *sorted(content_words(subject)))
    used.add(chosen)
    return chosen.format(role=role)
