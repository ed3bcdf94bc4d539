"""Words of violence, threat and captivity."""

DANGER = r"""
{who} (?:[\w']+ ){0,3}?(?:hits?|hitting|beats?|beating|punch(?:es|ed|ing)?|slap(?:s|ped|ping)?|kick(?:s|ed|ing)?|
    chok(?:es|ed|ing)|strangl(?:es|ed|ing)|stabb(?:ed|ing)|shov(?:es|ed|ing)|push(?:es|ed) (?:me|her|
    him) (?:against|down|into)|attack(?:s|ed|ing)|assault(?:s|ed|ing)?|rap(?:ed|es|ing)|burn(?:s|ed|t)|bit|
    spat (?:at|on)|thr(?:ew|ows) (?:[\w']+ ){1,4}at|pinn(?:ed|ing)|drugg(?:ed|ing)|throttl(?:ed|es)|batter(?:s|ed|
    ing)) {hurt}\b(?! (?:up (?:about|on|for|with|when|last|yesterday|to|again|every)|with (?:a|an|the|some|so|
    another|questions|ideas)|to it|that|as|on (?:price|points|time|cost|speed|quality)|at (?:chess|tennis|ping|
    table|squash|poker|golf|cards|scrabble|darts)|by (?:a|two|three|one)|in (?:the (?:race|final|debate|quiz|
    election|finals))|off the (?:team|call|project)|out of the (?:chat|group|meeting|channel)|questions|ideas))
(?:i|we|she|he|they|my \w+) (?:[\w']+ ){0,2}?(?:was|were|got|been|being|am|is|get|gets|'m|'s|
    are) (?:[\w']+ ){0,2}?(?:raped|assaulted|attacked|beaten|stabbed|strangled|punched|slapped|choked|mugged|
    molested|kidnapped|battered|drugged|spiked|shot(?! down| at the| for)|abused|hit by (?:my|her|his)|
    threatened)\b(?! (?:by (?:the |a |an )?(?:reviewers?|ai|automation|deadline|question|critics|bug|virus|cold|
    competition|market|comments? section|goose|dog)|in (?:the )?(?:match|final|game)))
(?:raped|sexual(?:ly)? assault\w*|sexually abused|molested|gang-raped)\b(?! (?:policy|awareness|charity|training|
    prevention|module|law|cases|research|centre|center|survivors))
rape\b(?= (?:me|her|by)|d)
tried to rape
(?:fear|afraid|scared|frightened|terrified|worried|fearing) (?:[\w']+ ){0,3}?(?:for (?:my|her|his|their|
    our) (?:life|safety|lives)|(?:he|she|they|my \w+|him|her)(?:'ll| will| might| may| is going to| could|
    \ would)? (?:\w+ )?(?:hurt|hurting|kill|killing|beat|beating|hit|hitting|harm|come after|find out where|find me|
    do something to)|to go home|of what (?:he|she|they)(?:'ll| will| might| may| could)|to be (?:alone|
    in the same room) with|he'll find|she'll find|of (?:my|her) (?:husband|partner|boyfriend|ex|father|stepfather|
    wife))
(?:feel|feels|felt|am|i'm|is|she's|he's) unsafe\b
(?:am|i'm|is|she's|he's|are|was|were|be) (?:\w+ )?in (?:real |serious |immediate |physical |grave )?danger\b(?! of)
my life is in danger
in fear of my
life in danger
(?:has|had|got|with|pulled|carries|keeps|owns|brought|pointed|showed|waved|waving) (?:[\w']+ ){0,2}?(?:a |an |his |
    her |the )?(?:gun|knife|weapon|machete|hammer) (?:[\w']+ ){0,3}?(?:on|at|to|against|out|and) (?:\w+ )?{hurt}
{who} (?:has|had|pulled|carries|keeps|brought|showed|bought|puts?|put|owns) (?:[\w']+ ){0,2}(?:gun|knife|weapon|
    machete)\b
(?:gun|knife) to my (?:head|throat)
held (?:me|her|us) at (?:gun|knife)
(?:lock(?:s|ed|ing)?|trapp(?:ed|ing)|kept|keeps|keeping|hold|held) (?:me|us|her|him|them) (?:\w+ )?(?:in(?:side|
    doors)? (?:the|a|his|her|my)|in (?:the|a|his) (?:room|house|flat|office|car)|captive|prisoner|against (?:my|her|
    his) will|up)
(?:won't|will not|wouldn't|doesn't|does not|refuses to|don't|not|never) (?:let|allow)(?:s|ed)? (?:me|us|her|
    him) (?:to )?(?:leave|go home|out|go out|phone|call (?:anyone|my)|see (?:my|her) (?:family|friends))\b
(?:took|taken|takes|taking|confiscated|keeps|kept|holding|holds|has|hidden|hid|withh\w+) (?:away )?(?:my|our|her|
    his|their) passports?\b
(?:follow(?:s|ed|ing)?|wait(?:s|ed|ing)? for) (?:me|her|us) (?:[\w']+ ){0,2}?(?:home|to my (?:car|house|flat|door|
    street)|outside (?:my|the|her)|everywhere i go|in the car park|after work every)
(?:stalk(?:s|ed|ing)?) (?:me|her|us|him|my)\b(?! (?:on linkedin|linkedin|your|profile))
being stalked
turn(?:s|ed|ing)? up at (?:my|her) (?:house|flat|home|door)
tracking my phone
(?:have|has|got) a stalker
(?:kill|hurt|stab|shoot|strangle|murder|poison) (?:him|her|them|my (?:boss|manager|husband|wife|ex|colleague|father|
    coworker|neighbour|professor)|everyone|somebody|someone|people|you all) (?=(?:tonight|today|tomorrow|one day|if|
    when|and (?:then )?my|with|for what|in (?:his|her|their) sleep|i|i've|before)\b)
hurt (?:someone|somebody|people)\b(?= *(?:$|[.!?,]|if|tonight|today|at work))
domestic (?:violence|abuse) (?:at home|from|by)
(?:leave|leaving|escape|escaping|flee|fleeing|left|run(?:ning)? away from|get(?:ting)? away from|
    hiding from) (?:my |an |her |his )?(?:abusive|violent) (?:husband|partner|boyfriend|ex|home|marriage|
    relationship|wife|father|family|girlfriend)
(?:violent|abusive) (?:at home|towards? (?:me|her|us)|with (?:me|her|us)|to (?:me|her|us))
(?:my|her|his) (?:husband|partner|boyfriend|ex|wife|father|dad|girlfriend|stepdad|mother) (?:is|was|has been|gets|
    got|can be|became|turned|being) (?:\w+ )?(?:violent|abusive)
forced (?:marriage|to marry|me to (?:have sex|sleep|marry|strip))
bruises (?:on|all over|from)
(?:black eye|bruise|bruised|bleeding) (?:from|because|after) (?:him|her|he|she|my)
(?:know|knows|knew) where (?:i|you|my (?:kids|children|family|parents)|we|she|he) (?:live|lives|go to school|
    goes? to school)\b.{0,60}(?:threat|scared|afraid|hurt|pay|watch)
(?:make|makes|made|making|send|sends|sent|sending|getting|receiving|got|received|gets|get) (?:me |us |
    her )?(?:[\w']+ ){0,2}(?:death )?threats?\b(?! (?:model|intel|report|assessment|analysis|landscape|level|
    from (?:competitors|ai|the market)|to the (?:market|business)))
death threats?
(?:threaten\w*|vow\w*|swore|swears|promised|said|says|told (?:me|her)) (?:[\w']+ ){0,5}?(?:to )?(?:kill|hurt|beat|
    stab|shoot|murder|harm|rape|strangle|bash|attack|burn|break (?:my|her|his) (?:legs?|arms?|neck|bones|
    face))(?:ing)?(?: up)? {hurt}\b(?! (?:chances|career|feelings|prospects|idea|score|record|to it|case|grade|odds|
    team|side))
{who}(?:'ll|'d)? (?:[\w']+ ){0,3}?(?:wants?|wanted|trying|tried|will|would|might|may|gonna|could|going|is|'ll|
    'd) (?:[\w']+ ){0,3}?(?:kill|hurt|beat|stab|shoot|murder|harm|rape|strangle|bash|attack|come after|
    come for)(?:ing)?(?: up)? {hurt}\b(?! (?:chances|career|feelings|prospects|idea|score|record|to it|case|grade|
    odds|team|side|with kindness))
(?:grab\w*|seiz\w*|dragg?\w*|held|yank\w*|pull\w*|took|lift\w*) (?:me|her|him|us) (?:\w+ )?by (?:the|my|her|
    his) (?:throat|neck|hair|arm|collar|wrist|hand and)\b
(?:not|\w+n't|never|no longer|don't|dont) (?:really |even )?(?:feel |feeling |felt |be |being |
    a )?(?:\w+ )?safe (?:at (?:home|work)|around (?:him|her|them|my)|with (?:him|her|them|my)|there|any ?more|here|
    in my own|to (?:go|be|stay|come)|going|near)\b(?! (?:option|choice|bet))
threaten(?:s|ed|ing)? (?:to (?:[\w']+ ){1,4}(?:me|my|her|him|us|our|photos|pictures|everyone)\b(?! (?:weekend|
    evening|margins|budget|timeline|summer|kitchen|plan|schedule))|(?:me|us|her|him|them)\b|(?:my|her|his|
    our) (?:family|kids|children|life|visa|job|mother|sister|safety|wife|husband|parents)|violence)
(?:being|been|was|feel|felt|getting|got|were) (?:physically |constantly |directly |
    personally )?threatened\b(?! by (?:ai|chatgpt|automation|new|change|competitors|the (?:new|market|robot)))
(?:want|going|plan|planning|thinking|gonna|ready|about|urge|might|could|need) (?:[\w']+ ){0,2}(?:to |of |
    about )?(?:kill(?:ing)?|stab(?:bing)?|shoot(?:ing)?|murder(?:ing)?|strangl(?:e|ing)|hurt(?:ing)?|harm(?:ing)?|
    beat(?:ing)? up|punch(?:ing)?|poison(?:ing)?) (?:him|her|them|my (?:boss|manager|husband|wife|ex|colleague|
    father|coworker|supervisor|professor)|everyone|somebody|someone|people)\b(?! (?:off|in (?:the )?(?:game|chapter|
    book|next|story|novel|second)|with (?:kindness|laughter)|feelings|by (?:leaving|being|saying|asking)))
(?:afraid|scared|frightened|terrified) (?:of )?(?:what )?(?:he|she|they)(?:'ll|'d| will| would| might| may|
    \ could) (?:do|hurt|find|come)|(?:police|ambulance) (?:came|come|had to come) (?:[\w']+ ){0,4}(?:because|after|
    home)|(?:burn(?:s|t|ed)|hurts?|hurting|beats?|beating|hit|hits|hitting) (?:me|her|the kids|my kids|
    the children) (?:at home|when|every|again|if|and|with his|with a|in front|on the (?:arm|face|head))
sexual(?:ly)? (?:assault|abus)\w*\b(?! (?:policy|awareness|charity|training|prevention|module|law|cases|research|
    centre|center|survivors))|(?:forced|forces|forcing) (?:himself|herself|me (?:to|into))
(?:scared|afraid|terrified|frightened|dread\w*) (?:to|of) (?:go(?:ing)? (?:in|to work|back (?:there|in|to)|home|
    near)|see(?:ing)? (?:him|her)|be(?:ing)? (?:alone|near|around))\b
(?:said|says|told me|warned|swore|swears|threat\w+|promised) .{0,80}\b(?:if|unless) (?:i|she|he|
    we) (?:\w+ )?(?:report|tell|told|speak|say|complain|go|went|leave|left|talk|open)\b
{who}'(?:ll|d) (?:\w+ )?(?:kill|hurt|beat|stab|shoot|murder|harm|rape|strangle|bash|attack|come after|come for|
    find) {hurt}\b(?! (?:a |an |the |some|if (?:i (?:miss|don't|forget|am late|bring|break|spoil)|the)|when))
(?:push|shov|slamm|dragg|pinn|knock|throw|threw)\w* (?:me|her|him|us) (?:up )?(?:against|down|into|to the (?:floor|
    ground)|onto|over|against)\b(?! (?:the (?:call|meeting|group|project|chat|loop|deep end|mix|role)|trouble|
    a (?:new|role|bigger|leadership)|management|leadership|my comfort|taking|doing|the best))
(?:beat|beats|beaten|beating) up (?:{hurt}|people|women|my (?:\w+ )?(?:friend|brother|sister|mum|mother))\b|
    locked in (?:the|her|my|a|his) (?:house|room|flat|bathroom|bedroom|office|basement|car|cellar)\b
thr(?:ew|ows|owing|own) (?:a|an|his|her|the|my|two|hot) (?:\w+ )?(?:laptop|chair|cup|mug|phone|plate|pan|bottle|
    stapler|book|tool|knife|glass|keyboard|shoe|thing|stuff|wrench|hammer|coffee|stone|object)e?s? at\b
spiked (?:my|her|his|our) drink|drinks? (?:was|were|got) spiked|hiding from (?:my|her|his|an?|
    the) (?:\w+ )?(?:stepfather|stepdad|father|dad|husband|ex|boyfriend|partner|uncle|family|brother|stalker|wife|
    girlfriend)\b
(?:man|guy|someone|somebody|he|she|ex|car|stranger|men) (?:[\w']+ ){0,4}outside (?:my|her|our) (?:flat|house|door|
    window|home|building|apartment|room)\b|(?:said|says|told me|warned me) (?:i'd|i would|i'll|she'd|i will|
    you'll) (?:regret|be sorry|pay for|lose my (?:legs|teeth|kids|children))
"""
