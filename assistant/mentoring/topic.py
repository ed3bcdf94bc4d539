"""What a message is about: whether it says so clearly enough to answer, and in which of the user's words."""

import re

_WIDE = (
    r"(?:you|me|it|them|us|this|that|things|stuff|life|everything|anything|all|whatever|these|there|work|"
    r"(?:your|my|the|this|a|our) (?:\w+ )?(?:journey|path|career|careers|experiences?|work|background|story|time|role|profile|future|opportunit\w+|field|industry|area|profession|life|insights?|thoughts|way|place|world|calendar|schedule|"
    r"progress|wisdom|knowledge|team|company|expertise|advice|help|sector|space|next steps?|challenges|goals|plans|day|year|week)(?= (?:and|in the|with|at your|or|going|more|over|sometime|to date|so far|for)|\s*[?.!,;]|\s*$))"
)
_PURPOSE = rf"\b(?:about|on|regarding|around|concerning|re:?|of|into|in|with|through|over) (?!{_WIDE}(?:\b|$))(?!(?:a|an|the) (?:call|chat|coffee|quick|brief|short)|zoom|teams|thursday|monday|tuesday|wednesday|friday|saturday|sunday|linkedin|advance|person|return|touch|exchange|case|short|general|particular|mind)\w{{2,}}"
_QUESTION = r"\b(?:how (?!are |is it|about|do you do|things|much |long |sometime)\w|(?:how|why|whether|which|what|when|where|who) (?:you|your|the|to|i|a|an|one|people|it|made|went|got|is|are|was|were|did|do|does|should|would|someone|we|they|that|makes?|helped|other|sort|kind|of|my|[a-z]+ (?:is|are|to|you|did|do|would|was|were|should))\b)"
_MEANS = (
    r"\b(?:hear|learn|ask|asking|understand|discuss|talk|know|figure out|figuring out|work out|working out|decide|deciding|interested|curious|question|questions|struggling|stuck|advice|thoughts|view|perspective|take|insights?|tips|"
    r"speak|chat|brain|trying to|wondering|weigh|choose|choosing|torn|compare|walk me through|go through|go over|opinion|guidance|how you|why you|step \d)\b"
)
_ABOUT = re.compile(_PURPOSE)
_ASKED = re.compile(_QUESTION)
_WANTED = re.compile(_MEANS)

_STOP = (
    r"(?=\s*(?:[?.!,;:\n()\x00]|$| - )|\s+(?:and|but|so|because|as|if|when|while|with|at|that|which|who|would|could|can|will|is|are|was|were|please|before|after|until|till|over|during|through|next|this|some ?time|from time|every|each|or|whenever|"
    r"regularly|weekly|monthly|once|by|has|have|had|in the|for a|for the|for an|to (?:me|you|make|see|get|help|be)|since|even|i|we|you|too|today|tomorrow|really|caught|made|still|rather|like|up|out|it)\b)"
)
_PHRASE = r"((?:the |my |a |an |our |this )?[a-z0-9][\w'&/+-]*(?: (?:of |to |into |for |in |on )?[\w'&/+-]+){0,4}?)"
_NAMED = tuple(
    re.compile(rf"\b(?:{lead}) {_PHRASE}{_STOP}")
    for lead in (
        r"(?:question|questions|advice|guidance|tips|thoughts|views?|insights?|help|mentorship|talk|chat|call|conversation|curious|learn|learn more|learning|hear|speak|ask you|ask|brain|brains|pointers|perspective|opinion|more|book|article|post|piece|paper|know) (?:more )?(?:about|on|regarding|around)",
        r"(?:better at|get into|getting into|break into|breaking into|move into|moving into|transition into|transition to|transitioning to|transitioning into|pivot into|pivot to|step into|switch to|switching to|interested in|get better at|struggling with|struggle with|struggle most with|stuck on|new to|experience in|experience with|experienced in|specialise in|specialising in|specialize in|work in|works in|working in|career in|careers in|path in|journey in|journey into|towards?)",
        r"(?:your (?:\w+ )?(?:talk|work|article|post|piece|paper|book|research|writing|chapter|episode|thread|lecture|keynote) on|preparing for|prepare for|apply for|applying for|applying to|studying for|referral for|position as|role of|become an?|becoming an?|qualify as an?|trying to|deciding|decide|about|through|on)",
    )
)
_NOT_A_TOPIC = re.compile(
    r"^(?:you|your (?:profile|calendar|end|side|shoulder|journey|career|path|team)|me|my (?:behalf|journey|way|own)|it|this|that|them|linkedin|zoom|teams|the (?:phone|same|way|next|road|journey|side|other|first|whole|process|panel|board|team)|a (?:call|coffee|chat|"
    r"quick|regular|beginner)|an? \d+|\d+.*|mon\w*day|tuesday|wednesday|thursday|friday|saturday|sunday|how|what|why|when|where|whether|whatever|anything|everything|something|things?|all|one|and|the|a|an|my|our|advance|being|person|time|his|her|their)\b"
    r"(?: (?:journey|years?|time|minutes?))?$|^(?:being|getting|how|what|why|when|where|whether|which|if|\d+|me|you|us|them|it|time|becoming your|your (?:wing|radar|side|mind|team|own)|a (?:first|brief|short|quick))\b"
)


def named(text: str, sentence: str = "") -> bool:
    """Whether a reader could tell what it is about: something is wanted, and the thing has a name."""
    near = sentence or text
    if _ASKED.search(near) and not re.fullmatch(r"\s*what (?:do you|are your) (?:think|thoughts)\W*", near):
        return True
    return bool(
        _WANTED.search(text) and (_ABOUT.search(near) or any(_wants_a_thing(part) for part in text.split(". ")))
    )


def _wants_a_thing(part: str) -> bool:
    return bool(_WANTED.search(part) and (_ABOUT.search(part) or _ASKED.search(part)))


def phrase(plain: str, near: tuple[int, int]) -> tuple[int, int] | None:
    """The span of the words that name the topic, looked for in the ask's own sentence first, then in the whole text."""
    for start, end in (near, (0, len(plain))):
        for pattern in _NAMED:
            for match in pattern.finditer(plain, start, end):
                if not _NOT_A_TOPIC.search(match[1]) and "\x00" not in match[1] and len(match[1]) > 2:
                    return match.span(1)
    return None
