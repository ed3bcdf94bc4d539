"""What makes a conversation, a question or help come back again and again."""

AGAIN = r"""
(?:every|each) (?:other |single |second |third |few |couple of |now and then |two |three |four |five |six |1 |2 |3 |
    4 |6 |first |last )?(?:day|night|evening|morning|weekend|week|fortnight|month|quarter|term|semester|sprint|year|
    days|weeks|months|monday|tuesday|wednesday|thursday|friday|saturday|sunday|so often|now and then|now and again|
    time)s?\b
(?:first|second|third|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day of (?:the|each|every) month\b
(?<!for )(?<!in )(?<!after )(?<!within )(?<!about )(?<!half )(?<!only )(?<!than )(?<!within )\b(?:a|per) (?:week|
    fortnight|month|quarter|term)\b(?! ago| of| (?:or|and) (?:so|two)| (?:before|after|later|from|off|on|in|into|
    old|long))
(?:weekly|fortnightly|monthly|quarterly|bi-?weekly|bi-?monthly|daily|nightly|termly) (?:\w+ )?(?:call|chat|catch|
    check|session|meeting|coffee|slot|zoom|half|hour|lesson|talk|one|1|review|feedback|conversation|lunch|email|
    phone|sync|touch|walk)\w*
(?:call|chat|meet|talk|speak|catch up|check in|connect|touch base|zoom|session|sessions|calls|meetings|chats|
    minutes|hour|once|twice|me|you|coffee|basis|help|advice) (?:\w+ )?(?:weekly|fortnightly|monthly|quarterly|
    biweekly|bi-weekly|daily|regularly)\b
(?:regularly|on a regular basis|from time to time|now and (?:then|again)|once in a while|every so often|
    periodically|continually|on and off)\b
on an? (?:ongoing|weekly|monthly|regular|continuous) basis\b
once or twice a\b
(?:couple of|few|three|four|two|several|\d) times (?:a|per|this|over|during|before)\b
ad infinitum\b
throughout (?:the|my|this)\b
all through\b
for the (?:next|coming|rest of) (?:few |the |two |three |four |five |six |\d+ )*(?:weeks?|months?|years?|term|
    semester|season|year)\b
over the (?:next|coming|course of) (?:the )?(?:few |couple of |two |three |four |five |six |\d+ )*(?:months|years?|
    term|semester|summer|season)\b
as (?:my|the) (?:\w+ ){1,3}goes on\b
as i (?:progress|learn|grow|settle|develop)\b
as things (?:come|go)\b
(?:standing|regular|recurring) (?:slot|date|call|chat|coffee|session)\b
the odd (?:question|message|call|email|coffee|text|note)\b
whenever (?:i|we|things|something)\b
until (?:i|my|the) (?:\w+ ){0,3}(?:exam|viva|deadline|pass|qualify|graduate|get|finish|defence|launch)\w*\b
till (?:i|my|the) (?:\w+ ){0,3}(?:exam|viva|deadline|pass|qualify|graduate|get|finish|launch)\w*\b
(?:and|then)(?: again)? the (?:week|month|year) after\b|whenever (?:a|an|the|my|work|life|anything)\b
"""

AGAIN_WITH = r"""
(?:calls?|chats?|chatting|meet|meetings?|meeting up|talk|talking|speak|speaking|catch[- ]?ups?|check[- ]?ins?|
    check in|coffees?|lunch|zoom|sessions?|minutes|half an hour|hour|hours|conversations?|brain|advice|questions?|
    ask you|message you|text you|ring you|email you|write to you|send you|show you|feedback|help (?:me|us)|
    helping me|support|guidance|insights|input|review|look at my|ideas|brew|pint|slot|line|text you|past you|by you|
    touch base|sync|slot|one-?on-?ones?|1:1s?|1-1s?|time|dinner|walks?|updates? (?:from|with) you|see you|counsel|
    pointers|lessons?|practise with|practice with|nudge|contact|connect)\b
(?:do|repeat) this\b|keep going\b
"""
