"""What makes a message be about something: a thing wanted, and a name for it; and what is too wide to be a topic."""

WANTED = r"""
(?:hear|learn|ask|asking|understand|discuss|talk|know|figure out|figuring out|work out|working out|decide|deciding|
    interested|curious|questions?|struggling|stuck|advice|thoughts|view|perspective|take|insights?|tips|speak|chat|
    brain|trying to|wondering|weigh|choose|choosing|torn|compare|walk me through|go through|go over|opinion|
    guidance|how you|why you|step \d)\b
"""

ASKED = r"""
how (?!are |is it|about|do you do|things|much |long |sometime)\w
(?:why|whether|which|what|when|where|who) (?:you|your|the|to|i|a|an|one|people|it|made|went|got|is|are|was|were|did|
    do|does|should|would|someone|we|they|that|makes?|helped|other|sort|kind|of|my|[a-z]+ (?:is|are|to|you|did|do|
    would|was|were|should))\b
"""

ABOUT = r"""
(?:about|on|regarding|around|concerning|re:?|of|into|in|with|through|over) (?!{wide}(?:\b|$))(?!(?:a |an |
    the )?(?:coffee|tea|breakfast|lunch|dinner|drinks?|brunch|biscuits)\b)(?!(?:a|an|the) (?:call|chat|coffee|quick|
    brief|short)|zoom|teams|(?:mon|tues|wednes|thurs|fri|satur|sun)day|linkedin|january|february|march|april|may|
    june|july|august|september|october|november|december|spring|summer|autumn|winter|advance|person|return|touch|
    exchange|case|short|general|particular|mind)\w{2,}
"""

A_TALK_ABOUT = r"""
(?:about|regarding|concerning|to discuss) (?!{wide}(?:\b|$))\w{2,}
"""

ONLY_AN_OPINION = r"""
^\s*what (?:do you|are your) (?:think|thoughts)\W*$
"""

NAMED = r"""
(?:questions?|advice|guidance|tips|thoughts|views?|insights?|help|mentorship|talk|chat|call|conversation|curious|
    learn|learn more|learning|hear|speak|ask you|ask|brains?|pointers|perspective|opinion|more|book|article|post|
    piece|paper|know) (?:more )?(?:about|on|regarding|around) {topic}
(?:better at|get into|getting into|break into|breaking into|move into|moving into|(?:transition|transitioning|
    switch|switching) (?:into|to)|pivot (?:into|to)|step into|interested in|get better at|struggl(?:e|
    ing) (?:most )?with|stuck on|new to|(?:experience|experienced|speciali[sz]e|speciali[sz]ing|work|works|working|
    careers?|path) in|journey (?:in|into)|towards?) {topic}
(?:ask|hear|hearing|tell me|learn|know|understand|about|asking|chat about) ((?:how|
    why) you (?:[\w'/-]+ ){0,8}[\w'/-]+)(?=\s*(?:[?.!,;:]|$))
"""

NAMED_NEARBY = r"""
(?:your (?:\w+ )?(?:talk|work|article|post|piece|paper|book|research|writing|chapter|episode|thread|lecture|
    keynote) on|prepar(?:e|ing) for|apply(?:ing)? (?:for|to)|studying for|referral for|position as|role of|
    (?:become|becoming) an?|qualify as an?|trying to|deciding|decide|about|through|on) {topic}
"""

NOT_A_TOPIC = r"""
^(?:you|your (?:profile|calendar|end|side|shoulder|journey|career|path|team)|me|my (?:behalf|journey|way|own)|it|
    this|that|them|linkedin|zoom|teams|the (?:phone|same|way|next|road|journey|side|other|first|whole|process|panel|
    board|team)|a (?:call|coffee|chat|quick|regular|beginner)|an? \d+|\d+.*|(?:mon|tues|wednes|thurs|fri|satur|
    sun)day|how|what|why(?! you)|when|where|whether|whatever|anything|everything|something|things?|all|one|and|the|
    a|an|my|our|advance|being|person|time|his|her|their)\b(?: (?:journey|years?|time|minutes?))?$
^(?:being|getting|my behalf|behalf|zoom|a few of|the first (?:mon|tues|wednes|thurs|fri)day|next|how(?! you)|what|
    why(?! you)|when|where|whether|which|if|\d+|me|you|us|them|it|time|becoming your|your (?:wing|radar|side|mind|
    team|own)|a (?:first|brief|short|quick))\b
"""
