"""The rows for the heaviest asks: mentorship in any words, and sponsorship."""

from assistant.mentoring.asks import Row, rows
from assistant.mentoring.stages import Ask

MENTORSHIP: tuple[Row, ...] = rows(
    Ask.MENTORSHIP,
    ("mentor", r"mentor(?:ing|ed by you)? {me}\b"),
    (
        "mentored",
        r"(?:be|being|get|getting) (?:\w+ )?mentored by (?:you|someone|somebody)|(?:want|love|like|hoping|hope|need|wish) to be (?:\w+ )?mentored",
    ),
    (
        "mentor",
        r"(?:be|become|becoming|being|act as|acting as|serve as|serving as|work as|stand as|to be|consider being|play) (?:my|our|a|an|the|some kind of|a kind of|sort of a|a bit of a) ~mentors?\b(?! (?:text|page|note))",
    ),
    ("mentor", r"(?:become|becoming|being|act as|serve as|be) (?:a |an |my )?(?:\w+ and )?mentor (?:to|for) {me}"),
    ("mentor", r"(?:be|as|act as|become) my (?:\w+,? ){0,3}(?:and|or|/) ?mentor"),
    ("mentor", r"(?:mentor|mentorship) (?:to|for) {me}\b"),
    (
        "mentor",
        r"(?:looking|searching|hunting|hoping|on the (?:lookout|hunt)|in search|in need|in the market|search|asking|praying) (?:\w+ )?(?:for|of|out) (?:\w+ ){0,3}?(?:mentor|mentors|mentorship|mentoring)\b(?!(?:'s)? (?:programme|scheme|circle|platform|app))",
    ),
    (
        "mentor",
        r"(?:seek|seeking|need|needs|want|wants|wanted|require|lacking|missing|desire|crave|craving|love|like|appreciate|find|finding|get|getting|request|requesting|found|have found|use|welcome|value) (?:to (?:have|find|get|request|ask for|seek) )?(?:my|your|a|an|some|one|that|this kind of|such a|such)? ?(?:\w+ ){0,2}?(?:mentor|mentorship|mentoring)\b(?!(?:'s)? (?:programme|scheme|circle|platform|app))",
    ),
    (
        "mentor",
        r"(?:have|take|taking|having|see|adopt|choose|chosen|pick|picked|call|think of|accept|with) you (?:\w+ )?(?:as )?(?:my|a|our) (?:\w+ ){0,2}mentor",
    ),
    (
        "mentor",
        r"(?:your|under your|some|a bit of|of) mentorship\b|mentorship (?:from|with|under|by) you|mentoring (?:from|with|by) (?:you|someone)",
    ),
    (
        "mentor",
        r"(?:start|begin|enter|set up|establish|build|explore|discuss|propose|proposing|agree|formalise|formalize|make it) (?:into )?(?:a |an |some |our |this |the |formal |more )?(?:\w+ ){0,2}(?:mentorship|mentoring|mentor)\b",
    ),
    ("mentor", r"^(?:please |so |hey |hi |sir |ma |dear )*mentor(?: me)?\b ?[?,!]*$|mentor\?"),
    (
        "mentor",
        r"(?:do|are|would|will|could|can) (?:you|u) (?:\w+ )?(?:take on|taking on|take|taking|accept|accepting|have room for|have space for|open to) (?:\w+ ){0,3}(?:mentees?|proteges?|apprentices?|mentoring)|(?:do|are) you (?:still |ever |currently |also |currently )?(?:mentor|mentoring)\b",
    ),
    (
        "mentor",
        r"mentor (?:in you|you could be|could be you|might be you|is you)|(?:my|our) ~mentor (?:for|over|during|in|through|going)",
    ),
    ("mentor", r"(?:wonder|wondering|ask|asking|hope|hoping|if|whether) (?:\w+ ){0,6}(?:my|our) ~mentor\b"),
    (
        "mentee|protege|protegee|apprentice|disciple|padawan|understudy|acolyte|grasshopper|sidekick|fledgling|mentoree",
        r"(?:your|a|an|one of your|the|new|as) (?:\w+ ){0,2}(?:mentee|mentoree|protegee?|apprentice|disciple|padawan|understudy|acolyte|grasshopper|sidekick|fledgling)s?\b",
    ),
    ("wing", r"under (?:\w+ ){0,2}wings?\b|wing to (?:shelter|hide|grow) under|room under (?:that|your)"),
    (
        "miyagi|yoda|obi-wan|obi wan|gandalf|dumbledore|morpheus|haymitch|mufasa|alfred|splinter|merlin|jedi|rafiki|sensei|kenobi|mcgonagall",
        r"(?:my|our|a|the|be|to|me|own|personal|like)(?: \w+){0,2} (?:mr\.? )?(?:miyagi|yoda|obi-?wan|obi wan|gandalf|dumbledore|morpheus|haymitch|mufasa|alfred|splinter|merlin|jedi|rafiki|sensei|kenobi|mcgonagall)|(?:yoda|gandalf|miyagi|dumbledore|kenobi|obi-?wan) to my",
    ),
    (
        "compass|north star|lighthouse|guiding|guardian|godmother|godfather|lodestar|beacon|shepherd|guru|sherpa|mother hen|captain|pole star|rudder|rabbi|oracle|light|big sister|big brother|role model",
        r"(?:be|become|being|as|act as) (?:my|our|a|an|the|that) (?:\w+ ){0,2}(?:compass|north star|lighthouse|guiding (?:light|star|hand)|guardian(?: angel)?|godmother|godfather|lodestar|beacon|shepherd|guru|sherpa|mother hen|pole star|rudder|oracle|big sister|big brother)\b",
    ),
    (
        "guide|coach|adviser|advisor|teacher|counsel|tutor|guardian|elder",
        r"(?:be|become|becoming|being|act as|serve as|have you as|as) (?:my|our) (?:\w+ ){0,2}(?:guide|coach|adviser|advisor|teacher|counsel|counsellor|tutor|career (?:guide|coach)|elder|guardian)\b",
    ),
    ("adopt", r"adopt {me}\b|adopt a (?:\w+ )?(?:student|graduate|apprentice|analyst|nurse|beginner|engineer)"),
    ("mould|mold|groom|nurture", r"(?:mould|mold|groom|nurture) {me}\b"),
    (
        "bet on|gamble on|punt on",
        r"(?:bet|gamble|punt) on (?:a|an|someone) (?:\w+ ){0,2}(?:beginner|novice|rookie|newcomer|learner|starter)",
    ),
    (
        "tutelage|footsteps|at your feet|patronage|discipleship",
        r"(?:under )?your tutelage|sit at your feet|learn at your feet|your patronage",
    ),
    ("raise|bring up", r"(?:show|teach) {me} (?:everything you know|all you know|all your (?:secrets|tricks))"),
)

