"""What sounds like danger and is not: idioms, topics of work, stories; blotted out before care looks."""

LOOK_ALIKES = r"""
kill(?:ing|s|ed)? (?:it\b|two birds|time|the (?:deal|vibe|mood|process|project|feature|lights)|for (?:a|an|some|
    that|this)|zombie|switch|chain|-9|bill)
(?:(?:deadline|deadlines|commute|suspense|shoes|feet|back|knees?|heat|traffic|wait|waiting|waits|workload|thesis|
    exam|exams|curiosity|jargon|hours|spreadsheet|boss will|wife will|mum will|mom will|editor will|supervisor will|
    job|hayfever|cold|hangover|pace|course|this|it|that|heels|schedule|homework|code|bug|rota|essay|stairs)(?:'s|
    \ is| are| will| was| has been|'ll)? (?:literally |absolutely |slowly |honestly |really |just )?(?:killing|kill|
    murder(?:ing)?|killed) (?:me|us)\b)
(?:will|would|'ll|going to|gonna) (?:kill|murder|shoot|strangle|hang) me (?:if i (?:miss|don't|forget|am late|
    'm late|bring|break|lose|spoil|eat|turn up|send|skip|order|am)|for (?:missing|saying|this|eating|forgetting|
    spoiling|being late|asking|the)|when (?:she|he|they) (?:sees?|hears?|finds? out (?:about )?(?:i|the|how)))
(?:dying|die|died|dead) (?:to|for|of (?:laughter|laughing|boredom|embarrassment|curiosity|shame|cringe)|laughing|
    on (?:stage|the hill)|a death|hard|line|man walking|end job|tired|keen|heat|weight|set|simple|good)
nearly died (?:laughing|of|when)
(?:died|die) (?:inside|a little|of)
i'm dead\b
want(?:ed)? to die (?:of|from|when|on|laughing|in)\b
to die for
wanted the (?:ground|floor) to swallow
beats? me(?= (?:how|why|what|where|to it|hands|every time at|at)|[.!?,]|$)
(?:it|that|this|then|reality|which|what|idea|news|realisation|article|line|talk|chapter|sentence) (?:really |just |
    suddenly |has |had )?(?:hits?|struck|touched|touches|slapped|punched|shocked|moved) (?:me|us)\b
(?:your|his|her|their|the|this|that) (?:\w+ ){0,3}(?:talk|words|story|kindness|speech|letter|piece|essay|book|
    message|note|gesture|article|email|poem|film|work|song|lecture|post|chapter|advice|card|
    tribute) (?:\w+ ){0,3}(?:touch(?:ed|es)|hit|hits|mov(?:ed|es)|struck|grabb(?:ed|s)|knocked|slapp(?:ed|s)|
    attack(?:ed|s)|haunt(?:ed|s)) (?:me|us)\b
(?:suicide|self-harm|harassment|bullying|abuse|violence|assault|discrimination|stalking|rape|retaliation|racism|
    sexism|misconduct|threat|suicidal)[ -](?:prevention|awareness|training|module|policy|policies|law|laws|helpline|
    hotline|charity|research|researcher|charter|campaign|course|workshop|seminar|webinar|session|e-learning|
    claims? (?:handler|law|work|team)|statistics|rates|risk (?:model|assessment|score|tool|prediction)|
    ideation (?:scale|model|screening|scores|items?)|cases? (?:i study|law|team)|lawyer|litigation|expert|officer|
    committee|legislation|literature|survey|study|studies|dataset|detection|modell?ing|intelligence|
    survivors'? (?:charity|network|group|services)|support (?:charity|worker|officer|services|team)|squad|
    watch (?:policy|protocol)|bomber in the|advocacy|response|hunting|actors?|surface|thesis|paper|tariffs?|tests?|
    model|claims in|audit|toolkit|guidelines?|unit|clause|doors?|cables?|note in the (?:novel|play|film))
(?:anti-|(?<!thinking )(?<!thought )(?<!thoughts )(?<!think )about |on |(?:victims|survivors|prevention|history|
    study|cases|risk|effects|impact|rates|forms|types|experience|causes) of |against |against workplace |anti |
    into |around |covers |covering |called |titled |preventing |prevent |tackling |tackle |stop |study |studied |
    studies |studying |teach |taught |research |researching |researched |review of |model |models |measure |
    measuring |history of |law on |rules on |policy on )(?:workplace |sexual |online |domestic |cyber|school |
    racial |street |elder |child |youth |student |police |gender |male |teen |farmer )?(?:suicide|self-harm|
    harassment|bullying|abuse|violence|assault|discrimination|stalking|retaliation|racism|sexism)\b(?! (?:i|from my|
    by my|at my|against me|against my|that i|she|he|me|my))
(?:abuse|abusing|abused) (?:of )?(?:notation|the (?:api|system|notation|feature|word|semicolon|footnote)|
    substances?|semicolons|bullet points|your (?:kindness|patience|time|generosity|hospitality|trust|good nature)|
    power law|my (?:free|spreadsheet|printing))
substance abuse
drug abuse
alcohol abuse
abuse reports? queue
(?:price|target|market) discriminat\w+
discriminat\w+ (?:between|analysis|function|model|feature|signal|validity|power)
attack(?:ing|ed|s)? (?:the|this|a|that|each|it|my (?:to-do|inbox)|heart) ?(?:problem|question|task|backlog|list|
    paper|proof|topic|list|first|vector|surface)?
shot (?:down|list|at (?:it|the))
shoot (?:me|us|you|him|her) (?:a|an|over|an email|a line|some|the|your|over)
bomb(?:ed|ing)? (?:the|my|in|at|on)
it(?:'s| is) a bloodbath
cut (?:myself|me) (?:off|some slack|a deal)
hang (?:myself|me)? ?(?:out|up|on|in there)
end it (?:there|here|with|on|by|at|early|with a)
(?:threaten(?:s|ed|ing)?|threats?) (?:to (?:rain|snow|derail|overrun|delay|eat|swamp|become|take over (?:the|
    my) (?:whole )?(?:weekend|evening|kitchen)|swallow|overwhelm|spill|dominate)|model\w*|intel\w*|level|assessment|
    actors?|validity|landscape|matrix|to (?:validity|our margins|margins|the business|the market|internal validity|
    privacy))
feel(?:s|ing)? threatened by (?:ai|chatgpt|automation|new|change|competitors|the new)
(?:insult|adds?|added|adding) (?:to )?injury
(?:hurt|kill|hurting|harm) my (?:chances|score|grade|application|career|prospects|back|knee|ankle|feelings|eyes|
    ears|brain|thumb|wrist playing|pride|odds|ranking|shoulder)
won't hurt (?:me|us|you) to
wouldn't hurt to
punch(?:ing)? (?:above|line|list|card|up|through)
slap(?:ped)? on the wrist
strangl\w+ (?:pattern|fig|migration|approach|vine|the budget|growth)
(?:character|protagonist|hero|heroine|villain|narrator|novel|film|movie|play|opera|thriller|game|episode|series|
    drama|boss fight|npc|level boss|final boss|chapter)\b.{0,60}\b(?:kill|kills|killed|dies|die|murder|murders|
    suicide|stabs?|shoots?|poison|rape|hits?|beats?|strangles?|threatens?|himself|herself)\b
(?:kill|killed|murder|stabs?|shoots?|die|dies|suicide|poison) .{0,40}\b(?:in (?:the|my) (?:novel|film|play|opera|
    thriller|game|episode|script|chapter|story|book|screenplay|musical|final act|last act))
(?:work|working|works|job|volunteer|volunteering|internship|role|employer|shifts?|placement|trained|training|
    counsellor|counselor|nurse|position|interview|project|analyst|lead) (?:\w+ ){0,4}(?:at|for|with|on|in|
    as) (?:\w+ ){0,4}(?:suicide|self-harm|domestic (?:violence|abuse)|sexual (?:assault|violence)|rape|abuse|
    harassment|crisis|bullying|discrimination|racism)\b(?! (?:me|my|i))
survivors? of
zero tolerance
not (?:being )?(?:harassed|bullied|threatened) at all
bully for
pregnancy (?:app|discrimination act)
equal(?:ity)? act
title ix
employment law
case law
tribunal ruling
defendant
plaintiff
hit(?:s|ting)? (?:me|us|him|her) (?:up|with|back|on linkedin|for the|like)\b
beat (?:me|us|him|her|them) (?:to (?:it|the)|by (?:a|two|one|three|\d)|at (?:chess|table|tennis|ping|my|squash|golf|
    cards|darts|his own|her own|the quiz)|in the (?:race|final|quiz|vote|election|interview|pitch)|on (?:price|
    points|time)|hands)\b
(?:hit|hitting|hits) on (?:an?|the|something|this|that|my next|your|our|what|why|how|exactly|it|one|two|some)\b
(?:grab|grabbed|grabs|grabbing) (?:me|us|you|her|him) (?:a|an|some|for|coffee|lunch|after|before|by the (?:first|
    opening)|from the (?:first|start)|straight|immediately)\b
(?:career|social|commercial|political|professional|academic|financial|brand) suicide
lost the will to live (?:in|during|by|at|halfway|after|somewhere|reading)
overdos\w+ (?:on|of) (?:coffee|caffeine|sugar|slides|data|meetings|information|chocolate|netflix|podcasts|biscuits|
    powerpoint|emails?|tea|theory|jargon|cake)
(?:some(?:one|body) )?(?:please |just )?(?:kill|shoot|bury|end) me now\b
(?:would|might|will|could|may|'ll) (?:\w+ )?kill (?:me|us) (?:to|if (?:the|it|this|they (?:move|change))|
    before (?:the|it|lunch))
(?:read|reading|wrote|writing|written|write|paper|papers|book|essay|article|thesis|dissertation|lecture|talk|module|
    exam|report|documentary|podcast|panel|question|chapter|play|novel|film|exhibition) (?:\w+ ){0,5}(?:on|about|
    around|into|of|covering|against) (?:\w+ ){0,4}(?:suicide|self-harm|harassment|bullying|abuse|violence|assault|
    discrimination|stalking|retaliation|racism|sexism|rape|murder)\b(?! (?:me|my|i|from|by my|at my))
killing (?:me|us) (?:softly|slowly|today|this week)\b(?<!slowly)
kiss(?:ed|es)? (?:me|us|her|him) (?:on (?:both|the|each) cheeks?|goodbye|hello)
cut (?:myself|himself|herself) (?:\w+ )?(?:on|with|shaving|cooking|making|chopping|while)\b
(?:killed|kicked|hit|hating|hate|beat|beating|kicking|kick) myself (?:for|over|up|that|because|when)\b
knife (?:sharpening|skills|set|roll|work|block|grip|maker|making|cuts)
"""
