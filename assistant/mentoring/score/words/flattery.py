"""Praise that could be sent to anybody."""

FLATTERY = r"""
(?:you are|you're|you have been|you've been|you were|as) (?:\w+ ){0,2}?(?:such |really |truly |simply |just |
    absolutely |honestly )*(?:an? |the |my |one of the )?(?:\w+ ){0,2}?(?:inspirations?|legends?|genius(?:es)?|
    visionar(?:y|ies)|gurus?|rock ?stars?|idols?|hero(?:es)?|heroine|role models?|icons?|superstars?|trailblazers?|
    pioneers?|goddess|gods?|queen|king|luminar(?:y|ies)|wizards?|giants?|powerhouse|treasure|gem|unicorn|amazing|
    incredible|awesome|brilliant|wonderful|inspiring|phenomenal|extraordinary|exceptional|one of a kind|
    second to none|the best|the greatest|so wise|so talented|so gifted|unstoppable|magnificent|perfect|most \w+|
    number one|my favou?rite|everything i)\b
(?:in )?(?:complete|utter|total|full|deep|deepest|sincere|profound|greatest|nothing but|so much|immense|endless|
    utmost|huge) (?:admiration|awe|reverence|adoration)\b|(?:respect|admiration) (?:for you )?(?:knows no|has no|
    beyond|is (?:boundless|endless))
(?:always |long )?been my (?:\w+ )?(?:idol|hero|heroine|role model|inspiration|icon)
(?:leaves?|left) (?:me|us|everyone) (?:speechless|breathless|in awe|in tears)|(?:gives?|gave) me (?:goose ?bumps|
    chills|shivers)
(?:inspired|inspires|changed|transformed|touched) (?:an entire|a whole|millions|thousands|so many|countless|
    generations)
(?:want|hope|dream|wish|aspire|love|like) (?:of being |to be |to become |i (?:were|was|
    could be) )(?:\w+ )?like you\b
everything you (?:touch|do|say|write|make|post)\b
(?:radiate|exude|ooze|embody|personify)\b|turns to gold|walk(?:s|ing)? on water|second to none
your (?:\w+ )?(?:achievements|accomplishments|success|success story|career|journey) (?:speaks?|leaves?|gives?|
    shows?|proves?|amazes?|blows?|makes? me)
(?:must|have to|has to|got to) be the (?:best|greatest|most)\b
(?:huge|big|biggest|massive|great|enormous|lifelong|number one|avid|true|long-?time|devoted) (?:fan|admirer|
    follower)\b
(?:i )?(?:have )?(?:always |long |really |deeply |truly |so |greatly |hugely |secretly )+(?:admired?|adored?|
    idoli[sz]ed?|worship\w*|revered?|looked up to|venerated?) (?:you|your)\b
(?:admire|adore|idoli[sz]e|worship|revere|look up to|looked up to|am in love with|love) (?:you|everything
     (?:about )?you|everything you|the ground you)\b
(?:in )?awe of (?:you|your|everything|what you)
(?:obsessed with|bow (?:down )?to|bow before|humbled by|dazzled by|star-?struck by|blown away by|amazed by|
    floored by|spellbound by|mesmeri[sz]ed by|hang(?:ing)? on) (?:you|your|everything)
(?:blew|blows|blowing|blown) (?:me|my mind) away|blew my mind
(?:you|your \w+|your \w+ \w+|which|it|that) (?:truly |really |always |constantly |deeply |have |has |
    so )*(?:inspires?|inspired|amazes?|astounds?|dazzles?|never ceases? to amaze) (?:me|us|so many|everyone|
    everybody|millions|thousands|a generation)
(?:so|truly|deeply|incredibly|really|very|hugely|beyond|such an?|it'?s? an?|is an?|be an?|an absolute|my|the)
     (?:\w+ )?(?:honou?red|honou?r|humbled|privileged|privilege|starstruck) (?:to|if|of|just|for me|even)
your (?:[\w'-]+ ){1,3}?(?:is|are|was|were|has been|have been) (?:\w+ )?(?:so |simply |truly |just |absolutely |
    really |utterly |nothing short of |beyond |pure |sheer )*(?:inspiring|amazing|incredible|genius|unmatched|
    extraordinary|phenomenal|legendary|awe-?inspiring|mind-?blowing|breathtaking|out of this world|second to none|
    unparalleled|exceptional|magical|unrivall?ed|flawless|inspirational|spectacular|stellar|outstanding|stunning|
    a masterclass|an inspiration|unbelievable|goals)\b
(?:what|everything|all)(?: that)? you(?: have|'ve)? (?:\w+ )?(?:achieved?|built|build|done|do|accomplished?|
    created?) (?:is|are|has been|was) (?:\w+ ){0,2}?(?:inspiring|amazing|incredible|extraordinary|phenomenal|
    exceptional|remarkable|unbelievable|astonishing|breathtaking|inspirational|outstanding|genius)
of your (?:\w+ )?(?:calib(?:re|er)|stature|status|standing|greatness|brilliance|eminence|genius|excellence|
    distinction)\b
your (?:\w+ )?(?:wisdom|brilliance|genius|greatness|excellence|magnificence|aura|magic|charisma)\b
(?:your|the) (?:amazing|incredible|awesome|brilliant|fantastic|phenomenal|extraordinary|unbelievable|mind-?blowing|
    jaw-?dropping|stellar|legendary|unparalleled|unmatched|exceptional|remarkable|outstanding|breathtaking|glorious|
    illustrious|esteemed|distinguished|impressive|inspirational|inspiring|stunning|marvell?ous|magnificent|
    astounding|groundbreaking|world-?class|unrivall?ed|peerless|dazzling|superb|spectacular|enviable) (?:career|
    journey|success|achievements?|work|profile|leadership|story|path|track record|insights?|talent|mind|
    body of work|accomplishments?|contributions?|reputation|experience|background|expertise|example|legacy|presence|
    energy|vision|you)\b
your (?:amazing|incredible|awesome|fantastic|phenomenal|extraordinary|unbelievable|mind-?blowing|jaw-?dropping|
    stellar|legendary|unparalleled|unmatched|exceptional|breathtaking|glorious|illustrious|esteemed|distinguished|
    inspirational|stunning|marvell?ous|magnificent|astounding|groundbreaking|world-?class|unrivall?ed|peerless|
    dazzling|superb|spectacular) \w+
(?:best|greatest|smartest|wisest|finest|most \w+) (?:\w+ ){0,3}?(?:in the (?:world|industry|country|business|field|
    company)|alive|of (?:all time|our (?:time|generation))|(?:that )?i(?: have|'ve)? ever (?:met|known|seen|read|
    heard|come))
never (?:met|seen|known|heard|read) (?:\w+ ){0,2}?(?:(?:as|so|more) \w+|like you|anything like)
(?:nobody|no one|no-one|none) (?:else )?(?:\w+ ){0,3}?(?:like you|as \w+ as you|compares? (?:to|with) you|
    better(?: than you)?)
(?:everyone|everybody|the whole \w+) (?:knows|says|agrees) (?:that )?you(?:'re| are)? (?:the|so|a)
(?:someone|a (?:person|woman|man|leader)|people) (?:as|so) (?:\w+ and )?(?:successful|brilliant|amazing|
    accomplished|talented|inspiring|important|wise|great|impressive|respected|distinguished|gifted|
    senior)(?: as you)?
(?:dream|honou?r) (?:come true|of a lifetime)
i(?: would|'d) give anything to
"""

FLATTERING = r"""
(?<=your )(?:so |truly |absolutely |simply )?(?:amazing|incredible|awesome|brilliant|fantastic|phenomenal|
    extraordinary|unbelievable|mind-?blowing|jaw-?dropping|stellar|legendary|unparalleled|unmatched|exceptional|
    remarkable|outstanding|breathtaking|glorious|illustrious|esteemed|distinguished|impressive|inspirational|
    stunning|marvell?ous|magnificent|astounding|groundbreaking|world-?class|unrivall?ed|peerless|genius|dazzling|
    superb|spectacular) (?=\w)
"""
"""The adjective alone, for cutting it and keeping what it is about."""
