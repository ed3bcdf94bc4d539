"""Good messages of every medium and kind, invented, and ways to spoil each of them in exactly one respect."""

import re
from collections.abc import Callable
from dataclasses import replace

from assistant.mentoring.score import Draft, Medium
from assistant.mentoring.stages import Stage

QUESTION = Draft(
    """Hi Priya,

Your talk on pricing the night ferries has stayed with me, above all the week you let the drivers set the fares. \
I run the timetable of two small bus lines in Galway, and I tried the same with our Sunday fare.

How did you tell the drivers which prices were off the table? A line or two would be plenty.

If this is not the moment, please leave it, and thank you for reading.

Best wishes,
Noor""",
    "Setting fares with drivers",
    Medium.EMAIL,
    Stage.STRANGER,
    "Priya Shah",
    "Noor",
)
CALL = Draft(
    """Dear Dr Okafor,

Your chapter on handover at shift change made me rewrite our checklist, and the ward has used the new one since \
March. We met briefly at the Leeds simulation day, when you judged our team's run.

Would you have 15 minutes for a call in the next few weeks about how you tested yours with the night staff? I \
would send you my one page beforehand.

No worries at all if the term is too full, and thank you for the chapter either way.

Warm wishes,
Ifeoma""",
    "Testing your handover checklist",
    Medium.EMAIL,
    Stage.AWARE,
    "Dr Helen Okafor",
    "Ifeoma",
)
FAVOUR = Draft(
    """Hi Tomasz,

Thank you again for our talk in June. You said to cut the tender to one page before showing it to anybody, and I \
have: it is down from eleven pages, and the board of the cooperative liked it.

Could you look at that one page before the 14th and tell me which line you would strike out first? It takes \
about five minutes to read.

If you are away or would rather not, that is perfectly fine.

Best,
Wren""",
    "One page for you",
    Medium.EMAIL,
    Stage.CONVERSING,
    "Tomasz Zielinski",
    "Wren",
)
THANKS = Draft(
    """Hi Adaeze,

Thank you for the introduction to Rasmus at the harbour office. He showed me the dredging budget line by line, \
and your advice to begin with the silt was the reason he listened. I will start the first survey with that on \
Monday.

There is nothing to answer. I will tell you what comes of it.

Warm wishes,
Lotte""",
    "Thanks for introducing Rasmus",
    Medium.EMAIL,
    Stage.ACQUAINTED,
    "Adaeze Obi",
    "Lotte",
)
REPORT = Draft(
    """Dear Ines,

You told me in April to let the customers name the soups. I tried it for six weeks: the lentil one is now called \
Late Shift, it sells twice as well, and two of the regulars asked to name the next one. The board at the door \
was your idea too, and people photograph it.

I wanted you to hear it from me first. Nothing to answer.

With best wishes,
Sefu""",
    "The soups have names",
    Medium.EMAIL,
    Stage.ADVISING,
    "Ines Carvalho",
    "Sefu",
)
NOTE = Draft(
    "Hi Marta, your post on closing the Lodz depot made me redraw our rota. How did you choose whom to tell first? "
    "A line is plenty, and no worries if not. Jo",
    None,
    Medium.NOTE,
    Stage.STRANGER,
    "Marta Rossi",
    "Jo",
)
LINKEDIN = Draft(
    "Hi Kwame, thank you for the reading list on soil maps. You were right about the Dutch survey: we used its legend "
    "for our allotments, and the council copied it. Which of the older maps would you trust for clay? "
    "Whenever it suits you.",
    None,
    Medium.LINKEDIN,
    Stage.ACQUAINTED,
    "Kwame Mensah",
    "Tess",
)
CHAT = Draft(
    "Hi Robert, your question on Tuesday about the empty shelf has stayed with me. Which shelf did you leave empty "
    "first, back in the Bristol shop? No rush at all.",
    None,
    Medium.CHAT,
    Stage.CONVERSING,
    "Robert Lindqvist",
    "Ana",
)
CHAT_THANKS = Draft(
    "Hello Yuki, thank you for staying late to test the kiln controller with me. It has held the temperature for nine "
    "days now, and the glaze came out as you said it would.",
    None,
    Medium.CHAT,
    Stage.CONVERSING,
    "Yuki Tanaka",
    "Bram",
)
SPOKEN = Draft(
    "Ravi, the way you ran the rota swap has stayed with me. What would you do first if two people wanted "
    "the same night?",
    None,
    Medium.SPOKEN,
    Stage.AWARE,
    "Ravi Menon",
    "Jo",
)
MENTOR = Draft(
    """Hi Beatriz,

You said in our last session to write down every tender I lose, and why. The list has nine lines now, and seven \
of them say that our references are too old.

Which two of last year's projects would you put first if you had to show the panel only two? A short answer is \
more than enough, and I will bring the list on Thursday.

Best wishes,
Malik""",
    "Two projects for panel",
    Medium.EMAIL,
    Stage.MENTOR,
    "Beatriz Nunes",
    "Malik",
)

