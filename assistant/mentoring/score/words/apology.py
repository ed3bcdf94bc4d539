"""Apologising for writing at all, and making oneself small."""

APOLOGY = r"""
(?:sorry|apolog(?:y|ies|i[sz]e|i[sz]ing)|forgive|pardon|excuse)\b(?! (?:me )?(?:for|about|that)
     (?:\w+ ){0,2}?(?:late|delay\w*|slow|miss\w+|mix|confus\w+|mistake|wrong|typo|error|absence|
    forgetting))(?: (?!for (?:the |my |being )?(?:late|delay|slow))[\w']+){0,6}? (?:both\w*|disturb\w*|interrupt\w*|
    intru\w*|your (?:\w+ )?time|wast\w+|writ\w+ (?:to you|you|like|out|so|with|again)|for writing|reach\w*|
    contact\w*|messaging|emailing|(?:random|cold|sudden|unsolicited|strange|unexpected|long|rambling|forward|weird|
    out-of-the-blue|direct|blunt) (?:message|e-?mail|note|letter|question|request|dm|contact|approach)|impos\w+|
    boldness|forwardness|directness|bluntness|presumption|ignorance|naivety|naivet[ye]|inexperience|english|
    rambling|length|silly|stupid|dumb|basic|pester\w*|annoy\w*|spam\w*|nuisance|pest|burden|stranger|forward|bold|
    weird|random|out of (?:the blue|nowhere)|like this|asking|to ask|even ask\w*|in advance|inconvenience|trouble|
    sliding|so long|such a long|being (?:so )?\w+)\b
hope (?:that )?(?:you (?:do not|don't|won't|will not) mind|it is (?:ok|okay|all right)|it's (?:ok|okay|all right)|
    this is (?:ok|okay|all right))(?: (?:that|if|with))?(?: (?:me|my|i|i'm|a stranger))
(?:i |i'm |i am )?(?:know|realise|realize|understand|sure|imagine|appreciate|guess|bet|assume|certain|aware)
     (?:that )?(?:you|your)(?: \w+)?(?: are|'re| is| must be| have| get| receive| must (?:get|receive|have)|)
     (?:\w+ ){0,3}?(?:busy|swamped|hectic|packed|full|crazy|stretched|slammed|(?:lots?|hundreds|thousands|millions?|
    tons|dozens|loads|plenty|many|mountain) (?:of )?(?:these|such|messages|e-?mails|requests|things|people|this|
    mail|to do|other|better)|better things|more important|bigger|no time|little time|precious|valuable|no (?:reason|
    obligation|need|cause) to)
(?:i )?(?:know|realise|realize|understand|can imagine|am aware) how (?:very |terribly )?(?:busy|full|little time|
    many|precious)
you (?:probably|surely|likely|must|doubtless|certainly|will)(?: \w+)? (?:be (?:very |so |too )?busy|are (?:very |
    so |too )?busy|have (?:no idea who|better|no time|more important|a million|little)|get (?:\w+ )?(?:of|these|
    such)|won't|will not|don't|do not|never|receive)
too (?:busy|important|senior|grand|successful) (?:for|to (?:answer|reply|read|help|talk|bother)) ?(?:me|this|
    someone|people|a|my|with)?
(?:you|she|he) (?:do not|don't|does not|doesn't|won't|wouldn't|will not) (?:even )?(?:know me from|know who i am|
    remember me|have (?:any|a) reason|owe me|need to|care (?:about|who))
(?:hate|loath|feel (?:bad|awful|guilty|terrible|silly|stupid|awkward|embarrassed|ashamed|cheeky|rude)|(?:so |very |
    a bit |rather )?(?:embarrassed|ashamed|afraid|scared|nervous|reluctant|hesitant))(?: (?:to|about|for|of|that|
    even))* (?:both\w*|ask\w*|even|writ\w+|impos\w+|disturb\w*|tak\w+|reach\w*|be|message|messaging|contact\w*|
    approach\w*)
(?:i am|i'm|i|me,?|being|as) (?:just |only |merely |but |really |simply )+(?:a |an |some |
    one )(?:[\w-]+ ){0,2}?(?:junior|student|intern|nobody|beginner|graduate|newbie|rookie|novice|assistant|trainee|
    fresher|learner|girl|woman|kid|guy|humble|small|lowly|little|mere|random|regular|simple|poor|cog|number|
    stranger|temp|clerk)\b
(?:i am|i'm) (?:just |only |merely |but )*(?:a )?(?:nobody|no one|no-one|insignificant|not worth\w*|unworthy|
    nothing special|not (?:important|special|anyone|anybody|qualified|good enough|smart enough|clever)|a humble|
    humble|lowly)\b
(?:some|any)(?:one|body) (?:like|as (?:\w+ )?as|so \w+ as) (?:me|myself)\b|people like me|a nobody like me|
    little old me
(?:no|not any|hardly any|little) right to (?:ask|write|expect|bother)|(?:do not|don't) deserve|
    not worth(?:y)?(?: of)? (?:your|of)
(?:wasting|waste|wasted|taking|take|taken|taking up|take up|steal|stealing|use up|eat up)(?: of|
     up)?(?: \w+){0,4}? (?:of )?your (?:\w+ )?time
(?:(?:i )?(?:know|realise|realize|understand|appreciate|admit|guess|feel) (?:that )?)(?:this|it|that)(?: is|'s| may|
     might| must| sounds?| seems?| comes?| could| will| probably)(?: be| sound| seem| come)?
     (?:\w+ ){0,3}?(?:random|forward|weird|strange|odd|a lot to ask|out of (?:the blue|nowhere|left field)|
    presumptuous|cheeky|bold|silly|stupid|an imposition|imposing|too much|crazy|awkward|long shot|inappropriate|
    rude|annoying|unusual|a big ask|a burden|audacious)
(?:know|realise|realize|understand)(?: that)? (?:you (?:do not|don't) (?:really )?know (?:me|who)|we (?:do not|
    don't) know|we have never|we've never|you(?:'ve| have)(?: \w+)? (?:got )?(?:a lot|so much|plenty|enough|
    lots) (?:on|to do|going))
feel(?:s|ing)? (?:a (?:bit|little) |so |very |rather |quite )?(?:silly|stupid|awkward|foolish|bad|guilty|
    embarrassed|cheeky|nervous) (?:\w+ )?(?:writing|asking|sending|reaching|doing|contacting|messaging|approaching|
    to)
(?:this|it|mine) (?:is|may be|might be|must be|may sound|might sound|probably sounds?|sounds?|will sound)
     (?:probably |surely |maybe |perhaps )?(?:a |an )?(?:\w+ )?(?:stupid|silly|dumb|foolish|basic|naive|ridiculous|
    annoying) (?:question|thing|request|ask|message|one)
hope (?:this|it|that|i)(?: am|'m)? (?:is not|isn't|is n't|not|does not|doesn't|do not|don't) (?:\w+ )?(?:too
     (?:forward|bold|much|cheeky|random|long|weird|presumptuous)|a bother|an imposition|impos\w+|bother\w*|weird|
    strange|inappropriate|disturb\w*|annoy\w*|intrud\w*|being|overstep\w*|a nuisance)
(?:don't|do not|not|never|didn't|wouldn't|without) (?:\w+ )?(?:want|wish|mean|like|trying|meaning|
    wanting)(?:ing)?(?: to)? (?:be a ?(?:bother|burden|nuisance|pest)|be (?:annoying|rude|pushy|presumptuous)|
    bother(?:ing)? you|impos\w+|burden\w* you|disturb(?:ing)? you|intrud\w+|overstep\w*|pester\w*)
be a (?:bother|burden|nuisance|pest)\b|bothering (?:you|people|someone)\b
your (?:very |most |extremely |no doubt )?(?:valuable|precious|limited|scarce|busy) (?:time|schedule|day|calendar|
    diary)
(?:beg|ask|crave) your (?:pardon|forgiveness|indulgence|patience)
"""
