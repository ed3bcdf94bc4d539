"""What makes a clause an ask of any kind, and what says that they offered it."""

ASKS = r"""
\?
(?:i|we|it|that|and|which|really|also|truly|so|genuinely|much|greatly|absolutely)(?:'d| would| wd|'ll|
    \ will) (?:\w+ )?(?:love|like|appreciate|be|value|welcome|want|enjoy|prefer|give|mean|kill|jump|help|treasure|
    cherish|take|need|make|do|honou?r|benefit|thank|owe)\b
^(?:would|'d) (?:\w+ )?(?:love|like|appreciate|be|value|welcome|mean)\b
(?:are|is) (?:you|there|it|your|anyone|somebody)\b.{0,120}\?
if (?:you|i|we|there|ever|it|at all|possible|only|a|this|that|your)\b
(?:any|no|some|slim|a) (?:chance|possibility|way|hope)\b
(?:please|kindly|pretty please|do help|beg|plead|pray|implore|urge|humbly)\b
(?:looking|hoping|wondering|wanting|seeking|searching|asking|requesting|craving|hunting|dying|praying|begging|
    aiming|longing|wishing|keen|eager|hungry|desperate|writing to (?:ask|request|see|enquire|inquire)|
    reaching out (?:to|for|because|in hopes?)) \b
(?:i|we)(?:'m| am|'re| are|'ve| have)? ?(?:just |really |only |also |do |still |now |so |currently |always |truly |
    badly |desperately |very much |kindly |hereby |would |long |already )*(?:want|need|wish|hope|ask|request|crave|
    seek|require|long|dream|beg|wanted|wished|hoped|wonder|wondered|trust|propose|suggest|think you|believe you|
    expect|count|apply|choose|chosen|nominate you|appoint|elect|dream|look)\b
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
    means? the world|a dream|be great|be amazing|be lovely|be wonderful|be awesome|be fantastic|big help|great help|
    so helpful)\b.{0,60}\b(?:if|to have|to be|to get|to learn|for any|your|a|some)\b
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
(?:i'll|i will|i shall|i've|i have|i'm|i am) (?:just |already |going to |gonna |taking the liberty of |\w+ed |put |
    sent )+
(?:has|have|he's|she's|they've|would) asked for\b
worth a (?:conversation|chat|call)\b
wants? (?:a|to)\b
(?:is|are) (?:looking|hoping|keen|after)\b
(?:i )?could (?:do with|use)\b|(?:look|looking) forward to your\b|(?:await|awaiting|attached|enclosed|
    find) .{0,60}\b(?:for|your)\b|count me\b|how would you feel\b|what would you say\b|do you (?:know|mind|have|
    take)\b|you free\b
we (?:should|must|ought to|have to) (?:\w+ )?(?:do|have|grab|get|meet|catch|talk|speak|go)\b
(?:could|can|would|will|won't|couldn't|wouldn't|can't|might|may|shall|should) (?:please |not |ever |perhaps |maybe |
    kindly |possibly |then |also |just |at all |sir |ma |there )?(?:i|we|you|there|that|it (?:be|help|work|suit|
    hurt|kill|bother)|a|any|some|any ?one|some ?one|some ?body|any ?body|one|sir|ma|madam)\b
(?:would|will|'d|'ll|shall|should) (?:\w+ ){0,2}be (?:\w+ )?(?:grateful|glad|honou?red|happy|delighted|thrilled|
    obliged|pleased|privileged|over the moon|thankful|appreciative|great|lovely|wonderful|amazing|good|nice|helpful|
    useful|gold|brilliant|ace|class|fantastic|awesome|perfect|super)\b
(?:i|we) (?:am writing|write|come|turn|appeal|apply|solicit|kneel|beseech|call on|look to)\b
(?:i'd|i would) (?:\w+ )?(?:do|give|go|come|be|pay|follow|learn|start|happily|gladly)\b
hop(?:e|ing) (?:you|that|it|to|we|this)\b|every \w+ needs\b
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
