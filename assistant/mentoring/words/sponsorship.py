"""Ways to ask for sponsorship: to be put forward, vouched for, backed, hired."""

SPONSORSHIP = r"""
(?:put|push|putting|pushing|bring|propose|suggest) (?:{me}|my (?:name|case|application)) forward(?! to seeing)
vouch(?:ing)? (?:for|on)
nominat(?:e|ing) (?:{me}|my)\b
nomination (?:from you|for me)
my nomination
(?:second|support|back|a) nomination
advocat(?:e|ing) (?:for|on) (?:{me}|my|behalf)
(?:be|become|as) (?:my|an|our) ~advocate
advocacy for
sponsor(?:ing)? (?:{me}|my (?:promotion|candidacy|career|case|rise|application for (?:promotion|partner)|move|
    next step|bid))\b(?! (?:for|on|in) (?:the |a |my )?(?:\w+ ){0,3}(?:marathon|run|walk|swim|ride|10k|5k|charity|
    visa))
(?:be|become|act as|as|find|need|want|looking for) (?:my|a|an|our) (?:\w+ )?sponsor\b(?! (?:licence|license|letter))
your sponsorship (?:for|in|of|at) (?:my|the) (?:promotion|partner)
(?:go|going|step up|come) (?:in )?to bat for
fight(?:ing)? (?:in )?my corner
(?:be|have you|someone|somebody|you|stay|stand|get) (?:[\w-]+ ){0,3}in my corner
stand in my corner
champion(?:ing)? (?:{me}|my)\b
(?:be|become|as) (?:my|a|our) ~champion
(?:throw|put|lend|use|using|throwing|putting|lend) (?:\w+ )?(?:your|some|a bit of your|that) (?:\w+ )?(?:weight|
    influence|clout|muscle|name|sway|pull|power|position|standing)\b
(?:back|backing) (?:me|us|my (?:promotion|candidacy|application|bid|case|name))\b(?! up (?:my|the|on))
(?:get|have|count on|for|with) your backing
get behind (?:me|my)
stick (?:your|a) neck out
pull (?:a few |some |any |a couple of |the |a )?strings?
(?:leg[ -]up|hoist)\b(?! to)
(?:pull|drag|lift|bring|haul|take) (?:me|us) (?:up |along )?(?:with you|up the ladder|up (?:the|into)|
    when you (?:move|go|rise))
(?:pull|drag|lift|haul) (?:me|us) (?:up|through the ranks)
(?:get|land|find|give|secure|fix|sort|getting|offer|swing|wangle|arrange|guarantee)(?: me| us) ~(?:job|role|
    position|post|placement|hired|in at|in with|in to|into the|onto|on the (?:board|panel|team|list|committee|jury|
    shortlist|programme)|a seat|promoted|promotion|employment|work at|contract|vacancy|opening|the interview|
    an interview|an offer|the offer|shortlisted|selected|foot in|internship|a slot|appointed)\b
(?:hire|employ|appoint|recruit) {me}\b
(?:make sure|see to it|ensure|guarantee) (?:that )?(?:i|my (?:name|application|case|file|cv|paper|team|post|job|bid|
    proposal))\b
(?:protect|shield|spare|defend|save) (?:me|my (?:job|post|role|position|team|name|head))\b(?! (?:a (?:few|moment|
    minute|seat|copy)|some|the (?:trouble|time|trip|date|space|seat)|\d|five|ten|fifteen|twenty|time|an hour))
keep (?:me|my (?:job|post|role|position|name)) (?:off|out of|on|safe|from)\b(?! (?:track|my toes|hand|speed|
    your (?:list|radar)))
(?:speak|stand|stick) up for (?:me|us)
speak (?:for|on) (?:me|my behalf|my)\b
talk my (?:\w+ )?up
talk (?:me|us) up
(?:big|talk|bigging) me up
sing(?:ing)? my praises
lobby(?:ing)? (?:for|on|the|them|her|him)
campaign for me
plead (?:my case|for me)
argue (?:my case|for me|for my)
make (?:the|my|a) case for (?:me|my)
(?:make|press|take|carry) (?:the|my|a) case (?:for|to|up)
(?:fight|push|pushing) for (?:me|us|my)\b
(?:push|drop|raise|put|mention|float|throw|slip|bring up|say|whisper|suggest|toss|submit|give|put in|
    propose) my name\b
put my name (?:in|into|up|on)
my name (?:in|into|to) (?:the|your|her|his|their)
open (?:some |a few |the |a |any |that |those )?(?:doors?) (?:for|at|to)
open (?:some |a few )?doors\b
(?:support|endorse|back|approve|champion) my (?:candidacy|candidature|nomination|promotion|bid|
    application for (?:the|promotion|tenure|fellow))
endorse me (?:for|to|as)
endorse my
(?:vote|voting) (?:for|in favour of) (?:me|us|my|our)
your vote
recommend(?:ing)? (?:me|us) (?:for|to the (?:board|committee|partners|dean|panel)) ~(?:promotion|role|board|post|
    job|position|partner|chair|award|prize|seat|panel|grant|fellowship|scholarship|tenure|directorship|lead|
    headship|committee|place)
recommend me to (?:the|your) (?:board|committee|partners|panel|director|boss)
(?:take|taking|place|put) ~(?:chance|punt|risk|bet|gamble|flyer|flutter) on (?:me|us|someone like me)
(?:bet|gamble) on (?:me|us)\b
(?:propose|promote|pick|choose|select|elevate|fast-track|shortlist|earmark) (?:me|us)\b (?:for|as|to|over|in|when)
name me as (?:your )?(?:successor|deputy)
(?:ask|tell|persuade|convince|get|talk to|lean on) (?:your|the|them|him|her) ~to (?:hire|take|pick|choose|employ|
    give|promote|keep|consider|see|select|accept|let) (?:me|us|my)\b
have a (?:quiet )?word with (?:\w+ ){1,4}(?:about me|for me|on my behalf)
(?:in|into) the room (?:for me|when)
go(?:ing)? in (?:to bat )?on my behalf
(?:mention|bring|say|raise) (?:me|my) (?:up )?when (?:you|they|the)
(?:support|back|raise|stand by|behind|rate|present|represent|speak for|count on you) ~(?:me|my)? ~(?:in|at|
    behind) (?:the )?(?:calibration|promotion (?:committee|panel|round)|closed doors|the table)
(?:favourably|kindly) (?:on|to|at) (?:my|our) (?:entry|submission|film|application)
co-?sign (?:for )?(?:me|my)
second (?:me|my)\b|foot in (?:the|a|your) door|(?:foot|toe) (?:in|into) (?:at|the)
tell (?:them|him|her|people|everyone|the (?:\w+ )?(?:board|committee|panel|boss|director|partners|team)) (?:that |
    how |why |what )?(?:i|i'm|my|me)\b
cover for (?:me|us)\b|(?:have|put in|drop) a (?:quiet |discreet |little |friendly )?word (?:with|
    in the ear of) (?!you\b|me\b|us\b)
(?:on|for) my behalf (?:with|to|in front|before|at) (?:the )?(?:board|committee|director|panel|partners|dean|
    management)
give me (?:a|the|my) (?:shot|break|chance|start|big break|job|opportunity)\b(?! to (?:ask|explain|say|thank|speak|
    show you))|(?:big|first|lucky) break
(?:support|endorse|back|argue|press|plead|push|make) my (?:case|cause|claim|bid|promotion|candidacy)\b|
    mention (?:that )?(?:i|i'm|i've)\b
"""
