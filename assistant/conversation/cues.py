"""The tables that routing reads: words that point to a job, and small talk that points to none."""

import re

QUESTION_WORD = "what|who|when|where|why|how|which|did|does|do|is|are|was|were|has|have|can|should"
LEAD_IN = "and |so |but |ok(?:ay)?,? |hey,? |remind me,? |tell me,? "
PLEASE = "(?:can|could|would|will|do) (?:you|u|we)\\b"
MEETING = "meeting|mtg|call|chat|coffee|lunch|drink|1[:-]1|catch.?up|session|skip.?level|visit|interview"
SOON = (
    r"tomorrow|tmrw|2moro|tonight|later|next week|this (?:morning|afternoon|evening|week)"
    r"|in (?:an|\w+) (?:hours?|days?|mins?|minutes)"
)
WEEKDAY = r"(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?"
WRITE = "write|draft|compose|word|send|msg|message|email|e-mail|dm|linkedin"
PAST = (
    "was|were|went|had|met|said|told|felt|froze|spoke|kept|got|did|made|took|gave|wrote|sat|came|left|lost|forgot|didn'?t"
    "|couldn'?t|[a-z]{2,}(?:[^e]ed|eed(?<!need)(?<!feed))"
)
TOWARDS = (
    "thank|invite|apologi[sz]e to|say sorry to|chase|ping|nudge|congratulate|contact|reconnect with|update|reply to"
    "|write back"
    "|respond to|follow(?:ing)? up|approach|turn down"
)
TO_COME = rf"(?:\?|\b(?:{SOON}|help me|draft|message|let \w+ know|who|which|list|find)\b)"
FEELING = "proud|stuck|tired|drained|frustrated|nervous|happy|low"

