"""What makes a clause an ask of any kind, and what says that they offered it."""

ASKS = r"""
\?
(?:could|can|would|will|won't|couldn't|wouldn't|can't|might|may|shall|should) (?:\w+ )?(?:i|we|you|it|there|that|
    a|any|some|anyone|someone|somebody|anybody|be|one|sir|ma|madam)\b
(?:i|we|it|that|and|which|really|also|truly|so|genuinely|much|greatly|absolutely)(?:'d| would| wd|'ll| will)
    \ (?:\w+ )?(?:love|like|appreciate|be|value|welcome|want|enjoy|prefer|give|mean|kill|jump|help|treasure|
    cherish|take|need|make|do|honou?r|benefit|thank|owe)\b
^(?:would|'d) (?:\w+ )?(?:love|like|appreciate|be|value|welcome|mean)\b
(?:are|is) (?:you|there|it|your|anyone|somebody)\b.{0,120}\?
if (?:you|i|we|there|ever|it|at all|possible|only|a|this|that|your)\b
(?:any|no|some|slim|a) (?:chance|possibility|way|hope)\b
(?:please|kindly|pretty please|do help|beg|plead|pray|implore|urge|humbly)\b
(?:looking|hoping|wondering|wanting|seeking|searching|asking|requesting|craving|hunting|dying|praying|begging|
    aiming|longing|wishing|keen|eager|hungry|desperate|writing to (?:ask|request|see|enquire|inquire)|
    reaching out (?:to|for|because|in hopes?)) \b
(?:i|we)(?:'m| am|'re| are|'ve| have)? ?(?:just |really |only |also |do |still |now |so |currently |always |
    truly |badly |desperately |very much |kindly |hereby |would |long |already )*(?:want|need|wish|hope|ask|
    request|crave|seek|require|long|dream|beg|wanted|wished|hoped|wonder|wondered|trust|propose|suggest|think you|
    believe you|expect|count|apply|choose|chosen|nominate you|appoint|elect|dream|look)\b
let's\b
let us\b
let me know\b
let me\b
allow me\b
how about\b
what about\b
what do you say\b
fancy\b
shall we\b
why don't\b
why not\b
help me\b
count on\b
count me\b
consider (?:this|me|my|taking|being|becoming|it)\b
application for\b
apply for\b
position of\b
request(?:ing)?(?: for)?\b
need(?:s|ed)?\b
permission\b
appeal\b
proposal\b
opportunity\b
chance to\b
the ask\b
my ask\b
one ask\b
big ask\b
small ask\b
favour\b
permit me\b
(?:grateful|honou?red|thrilled|delighted|glad|happy|over the moon|obliged|indebted|privilege|honou?r|appreciate|
    means? the world|a dream|be great|be amazing|be lovely|be wonderful|be awesome|be fantastic|big help|
    great help|so helpful)\b.{0,60}\b(?:if|to have|to be|to get|to learn|for any|your|a|some)\b
^(?:hey |hi |hello |dear |sir |ma |madam |please |so |and |or |then |also |oh |just |do |ok |well |
    \w+, ){0,3}(?:mentor|train|hire|refer|guide|help|teach|coach|introduce|recommend|vouch|put|take|get|give|send|
    review|check|look|sponsor|nominate|hire|call|ring|text|message|mould|show|let|lend|spare|save|make|tell|share|
    point|connect|endorse|adopt|advise|train|support|be|become|have|keep|meet|join|grab|pick|use|say|write|speak|
    carry|hold|walk|pull|open|shadow|looking|seeking|wanted|need|needed|want|wanna|hoping|wondering|requesting|
    asking|searching|any|coffee|lunch|up for|free for|fancy|quick|mock|referral|mentorship)\b
your call\b
over to you\b
say yes\b
say the word\b
unless\b
thanks in advance\b
thank you in advance\b
thanking you in advance\b
in anticipation\b
vacant\b
vacancy\b
(?:only|one) thing (?:i'd|i would|i|that would)\b
(?:i'll|i will|i shall|i've|i have|i'm|i am) (?:just |already |going to |gonna |taking the liberty of |\w+ed |
    put |sent )+
(?:has|have|he's|she's|they've|would) asked for\b
worth a (?:conversation|chat|call)\b
wants? (?:a|to)\b
(?:is|are) (?:looking|hoping|keen|after)\b
"""

OFFERED = r"""
you (?:\w+ ){0,3}(?:offered|said|mentioned|promised|agreed|volunteered|told me|suggested|invited|proposed)
    \b(?:.{0,40}\b(?:you'd|you would|you could|you can|you will|you'll|to|happy|glad|willing|me|that i could|
    i could|i should|send|would)\b)?
(?:thanks|thank you|grateful|cheers)\b.{0,30}\b(?:offering|agreeing|saying|volunteering|(?:for )?(?:your|the)
    \ (?:kind |generous |lovely )?offer|being (?:happy|willing))\b
(?:taking|take|taken) you up on\b
as (?:you )?(?:offered|promised|agreed|suggested|discussed|you said)\b
your (?:kind |generous |lovely )?(?:offer|invitation)\b
since you (?:\w+ )?(?:offered|agreed|said)\b
per your offer\b
"""
