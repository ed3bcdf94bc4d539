"""Words of self-harm, one's own or somebody else's."""

SELF_HARM = r"""
(?:kill|killing|killed|hurt|hurting|harm|harming|cut|cutting|hang|hanging|shoot|shooting|drown|starve|starving|
    burn|burning|hit|hitting|drink|drinking|unalive|unaliving) {self}\b(?! (?:shaving|cooking|on (?:a|the)|
    laughing|making|with laughter|preparing|when|about|in the foot|short|off|an?|some|to (?:the )?(?:core|
    death (?:laughing|at work|for))|skiing|running|at (?:football|the gym)|in the shed))
suicid\w*\b(?! (?:prevention|awareness|squad|rates?|hotline work|research|helpline volunteer|statistics|policy|
    charity|burn(?:out)?|run|mission|pass|door|bunt|lines?|inside))
(?:end|ending|take|taking|took|ended|taken) (?:my|his|her|their|your) (?:own )?li(?:fe|ves)\b
(?:end|ending) it(?: all)?\b(?= *(?:$|[.!?,;]|all|tonight|today|now|soon|and|because|this))(?<!weekend it)
end things for good
(?:want|wants|wanted|wanting|wish|wishes|wished|ready|rather|going|plan|plans|planning|hope|hoping|prefer|trying|
    tried|try) (?:\w+ ){0,2}(?:die|be dead|was dead|were dead|not wake up|never wake up|never woke up|not exist|
    stop existing|disappear (?:for ?ever|for good|from this world)|not be here|vanish for ?ever)\b(?! (?:of|for|
    laughing|on|a|from embarrassment|from cringe))
(?:don't|do not|didn't|doesn't|not|no longer|can't|cannot|never) (?:\w+ ){0,2}(?:want|wants|wanted|wish|care|
    see (?:a|any)) ?(?:\w+ ){0,2}(?:to )?(?:be here any ?more|be alive|live any ?more|live\b(?! (?:in|with|at|on|
    near|there|like|by|off|under|through|off|alone|so|up|together|here|far))|wake up(?: any ?more| tomorrow|
    \ again)?|exist|be around any ?more|go on living|keep living|carry on living|be on this (?:earth|planet)|
    if i (?:live|die|wake))
(?:wish|wished|wishing) (?:\w+ ){0,2}(?:was|were|am|had) (?:dead|not alive|never (?:been )?born|not here|
    gone for good)
wish i (?:wasn't|weren't|hadn't been) (?:here any ?more|alive|born)
wish i (?:could|would) (?:just )?(?:not wake up|never wake up|die|sleep (?:and|for ?ever))
never been born
(?:better|happier|easier) (?:off )?(?:dead|without (?:me|him|her|them)(?: around| here|
    \ in it)?\b(?! (?:in the meeting|on the (?:project|team|call|panel|committee))))
better if i (?:wasn't|weren't|was not|were not|just (?:died|disappeared)|died|disappeared)
(?:no|any|a|see|find|what's the|what is the) (?:more )?(?:reason|point|use|will) (?:\w+ ){0,2}(?:to live|to go on|
    to be alive|in living|in being alive|of living|in going on|in life|to keep living|to stay alive|
    in staying alive|in existing|to carry on living|of being alive)\b
(?:can't|cannot|can not|couldn't|cant|can barely|don't think i can) (?:\w+ ){0,2}(?:go on (?:like this|living|
    any ?more|any longer)|go on\b(?= *[.!?]|$)|take (?:this|it|life) any ?(?:more|longer)|
    do this (?:life )?any ?more|face (?:another|tomorrow|living)|keep (?:living|going any ?more)|
    live (?:like this|with this|any ?more|this way)|bear to (?:live|be alive)|cope with (?:being alive|living|
    life))
(?:life|living) (?:is|isn't|feels|seems|not|has|doesn't feel|does not feel) (?:\w+ ){0,2}(?:worth (?:it|living)|
    pointless|meaningless|unbearable|over for me|unlivable|worthless)
not worth living
tired of (?:living|being alive|life|existing)
sick of (?:living|being alive|life)
done with (?:life|living)
give up on life
given up on (?:life|living)
self[- ]?harm\w*\b(?! (?:research|policy|training|module|lecture|prevention|awareness|charity|guidelines?|paper|
    talk|study|thesis|clinic))
(?:overdose|overdosed|od'?d on|swallow\w*|take|took|taken|taking|saving up|saved up|stockpil\w+|bottle of|
    all (?:my|the|his|her)) (?:\w+ ){0,4}(?:overdose|pills|tablets|paracetamol|sleeping (?:pills|tablets)|
    painkillers)\b
took an overdose
overdosed\b
overdose on pills
(?:jump|jumping|step|stepping|walk|walking|throw|throwing|drive|driving) (?:\w+ ){0,3}(?:off (?:a|the|this|that)
    \ (?:bridge|roof|balcony|building|cliff|platform)|in front of (?:a|the|my) (?:train|bus|car|lorry|truck)|
    under (?:a|the) (?:train|bus)|into (?:a|the) (?:river|traffic|tree|wall))
kms\b
unaliv\w+
k\.m\.s
slit (?:my|his|her) wrists?
cut my wrists?
cutting (?:my|her|his|their) (?:arms?|wrists?|legs?|thighs?)
(?:cuts|scars) on (?:her|his|my|their) (?:arms?|wrists?)
noose
goodbye (?:letter|note)s? (?:to|for) (?:my|the|everyone)
burden (?:to|on) everyone
(?:written|wrote|writing|left) (?:a |my |his |her )?(?:goodbye|suicide) (?:letter|note)
(?:stop|stopped) (?:the pain|existing)
(?:thoughts|thinking) (?:of|about) (?:dying|death|ending (?:it|things|my)|not being (?:here|alive)|killing|
    hurting my)
dark thoughts about
dont wanna (?:live|be here)
(?:everyone|nobody|no one) would (?:be better|notice|care|miss me) (?:off )?(?:if i|without|were)
would notice if i (?:died|was gone|disappeared|vanished)
fall asleep and (?:never|not) wake
"""