SPONSORSHIP: tuple[Row, ...] = rows(
    Ask.SPONSORSHIP,
    (
        "forward",
        r"(?:put|push|putting|pushing|bring|propose|suggest) (?:{me}|my (?:name|case|application)) forward(?! to seeing)",
    ),
    ("vouch", r"vouch(?:ing)? (?:for|on)"),
    (
        "nominat",
        r"nominat(?:e|ing) (?:{me}|my)\b|nomination (?:from you|for me)|my nomination|(?:second|support|back|a) nomination",
    ),
    (
        "advocat",
        r"advocat(?:e|ing) (?:for|on) (?:{me}|my|behalf)|(?:be|become|as) (?:my|an|our) ~advocate|advocacy for",
    ),
    (
        "sponsor",
        r"sponsor(?:ing)? (?:{me}|my (?:promotion|candidacy|career|case|rise|application for (?:promotion|partner)|move|next step|bid))\b(?! (?:for|on|in) (?:the |a |my )?(?:\w+ ){0,3}(?:marathon|run|walk|swim|ride|10k|5k|charity|visa))|(?:be|become|act as|as|find|need|want|looking for) (?:my|a|an|our) (?:\w+ )?sponsor\b(?! (?:licence|license|letter))|your sponsorship (?:for|in|of|at) (?:my|the) (?:promotion|partner)",
    ),
    ("to bat", r"(?:go|going|step up|come) (?:in )?to bat for"),
    ("corner", r"fight(?:ing)? (?:in )?my corner|(?:be|have you|someone) in my corner|stand in my corner"),
    ("champion", r"champion(?:ing)? (?:{me}|my)\b|(?:be|become|as) (?:my|a|our) ~champion"),
    (
        "weight|influence|clout|muscle|name behind|sway|pull",
        r"(?:throw|put|lend|use|using|throwing|putting|lend) (?:\w+ )?(?:your|some|a bit of your|that) (?:\w+ )?(?:weight|influence|clout|muscle|name|sway|pull|power|position|standing)\b",
    ),
    (
        "back",
        r"(?:back|backing) (?:me|us|my (?:promotion|candidacy|application|bid|case|name))\b(?! up (?:my|the|on))|(?:get|have|count on|for|with) your backing|get behind (?:me|my)",
    ),
    ("neck", r"stick (?:your|a) neck out"),
    ("string", r"pull (?:a few |some |any |a couple of |the |a )?strings?"),
    ("leg up|hoist|leg-up", r"(?:leg[ -]up|hoist)\b(?! to)"),
    (
        "pull me|pull us|drag me|lift me|bring me|carry me|take me",
        r"(?:pull|drag|lift|bring|haul|take) (?:me|us) (?:up |along )?(?:with you|up the ladder|up (?:the|into)|when you (?:move|go|rise))|(?:pull|drag|lift|haul) (?:me|us) (?:up|through the ranks)",
    ),
    (
        "get me|get us|land me|find me|give me|secure me|fix me|sort me|get my|getting me|offer me|swing me|help me get",
        r"(?:get|land|find|give|secure|fix|sort|getting|offer|swing|wangle|arrange|guarantee)(?: me| us) ~(?:job|role|position|post|placement|hired|in at|in with|in to|into the|onto|on the (?:board|panel|team|list|committee|jury|shortlist|programme)|a seat|promoted|promotion|employment|work at|contract|vacancy|opening|the interview|an interview|an offer|the offer|shortlisted|selected|foot in|internship|a slot|appointed)\b",
    ),
    ("hire", r"(?:hire|employ|appoint|recruit) {me}\b"),
    (
        "make sure|see to it|ensure|guarantee",
        r"(?:make sure|see to it|ensure|guarantee) (?:that )?(?:i|my (?:name|application|case|file|cv|paper|team|post|job|bid|proposal))\b",
    ),
    (
        "redundan|layoff|lay-off|cut|restructur|cull|chopping",
        r"(?:protect|save|shield|keep|spare|defend|look after|cover) (?:me|my (?:job|post|role|position|team|name))\b",
    ),
    (
        "speak up|stand up|speak for|speak on|talk me up|big me up|sing my|lobby|campaign for|plead|argue",
        r"(?:speak|stand|stick) up for (?:me|us)|speak (?:for|on) (?:me|my behalf|my)\b|talk (?:me|us) up|(?:big|talk|bigging) me up|sing(?:ing)? my praises|lobby(?:ing)? (?:for|on|the|them|her|him)|campaign for me|plead (?:my case|for me)|argue (?:my case|for me|for my)|make (?:the|my|a) case for (?:me|my)",
    ),
    (
        "make the case|make my case|press my case|fight for|push for|stand by|root for",
        r"(?:make|press|take|carry) (?:the|my|a) case (?:for|to|up)|(?:fight|push|pushing) for (?:me|us|my)\b",
    ),
    (
        "name",
        r"(?:push|drop|raise|put|mention|float|throw|slip|bring up|say|whisper|suggest|toss|submit|give|put in|propose) my name\b|put my name (?:in|into|up|on)|my name (?:in|into|to) (?:the|your|her|his|their)",
    ),
    (
        "open doors|open the door|open a door|open some doors|doors for|door for",
        r"open (?:some |a few |the |a |any |that |those )?(?:doors?) (?:for|at|to)|open (?:some |a few )?doors\b",
    ),
    (
        "candidacy|candidature|endorse",
        r"(?:support|endorse|back|approve|champion) my (?:candidacy|candidature|nomination|promotion|bid|application for (?:the|promotion|tenure|fellow))|endorse me (?:for|to|as)|endorse my",
    ),
    ("vote", r"(?:vote|voting) (?:for|in favour of) (?:me|us|my|our)|your vote"),
    (
        "recommend me|recommend us|recommending me|recommend my",
        r"recommend(?:ing)? (?:me|us) (?:for|to the (?:board|committee|partners|dean|panel)) ~(?:promotion|role|board|post|job|position|partner|chair|award|prize|seat|panel|grant|fellowship|scholarship|tenure|directorship|lead|headship|committee|place)|recommend me to (?:the|your) (?:board|committee|partners|panel|director|boss)",
    ),
    (
        "chance on|punt on|risk on|bet on|gamble on|flyer on|flutter on|chance with",
        r"(?:take|taking|place|put) ~(?:chance|punt|risk|bet|gamble|flyer|flutter) on (?:me|us|someone like me)|(?:bet|gamble) on (?:me|us)\b",
    ),
    (
        "propose me|second me|elevate|promote me|pick me|choose me|select me|favour me|consider me|short-?list|tap me|name me",
        r"(?:propose|promote|pick|choose|select|elevate|fast-track|shortlist|earmark) (?:me|us)\b (?:for|as|to|over|in|when)|name me as (?:your )?(?:successor|deputy)",
    ),
    (
        "ask your|tell your|talk to your|persuade|convince|have a word|lean on",
        r"(?:ask|tell|persuade|convince|get|talk to|lean on) (?:your|the|them|him|her) ~to (?:hire|take|pick|choose|employ|give|promote|keep|consider|see|select|accept|let) (?:me|us|my)\b|have a (?:quiet )?word with (?:\w+ ){1,4}(?:about me|for me|on my behalf)",
    ),
    (
        "succession|my ascent|in the room|behalf",
        r"(?:in|into) the room (?:for me|when)|go(?:ing)? in (?:to bat )?on my behalf|(?:mention|bring|say|raise) (?:me|my) (?:up )?when (?:you|they|the)",
    ),
    (
        "behind closed doors|at the table|calibration|promotion committee|partner track",
        r"(?:support|back|raise|stand by|behind|rate|present|represent|speak for|count on you) ~(?:me|my)? ~(?:in|at|behind) (?:the )?(?:calibration|promotion (?:committee|panel|round)|closed doors|the table)",
    ),
    ("jury", r"(?:favourably|kindly) (?:on|to|at) (?:my|our) (?:entry|submission|film|application)"),
    ("cosign|co-sign", r"co-?sign (?:for )?(?:me|my)"),
)
