"""What someone typed, as clean text: marks and stray signs gone, "idk" as nothing, lists as lists."""

import re
import unicodedata

from sentencex import segment

from assistant.jobs.wording.verbs import VERBS

LONGEST = 5000
LONGEST_WORD = 60

NOTHING_SAID = (
    r"skip(?: (?:it|this))?|pass|none|nothing|nothing (?:really|special|much)|no|nope|n/?a|tbd|to be decided|leave it",
    r"whatever|anything|no idea|not sure(?: yet)?|unsure|idk|dunno|(?:i )?(?:don'?t|do not) (?:really )?know(?: yet)?",
    r"\?+|-+|\.+|x+|test",
)
NOT_KNOWN = re.compile(rf"\W*(?:{'|'.join(NOTHING_SAID)})?\W*", re.IGNORECASE)
HESITANT = re.compile(
    r"^\W*(?:idk|dunno|not sure|no idea|(?:i )?(?:don'?t|do not) (?:really )?know)"
    r"(?: really| yet| tbh)?\s*[,.;:-]+\s*(?=\w)",
    re.IGNORECASE,
)
LIST_MARK = re.compile(r"^\s*(?:[-*+•–—▪]|\d{1,2}[.):]|\(?[a-z]\)|\[[ xX]?\])\s+")
BETWEEN = re.compile(r"\s*(?:\n|;|(?<=\?)\s|,?\s(?:and then|and also|plus)\s)\s*")
SPELLED: dict[str, str] = {
    "i": "I", "i'm": "I'm", "i've": "I've", "i'd": "I'd", "i'll": "I'll", "im": "I'm", "ive": "I've",
    "dont": "don't", "didnt": "didn't", "doesnt": "doesn't", "cant": "can't", "wasnt": "wasn't", "isnt": "isn't",
    "couldnt": "couldn't", "wouldnt": "wouldn't", "thats": "that's", "u": "you", "ur": "your", "pls": "please",
    "plz": "please", "abt": "about", "bc": "because", "cuz": "because", "coz": "because", "thx": "thanks", "w/": "with",
    "esp": "especially",
    "tho": "though", "wanna": "want to", "gonna": "going to", "linkedin": "LinkedIn", "ppl": "people", "teh": "the",
    "monday": "Monday", "tuesday": "Tuesday", "wednesday": "Wednesday", "thursday": "Thursday", "friday": "Friday",
    "saturday": "Saturday", "sunday": "Sunday", "january": "January", "february": "February", "april": "April",
    "june": "June", "july": "July", "august": "August", "september": "September", "october": "October",
    "november": "November", "december": "December",
    "rly": "really", "alot": "a lot", "recieve": "receive", "definately": "definitely", "wierd": "weird",
    "acheive": "achieve", "seperate": "separate", "becuase": "because", "2moro": "tomorrow", "tmrw": "tomorrow",
}  # fmt: skip
"""Short forms and slips that are mended because they are never meant."""


def plain(text: str) -> str:
    """The text with Markdown marks, invisible signs, emoji and doubled spaces gone; its lines kept."""
    text = unicodedata.normalize("NFC", text[:LONGEST]).replace("\r\n", "\n").replace("\r", "\n")
    text = re.sub(r"!?\[([^\]\n]*)\]\([^)\n]*\)", r"\1", text)
    text = re.sub(r"\[\[(?:[^\]|\n]*\|)?([^\]\n]*)\]\]", r"\1", text)
    text = re.sub(r"\s*\[facts?: [^\]\n]*\]", "", text)
    text = re.sub(r"<[^>\n]{0,200}>", " ", text)
    text = re.sub(r"\*\*|__|~~|`+|(?<!\w)[*_](?=\w)|(?<=[\w.!?])[*_](?!\w)", "", text)
    text = re.sub(r"^\s*(?:#{1,6}|>+)\s+", "", text, flags=re.MULTILINE)
    text = "".join(sign for sign in text if sign == "\n" or _is_readable(sign))
    lines = (re.sub(r"[ \t\u00a0]+", " ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def known(text: str) -> str:
    """The text, plain, or "" where it says no more than "I don't know"."""
    text = HESITANT.sub("", plain(text))
    return "" if not re.search(r"[^\W_]", text) or NOT_KNOWN.fullmatch(text) else text


def one_line(text: str) -> str:
    """The text on one line: list marks gone, end marks made one, shouting quiet, slips mended, endless words cut."""
    joined = ""
    for line in (LIST_MARK.sub("", line) for line in text.split("\n")):
        between = "" if not joined else " " if joined.endswith((".", "!", "?", ",", ";", ":")) else ". "
        joined += between + line
    joined = " ".join(word[:LONGEST_WORD] for word in joined.split())
    joined = re.sub(r"\s+([,.!?;:])(?=\s|$)", r"\1", joined)
    joined = re.sub(r"([!?])[!?]+", lambda run: "?" if "?" in run.group(0) else ".", joined)
    joined = re.sub(r"!(?=\s|$)", ".", re.sub(r"\.{2,}(?=\s|$)|…", "...", joined))
    return _mended(_quieter(joined)).strip()


def listed(text: str) -> tuple[str, ...]:
    """The items of a list however it was typed: lines, marks, semicolons, numbers, questions; one item otherwise."""
    text = re.sub(r"\s(?=(?:\d[.)]|\(\d\))\s)", "\n", known(text))
    items = [one_line(LIST_MARK.sub("", item)) for item in BETWEEN.split(text)]
    return tuple(dict.fromkeys(item.strip(" ,;-") for item in items if known(item)))


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text on one line."""
    return tuple(part.strip() for part in segment("en", one_line(text)) if part.strip())


def _is_readable(sign: str) -> bool:
    kind = unicodedata.category(sign)
    return kind not in ("Cc", "Cf", "Co", "Cs", "Cn", "So", "Sk") and sign not in "\ufe0f\ufffc\ufffd"


def _quieter(text: str) -> str:
    letters = [sign for sign in text if sign.isalpha()]
    loud = sum(sign.isupper() for sign in letters)
    return text.lower() if len(letters) > 12 and loud > 0.7 * len(letters) else text


def _mended(text: str) -> str:
    text = re.sub(r"(?<=[a-z] )2(?= ([a-z]+))", lambda two: "to" if two[1] in VERBS else "2", text)
    return re.sub(r"[A-Za-z0-9'’/]+", lambda word: SPELLED.get(word.group(0).replace("’", "'"), word.group(0)), text)