LETTERS: dict[str, Draft] = {
    "a question to a stranger": QUESTION,
    "a call with someone who knows the name": CALL,
    "a favour after a talk": FAVOUR,
    "thanks": THANKS,
    "a report back": REPORT,
    "a connection note": NOTE,
    "a linkedin message": LINKEDIN,
    "a chat message": CHAT,
    "thanks by chat": CHAT_THANKS,
    "a line to say": SPOKEN,
    "a question to a mentor": MENTOR,
}

ASKING = frozenset(LETTERS) - {"thanks", "a report back", "thanks by chat"}
EMAILS = frozenset(name for name, draft in LETTERS.items() if draft.medium is Medium.EMAIL)
WRITTEN = frozenset(LETTERS) - {"a line to say"}


def inserted(draft: Draft, words: str) -> Draft:
    """The letter with a sentence more, after the first full stop or question mark that ends one."""
    at = min(place + 2 for sign in (". ", "? ") if (place := draft.body.find(sign, 20)) > 0)
    return replace(draft, body=f"{draft.body[:at]}{words} {draft.body[at:]}")


def _saying(*sentences: str) -> tuple[Callable[[Draft], Draft], ...]:
    return tuple(lambda draft, words=words: inserted(draft, words) for words in sentences)


SPOILT: dict[str, tuple[frozenset[str], tuple[Callable[[Draft], Draft], ...]]] = {
    "placeholder": (
        frozenset(LETTERS),
        (
            lambda draft: replace(draft, body=draft.body.replace(draft.to.split()[0], "[Name]", 1)),
            lambda draft: replace(draft, body=draft.body + "\n{{first_name}}"),
            *_saying(
                "I read about {topic} there.", "Lorem ipsum dolor sit amet.", "We are at XXXX now.", "It was TBD."
            ),
        ),
    ),
    "name": (
        WRITTEN - {"a call with someone who knows the name"},
        (
            lambda draft: _named(draft, draft.to.split()[0][:-1]),
            lambda draft: _named(draft, draft.to[0] + draft.to[2] + draft.to[1] + draft.to.split()[0][3:]),
            lambda draft: _named(draft, "Gudrun"),
            lambda draft: _named(draft, draft.to.split()[0].lower()),
        ),
    ),
    "guilt": (
        frozenset(LETTERS),
        _saying(
            "I have written to you three times already.",
            "You are my last hope.",
            "I would be so disappointed if you said no.",
            "It is the least you can do.",
            "Please do not let me down.",
            "I have been waiting for a reply for weeks.",
            "Surely you can spare a moment.",
        ),
    ),
    "flattery": (
        frozenset(LETTERS),
        _saying(
            "You are such an inspiration.",
            "I am a huge fan of yours.",
            "You are the best leader in the industry.",
            "It is an honour to write to a legend.",
            "I am in awe of everything you do.",
            "I have always admired you.",
            "Your incredible success speaks for itself.",
        ),
    ),
    "jargon": (
        frozenset(LETTERS),
        _saying(
            "There are real synergies here.",
            "We wanted to leverage that.",
            "It was a deep dive into fares.",
            "We utilised every day of it.",
            "The learnings were many.",
        ),
    ),
    "apology": (
        frozenset(LETTERS),
        _saying(
            "Sorry to bother you.",
            "I know you are very busy.",
            "I am sorry for taking up your time.",
            "I hate to ask.",
            "I am just a nobody.",
            "Forgive me for writing out of the blue.",
            "You must get hundreds of these messages.",
        ),
    ),
    "one ask": (
        ASKING,
        _saying(
            "Could you also introduce me to your editor?",
            "Could you review my portfolio too?",
            "Would you be my reference for the grant application?",
        ),
    ),
    "doubled word": (
        frozenset(LETTERS),
        (
            lambda draft: replace(draft, body=draft.body.replace(" the ", " the the ", 1)),
            lambda draft: inserted(draft, "It was was raining."),
        ),
    ),
    "sentence": (WRITTEN, _saying("Three months on the new line.", "A table by the window with two chairs.")),
    "balance": (
        frozenset(LETTERS),
        _saying(
            "I am ambitious, I work hard, I have my own plan, and I believe in myself. I want my team to grow, I want "
            "my work to be seen, and I have my heart set on it. I know my worth, I trust my eye, I like my job and my "
            "colleagues, and I keep my word. I am proud of my start, and I am happy with my pace.",
        ),
    ),
    "subject": (
        EMAILS,
        (
            lambda draft: replace(draft, subject=""),
            lambda draft: replace(draft, subject="Hello"),
            lambda draft: replace(draft, subject=f"Some thoughts and also a few words about {draft.subject} and more"),
        ),
    ),
    "words": (
        WRITTEN - {"a connection note"},
        (lambda draft: inserted(draft, "The harbour was quiet in the morning and the boats came in late. " * 12),),
    ),
    "channel limit": (
        frozenset({"a connection note"}),
        (lambda draft: inserted(draft, "The harbour was quiet in the morning and the boats came in late. " * 4),),
    ),
    "sponsorship": (
        frozenset({"a question to a mentor"}),
        _saying(
            "Would you put my name forward for the panel?",
            "Could you vouch for me with the board?",
            "Please nominate me for the regional prize.",
        ),
    ),
    "easy to decline": (
        frozenset({"a question to a stranger", "a call with someone who knows the name", "a favour after a talk"}),
        (
            lambda draft: replace(
                draft, body=_without(draft.body, ("please leave it", "No worries", "perfectly fine", "plenty"))
            ),
        ),
    ),
    "why you": (
        frozenset({"a question to a stranger", "a connection note", "a chat message", "thanks"}),
        (lambda draft: replace(draft, body=_about_anybody(draft)),),
    ),
    "question": (
        frozenset({"a question to a stranger", "a chat message", "a question to a mentor", "a connection note"}),
        (lambda draft: replace(draft, body=_vague(draft.body)),),
    ),
}


def _named(draft: Draft, name: str) -> Draft:
    return replace(draft, body=draft.body.replace(draft.to.split()[0], name, 1))


def _without(body: str, marks: tuple[str, ...]) -> str:
    paragraphs = []
    for paragraph in body.split("\n\n"):
        kept = [part for part in re.split(r"(?<=[.?]) ", paragraph) if not any(mark in part for mark in marks)]
        paragraphs.append(" ".join(kept))
    return "\n\n".join(part for part in paragraphs if part)


def _vague(body: str) -> str:
    end = body.index("?") + 1
    start = max(body.rfind(sign, 0, end - 1) for sign in (". ", "\n\n")) + 2
    return f"{body[:start]}Any advice for me?{body[end:]}"


def _about_anybody(draft: Draft) -> str:
    asked = {Medium.EMAIL: "\n\n", Medium.NOTE: " ", Medium.CHAT: " "}[draft.medium]
    first = draft.to.split()[0]
    return asked.join(
        (
            f"Hi {first},",
            "I admire your career.",
            "What helped you most at the start?",
            "A line is plenty, and no worries if not.",
        )
    )
