"""What makes a clause no ask: denial, thanks, report, an offer, a mentor's own words."""

DENIES = r"""
(?:not|n't|never|no longer|without|rather than|instead of|nor|neither) ~(?:asking|ask you|ask for|looking for|
    looking to|after|seeking|expecting|requesting|angling|fishing|hoping|hunting|here (?:for|to)|trying to|
    going to (?:ask|request|add|pitch)|want(?:ing)? (?:you|a|an|any|your|to be|anything|mentor|free)|about to ask|
    soliciting|chasing|suggesting|proposing|expect|pitching|begging|writing to ask|messaging to ask|
    reaching out (?:for|to ask))\b
(?:don't|do not|didn't|did not|doesn't|won't|wouldn't) (?:actually |really |even )?(?:need|want|expect|require|
    ask|wish|dream of|presume)\b(?! to (?:impose|intrude|bother|be a|take (?:up )?(?:too )?much|sound|seem|
    overstep|pry|waste|waste|burden|trouble|rush|pressure|miss))
^(?:so |and |this (?:is|isn't|is not)|it(?:'s| is| isn't)|don't worry|relax|promise|no,? )?(?:this |it |
    that )?(?:is not|isn't|not|no|isn't one of|is no)\b (?!chance|problem|worries|sure|too sure|only|to be|
    just (?:sure|about)|least)
no (?:need|reason|obligation|rush|pressure|expectation|ask|asks|strings|favours?|favour asked|agenda|commitment|
    mentoring|mentorship|referral|call|meeting|reply|response|action)\b
(?:already have|already got|already found|happy with|have found|sorted with|set with) (?:a|my|the|
    an) (?:\w+ )?(?:mentor|sponsor|coach|supervisor|referee|referral)
far from\b
rather than\b
instead of\b
as opposed to\b
too (?:early|soon) to\b
wouldn't dream of\b
never dream of\b
won't ask\b
wouldn't ask\b
would never ask\b
not add\b
stop short of\b
refrain from\b
withdraw\b
retract\b
take back\b
forget (?:about )?(?:my|the)\b
ignore my\b
no longer\b
"""

STILL_ASKS = r"""
why not\b
why don't you\b
why won't you\b
i don't suppose\b
don't suppose\b
wouldn't (?:you|mind)\b
won't you\b
couldn't you\b
couldn't (?:i|we)\b
can't (?:you|we|i)\b
would you not\b
not only\b
if it's not\b
if that's not\b
if it isn't\b
if not\b
can't help but\b
don't mind\b
not sure (?:if|whether|how)\b
not too (?:much|big|forward)\b
unless\b
wouldn't it\b
you wouldn't\b
not opposed\b
not averse\b
not against\b
no one else\b
nobody else\b
don't have (?:a|any|anyone)\b
have no\b
haven't got\b
do not have\b
don't (?:really )?know (?:anyone|who|how)\b
never had\b
"""

THANKS = r"""
(?:thanks|thank you|thankyou|many thanks|cheers|grateful|gratitude|appreciate|appreciated|appreciation|indebted|
    bless you)\b.{0,40}?\b(?:for|that you|all the|everything|all your|how you|what you|the way|again)\b
(?:congrat\w*|congrats|well done|happy birthday|welcome back|bravo|kudos|felicitations|good luck)\b
couldn't have\b
could not have\b
wouldn't have\b
would have\b
would never have\b
"""

TELLS = r"""
(?:told|tells|said|says|suggested|advised|recommended|warned|wrote|asked) (?:me|us|that|to|you|him|her|them|how|
    the)\b
(?:he|she|they|someone|somebody|everyone|people|students|juniors|folks|a friend|my \w+|the \w+) (?:\w+ )?(?:asked|
    ask|asks|keeps? asking|begged|wants?|wanted|told|said)\b
you (?:\w+ )?(?:told|said|gave|took|put|made|were|have been|introduced|mentored|guided|helped|referred|reviewed|
    offered|wrote|spoke|taught|walked|spent|met|showed|asked|suggested|advised|recommended|encouraged|vouched|
    nominated|sponsored|pushed|agreed)\b
you(?:'ve| have) (?:\w+ )?(?:been|given|helped|mentored|taken|taught|shown|done|made|put|spent|guided|reviewed|told|
    said|shared|written|supported|always|marked)\b
(?:i|we) (?:\w+ )?(?:asked|read|saw|heard|watched|attended|listened|used|tried|did|got|passed|finished|took|met|
    enjoyed|loved|learned|learnt|went|rang|called|spoke|wrote|followed|had|was|were|made|found|started|sat|kept)\b
(?:i|we)(?:'ve| have) (?:\w+ )?(?:been|read|seen|followed|used|tried|done|got|passed|finished|taken|met|enjoyed|
    learned|learnt|had|made|found|started|always)\b
(?:my|our|your|his|her|the|their) (?:\w+ )?(?:mentor|sponsor|manager|boss|supervisor|coach|tutor) (?:\w+ )?(?:is|
    was|has|says|said|told|thinks|suggested|asked|and i|gave|taught|always|once|retired|left|put|nominated|
    introduced)\b
^sorry (?:i|we|that|for|about|to have)\b|(?:i|we) (?:\w+ )?(?:missed|sent|wrote|shadowed|visited|reported|applied|
    thought|told|said)\b
"""

