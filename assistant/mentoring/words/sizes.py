"""What makes a conversation brief, open-ended or simply taken, a favour big, and an ask without a thing asked for."""

BRIEF = r"""
(?:brief|briefly|quick|quickly|short|super short|five|very short|tiny)\b
"""

OPEN_ENDED = r"""
(?:coffee|brew|lunch|dinner|breakfast|brunch|tea|drinks?|pint|beer|cuppa|chai|meal|sit[- ]?down|sit with you|bite|
    visit|tour|office|in person|face[- ]to[- ]face|long (?:chat|call|talk)|proper|everything|evening|all your)\b
(?:twenty|list of|dozen|many|lots of|bunch of) questions\b
"""

TAKEN = r"""
(?:i'll|i will|i shall|i'm going to|we'll) (?:\w+ )?(?:call|ring|phone|drop|pop|come|be (?:there|at|in|outside)|
    swing|stop|meet|see you|book|put|expect|wait|turn up|pass by|send (?:you )?(?:a|the) (?:calendar|zoom|invite|
    meeting))
(?:i've|i have|i) (?:just |already |gone ahead and |taken the liberty of |went ahead and )*(?:put|booked|booking|
    scheduled|scheduling|sent|blocked|reserved|pencilled|penciled|set up|added|arranged|
    putting) (?:\w+ ){0,5}(?:calendar|diary|invite|slot|call|meeting|minutes|hour|you in|in for|table|us in|us down)
(?:see you (?:then|on|at|there)|speak (?:then|on|at)|talk (?:then|on|at) (?:\d|mon|tue|wed|thu|fri)|be (?:there|
    ready) at)\b
"""

BIG_FAVOUR = r"""
(?:thesis|dissertation|whole|entire|full|book|novel|all (?:my|of)|hours?|\d{2,3} pages|every|line by line|
    in detail)\b
thorough\w*
"""

FOLLOWS_UP = r"""
(?:follow(?:ing)?[- ]up|my last (?:note|message|email)|since we last)\b
"""

NO_THING = r"""
(?:something|anything|a (?:\w+ )?favour|(?:some|a bit of|your) help|help me out|support me|be there for me)\b
"""
