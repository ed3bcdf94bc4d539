"""Exported and copied chats read as who said what on which day."""

from datetime import date

import pytest

from knowledge.reading.chats import is_chat
from knowledge.reading.document import BlockKind, Document
from knowledge.reading.parsing import parsed
from knowledge.splitting import split

IOS = """[12/06/2031, 14:03:22] Ilse Brandt: \u200eMessages and calls are end-to-end encrypted.
[12/06/2031, 14:03:25] Ilse Brandt: hey
[12/06/2031, 14:03:40] Ilse Brandt: try a smaller pilot first
\u200e[12/06/2031, 14:04:01] Ilse Brandt: \u200eimage omitted
[12/06/2031, 14:05:11] You: Good idea.
I will.
[13/06/2031, 09:00:00] ~\u202fOmar: I joined the choir \u200e<This message was edited>
[13/06/2031, 09:01:00] Omar: \u200eOmar left
"""
ANDROID = """6/12/31, 2:03\u202fPM - Messages and calls are end-to-end encrypted. Tap to learn more.
6/12/31, 2:03 PM - Ilse Brandt: hey
6/12/31, 2:03 PM - Ilse Brandt: try a smaller pilot first
6/12/31, 2:04 PM - Ilse Brandt: IMG-20310612-WA0001.jpg (file attached)
6/12/31, 2:05 PM - You: Good idea. I will.
6/12/31, 2:06 PM - Ilse Brandt added Omar
6/13/31, 9:00 AM - Omar: I joined the choir
6/13/31, 9:00 AM - Omar: <Media omitted>
"""
TELEGRAM = """Ilse Brandt, [12.06.2031 14:03]
hey

Ilse Brandt, [12.06.2031 14:03]
try a smaller pilot first

You, [12.06.2031 14:05]
Good idea.
I will.

Omar, [13.06.2031 09:00]
I joined the choir

Omar, [13.06.2031 09:02]
[Sticker]
"""
SIGNAL = """[2031-06-12 14:03] Ilse Brandt: hey
[2031-06-12 14:03] Ilse Brandt: try a smaller pilot first
[2031-06-12 14:05] You: Good idea. I will.
[2031-06-13 09:00] Omar: I joined the choir
"""
TEAMS = """[12/06/2031 14:03] Ilse Brandt
hey
[12/06/2031 14:03] Ilse Brandt
try a smaller pilot first
[12/06/2031 14:05] You
Good idea. I will.
[13/06/2031 09:00] Omar
I joined the choir
"""
SLACK = """Thursday, June 12th, 2031
Ilse Brandt  2:03 PM
hey
Ilse Brandt  2:03 PM
try a smaller pilot first
You  2:05 PM
Good idea. I will.
Friday, June 13th, 2031
Omar  9:00 AM
I joined the choir
Omar  9:01 AM
:tada:
"""
SLACK_EXPORT = """> Ilse Brandt [U01] @ 12/06/2031 14:03:22 +0100:
hey

> Ilse Brandt [U01] @ 12/06/2031 14:03:50 +0100:
try a smaller pilot first

> You [U02] @ 12/06/2031 14:05:01 +0100:
Good idea. I will.

> Omar [U03] @ 13/06/2031 09:00:00 +0100:
I joined the choir
"""


def read(text: str, source: str = "_chat.txt") -> Document:
    return parsed(text.encode(), source)


@pytest.mark.parametrize(
    "text",
    [IOS, ANDROID, TELEGRAM, SIGNAL, TEAMS, SLACK, SLACK_EXPORT],
    ids=["iOS", "Android", "Telegram", "Signal", "Teams", "Slack", "Slack export"],
)
@pytest.mark.parametrize("ending", ["txt", "md"])
def test_every_message_says_who_and_when_and_what_nobody_said_is_gone(text: str, ending: str) -> None:
    document = read(text, f"_chat.{ending}")
    assert [(block.kind, block.text) for block in document.blocks] == [
        (BlockKind.HEADING, "12 June 2031"),
        (BlockKind.ITEM, "Ilse Brandt (14:03): hey / try a smaller pilot first"),
        (BlockKind.ITEM, "You (14:05): Good idea. I will."),
        (BlockKind.HEADING, "13 June 2031"),
        (BlockKind.ITEM, "Omar (09:00): I joined the choir"),
    ]
    assert document.people == ("Ilse Brandt", "Omar")
    assert document.title == "Chat: Ilse Brandt, Omar"


def test_a_passage_of_a_chat_has_its_day_and_its_lines_in_the_file() -> None:
    pieces = split(read(IOS), lambda text: len(text.split()))
    assert [(piece.on, piece.lines) for piece in pieces] == [(date(2031, 6, 12), (2, 6)), (date(2031, 6, 13), (7, 7))]


@pytest.mark.parametrize(
    ("days", "first"),
    [
        (("03/04/2031", "14/04/2031"), "3 April 2031"),
        (("03/04/2031", "04/14/2031"), "4 March 2031"),
        (("3/4/31", "4/1/31", "5/4/31"), "4 March 2031"),
        (("03/04/2031", "04/04/2031"), "3 April 2031"),
        (("2031-04-03", "2031-04-04"), "3 April 2031"),
    ],
)
def test_which_number_is_the_day_is_told_by_the_whole_chat(days: tuple[str, ...], first: str) -> None:
    text = "".join(f"{day}, 14:0{at} - Bo: soup {at}\n{day}, 14:0{at} - Ina: tea\n" for at, day in enumerate(days))
    assert read(text).blocks[0].text == first


def test_what_people_say_of_joining_leaving_and_changing_is_kept() -> None:
    lines = ("I left early", "She added sugar", "I changed the plan to suit Bo", "We joined the choir")
    text = "".join(f"[2031-06-12 14:0{at}] Bo: {line}\n" for at, line in enumerate(lines))
    assert [block.text[12:] for block in read(text).blocks[1:]] == list(lines)


@pytest.mark.parametrize(
    "text",
    [
        "2031-06-12 Met Bo.\n2031-06-13 Met Ina: good.\n2031-06-14 Rest.\n",
        "10:00 Welcome\n10:15 Talk: looms\n11:00 Tea\n",
        "Standup 9:00\nBo: did a\nReview 10:30\nfine\nRetro 11:30\nlate\n",
        "Lunch 1:00 PM\nsoup\nTalk 2:00 PM\nlooms\nTea 4:00 PM\ncake\n",
        "Bo: I think so.\nIna: me too.\nBo: good.\n",
    ],
)
def test_a_log_an_agenda_and_a_dialogue_are_no_chats(text: str) -> None:
    assert not is_chat(text)
