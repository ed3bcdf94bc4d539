"""How the tables under `words/` are written, and the one pattern each of them becomes."""

import re
from functools import cache

ME = r"""
me
us
myself
ourselves
(?:someone|somebody|anyone|people|a person|folks|young \w+|youngsters|juniors?|students|women|lads?|girls?) like me
a (?:\w+ )?(?:novice|beginner|rookie|newbie|newcomer|learner|fresher|greenhorn|starter|student|junior|stranger|nobody|
    kid|lad|girl)
(?:your|this) (?:\w+ )?(?:novice|beginner|rookie|newbie|junior|sister|brother|girl|boy|son|daughter|kid)
my (?:son|daughter|brother|sister|friend|cousin|niece|nephew|wife|husband|partner|colleague|mate|team)
"""

PAPERS = r"""
(?:(?:personal |research |purpose |artist |teaching )?statement|essay|draft|slide deck|deck|slide|presentation|cv|c\.v|
    resume|portfolio|cover(?:ing)? letter|letter|manuscript|chapter|thesis|dissertation|proposal|application|
    business plan|plan|paper|abstract|profile|linkedin|code|repo|repository|pull request|pr|website|app|model|
    spreadsheet|report|poster|script|screenplay|novel|poem|demo|prototype|design|lesson plan|sop|grant|pitch|work|
    writing|story|article|notebook|case study|result|budget|document|doc|bio|speech|talk|recipe|menu|song|track|reel|
    showreel|film|contract|offer|number|answer|form|page|attached|email|project|piece|outline|syllabus|mock-?up|
    bullet|section|dataset|analysis|figure|sketch|drawing|painting|photo|collection|podcast|video|blog|newsletter|
    sample|assignment|homework|survey|questionnaire|tender|bid|quote|accounts)(?:e?s)?
"""

WHO = r"""
he
she
they
someone
somebody
(?:my|the|our|her|his|a|this|another|one of (?:my|the|our)) (?:\w+[ -]){0,3}?(?:boss|manager|supervisor|colleague|
    coworker|co-worker|director|partner|husband|wife|boyfriend|girlfriend|ex|father|dad|mother|mum|mom|brother|sister|
    uncle|stepdad|professor|advisor|adviser|mentor|sponsor|client|customer|teacher|lead|leader|landlord|flatmate|
    roommate|team ?lead|head|ceo|chef|foreman|consultant|tutor|coach|patient|man|guy|men|guys|owner|founder|chair|
    neighbour|neighbor|officer|pi|senior|teammate|lecturer|doctor|nurse|team|group)s?
"""

HURT = r"""
me
us
her
him
them
my (?:friend|sister|mum|mom|mother|daughter|son|brother|cousin|colleague|mentee|flatmate|roommate|kids?|children|
    partner|coworker|teammate|wife|husband|niece|nephew|student|girlfriend|boyfriend|aunt)
a (?:friend|colleague|coworker|student|girl|woman|junior)
the (?:interns?|juniors?|girls|women|kids)
"""

GIVE = r"""
help
review
look (?:over|at|through)
(?:read|introduce|mentor|share|send|refer|recommend|write|lend|proofread|vouch for|nominate|sponsor|support|cover)
(?:bring|return|pass|forward|check|teach|show|guide|coach|test|answer|host|serve|endorse|edit|translate|assist|repay)
(?:drive|feed|design|build|fix|contribute|volunteer|offer|give|put|do|make)
"""

WIDE = r"""
you
me
it
(?:them|us|this|that|things|stuff|life|everything|anything|all|whatever|these|there|work)
(?:your|my|the|this|a|our) (?:\w+ )?(?:journey|path|careers?|experiences?|work|background|story|time|role|profile|
    future|opportunit\w+|field|industry|area|profession|life|insights?|thoughts|way|place|world|calendar|schedule|progress|
    wisdom|knowledge|team|company|expertise|advice|help|sector|space|next steps?|challenges|goals|plans|day|year|
    week)(?= (?:and|in the|with|at your|or|going|more|over|sometime|to date|so far|for)|\s*[?.!,;]|\s*$)
"""

TOPIC = (
    r"((?:the |my |a |an |our |this )?[a-z0-9][\w'&/+-]*(?: (?:of |to |into |for |in |on )?[\w'&/+-]+){0,4}?)"
    r"(?=\s*(?:[?.!,;:\n()\x00]|$| - )|\s+(?:and|but|so|because|as|if|when|while|with|at|that|which|who|would|could|"
    r"can|will|is|are|was|were|please|before|after|until|till|over|during|through|next|this|some ?time|from time|every|"
    r"each|or|whenever|regularly|weekly|monthly|once|by|has|have|had|in the|for (?:a|the|an)|to (?:me|you|make|see|get|"
    r"help|be)|since|even|i|we|you|too|today|tomorrow|really|caught|made|still|rather|like|up|out|it|"
    r"stayed|stuck|struck|helped|changed|gave|got|taught|showed|inspired|came|went|opened|convinced)\b)"
)

BODY = (
    "waist|legs?|thighs?|knee|back|bum|bottom|breasts?|chest|hair|neck|shoulders?|hips?|body|face|lap|arm|wrist|throat|"
    "arse|ass|butt|skirt"
)


def _lines(table: str) -> list[str]:
    return table.strip("\n").replace("\n    ", "").split("\n")


def _group(table: str) -> str:
    return "(?:" + "|".join(_lines(table)) + ")"


SHORTHANDS = {
    "{me}": _group(ME),
    "{papers}": _group(PAPERS),
    "{who}": _group(WHO),
    "{hurt}": _group(HURT),
    "{give}": _group(GIVE),
    "{wide}": _group(WIDE),
    "{topic}": TOPIC,
    "{body}": f"(?:{BODY})",
    "{self}": "(?:my|him|her|them|your|our|one)sel(?:f|ves)",
    "~~": r"(?:[\w'&/.-]+,? ){0,6}",
    "~": r"(?:[\w'&/-]+,? ){0,3}",
}


@cache
def one_of(table: str) -> re.Pattern[str]:
    """The pattern that finds any line of a table.

    A table is a text: one regular expression to a line, over lower-case plain text, each beginning at a word. A line
    that starts with four spaces goes on from the line before, without them. `~` stands for up to three words, `~~` for
    up to six, and names in braces for the groups above.
    """
    whole = "|".join(_begins_a_word(line) for line in _lines(table))
    for short, full in SHORTHANDS.items():
        whole = whole.replace(short, full)
    return re.compile(whole)


def _begins_a_word(line: str) -> str:
    return line if line.startswith((r"\?", "(?<", "^", r"\b")) else rf"\b(?:{line})"


def says(text: str, table: str) -> bool:
    """Whether the text has anything of the table in it."""
    return one_of(table).search(text) is not None
