"""Words of self-harm, one's own or somebody else's."""

SELF_HARM = r"""
(?:kill|killing|killed|hurt|hurting|harm|harming|cut|cutting|hang|hanging|shoot|shooting|drown|starve|starving|burn|
    burning|hit|hitting|drink|drinking|unalive|unaliving) {self}\b(?! (?:shaving|cooking|on (?:a|the)|laughing|
    making|with laughter|preparing|about|in the foot|short|off|an?|some|to (?:the )?(?:core|death (?:laughing|
    at work|for))|skiing|running|at (?:football|the gym)|in the shed|for (?:forgetting|missing|not|saying)|
    into shape|out there|for sale)\b)
(?:end|ending|take|taking|took|ended|taken) (?:my|his|her|their|your) (?:own )?li(?:fe|ves)\b
(?:end|ending) it(?: all)?\b(?= *(?:$|[.!?,;]|all|tonight|today|now|soon|and|because|this))(?<!weekend it)
end things for good
(?:want|wants|wanted|wanting|wish|wishes|wished|ready|rather|going|plan|plans|planning|hope|hoping|prefer|trying|
    tried|try) (?:[\w']+ ){0,2}(?:die|be dead|was dead|were dead|not wake up|never wake up|never woke up|not exist|
    stop existing|dis+ap+e?ar (?:for ?ever|for good|from this world)|not be here|vanish for ?ever|be gone for ?ever|
    end everything)\b(?! (?:of|for|laughing|on|a|from embarrassment|from cringe)\b)
(?:don't|do not|didn't|doesn't|not|no longer|can't|cannot|never) (?:[\w']+ ){0,2}(?:want|wants|wanted|wish|care|
    see (?:a|any)) ?(?:[\w']+ ){0,2}(?:to )?(?:be here any ?more|be alive|live any ?more|live\b(?! (?:in|with|at|on|
    near|there|like|by|off|under|through|off|alone|so|up|together|here|far))|wake up(?: any ?more| tomorrow|
    \ again)?|exist|be around any ?more|go on living|keep living|carry on living|be on this (?:earth|planet)|
    if i (?:live|die|wake))
(?:wish|wished|wishing) (?:[\w']+ ){0,2}(?:was|were|am|had) (?:dead|not alive|never (?:been )?born|not here|
    gone for good)
wish i (?:wasn't|weren't|hadn't been) (?:here any ?more|alive|born)
wish i (?:could|would) (?:just )?(?:not wake up|never wake up|die|sleep (?:and|for ?ever))
never been born
(?:better|happier|easier) (?:off )?(?:dead|without (?:me|him|her|them)(?: around| here|
    \ in it)?\b(?! (?:in the meeting|on the (?:project|team|call|panel|committee))))
better if i (?:wasn't|weren't|was not|were not|just (?:died|disappeared)|died|disappeared)
(?:no|any|a|see|find|what's the|what is the) (?:more )?(?:reason|point|use|will) (?:[\w']+ ){0,2}(?:to live|
    to go on|to be alive|in living|in being alive|of living|in going on|in life|to keep living|to stay alive|
    in staying alive|in existing|to carry on living|of being alive)\b
(?:can't|cannot|can not|couldn't|cant|can barely|don't think i can) (?:[\w']+ ){0,2}(?:go on (?:like this|living|
    any ?more|any longer)|go on\b(?= *[.!?]|$)|take (?:this|it|life) any ?(?:more|longer)|
    do this (?:life )?any ?more|face (?:another|tomorrow|living)|keep (?:living|going any ?more)|live (?:like this|
    with this|any ?more|this way)|bear to (?:live|be alive)|cope with (?:being alive|living|life))
(?:life|living) (?:is|isn't|feels|seems|not|has|doesn't feel|does not feel) (?:[\w']+ ){0,2}(?:worth (?:it|living)|
    pointless|meaningless|unbearable|over for me|unlivable|worthless)
not worth living
tired of (?:living|being alive|life|existing)
sick of (?:living|being alive|life)
done with (?:life|living)
give up on life
given up on (?:life|living)
self[- ]?harm\w*\b(?! (?:research|policy|training|module|lecture|prevention|awareness|charity|guidelines?|paper|
    talk|study|thesis|clinic))
(?:jump|jumping|step|stepping|walk|walking|throw|throwing|drive|driving) (?:[\w']+ ){0,3}(?:off (?:a|the|this|
    that) (?:bridge|roof|balcony|building|cliff|platform)|in front of (?:a|the|my) (?:train|bus|car|lorry|truck)|
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
dont wanna (?:live|be here)
(?:everyone|nobody|no one) would (?:be better|notice|care|miss me) (?:off )?(?:if i|without|were)
would notice if i (?:died|was gone|disappeared|vanished)
fall asleep and (?:never|not) wake
(?:suicid|sucid|suicde|suiside|sucide)\w*\b(?! (?:prevention|awareness|squad|rates?|helpline|hotline|research|
    statistics|policy|charity|burn(?:out)?|run|mission|pass|door|bunt|lines?|inside))
overdos(?:e|ed|ing)\b
(?:swallow\w*|saving up|saved up|hoard\w*|stockpil\w+|bottle of|load of|loads of|lots of|handful of|all (?:my|the|
    his|her)|too many|enough|whole (?:pack(?:et)?|bottle) of|took) (?:[\w']+ ){0,3}(?:pills|tablets|paracetamol|
    painkillers|sleepers)\b(?! (?:for|of wisdom))
(?:would(?:n't| not| never)?|no one|nobody|who'd|will(?: not)?|won't) (?:\w+ )?(?:notice|care|miss|
    mind) (?:[\w']+ ){0,2}(?:if i|when i(?:'m| am)|me (?:if|when)) (?:[\w']+ ){0,2}(?:died|die|dead|gone|
    disappeared|vanished|left this)
(?:keep|be) (?:myself|himself|herself) safe\b|not safe (?:with|from|by) (?:myself|alone)|(?:danger|
    risk) to (?:myself|himself|herself)
(?:see|no|what's|what is|lost) (?:the |any )?(?:point|sense|meaning) (?:of|in|to) (?:being (?:here|alive)|living|
    life|existing|carrying on|going on)|(?:point|reason) (?:of|in|for) (?:living|being alive|staying alive)
nothing (?:left )?to live for|(?:lost|no|losing) (?:the |my |his |her )?will to live|(?:won't|
    not going to) be (?:around|alive) (?:much longer|any ?more)|(?:rather|better|sooner) (?:be|off) dead|(?:ready|
    going) to (?:end|finish) it\b
(?:deserve|deserves|have) to die\b|i should (?:just )?(?:die|be dead)|(?:hear|heard|hears|
    voices?) (?:[\w']+ ){0,4}(?:tell|telling|tells|say|saying) (?:me|him|her) to (?:jump|die|hurt|kill|cut|do it)|
    dark place .{0,40}(?:die|end|living)
(?:not exist|stop existing|not exist any ?more)\b(?! (?:in|yet|as|on|for))|(?:hate|hated|regret|hates|
    loathe) (?:being alive|living|waking up|that i (?:woke|am alive|'m alive))
(?:be|being|am|i'm|just|such|been|feel like|feels like|only) a burden\b(?! of)|(?:sleep|asleep|
    bed) .{0,20}\b(?:never|not|without) (?:to )?(?:wake|waking|woken)
better off (?:gone|dead|not here|if i)|if i (?:was|were|am|'m|wasn't|weren't) (?:dead|gone|not here|no longer here|
    here)\b(?! (?:on|for the|at the|next|in (?:the )?(?:office|meeting|person|london|paris)))
(?:cut|cuts|burn|burns|burned|burnt|scratch\w*|bit|hurt|hurts|slash\w*) (?:my|her|his|their)(?: own)? (?:arms?|
    legs?|skin|wrists?|thighs?|hands?) (?:\w+ ){0,2}(?:on purpose|again|to feel|so i|so she|so he|deliberately|
    to cope|when)
my (?:own )?(?:funeral|suicide)\b|(?:got|have|has|had|bought|keeping|hidden|hiding|saved) (?:the |some |enough |my |
    a )?(?:pills|tablets|rope|razor|razors|noose|blades?) (?:ready|saved|by (?:my|the) bed|hidden|in (?:my|
    the) drawer|for (?:it|that|tonight))
(?:stood|standing|sat|sitting|stand|waited|climbed|walk\w*) (?:on|at|by|over|near|up|onto|to) (?:the|
    a) (?:\w+ )?(?:bridge|ledge|roof|rooftop|edge|tracks|cliff|balcony|railing|railway)\b.{0,80}\b(?:nobody knows|
    no one knows|jump\w*|wanted to|end|over the edge|step off|crying|for an hour|for hours|and thought)
(?:say|said|tell) goodbye to (?:everyone|everybody|my (?:kids|family|mother|mum|friends))\b.{0,40}\b(?:for ?ever|
    forever|tonight|last time|end)|(?:end|finish|finishing|ending) (?:it|things|everything) (?:tonight|this weekend|
    today|tomorrow|for good|once and for all|soon)|i(?:'m| am) (?:not )?(?:going to|gonna) (?:jump|hang)\b(?! (?:in|
    on|into|out|around|up|onto|to|straight|ahead))
"""
