"""What a clause does: whether it asks, denies asking, thanks, reports, or offers."""

import re
from functools import cache

_LINKS = r"(?:[\w'-]+ ){0,3}"

ASKS: tuple[str, ...] = (
    r"\?",
    r"\b(?:could|can|would|will|won't|couldn't|wouldn't|can't|might|may|shall|should) (?:\w+ )?(?:i|we|you|it|there|that|a|any|some|anyone|someone|somebody|anybody|be|one|sir|ma|madam)\b",
    r"\b(?:i|we|it|that|and|which|really|also|truly|so|genuinely|much|greatly|absolutely)(?:'d| would| wd|'ll| will) (?:\w+ )?(?:love|like|appreciate|be|value|welcome|want|enjoy|prefer|give|mean|kill|jump|help|treasure|cherish|take|need|make|do|honou?r|benefit|thank|owe)\b",
    r"^(?:would|'d) (?:\w+ )?(?:love|like|appreciate|be|value|welcome|mean)\b",
    r"\b(?:are|is) (?:you|there|it|your|anyone|somebody)\b.{0,120}\?",
    r"\bif (?:you|i|we|there|ever|it|at all|possible|only|a|this|that|your)\b",
    r"\b(?:any|no|some|slim|a) (?:chance|possibility|way|hope)\b",
    r"\b(?:please|kindly|pretty please|do help|beg|plead|pray|implore|urge|humbly)\b",
    r"\b(?:looking|hoping|wondering|wanting|seeking|searching|asking|requesting|craving|hunting|dying|praying|begging|aiming|longing|wishing|keen|eager|hungry|desperate|writing to (?:ask|request|see|enquire|inquire)|reaching out (?:to|for|because|in hopes?)) \b",
    r"\b(?:i|we)(?:'m| am|'re| are|'ve| have)? ?(?:just |really |only |also |do |still |now |so |currently |always |truly |badly |desperately |very much |kindly |hereby |would |long |already )*(?:want|need|wish|hope|ask|request|crave|seek|require|long|dream|beg|wanted|wished|hoped|wonder|wondered|trust|propose|suggest|think you|believe you|expect|count|apply|choose|chosen|nominate you|appoint|elect|dream|look)\b",
    r"\b(?:let's|let us|let me know|let me|allow me|how about|what about|what do you say|fancy|shall we|why don't|why not|help me|count on|count me|consider (?:this|me|my|taking|being|becoming|it)|application for|apply for|position of|request(?:ing)?(?: for)?|permission|appeal|proposal|opportunity|chance to|the ask|my ask|one ask|big ask|small ask|favour|permit me)\b",
    r"\b(?:grateful|honou?red|thrilled|delighted|glad|happy|over the moon|obliged|indebted|privilege|honou?r|appreciate|means? the world|a dream|be great|be amazing|be lovely|be wonderful|be awesome|be fantastic|big help|great help|so helpful)\b.{0,60}\b(?:if|to have|to be|to get|to learn|for any|your|a|some)\b",
    r"^(?:hey |hi |hello |dear |sir |ma |madam |please |so |and |or |then |also |oh |just |do |ok |well |\w+, ){0,3}(?:mentor|refer|guide|help|teach|coach|introduce|recommend|vouch|put|take|get|give|send|review|check|look|sponsor|nominate|hire|call|ring|text|message|mould|show|let|lend|spare|save|make|tell|share|point|connect|endorse|adopt|advise|train|support|be|become|have|keep|meet|join|grab|pick|use|say|write|speak|carry|hold|walk|pull|open|shadow|looking|seeking|wanted|need|needed|want|wanna|hoping|wondering|requesting|asking|searching|any|coffee|lunch|up for|free for|fancy|quick|mock|referral|mentorship)\b",
    r"\b(?:your call|over to you|say yes|say the word|unless|thanks in advance|thank you in advance|thanking you in advance|in anticipation|vacant|vacancy)\b",
    r"\b(?:only|one) thing (?:i'd|i would|i|that would)\b|\b(?:i'll|i will|i shall|i've|i have|i'm|i am) (?:just |already |going to |gonna |taking the liberty of |\w+ed |put |sent )+",
    r"\b(?:has|have|he's|she's|they've|would) asked for\b|\bworth a (?:conversation|chat|call)\b|\bwants? (?:a|to)\b|\b(?:is|are) (?:looking|hoping|keen|after)\b",
)