OFFERS = r"""
(?:happy|glad|pleased|delighted|willing|able|free|here|thrilled|honou?red|ready|welcome|
    keen) to {give} (?:\w+ ){0,2}(?:you|your|yours)\b
(?:love|like|want) to (?:help|support|return|repay|offer|share|send|give|host|invite|sponsor|introduce|cover|
    thank) (?:\w+ )?(?:you|your)\b(?! (?:to (?:be|mentor|guide)|as))
i(?:'ll|'d| can| could| will| am able to| might| may|'m going to) (?:gladly |happily |always |also |
    easily )?{give} (?:(?:it|this|that|them|something|some|with|for|a|the|to|over|on) ){0,2}(?:you|your|
    yours)\b(?! (?:as|to be|if you could|a (?:few )?questions?|about|whether|how|on when|regularly|every|weekly|\d))
(?:would|do) you (?:like|want|need) (?:me to|my help|a hand|some help|an introduction|an intro|feedback|a mentor|
    a referee|someone to|us to)\b
would it (?:help|be (?:useful|helpful|of use|any use)) (?:to you |for you )?if i\b
if i can (?:ever )?(?:help|return|be of|repay|do anything|support|be useful)\b
if there(?:'s| is) (?:anything|something|any way) i can\b
(?:let me know|tell me|shout|say|holler) (?:\w+ )?(?:if|when|whenever|how|what) i can (?:help|do|be|return|support|
    ever)\b
if (?:you(?:'d| would)? (?:ever |still )?(?:need|want|like|fancy|are looking for|wish) (?:me to|a hand|my help|
    someone to|any help|help|an extra|anything|a second|a fresh|feedback|a tester|a reader|a volunteer|a referee|
    a reference from me|to borrow)|an? (?:\w+ ){1,4}would help)\b
(?:can|could|may|shall|should|let) (?:i|me|we) (?:help|review|introduce|send|show|lend|offer|give|return|repay|
    support|share|bring) (?:you|your)\b(?! (?:a (?:few )?questions?|as|to (?:be|mentor)|my (?:cv|resume|draft|essay|
    application)))
i (?:can|could|will) (?:\w+ )?(?:introduce|connect|put) you\b
can introduce you\b
(?:don't|do not) hesitate to (?:reach|ask|contact|call|get)\b
my door is\b
i owe you\b
count on me\b
you can (?:always )?(?:count|rely|call) on me\b
i'm (?:always |usually )?(?:here|around|free|available) (?:if|for|whenever|when|all) (?:you|weekend|week|day|
    summer)?\b
in (?:return|exchange)\b
happy to (?:work around|send|make|share|fit|pay|come|travel|adapt|answer|keep|meet you|do|provide|supply|forward|
    follow|buy|help|take|reciprocate|return|ask over|be flexible|repay|swap|sign)\b
i(?:'ll|'d| can| could| will| would)(?: be)? (?:\w+ )?{give} ~~(?:for|to) (?:you|your)\b
"""

MENTORS = r"""
as your (?:mentor|sponsor|supervisor|coach)\b
(?:happy|glad|honou?red|delighted|pleased|agree|agreed|accept|love|thrilled) to (?:be|act as|become|serve as|
    mentor|keep mentoring|continue mentoring) (?:your (?:mentor|sponsor|coach)|you)\b
before our next (?:session|meeting|call|chat|one)\b
for (?:our )?next (?:session|time|week)\b.{0,40}\b(?:read|write|bring|prepare|try|think|pick|do)\b
(?:your )?homework\b
for homework\b
(?:i'm|i am|so|really|very) proud of (?:you|how you|what you|your)\b
my (?:favourite |best |newest |first )?mentee\b
you(?:'re| are) ready (?:for|to)\b
you've come (?:a long way|so far)\b
i(?:'ve| have) (?:put|nominated|recommended) (?:you|your name)\b
(?:i'll|i will|i can|i'd be happy to|i would be happy to|glad to|happy to|i want to|i'd like to|i'd love to)
    \ (?:\w+ )?(?:mentor|sponsor|vouch for|nominate|refer|introduce|coach|put you forward|supervise|recommend|
    take you|guide|teach|advocate for) (?:you)?\b(?:.{0,30}\byou\b)?
(?:send|show|bring|tell|email|share|forward) me (?:your|what you|the draft|a draft|two|three|one|a (?:short|one|
    list)|how (?:it|you|the))\b.{0,80}\b(?:before|by|when|ahead|next|after|and i'll|and we'll|so (?:i|we) can)\b
welcome (?:aboard|to the (?:programme|team|lab)|!)
we(?:'ll| will) (?:go over|look at|work on|start with|pick up|practise|practice|cover)\b.{0,60}\b(?:session|next|
    together|monday|tuesday|wednesday|thursday|friday)\b
"""