CUES: tuple[tuple[str, str, float], ...] = (
    (
        "outreach",
        r"^(?:i'd|i would|i|we)? ?(?:love|like|want)\b.{0,20}\b(?:monthly|weekly|regular)\b.{0,30}\bwith\b",
        0.5,
    ),
    (
        "reflection",
        r"^(?:a |what a |such a )?(?:good|great|bad|long|rough|hard|awful|terrible) (?:day|week|meeting)\b",
        0.4,
    ),
    (
        "reflection",
        rf"^(?!.*{TO_COME})(?!(?:{QUESTION_WORD})\b).{{0,40}}\b(?:liked|praised|laughed|thanked|snapped|said so)\b",
        0.3,
    ),
    (
        "agenda",
        rf"\b(?:{MEETING}|seeing|meet|speak|mins?|minutes)\b.{{0,50}}\b(?:{SOON}|(?:on )?{WEEKDAY}|at \d)\b",
        0.25,
    ),
    (
        "agenda",
        rf"^(?:i )?(?:have|got|have got|i've got) (?:a|an|my|\d+|ten|twenty|half).{{0,30}}\b(?:with|{SOON})\b",
        0.3,
    ),
    (
        "agenda",
        rf"\b(?:plan|structure|set me up|ready|prep|questions|ideas)\b.{{0,40}}\b(?:{MEETING}|hour|{WEEKDAY})\b",
        0.3,
    ),
    ("agenda", r"\b(?:bring up|raise with|make the most of|go somewhere|use (?:them|it|the time))\b", 0.25),
    (
        "outreach",
        rf"^(?:(?:please|pls|can you|could you|help me|i|want|need|to|i'd like|let me)\s+)*(?:{TOWARDS})\b",
        0.4,
    ),
    (
        "outreach",
        r"^(?:(?:please|help me|i|want|need|to)\s+)*(?:tell|ask|let|remind|get) (?!me\b|us\b|my\b|the course)\w+",
        0.25,
    ),
    (
        "outreach",
        r"\bowe\b.{0,20}\b(?:thank|reply|note|apology)|\b(?:word|wording|phrase)\b|\bintroduce me\b|^dear \w+",
        0.35,
    ),
    ("outreach", r"\b(?:something|anything|what|how)\b.{0,12}\b(?:do i |to )say\b|\bdo i say\b", 0.35),
    (
        "reflection",
        rf"^(?!.*{TO_COME})(?:.{{0,30}}\b)?(?:i|we|they|he|she|nobody|my \w+) "
        rf"(?:\w+ )?(?:{PAST})\b",
        0.3,
    ),
    ("reflection", rf"^(?!.*\?)(?:just |so |well |today )?(?:{PAST})\b", 0.3),
    (
        "reflection",
        r"\bthoughts? down\b|\bcan'?t stop thinking\b|^feeling\b|\b(?:went|gone) (?:badly|well|wrong)\b|\blook back\b",
        0.4,
    ),
    (
        "outreach",
        r"\b(?:love|like|want|hope|hoping) to (?:get to know|meet|connect with|contact|talk (?:to|with)|approach)\b",
        0.4,
    ),
    ("agenda", rf"\bagendas?\b|\bprep(?:are|aring)?\b.{{0,40}}\b(?:{MEETING})\b", 0.5),
    ("agenda", rf"\b(?:{MEETING}|seeing|meet)\b.{{0,30}}\bwith\b.{{0,60}}\b(?:today|tomorrow|\w+day|week)\b", 0.35),
    (
        "agenda",
        r"\bwhat (?:do|should|can|could) (?:i|we) (?:even )?(?:bring|ask|talk about|cover|discuss|prepare|raise)\b",
        0.5,
    ),
    (
        "agenda",
        rf"\b(?:topics|questions|get ready|getting ready|plan)\b.{{0,20}}\bfor\b.{{0,40}}\b(?:{MEETING}|session)\b",
        0.5,
    ),
    ("outreach", r"\b(?:what|how) (?:do|should|can|could) i (?:even )?(?:write|say|reply|answer|word|thank)\b", 0.5),
    ("outreach", rf"\b(?:{WRITE})\b.{{0,40}}\b(?:to|for)\b", 0.4),
    (
        "outreach",
        r"\b(?:reach out|get in touch|first message to|introduce myself|follow.?up|thank.?you (?:note|message))\b",
        0.45,
    ),
    ("outreach", r"\b(?:msg|message|email|dm|write)\b\s+\w+\W*$", 0.4),
    ("outreach", r"\b(?:ask|get|want)\b.{0,60}\b(?:mentor|sponsor)(?:ing)?\b", 0.3),
    ("reflection", r"\b(?:reflect(?:ion|ing)?|journal|look(?:ing)? back on|debrief my day|think back)\b", 0.55),
    ("reflection", r"\b(?:today|my day|this week|long day)\b.{0,40}\b(?:was|went|felt|has been)\b", 0.35),
    ("reflection", rf"\bi(?:'m| am| feel| felt)\b.{{0,30}}\b(?:{FEELING})\b", 0.3),
    ("answer", rf"^(?:{LEAD_IN})?(?!{PLEASE})(?:{QUESTION_WORD})\b", 0.3),
    ("answer", r"^(?:how (?:long|many|often|much)|what is|what's|who|when|where|which|why)\b", 0.3),
    ("answer", r"^(?:\w+'s|his|her|their|my) (?:advice|view|opinion|tips?|notes?|thoughts)\b", 0.3),
    ("answer", r"\bwhat (?:did|does|do|was|were|is|are)\b|\bmy notes\b|\bremind me\b|\baccording to\b", 0.2),
    ("answer", r"\bthe course\b|\?\s*$", 0.15),
)
"""(job, pattern over the lower-case text, how much nearer it brings the job on the cosine's scale)."""

SMALL_TALK = re.compile(
    r"^\W*(?:hi|hiya|hello|hey|good (?:morning|afternoon|evening)|thanks?|thank you|thx|ty|cheers|ok(?:ay)?|great|cool"
    r"|nice|bye|help|what can you do|who are you|what is this|how does this work|test|yes|no|yo)"
    r"(?: (?:there|again|so much|a lot|you))?\W*$",
    re.IGNORECASE,
)

NOT_NAMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december today tomorrow tonight morning next this last week month someone
    somebody anyone them him her you me us it my our your his their the that these those what who when where why
    how which about with from linkedin slack teams whatsapp email mentor sponsor meeting coffee lunch call chat
    agenda message note notes course lesson reflection boss manager reply people work team help hello dear
    please more some one two ask asking say send write i i'm id ive and but not all any strangers new old senior
    leaders being having going getting making doing potential possible mum mom dad could would should can will
    did does has have had was were are stranger introduce thank thanks get find prepare draft remind reach hear
    know talk speak tell ceo coo cto cfo vp hr uk us usa hi hey hello if so or as at on in of yes no maybe
    nothing something everything""".split()  # noqa: SIM905  a paragraph reads better than 200 quoted words
)
"""Words that stand where a name could stand, and are none."""
