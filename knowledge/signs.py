"""Whether a sentence contains the kind of thing a question asks for: a person, a date, a number, a place, a reason."""

import re

from knowledge.question import Asked, Question
from knowledge.words import STOP_WORDS, plain

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
DAY = r"(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?"
NUMBER_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|dozen|"
    r"once|twice|both|none|nobody|couple|several|a few)"
)

WHEN = re.compile(
    rf"(?i:\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH}\b|\b{MONTH}\b\s*\d|\b{DAY}\b\s*\d)|\b(?:19|20)\d\d\b"
    r"|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b"
    r"|\b(?:in|by|since|until|before|after|last|next|of|early|late) May\b"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b"
    r"|\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?(?:am|pm)\b"
    r"|(?i:\b(?:mornings?|afternoons?|evenings?|nights?|noon|midnight|tonight|tomorrow|yesterday|weekends?|christmas|"
    r"easter|spring|summer|autumn|winter|half-term|new year)\b"
    r"|\b(?:next|last|this|every|each|per|within|in|for|after|before|since|until)\s+(?:a |an |the |\w+ )?"
    r"(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?)\b"
    rf"|\b(?:before|after|by|at|until|since)\s+(?:\d|{NUMBER_WORD})\b|\bwhen (?:you|they|it|she|he|i|we)\b|\bwhile\b)"
)
HOW_MANY = re.compile(rf"\d|\b{NUMBER_WORD}\b|[£$€%]")
UNIT = r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|months?|quarters?|years?|decades?)"
HOW_LONG = re.compile(rf"(?:\d|\b{NUMBER_WORD})[\s-]+(?:\w+[\s-]+){{0,2}}{UNIT}\b|\b{UNIT}\b|\b\d{{1,2}}\b")
MONEY = re.compile(
    rf"[£$€]\s?\d|\d\s?[£$€%]|\b(?:\d[\d,.]*|{NUMBER_WORD})\s+(?:pounds?|euros?|dollars?|quid|pence|thousand|million|k)\b|\bfree\b|\bpaid?\b"
)
WHERE = re.compile(
    r"\b(?:in|at|from|to|near|on|behind|outside|inside|under|above|of|via|between)\s+(?:the\s+|a\s+|an\s+|my\s+|his\s+|her\s+|our\s+)?"
    r"(?:[A-ZÀ-Ý][\w’'-]+|caf[eé]|canteen|office|room|hall|floor|station|kitchen|school|basement|garden|house|home|town|"
    r"city|street|bank|bridge|lab|library|pub|church|park|queue|corridor|warehouse|hospital|university|site|building|train|table|talk)"
    r"|\bwhere\b|\bfloor\b|,\s+[A-ZÀ-Ý][\w’'-]+",
)
WHY = re.compile(
    r"\b(?:because|since|so that|so as|in order|reason|due to|thanks to|therefore|that is why|as a result|otherwise|"
    r"afraid|tired of|for fear|to avoid|hence|wants? to|wanted to|cause|held us back|instead)\b|,\s*so\b|:\s|\bto \w+",
)
PATTERNS = {
    Asked.MONEY: MONEY,
    Asked.HOW_LONG: HOW_LONG,
    Asked.HOW_MANY: HOW_MANY,
    Asked.WHY: WHY,
}
WITHIN = re.compile(r"(?<=[\w,;)’'\"“] )[\"“‘(]?([A-ZÀ-Ý][\w’-]*\w)(?:'s)?\b")
TWO = re.compile(r"\b([A-ZÀ-Ý][\w’-]+) ([A-ZÀ-Ý][\w’-]+)")
SOMEONE = re.compile(
    r"\b(?:boss|manager|director|colleague|husband|wife|mother|father|mum|dad|son|daughter|"
    r"sister|brother|teacher|engineer|mentor|sponsor|coach|peer|friend|neighbour|panel)\b"
)


def shows(question: Question, sentence: str) -> bool:
    """Whether the sentence holds the kind of thing asked for; always true of what, how and yes-or-no questions."""
    asked = question.asked
    match asked:
        case Asked.WHO if question.names and not question.words:  # "Who is Sean?"
            return any(name in plain(sentence) for name in question.names)
        case Asked.WHO:
            return bool(names_in(sentence) - set(question.names)) or bool(SOMEONE.search(plain(sentence)))
        case Asked.WHERE:
            return bool(WHERE.search(sentence))
        case Asked.WHEN:
            return bool(WHEN.search(sentence))
        case Asked.WHAT | Asked.HOW | Asked.YES_NO:
            return True
        case _:
            return bool(PATTERNS[asked].search(plain(sentence)))


def names_in(sentence: str) -> set[str]:
    """The text's capitalised words that do not just begin a sentence, and pairs of them wherever they stand, plain."""
    found = {match.group(1) for match in WITHIN.finditer(sentence)}
    found.update(name for match in TWO.finditer(sentence) for name in match.groups())
    return {word for name in found if (word := plain(name).removesuffix("'s")) not in STOP_WORDS}