DENIES: tuple[str, ...] = (
    rf"\b(?:not|n't|never|no longer|without|rather than|instead of|nor|neither) {_LINKS}(?:asking|ask you|ask for|looking for|looking to|after|seeking|expecting|requesting|angling|fishing|hoping|hunting|here (?:for|to)|trying to|going to (?:ask|request|add|pitch)|want(?:ing)? (?:you|a|an|any|your|to be|anything|mentor|free)|about to ask|soliciting|chasing|suggesting|proposing|expect|pitching|begging|writing to ask|messaging to ask|reaching out (?:for|to ask))\b",
    r"\b(?:don't|do not|didn't|did not|doesn't|won't|wouldn't) (?:actually |really |even )?(?:need|want|expect|require|ask|wish|dream of|presume)\b(?! to (?:impose|intrude|bother|be a|take (?:up )?(?:too )?much|sound|seem|overstep|pry|waste|waste|burden|trouble|rush|pressure|miss))",
    r"^(?:so |and |this (?:is|isn't|is not)|it(?:'s| is| isn't)|don't worry|relax|promise|no,? )?(?:this |it |that )?(?:is not|isn't|not|no|isn't one of|is no)\b (?!chance|problem|worries|sure|too sure|only|to be|just (?:sure|about)|least)",
    r"\bno (?:need|reason|obligation|rush|pressure|expectation|ask|asks|strings|favours?|favour asked|agenda|commitment|mentoring|mentorship|referral|call|meeting|reply|response|action)\b",
    r"\b(?:already have|already got|already found|happy with|have found|sorted with|set with) (?:a|my|the|an) (?:\w+ )?(?:mentor|sponsor|coach|supervisor|referee|referral)",
    r"\b(?:far from|rather than|instead of|as opposed to|too (?:early|soon) to|wouldn't dream of|never dream of|won't ask|wouldn't ask|would never ask|not add|stop short of|refrain from|withdraw|retract|take back|forget (?:about )?(?:my|the)|ignore my|no longer)\b",
)

STILL_ASKS: tuple[str, ...] = (
    r"\b(?:why not|why don't you|why won't you|i don't suppose|don't suppose|wouldn't (?:you|mind)|won't you|couldn't you|couldn't (?:i|we)|can't (?:you|we|i)|would you not|not only|if it's not|if that's not|if it isn't|if not|can't help but|don't mind|not sure (?:if|whether|how)|not too (?:much|big|forward)|unless|wouldn't it|you wouldn't|not opposed|not averse|not against|no one else|nobody else|don't have (?:a|any|anyone)|have no|haven't got|do not have|don't (?:really )?know (?:anyone|who|how)|never had)\b",
)

THANKS: tuple[str, ...] = (
    r"\b(?:thanks|thank you|thankyou|many thanks|cheers|grateful|gratitude|appreciate|appreciated|appreciation|indebted|bless you)\b.{0,40}?\b(?:for|that you|all the|everything|all your|how you|what you|the way|again)\b",
    r"\b(?:congrat\w*|congrats|well done|happy birthday|welcome back|bravo|kudos|felicitations|good luck)\b",
    r"\bcouldn't have\b|\bcould not have\b|\bwouldn't have\b|\bwould have\b|\bwould never have\b",
)

