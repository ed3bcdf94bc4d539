"""Words of harassment, bullying, discrimination and retaliation."""

HARASSMENT = r"""
(?:{who}|who|and|keeps?|kept|tries to|tried to|trying to|always|by) (?:\w+ ){0,4}?(?:touch(?:es|ed|ing)?|
    grop(?:es|ed|ing)|fondl(?:es|ed|ing)|strok(?:es|ed|ing)|rub(?:s|bed|bing)?|grab(?:s|bed|bing)?|squeez(?:es|ed|
    ing)|caress(?:es|ed|ing)?|kiss(?:es|ed|ing)?|pinch(?:es|ed|ing)?|smack(?:s|ed|ing)?|pat(?:s|ted|ting)?|
    feel(?:s|ing)? up|brush(?:es|ed|ing)? (?:up )?against|press(?:es|ed|
    ing)? (?:up )?against) (?:up )?(?:{hurt}(?! (?:deeply|so|with (?:his|her|their|the) (?:story|words|kindness|
    talk|speech)|to the core|by surprise|coffee|a|an|lunch|some|the|on the shoulder|one))|(?:my|her|his|their|our)
    \ {body})\b
(?:hand|hands|arm|arms|fingers) (?:on|around|up|under|down|over|between|all over) (?:my|her|his|their) {body}\b
(?:hands|paws) all over (?:me|her)
(?:touch(?:es|ed|ing)?|grop(?:es|ed|ing)|grab(?:s|bed)?|kiss(?:ed|es)?|feel(?:s|ing)?|hug(?:s|ged)?) (?:me|her|
    him|us|them) (?:\w+ ){0,3}?(?:inappropriately|without (?:my|her|his|their) consent|when (?:no ?one|nobody)|
    at (?:work|the (?:party|office))|in the (?:lift|elevator|stairwell|storeroom|car|kitchen|office|corridor)|
    against (?:my|her)|and i (?:don't|froze|can't|hate)|even though i|where i don't|up)\b
grop(?:ed|ing|es)\b
molest
(?:hit|hits|hitting|come on|comes on|coming on|came on|made? (?:a )?pass(?:es)?|makes? (?:a )?pass(?:es)?|
    making passes) (?:strongly )?(?:on|to|at|onto) (?:{hurt})\b(?! (?:that|the (?:idea|news)))
(?:unwanted|sexual|inappropriate|unwelcome|creepy|lewd|dirty|suggestive|indecent|obscene|vulgar|flirty|explicit)
    \ (?:\w+ )?(?:advances?|attention|touch\w*|comments?|remarks?|messages?|texts?|jokes?|photos?|pictures?|pics|
    images|gestures?|invitations|contact|behaviou?r|propositions?|favours?|dms?|emails?)\b(?! (?:policy|training|
    module|in the (?:code|dataset|corpus)|detection|filter|dataset|classifier|moderation|from (?:bots|spam)))
(?:advances|pass) (?:towards? |on |at )(?:me|her|him)
made advances
sleep(?:ing)? with (?:him|her|my (?:boss|manager|supervisor|professor|director)|the (?:boss|manager|director))
sleep with me
(?:sex|a date|dinner alone|nudes?|naked|a kiss|bed) (?:with (?:him|her) )?(?:for|in (?:return|exchange) for|
    or (?:i|he|she)|if i want(?:ed)?) (?:\w+ ){0,3}(?:promotion|job|grade|raise|contract|role|help|mark|reference|
    pass|lose)
(?:sent|send|sends|sending|asked (?:me )?for|asks for|asking for|wants|shared|sharing|leaked|posted|show(?:ed|s))
    \ (?:me |us |her |him |\w+ )?(?:\w+ ){0,2}(?:nudes?|naked (?:pictures|photos|pics)|dick pics?|
    explicit (?:photos|pictures|images))
propositioned (?:me|her|us)
quid pro quo
harass(?:ed|es|ing)? (?:{hurt}|by|at (?:my )?work|constantly|every|daily|again|for (?:months|years|weeks))
    \b(?! (?:training|policy|vendors?|for the (?:report|slides)))
(?:being|been|get|getting|got|was|is|am|feel|feeling|felt) (?:\w+ )?(?:harass|bulli|victimis|victimiz|ostraci|
    target|abus|discriminat|intimidat|humiliat|gasli|singled out|frozen out|exploit)\w*\b(?! (?:by (?:the |a |
    an )?(?:scale|task|reviewers?|ads|adverts|recruiters (?:on linkedin)|emails|software|crowd|maths|imposter|
    algorithm|size|room|audience|weather|code|syllabus|spam)|ads?|users?|group|audience|customers?|advertis\w*|
    marketing|policy|training|at (?:a|the) (?:market|segment)|to walk|to apply|to speak|by how))
harassing\b(?! (?:you|fire|emails from (?:recruiters|vendors)))
experienc\w+ (?:\w+ ){0,2}(?:harassment|bullying|discrimination|racism|abuse|retaliation)
(?:victim|target|survivor|subject|subjected) (?:of|to) (?:\w+ ){0,2}(?:harassment|bullying|abuse|discrimination|
    racism|assault|violence)\b(?! (?:support|services|charity|work))
(?:report(?:ed|ing)?|complain(?:ed|ing)?|told hr|suffer(?:ed|ing)?|faced|facing|face|endur\w+|dealing with|
    deal with|going through|went through|because of|due to|about (?:the|his|her|my|their)|the constant|ongoing|
    constant|daily) (?:\w+ ){0,3}?(?:harassment|bullying|abuse|discrimination|racism|sexism|retaliation|
    victimisation)(?:$| ?[.,;!?]| (?:i|from|by|at (?:my |this |the |our )?(?:work|office|job|company|lab|firm|
    school|hands?)|in my|and (?:nothing|now|hr|they|was|he|she|i)|against (?:me|my|him|her)|since|every|that (?:i|
    she|he)|for (?:months|years)|on my|i'm|went|to hr|got|but)\b)
bull(?:ies|ied|ying) (?:{hurt}|by|at work|my)\b(?! (?:policy|training|awareness))
(?:is|was|'s|are|were|such) (?:a |an |being a )?(?:\w+ )?bully\b(?! (?:pulpit|for you|beef))
(?:boss|manager|supervisor|colleague|director|team lead|professor) (?:is|who is|who's|was) (?:\w+ )?(?:abusive|
    a bully|bullying|harassing|a creep|a predator|toxic and (?:screams|shouts)|handsy|creepy|threatening)\b
{who} (?:\w+ ){0,3}?(?:screams?|screamed|yells?|yelled|shouts?|shouted|swears?|swore|curses?|screaming|yelling|
    shouting) (?:\w+ )?at (?:{hurt})
{who} (?:\w+ ){0,3}?(?:humiliat(?:es|ed|ing)|belittl(?:es|ed|ing)|degrad(?:es|ed|ing)|insult(?:s|ed|ing)?|
    mock(?:s|ed|ing)|terroris(?:es|ed|ing)|terroriz(?:es|ed|ing)|intimidat(?:es|ed|ing)|abus(?:es|ed|ing)|
    gaslight(?:s|ing|ed)?|victimis(?:es|ed)|torment(?:s|ed|ing)|blackmail(?:s|ed|ing)?|degrades|demean(?:s|ed|
    ing)?|corner(?:s|ed|ing)|prey(?:s|ed|ing) on|threaten(?:s|ed|ing)?|harass(?:es|ed|ing)?|pester(?:s|ed|ing)?|
    exploit(?:s|ed|ing)?|spit(?:s|ting)? (?:on|at)) {hurt}\b(?! (?:for (?:a|an|more|the|data)|about (?:the|lunch)|
    with questions))
blackmail(?:ed|ing|s)? (?:me|her|him|us|by)
(?:call(?:s|ed|ing)?) (?:me|her|him|us|them) (?:a |an |\w+ )?(?:stupid|idiot|slut|whore|bitch|retard\w*|worthless|
    useless|names\b(?! (?:later|back))|racial|slurs?|monkey|terrorist|dirty|fat|ugly|\w+ slur|n-?word|p-?word|
    paki|animal|trash|pathetic|diversity hire|darkie|tranny|faggot|dyke)
(?:racist|sexist|homophobic|transphobic|islamophobic|antisemitic|ableist|misogynist\w*|xenophobic|casteist|ageist|
    racial|sexual) (?:\w+ )?(?:comments?|remarks?|jokes?|abuse|slurs?|insults?|things|names|bullying|harassment|
    names|messages|nickname|treatment)\b(?! (?:detection|dataset|corpus|classifier|training|module|policy|
    policies|moderation|in (?:the )?(?:dataset|corpus|films?|ads|literature|law)|law|prevention|research))
slurs?\b (?:at|towards?) (?:me|her|him|us)
(?:racist|sexist|homophobic|misogynistic|casteist|transphobic|islamophobic) (?:to|towards?|with|about|boss|
    manager|colleague|professor|supervisor)\b
discriminat(?:es|ed|ing|e) (?:\w+ )?(?:against )?(?:{hurt}|because|for being|at work|on)\b(?! (?:between|
    the (?:basis|two)|classes|signal|ability))
(?:passed over|turned down|rejected|fired|sacked|let go|demoted|denied|refused|overlooked|paid less|excluded|
    dismissed|laid off|not (?:hired|promoted|given)|moved off|taken off|dropped|left out|mocked|punished|
    treated (?:\w+ )?(?:differently|badly|worse|unfairly)|cut|lost) (?:\w+ ){0,6}?(?:because|for being|due to|
    on account of|based on|when i told|after i told|after telling|since telling|since i|the (?:day|week|moment) i|
    over) (?:of |to )?(?:my|i(?:'m| am| was| wear| have| got| told)?|being|her|his|she(?:'s| is| was)?|he(?:'s|
    \ is| was)?|the|them)? ?(?:\w+ ){0,3}?(?:pregnan\w+|woman|female|girl|black|asian|brown|african|indian|muslim|
    jewish|hindu|sikh|dalit|caste|gay|lesbian|trans|queer|disab\w+|deaf|blind|autis\w+|adhd|wheelchair|foreign\w*|
    immigrant|accent|race|skin|colou?r|religion|hijab|headscarf|turban|gender|sex|age|old|sexuality|orientation|
    ethnicity|nationality|illness|cancer|hiv|maternity|epilep\w+|mental health|depress\w+|faith|kippah|hair|
    wearing)\b
(?:because of|over) my (?:race|skin|colou?r|religion|hijab|headscarf|gender|caste|accent|ethnicity|nationality|
    sexuality|disability|pregnancy|turban|faith|hair)\b
(?:because|since) (?:i'm|i am|she's|she is|he's|he is|i was) (?:\w+ )?(?:pregnant|a woman|female|black|asian|
    brown|muslim|jewish|dalit|gay|lesbian|trans|queer|disabled|deaf|an immigrant|a foreigner|from a lower caste|
    lower caste|foreign|too old|old)\b(?=.{0,80}\b(?:won't|refus|never|stopped|don't|not|said|no one|nobody|
    ignore|pay|paid|promot|shift|exclu|treat|laugh|mock|joke|less|fired)|\s*[.!])
(?:won't|refuses? to|refused to|never|doesn't|don't) (?:promote|hire|pay|respect|listen to|work with) (?:women|
    black|muslims|people like me|me because|girls|mothers|asians|her because)
retaliat(?:ed|ing|ion|es|e)\b(?! (?:policy|training|clause|law|module|tariffs?))(?:.{0,50}\b(?:me|my|i|her|him|us)
    \b)?
(?:punish(?:ed|ing|es)?|demot(?:ed|ing)|fir(?:ed|ing)|sack(?:ed|ing)|cut (?:my|her) (?:hours|shifts|pay)|
    froze (?:me|her) out|iced (?:me|her) out|freez\w+ (?:me|her) out|ignor\w+ (?:me|her)|moved (?:me|her)|
    written? (?:me|her) up|wrote (?:me|her) up|bad (?:review|rating)|worst shifts|taken off|excluded|blacklisted|
    blackballed|shunned|pip|stripped|sidelin\w+|stopped (?:giving|inviting|
    talking)) (?:\w+ ){0,6}?(?:for (?:speaking up|reporting|complaining|whistle-?blowing|blowing the whistle|
    raising|saying no|refusing (?:his|her|to sleep))|after (?:i|she|he|we) (?:\w+ )?(?:report|complain|spoke up|
    raised (?:it|a|the|concerns?|my)|went to hr|told hr|blew the whistle|said no|turned (?:him|her) down|filed|
    rejected (?:him|her)|refused)|since (?:i|she|he|we) (?:\w+ )?(?:report|complain|spoke up|raised|went to hr|
    told hr|said no|turned (?:him|her) down|filed|refused))
(?:since|after|when|because) (?:i|she|he|we) (?:\w+ )?(?:reported|complained (?:about|to)|went to hr|told hr|
    spoke up|filed (?:a|the|my)|turned (?:him|her) down|rejected his|refused his|blew the whistle)
    \b.{0,100}\b(?:shifts?|hours|ignor\w+|fired|demot\w+|exclud\w+|nobody|no one|punish\w+|worse|cut|froze\w*|
    removed|stopped|threat\w+|rumou?rs|cold|taken|bad review|hell|invit\w+|silent|projects?)
(?:won't|will not|doesn't|wouldn't|refuses to|not|never|didn't) (?:leave|leaves) {hurt} alone
(?:keeps?|kept|always|constantly|won't stop|wouldn't stop|never stops?) (?:\w+ )?(?:asking (?:me|her) (?:out|on|
    for (?:a date|nudes|sex)|to (?:sleep|his (?:room|hotel|place)))|staring at (?:me|my|her)|commenting on (?:my|
    her) (?:body|looks|legs|clothes|dress|figure|breasts|weight)|(?:messag|text|call)ing (?:me|
    her) (?:\w+ )?(?:at night|late|drunk|after|even though|about my body)|making (?:me|her) uncomfortable|
    cornering|flirting with|sending (?:me|her) (?:hearts|photos of|creepy)|inviting (?:me|her) to (?:his|her)
    \ (?:room|hotel|house|flat))
(?:comments?|remarks?|jokes?) about (?:my|her) (?:body|looks|legs|breasts|figure|skin|accent|weight|chest|
    religion|hijab|sex life)\b
(?:makes?|made|making) (?:me|her|us) (?:\w+ )?(?:feel )?(?:very |so |really |deeply )?(?:uncomfortable|unsafe|
    scared|afraid|dirty|frightened)(?: (?:around|at work|when (?:he|she|we)|by|with (?:his|her)|every|and))
creeps? (?:me|her) out
(?:afraid|scared|terrified|frightened) of (?:my|the|our|her|his) (?:\w+ )?(?:boss|manager|supervisor|colleague|
    director|coworker|professor|mentor|advisor|client|landlord)\b
lur(?:ed|ing) (?:me|her) (?:in)?to (?:his|her)
invited (?:me|her) (?:up )?to (?:his|her) (?:hotel )?room
upskirt
revenge porn
spread\w* (?:sexual |ugly |nasty )?rumou?rs about (?:me|her)
"""
