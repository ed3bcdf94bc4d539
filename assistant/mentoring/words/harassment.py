"""Words of harassment, bullying, discrimination and retaliation."""

HARASSMENT = r"""
(?:hand|hands|arm|arms|fingers) (?:on|around|up|under|down|over|between|all over) (?:my|her|his|their) {body}\b
(?:hands|paws) all over (?:me|her)
(?:touch(?:es|ed|ing)?|grop(?:es|ed|ing)|grab(?:s|bed)?|kiss(?:ed|es)?|feel(?:s|ing)?|hug(?:s|ged)?) (?:me|her|him|
    us|them) (?:[\w']+ ){0,3}?(?:inappropriately|without (?:my|her|his|their) consent|when (?:no ?one|nobody)|
    at (?:work|the (?:party|office))|in the (?:lift|elevator|stairwell|storeroom|car|kitchen|office|corridor)|
    against (?:my|her)|and i (?:don't|froze|can't|hate)|even though i|where i don't|up)\b
grop(?:ed|ing|es)\b
molest
(?:advances|pass) (?:towards? |on |at )(?:me|her|him)
made advances
sleep(?:ing)? with (?:him|her|my (?:boss|manager|supervisor|professor|director)|the (?:boss|manager|director))
sleep with me
(?:sex|a date|dinner alone|nudes?|naked|a kiss|bed) (?:with (?:him|her) )?(?:for|in (?:return|exchange) for|or (?:i|
    he|she)|if i want(?:ed)?) (?:[\w']+ ){0,3}(?:promotion|job|grade|raise|contract|role|help|mark|reference|pass|
    lose)
(?:sent|send|sends|sending|asked (?:me )?for|asks for|asking for|wants|shared|sharing|leaked|posted|show(?:ed|
    s)) (?:me |us |her |him |\w+ )?(?:[\w']+ ){0,2}(?:nudes?|naked (?:pictures|photos|pics)|dick pics?|
    explicit (?:photos|pictures|images))
propositioned (?:me|her|us)
quid pro quo
harassing\b(?! (?:you|fire|emails from (?:recruiters|vendors)))
experienc\w+ (?:[\w']+ ){0,2}(?:harassment|bullying|discrimination|racism|abuse|retaliation)
(?:victim|target|survivor|subject|subjected) (?:of|to) (?:[\w']+ ){0,2}(?:harassment|bullying|abuse|discrimination|
    racism|assault|violence)\b(?! (?:support|services|charity|work))
(?:report(?:ed|ing)?|quiet|silent|complain(?:ed|ing)?|told hr|suffer(?:ed|ing)?|faced|facing|face|endur\w+|
    dealing with|deal with|going through|went through|because of|due to|about (?:the|his|her|my|their)|the constant|
    ongoing|constant|daily) (?:[\w']+ ){0,3}?(?:harassment|bullying|abuse|discrimination|racism|sexism|retaliation|
    victimisation)(?:$| ?[.,;!?]| (?:i|from|by|at (?:my |this |the |our )?(?:work|office|job|company|lab|firm|
    school|hands?)|in my|and (?:nothing|now|hr|they|was|he|she|i)|against (?:me|my|him|her)|since|every|that (?:i|
    she|he)|for (?:months|years)|on my|i'm|went|to hr|got|but)\b)
bull(?:ies|ied|ying) (?:{hurt}|by|at work|my)\b(?! (?:policy|training|awareness))
(?:is|was|'s|are|were|such) (?:a |an |being a )?(?:\w+ )?bully\b(?! (?:pulpit|for you|beef))
(?:boss|manager|supervisor|colleague|director|team lead|professor) (?:is|who is|who's|was) (?:\w+ )?(?:abusive|
    a bully|bullying|harassing|a creep|a predator|toxic and (?:screams|shouts)|handsy|creepy|threatening)\b
{who} (?:[\w']+ ){0,3}?(?:screams?|screamed|yells?|yelled|shouts?|shouted|swears?|swore|curses?|screaming|yelling|
    shouting) (?:\w+ )?at (?:{hurt})
blackmail(?:ed|ing|s)? (?:me|her|him|us|by)
(?:call(?:s|ed|ing)?) (?:me|her|him|us|them) (?:a |an |\w+ )?(?:stupid|idiot|slut|whore|bitch|retard\w*|worthless|
    useless|names\b(?! (?:later|back))|racial|slurs?|monkey|terrorist|dirty|fat|ugly|\w+ slur|n-?word|p-?word|paki|
    animal|trash|pathetic|diversity hire|darkie|tranny|faggot|dyke)
(?:racist|sexist|homophobic|transphobic|islamophobic|antisemitic|ableist|misogynist\w*|xenophobic|casteist|ageist|
    racial|sexual) (?:\w+ )?(?:comments?|remarks?|jokes?|abuse|slurs?|insults?|things|names|bullying|harassment|
    names|messages|nickname|treatment)\b(?! (?:detection|dataset|corpus|classifier|training|module|policy|policies|
    moderation|in (?:the )?(?:dataset|corpus|films?|ads|literature|law)|law|prevention|research))
slurs?\b (?:at|towards?) (?:me|her|him|us)
(?:racist|sexist|homophobic|misogynistic|casteist|transphobic|islamophobic) (?:to|towards?|with|about|boss|manager|
    colleague|professor|supervisor)\b
discriminat(?:es|ed|ing|e) (?:\w+ )?(?:against )?(?:{hurt}|because|for being|at work|on)\b(?! (?:between|
    the (?:basis|two)|classes|signal|ability))
(?:won't|refuses? to|refused to|never|doesn't|don't) (?:promote|hire|pay|respect|listen to|work with) (?:women|
    black|muslims|people like me|me because|girls|mothers|asians|her because)
(?:punish(?:ed|ing|es)?|demot(?:ed|ing)|fir(?:ed|ing)|sack(?:ed|ing)|cut (?:my|her) (?:hours|shifts|pay)|
    froze (?:me|her) out|iced (?:me|her) out|freez\w+ (?:me|her) out|ignor\w+ (?:me|her)|moved (?:me|her)|
    written? (?:me|her) up|wrote (?:me|her) up|bad (?:review|rating)|worst shifts|taken off|excluded|blacklisted|
    blackballed|shunned|pip|stripped|sidelin\w+|stopped (?:giving|inviting|
    talking)) (?:[\w']+ ){0,6}?(?:for (?:speaking up|reporting|complaining|whistle-?blowing|blowing the whistle|
    raising|saying no|refusing (?:his|her|to sleep))|after (?:i|she|he|we) (?:\w+ )?(?:report|complain|spoke up|
    raised (?:it|a|the|concerns?|my)|went to hr|told hr|blew the whistle|said no|turned (?:him|her) down|filed|
    rejected (?:him|her)|refused)|since (?:i|she|he|we) (?:\w+ )?(?:report|complain|spoke up|raised|went to hr|
    told hr|said no|turned (?:him|her) down|filed|refused))
(?:since|after|when|because) (?:i|she|he|we) (?:\w+ )?(?:reported|complained (?:about|to)|went to hr|told hr|
    spoke up|filed (?:a|the|my)|turned (?:him|her) down|rejected his|refused his|
    blew the whistle)\b.{0,100}\b(?:shifts?|hours|ignor\w+|fired|demot\w+|exclud\w+|nobody|no one|punish\w+|worse|
    cut|froze\w*|removed|stopped|threat\w+|rumou?rs|cold|taken|bad review|hell|invit\w+|silent|projects?)
(?:keeps?|kept|always|constantly|won't stop|wouldn't stop|never stops?) (?:\w+ )?(?:asking (?:me|her) (?:out|on|
    for (?:a date|nudes|sex)|to (?:sleep|his (?:room|hotel|place)))|staring at (?:me|my|her)|commenting on (?:my|
    her) (?:body|looks|legs|clothes|dress|figure|breasts|weight)|(?:messag|text|call)ing (?:me|
    her) (?:\w+ )?(?:at night|late|drunk|after|even though|about my body)|making (?:me|her) uncomfortable|cornering|
    flirting with|sending (?:me|her) (?:hearts|photos of|creepy)|inviting (?:me|her) to (?:his|her) (?:room|hotel|
    house|flat))
creeps? (?:me|her) out
(?:afraid|scared|terrified|frightened) of (?:my|the|our|her|his) (?:\w+ )?(?:boss|manager|supervisor|colleague|
    director|coworker|professor|mentor|advisor|client|landlord)\b
lur(?:ed|ing) (?:me|her) (?:in)?to (?:his|her)
invited (?:me|her) (?:up )?to (?:his|her) (?:hotel )?room
upskirt
revenge porn
spread\w* (?:sexual |ugly |nasty )?rumou?rs about (?:me|her)
(?:{who}|who|keeps?|kept|tries to|tried to|trying to|won't stop|wouldn't stop) (?:[\w']+ ){0,4}?(?:t[ou]+ch(?:es|ed|
    ing)?|grop(?:es|ed|ing)|fondl(?:es|ed|ing)|caress(?:es|ed|ing)?|kiss(?:es|ed|ing)?|pinch(?:es|ed|ing)?|
    smack(?:s|ed|ing)?|feel(?:s|ing)? up) (?:up )?{hurt}\b(?! (?:deeply|so|with (?:his|her|their|the) (?:story|
    words|kindness|talk|speech)|to the core|by surprise|on the shoulder|greatly|all))
(?:{who}|who|keeps?|kept|tries to|tried to|trying to|always|find\w* \w+ \w+ to|reason to) (?:[\w']+ ){0,4}?(?:touch|
    grop|strok|rub|grab|squeez|caress|kiss|pinch|smack|pat|slap|brush|press|feel|lick|smell|tickl|
    massag)\w* (?:up )?(?:against )?(?:on )?(?:my|her|his|their|our) {body}\b
(?:brush|press|rub|push)(?:es|ed|ing|bed|bing|s)? (?:himself |herself |up )*(?:up )?against (?:me|her|us|him)\b|
    (?:rub|strok|squeez|massag)\w* (?:me|her|us)\b|{who} (?:[\w']+ ){0,2}grab(?:s|bed|bing)? (?:me|her|us|
    him)(?: (?:by|from behind|in|and|when|at|again|inappropriately|between)\b| *[.!,]| *$)
(?:hit+s?|hit+ing|come on|comes on|coming on|came on) (?:strongly )?(?:on|to|onto) {hurt}\b(?! (?:that|the (?:idea|
    news)|as))|(?:make|makes|made|making) (?:a )?(?:pass(?:es)?|moves?) (?:at|on) {hurt}\b
(?:unwanted|sexual|inappropriate|unwelcome|creepy|lewd|dirty|suggestive|indecent|obscene|vulgar|
    flirty) (?:\w+ )?(?:advances?|attention|touch\w*|comments?|remarks?|messages?|texts?|jokes?|photos?|pictures?|
    pics|gestures?|invitations|behaviou?r|propositions?|favours?|dms?|emails?|things)\b(?! (?:policy|training|
    module|in the (?:code|dataset|corpus)|detection|filter|dataset|classifier|moderation|from (?:bots|spam)))
explicit (?:messages|texts|photos|pictures|pics|images)\b|sexual(?:ly)? harass\w*\b(?! (?:policy|training|module|
    law|workshop|prevention|claims?|charity|research))
h[ae]r+as+(?:ed|es|ing|s)? (?:{hurt}|by|at (?:my )?work|constantly|every|daily|again|for (?:months|years|
    weeks))\b(?! (?:training|policy|vendors?|for the (?:report|slides)))
(?:being|been|got|getting|was|am|i'm|is|are|were|feel|felt) (?:\w+ )?(?:h[ae]r+as+ed|bul+ied|victimi[sz]ed|
    ostraci[sz]ed|discriminated|gaslit|gaslighted|frozen out|exploited|sexuali[sz]ed|stalked|blackmailed|ganged up|
    picked on|groomed)\b(?! by (?:the |a )?(?:ads|emails|recruiters on linkedin|spam|algorithm))
(?:being|been|getting|constantly|was) (?:\w+ )?(?:humiliated|intimidated|targeted|degraded|belittled|mocked|
    singled out|abused|insulted|mistreated|demeaned) (?:[\w']+ ){0,2}(?:at work|by (?:my|the|a|two|some|his|her|
    colleagues|people)|because|for being|daily|every|in front|again|on my)|being (?:\w+ )?(?:humiliated|intimidated|
    abused|mistreated|degraded)\b
{who} (?:[\w']+ ){0,3}?(?:humiliat(?:es|ed|ing)|belittl(?:es|ed|ing)|degrad(?:es|ed|ing)|insult(?:s|ed|ing)|
    mock(?:s|ed|ing)?|terrori[sz](?:es|ed|ing)|abus(?:es|ed|ing)|gaslight(?:s|ing|ed)?|victimi[sz](?:es|ed)|
    torment(?:s|ed|ing)|blackmail(?:s|ed|ing)?|demean(?:s|ed|ing)|corner(?:s|ed|ing)|prey(?:s|ed|ing) on|
    h[ae]r+as+(?:es|ed|ing)?|bul+(?:ies|ied|ying|ys)|spit(?:s|ting)? (?:on|at)|gang(?:s|ed|ing)? up on|pick(?:s|ed|
    ing)? on|laughs? at|laughed at|sneers? at) (?:{hurt}|my (?:accent|skin|religion|hijab|clothes|body|disability|
    stutter|hair|faith|weight|prayers?|name|english|dress))\b(?! (?:for (?:a|an|more|the|data)|about (?:the|lunch)|
    with questions|into agreeing))
(?:make|makes|made|making|poke|pokes|poking) fun of (?:me|her|him|my (?:accent|skin|religion|hijab|clothes|body|
    disability|stutter|hair|faith|weight|name|english|headscarf|turban|dress|caste|age))\b
(?:passed over|turned down|rejected|fired|sacked|let go|demoted|denied|refused|overlooked|paid less|excluded|
    dismissed|laid off|moved off|taken off|left out|mocked|punished|ignored|treated|(?:not|never|won't|wouldn't|
    don't|can't|didn't|wasn't|isn't|doesn't|no longer) (?:[\w']+ ){0,3}(?:hired?|promoted?|given|give|get|
    considered?|let|allowed?|want|included?|invited?|belong|make|take|taken|listen|lead|fit|pay|
    be)) (?:[\w']+ ){0,7}?(?:because|for being|due to|on account of|based on|when i told|after i told|after telling|
    since telling|since i|the (?:day|week|moment) i|as) (?:[\w']+ ){0,5}?(?:pregnan\w+|wom[ae]n|female|girl|black|
    asian|brown|african|indian|muslim|jewish|hindu|sikh|dalit|caste|gay|lesbian|trans|queer|disab\w+|deaf|blind|
    autis\w+|adhd|wheelchair|foreigner|immigrant|refugee|race|skin|religion|hijab|headscarf|turban|gender|sexuality|
    orientation|ethnicity|nationality|too old|my age|hiv|maternity|epilep\w+|faith|accent|mum|mother|religious|roma|
    traveller|depress\w+)\b
because of my (?:race|skin|religion|hijab|headscarf|gender|caste|ethnicity|nationality|sexuality|disability|
    pregnancy|turban|faith)\b|(?:no place|no room|not a (?:place|job)|don't belong|doesn't belong|shouldn't be|
    can't) .{0,20}(?:for )?(?:women|girls|muslims|blacks?|foreigners|people like (?:me|you))\b|(?:women|girls|
    foreigners|muslims|people like (?:me|you)) (?:\w+ )?(?:don't|do not|can't|cannot|shouldn't|have no) (?:belong|
    do|be|lead|place|business)
retaliat(?:ed|ing|es|e) (?:\w+ )?(?:against (?:me|my|her|him|us)|because|after|on me|by|since)\b|(?:fear|afraid of|
    scared of|face|faces|facing|suffer\w*|experienc\w+|worried about|threat of|fear of|it's|this is|feels like|
    as) retaliation\b
{who} (?:[\w']+ ){0,3}?(?:makes?|made|making) (?:me|her|us) (?:\w+ )?(?:feel )?(?:very |so |really |
    deeply )?(?:uncomfortable|unsafe|scared|afraid|dirty|frightened)\b
{who} (?:[\w']+ ){0,2}?(?:won't|will not|doesn't|wouldn't|refuses to|not|never|didn't) (?:leave|
    leaves) {hurt} alone|tell(?:ing)? (?:him|her|them) to stop|(?:said|say|saying|told (?:him|
    her)) no .{0,30}(?:keeps?|anyway|again|still|won't)|even though i (?:said|told|asked|keep)
(?:comments?|commented|commenting|remarks?|remarked|jokes?|joked|stares?|staring|stared|leers?|leering|looks?|
    looking) (?:\w+ )?(?:on|about|at|down|up) (?:my|her) (?:body|looks|legs|breasts?|chest|figure|skin|accent|
    weight|religion|hijab|sex life|bum|clothes|skirt|dress|cleavage|blouse|top)\b
(?:depends? on|in (?:return|exchange) for|if i|unless i|or else|until i|as long as i|
    only if i) (?:[\w']+ ){0,5}(?:dinner|drinks?|date|dates|night|hotel|kiss|sleep|go out|going out|nice|massage|
    bed|home) (?:\w+ )?(?:alone )?with (?:him|her)\b|(?:bring|come|invit\w+|ask\w*) (?:me |
    her )?(?:[\w']+ ){0,2}to (?:his|her) (?:\w+ )?(?:hotel|room|bedroom|flat|bed)\b|(?:expects?|expected|wants?|
    pressur\w+|asked|asks|told|tells) (?:me|her) (?:[\w']+ ){0,2}to (?:sleep|have sex|go to bed|undress|kiss)
what (?:i|she)(?:'m| am|'s| is)? (?:wear|wears|wearing|sleep|sleeps) (?:to bed|in bed|under|at night|in)\b|
    slept (?:my|her) way|porn\w*\b(?! (?:filter|detection|policy|law|classifier))|share (?:a|his|her|the) (?:bed|
    hotel room)|(?:his|in) bed with him
(?:after|since|when|because|as soon as) (?:i|she|he) (?:[\w']+ ){0,5}?(?:pregnan\w+|wom[ae]n|black|asian|brown|
    african|indian|muslim|jewish|hindu|sikh|dalit|caste|gay|lesbian|trans|queer|disab\w+|deaf|blind|autis\w+|adhd|
    wheelchair|foreigner|immigrant|refugee|hijab|headscarf|turban|hiv|maternity|epilep\w+|depress\w+|cancer|
    came out|come out|out as)\b.{0,40}\b(?:(?:they|he|she|people|everyone|hr|my (?:boss|manager|team|colleagues|
    company|supervisor|clients?)|the (?:boss|team|others)) (?:\w+ )?(?:took|cut|exclud\w+|ignor\w+|moved|stopped|
    fired|sacked|replaced|mock\w*|treat\w*|dropped|refus\w+|pushed|laugh\w*|joke\w*|demot\w+|gave|won't)|(?:i|she|
    he) (?:was|got|am|is) (?:\w+ )?(?:demoted|excluded|ignored|moved|fired|sacked|replaced|mocked|dropped|passed|
    taken off|pushed out|treated)|no ?body|no one)\b
(?:exclud|ignor|avoid|mock|bull|shunn?|demot|isolat|freez|froze|laugh|stopped|won't|refus|treat|
    hate)\w* (?:[\w']+ ){0,6}?(?:since|because|after|when|for) (?:i|she|he|being|i'm|i am|
    we) (?:[\w']+ ){0,4}?(?:pregnan\w+|wom[ae]n|black|asian|brown|african|indian|muslim|jewish|hindu|sikh|dalit|
    caste|gay|lesbian|trans|queer|disab\w+|deaf|blind|autis\w+|adhd|wheelchair|foreigner|immigrant|refugee|hijab|
    headscarf|turban|hiv|maternity|epilep\w+|depress\w+|cancer|came out|come out|out as)\b
if (?:i|she) (?:was|am|were|'m|is|would be|play|plays|acted|be) (?:\w+ )?(?:nice|good|friendly|sweet|kind) (?:to|
    with) (?:him|her)\b|(?:my|her|his) (?:accent|skin|hair|name|hijab|turban|body|face|headscarf) (?:is|was|looks|
    sounds) (?:\w+ ){0,2}(?:ugly|dirty|unprofessional|foreign|disgusting|smelly|not suitable|a problem|too (?:black|
    thick|foreign|ethnic))
(?:texts?|messages?|calls?|emails?|dms?|writes?|rings?|texting|messaging|calling) (?:to )?(?:me|
    her) (?:\w+ )?(?:at (?:\d+ ?am|night|midnight|all hours)|late at night|in the middle of the night|drunk|
    every night)
(?:grab|grop|touch|harass|kiss|pinch|molest|fondl)\w* (?:the |our |his |her |female |young |other )*(?:students|
    girls|women|interns|juniors|waitresses|nurses|staff|us)\b|(?:him|her|he|she|boss|manager|supervisor|
    colleague) (?:touching|groping|grabbing|kissing|rubbing|stroking|following|stalking|harassing|hitting|bullying|
    abusing|threatening) (?:me|us|her|my)\b
(?:rent|job|money|help|grades?|roles?|part|visa|contract|promotion|anything|something|favours?) (?:\w+ ){0,3}(?:for|
    in exchange for|in return for) sex\b|sex (?:in return|in exchange|for a|for the)\b|offer\w* (?:\w+ ){0,4}for sex
(?:won't|don't|not|doesn't|didn't|never|can't) (?:let|allow(?:ed)?) (?:me|us|her|him)? ?(?:to )?(?:pray|wear (?:my|
    a|her)|fast|speak my language|use the (?:toilet|bathroom))|(?:sniff|smell|lick|strok|touch|
    play)\w* (?:with )?(?:my|her) (?:hair|neck|legs?|feet)\b|stand(?:s|ing)? (?:way |far )?too close|
    how he (?:looks|stares) at (?:me|my|her)
(?:keeps?|kept|always|constantly) (?:telling|saying to) (?:me|her) (?:[\w']+ ){0,4}(?:beautiful|sexy|hot|pretty|
    gorgeous|attractive|in love|loves me)|(?:forced|pushed|made|had) (?:me )?(?:to (?:resign|quit|leave)|
    out) (?:[\w']+ ){0,3}(?:because|after|for|when) (?:i|she|he) (?:\w+ )?(?:report|complain|spoke|refus|blew|
    raised|turned|said no|was pregnant|got pregnant)\w*
ignor\w* (?:my|our|her) (?:\w+ )?(?:complaints?|report) (?:about|of|against) (?:him|her|my|the way)|(?:told|made|
    warned|asked) (?:me |us |her )?(?:to )?(?:keep quiet|stay quiet|shut up|drop it|forget it) (?:about|or|when|
    after|because)
"""