TELLS: tuple[str, ...] = (
    r"\b(?:told|tells|said|says|suggested|advised|recommended|warned|wrote|asked) (?:me|us|that|to|you|him|her|them|how|the)\b",
    r"\b(?:he|she|they|someone|somebody|everyone|people|students|juniors|folks|a friend|my \w+|the \w+) (?:\w+ )?(?:asked|ask|asks|keeps? asking|begged|wants?|wanted|told|said)\b",
    r"\byou (?:\w+ )?(?:told|said|gave|took|put|made|were|have been|introduced|mentored|guided|helped|referred|reviewed|offered|wrote|spoke|taught|walked|spent|met|showed|asked|suggested|advised|recommended|encouraged|vouched|nominated|sponsored|pushed|agreed)\b",
    r"\byou(?:'ve| have) (?:\w+ )?(?:been|given|helped|mentored|taken|taught|shown|done|made|put|spent|guided|reviewed|told|said|shared|written|supported|always|marked)\b",
    r"\b(?:i|we) (?:\w+ )?(?:asked|read|saw|heard|watched|attended|listened|used|tried|did|got|passed|finished|took|met|enjoyed|loved|learned|learnt|went|rang|called|spoke|wrote|followed|had|was|were|made|found|started|sat|kept)\b",
    r"\b(?:i|we)(?:'ve| have) (?:\w+ )?(?:been|read|seen|followed|used|tried|done|got|passed|finished|taken|met|enjoyed|learned|learnt|had|made|found|started|always)\b",
    r"\b(?:my|our|your|his|her|the|their) (?:\w+ )?(?:mentor|sponsor|manager|boss|supervisor|coach|tutor) (?:\w+ )?(?:is|was|has|says|said|told|thinks|suggested|asked|and i|gave|taught|always|once|retired|left|put|nominated|introduced)\b",
)

_GIVING = (
    r"(?:help|review|look (?:over|at|through)|read|introduce|mentor|share|send|refer|recommend|put|connect|write|give|lend|make|proofread|vouch|nominate|sponsor|support|cover|bring|return|pass|forward|buy|check|teach|show|guide|"
    r"coach|test|answer|host|walk|do|offer|take|be|act|serve|practise|practice|run|chat|talk|meet|jump|hop|speak|spare|endorse|edit|translate|back|mark|assist|repay|drive|babysit|feed|design|build|fix|set|contribute|volunteer|work)"
)

OFFERS: tuple[str, ...] = (
    rf"\b(?:happy|glad|pleased|delighted|willing|able|free|here|thrilled|honou?red|ready|welcome|more than happy|keen|love|like) to {_GIVING} (?:\w+ ){{0,2}}(?:you|your|yours)\b",
    rf"\bi(?:'ll|'d| can| could| will| would| am able to| might| may|'m going to)? (?:\w+ )?{_GIVING} (?:\w+ ){{0,2}}(?:you|your|yours)\b(?! (?:as|to be|if you could|a (?:few )?questions?|for (?:a|some|your|advice|help|guidance|feedback|fifteen|ten|\d)|about|whether|from|in person|how|to (?:mentor|guide|help|be|take|sponsor|refer)|on |when|regularly|every|weekly|at |this|next|to discuss|to talk|\d))",
    r"\b(?:would|do) you (?:like|want|need) (?:me to|my help|a hand|some help|an introduction|an intro|feedback|a mentor|a referee|someone to|us to)\b",
    r"\bwould it (?:help|be (?:useful|helpful|of use|any use)) (?:to you |for you )?if i\b|\bif i can (?:ever )?(?:help|return|be of|repay|do anything|support|be useful)\b|\bif there(?:'s| is) (?:anything|something|any way) i can\b|\b(?:let me know|tell me|shout|say|holler) (?:\w+ )?(?:if|when|whenever|how|what) i can\b",
    r"\bif you(?:'d| would)? (?:ever |still )?(?:need|want|like|fancy|are looking for|wish) (?:me to|a hand|my help|someone to|any help|help|an extra|anything|a second|feedback|a tester|a reader|a volunteer|a referee|a reference from me|to borrow)\b",
    rf"\b(?:can|could|may|shall|should|let) (?:i|me|we) {_GIVING} (?:you|your)\b(?! (?:a (?:few )?questions?|as|to|for (?:a|some|fifteen|ten|\d)|about|in person|on|when|sometime|next|this|at))",
    r"\b(?:i can|i could|i'll|i will|we can|i'd|i'm happy to|happy to) (?:\w+ )?(?:introduce|connect|put) you\b|\bcan i introduce you\b",
    r"\b(?:don't|do not) hesitate to (?:reach|ask|contact|call|get)\b|\bmy door is\b|\bi owe you\b|\bcount on me\b|\byou can (?:always )?(?:count|rely|call) on me\b|\bi'm (?:always )?here (?:if|for|whenever) you\b|\bin return\b|\bin exchange\b",
    r"\bhappy to (?:work around|send|make|share|fit|pay|come|travel|adapt|answer|keep|meet you|do|provide|supply|forward|follow|buy|help|take|reciprocate|return|ask over|be flexible|repay|swap|sign)\b",
)  # fmt: skip

MENTORS: tuple[str, ...] = (
    r"\bas your (?:mentor|sponsor|supervisor|coach)\b|\b(?:happy|glad|honou?red|delighted|pleased|agree|agreed|accept|love|thrilled) to (?:be|act as|become|serve as|mentor|keep mentoring|continue mentoring) (?:your (?:mentor|sponsor|coach)|you)\b",
    r"\bbefore our next (?:session|meeting|call|chat|one)\b|\bfor (?:our )?next (?:session|time|week)\b.{0,40}\b(?:read|write|bring|prepare|try|think|pick|do)\b|\b(?:your )?homework\b|\bfor homework\b",
    r"\b(?:i'm|i am|so|really|very) proud of (?:you|how you|what you|your)\b|\bmy (?:favourite |best |newest |first )?mentee\b|\byou(?:'re| are) ready (?:for|to)\b|\byou've come (?:a long way|so far)\b|\bi(?:'ve| have) (?:put|nominated|recommended) (?:you|your name)\b",
    r"\b(?:i'll|i will|i can|i'd be happy to|i would be happy to|glad to|happy to|i want to|i'd like to|i'd love to) (?:\w+ )?(?:mentor|sponsor|vouch for|nominate|refer|introduce|coach|put you forward|supervise|recommend|take you|guide|teach|advocate for) (?:you)?\b(?:.{0,30}\byou\b)?",
    r"\b(?:send|show|bring|tell|email|share|forward) me (?:your|what you|the draft|a draft|two|three|one|a (?:short|one|list)|how (?:it|you|the))\b.{0,80}\b(?:before|by|when|ahead|next|after|and i'll|and we'll|so (?:i|we) can)\b",
    r"\bwelcome (?:aboard|to the (?:programme|team|lab)|!)|\bwe(?:'ll| will) (?:go over|look at|work on|start with|pick up|practise|practice|cover)\b.{0,60}\b(?:session|next|together|monday|tuesday|wednesday|thursday|friday)\b",
)

OFFERED: tuple[str, ...] = (
    r"\byou (?:\w+ ){0,3}(?:offered|said|mentioned|promised|agreed|volunteered|told me|suggested|invited|proposed)\b(?:.{0,40}\b(?:you'd|you would|you could|you can|you will|you'll|to|happy|glad|willing|me|that i could|i could|i should|send|would)\b)?",
    r"\b(?:thanks|thank you|grateful|cheers)\b.{0,30}\b(?:offering|agreeing|saying|volunteering|(?:for )?(?:your|the) (?:kind |generous |lovely )?offer|being (?:happy|willing))\b",
    r"\b(?:taking|take|taken) you up on\b|\bas (?:you )?(?:offered|promised|agreed|suggested|discussed|you said)\b|\byour (?:kind |generous |lovely )?(?:offer|invitation)\b|\bsince you (?:\w+ )?(?:offered|agreed|said)\b|\bper your offer\b",
)


@cache
def _one_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def says(clause: str, patterns: tuple[str, ...]) -> bool:
    """Whether the clause does what one of these tables describes."""
    return _one_of(patterns).search(clause) is not None


def denies(clause: str) -> bool:
    """Whether the clause says that something is *not* being asked."""
    return says(clause, DENIES) and not says(clause, STILL_ASKS)
