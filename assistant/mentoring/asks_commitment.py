"""The rows for standing commitments: guidance, shadowing, supervision, and anything that comes back again and again."""

from assistant.mentoring.asks import Row, rows
from assistant.mentoring.stages import Ask

COMMITMENT: tuple[Row, ...] = rows(
    Ask.COMMITMENT,
    (
        "guide",
        r"guide {me}\b(?! to (?:the|a) (?:right )?(?:page|link|paper|person|form|section|desk|repo))|guide (?:my|our) (?:\w+ )?(?:way|career|path|steps|journey|learning|progress|preparation|study|studies|growth|research|work|project|thesis)|(?:be|being) guided (?:by|through)|guide (?:an? )?(?:\w+ ){0,2}(?:aspirant|student|beginner|fresher|learner|graduate)",
    ),
    (
        "guidance",
        r"(?:your|under your|some|regular|constant|continued|continuous|ongoing|further|long-?term|step[- ]by[- ]step) ~guidance (?:through(?:out)?|until|till|over|during|along|as i|while i|from start|for the (?:next|rest|whole|entire|coming)|in every|at every|on the journey|all the way)|guidance (?:throughout|till|until|along the|from start|from (?:beginning|zero|scratch)|at every|on a)|under your (?:\w+ )?(?:guidance|supervision|direction|instruction|care|leadership|training)",
    ),
    (
        "hand-hold|handhold|hand hold|my hand|hands-on help|spoon",
        r"hand-? ?hold(?:ing)?\b|hold(?:ing)? my hand|take (?:me by the hand|my hand)|spoon-?feed",
    ),
    (
        "walk me|walk us|take me through|talk me through|see me through|get me through|steer me|steer us|lead me|bring me through|help me through|nurse me",
        r"(?:walk|take|talk|see|get|bring|help|lead|steer|nurse|shepherd) (?:me|us) (?:\w+ )?(?:through|along|over) ~~(?:journey|entire|whole|process|every step|step by step|all (?:the|of)|from (?:start|scratch|zero|beginning|a to z)|transition|year|career|exams?|programme|degree|thesis|phd|application season|first (?:months?|year|job|weeks?)|months|end to end|training|probation|course|qualification|wilderness|maze)|(?:see|nurse|shepherd) (?:me|us) through|steer (?:me|us)\b|lead (?:me|us) (?:the way|on|into|along)",
    ),
    ("carry me|carry us|along", r"carry (?:me|us)\b|bring (?:me|us) along|take (?:me|us) along\b"),
    ("coach", r"coach(?:ing)? {me}\b|coaching (?:from you|sessions|calls)|(?:some|your|regular|get) coaching"),
    ("train", r"train(?:ing)? {me}\b|train under you|be trained by|training (?:from|under|with) you"),
    (
        "teach",
        r"teach {me}\b(?! (?:one|a single|that one) )|be taught by you|learn (?:\w+ ){0,3}(?:under you|by your side|at your side|beside you|alongside you)|lessons (?:from|with) you",
    ),
    (
        "learn from you|learn under|learn off you|learn with you|learning from you|learn the ropes|learn by",
        r"(?:could|can|may|might|let me|let us|allow me to|chance to|opportunity to|if i could|want to|wish to|like to|love to|hope to|hoping to|come and|privilege to|how can i|ready to) (?:\w+ )?learn(?:ing)? (?:~)?(?:from|under|off|with) you(?! (?:how|about|what|why|whether|wrote|said))\b(?:$|[?.!,]| (?:and|as|in|over|on|while|for|directly|about how|every|each))|learn under you|learn the ropes",
    ),
    ("ropes", r"(?:show|teach|learn|give) (?:me |us )?the ropes"),
    (
        "shadow",
        r"shadow(?:ing)? (?:you|your|the|a|an|one|someone|with|for|her|him|them|in|at|for)\b|(?:job|work|day|week|some|do|a day of|a bit of|day's) ?shadow(?:ing)?\b|shadow (?:for|placement)",
    ),
    (
        "tag along|tagging along|ride along|ride-along|trail|fly on the wall|trot along|follow you|sit in on|sit in with|look over your shoulder|come along|join you on|join you in|watch you",
        r"(?:tag|tagging|ride|riding|trot|come|coming) ?-?along (?:with you|on|to|for|at|when|behind)|(?:trail|follow) you (?:around|about|for|on|at|through|round|during)|fly on the wall|sit(?:ting)? in (?:on|with)|(?:look|stand|peer) (?:over|at) your (?:shoulder|elbow)|watch you (?:work|in action|at work|do)|join you (?:on|for) ~(?:visits|rounds|shift|rota|site|calls|trips|day)",
    ),
    (
        "supervis",
        r"supervis(?:e|ing) (?:me|my|us|our)|(?:be|become|being|as|for|a|find|find a|potential|act as) ~supervisor\b|your supervision|supervision (?:from|by|under|for my|of my)|supervised by you",
    ),
    (
        "intern|placement|apprenticeship|research assistant|assistantship|postdoc|phd|attachment|work experience|thesis|dissertation|clerkship|residency|work-experience",
        r"(?:internship|placement|apprenticeship|research assistant(?:ship)?|assistantship|attachment|work[- ]experience|clerkship|traineeship|trainee) ~~(?:with you|under you|in your|at your|on your|position|opportunit|role|post|with your|for the|over the|this summer|next)|intern(?:ing)? (?:with|under|for|in|at) (?:you|your)|(?:join|joining|work in|working in|place in|position in|spot in|part of|come to) (?:\w+ )?your (?:\w+ )?(?:lab|group|research|clinic|studio|workshop|chambers|kitchen|practice)\b|(?:phd|postdoc|thesis|dissertation|master's) (?:\w+ )?(?:with|under|in) you|(?:take|taking|accept|accepting|have) ~(?:intern|interns|phd student|graduate student|trainee|research assistant)s?\b",
    ),
    (
        "work with you|work under|working with you|work for you|work alongside|collaborate|work closely",
        r"(?:work|working) (?:\w+ )?(?:under|alongside|beside) you|work(?:ing)? closely with you|(?:chance|opportunity|honou?red?|love|like|privilege|want|hope) (?:\w+ )?to (?:work|collaborate) (?:with|for) you",
    ),
    (
        "navigate|find my feet|find my way|find our feet|get on my feet|settle in|grow into|grow as|develop|progress|help me grow|support me|be there|succeed|stand by|by my side",
        r"(?:help|support|helping|supporting|assist) {me} (?:to )?(?:navigate|find my (?:feet|way)|get on my feet|settle in|grow|develop (?:as|into|my career|myself|professionally)|progress|succeed|become|build my career|shape my career|reach|achieve my|throughout|through(?:out)? (?:the|my|this)|all the way|along the|over the (?:next|coming)|on (?:this|my) (?:journey|path|road))|(?:be|stay|stand|walk) (?:there for|by|with|beside) (?:me|my side)\b|by my side",
    ),
    (
        "as i go|along the way|along this|as they come up|as they arise|whenever i|whenever we|any time i|anytime i|when i get stuck|when i'm stuck|as and when|on speed dial|on call|on tap|on hand",
        r"(?:ask|questions?|message|text|call|ring|email|write|ping|bother|contact|reach|turn to|come to|run|bounce|consult|help|advice|support|pick|dm|whatsapp|feedback|you|lean) ~~(?:as i go\b|along the way|along this (?:road|journey|path)|as they (?:come up|arise)|as (?:things|questions|issues|problems) (?:come up|arise)|whenever i|whenever we|whenever (?:things|something|questions)|any ?time i|every time i|each time i|when i(?:'m| am| get) (?:stuck|lost|in doubt)|as and when)|(?:on|your number on|have you on|be on|you on) (?:speed dial|call for|tap|hand (?:for|when|as))",
    ),
    (
        "sounding board|thinking partner|accountability|study buddy|second pair of|critical friend|adviser on|agony aunt|right hand|go-to|think partner|lifeline",
        r"(?:be|become|act as|as|have you as|use you as|have|need|want|looking for|for|a) (?:my|a|an|our|someone as a|some sort of|some) ~(?:sounding board|think(?:ing)? partner|accountability \w+|study buddy|critical friend|agony aunt|go-to(?: person)?|lifeline)|(?:keep|hold|holding|keeping) (?:me|us) accountable",
    ),
    (
        "eye on|eye over my|watch over|look out for|look after|keep tabs|keep track|check in|check on|check up|checking in|watch my",
        r"keep (?:an|a|half an|one) (?:\w+ )?eye on {me}|keep (?:an|a) (?:\w+ )?eye on my|watch(?:ing)? over (?:me|my|us)|(?:look|looking) out for me|look after me|keep (?:tabs|track) (?:on|of) (?:me|my)|check(?:ing)? (?:in|up|on) (?:on |with )?(?:me|us|my progress)|check-ins? with (?:me|you)",
    ),
    (
        "lean on|rely on|turn to|come to you|depend on|fall back|count on|knock on|reach out to you|open door|open line|bother you",
        r"(?:lean|rely|depend|fall back|count) (?:back )?on (?:you|your)\b(?! (?:to|for) (?:one|a single))|(?:turn|come|coming|run|keep coming|come back) (?:back )?to you (?:with|for|when|if|whenever|as|about my|from time)|(?:knock on|keep) your door|open (?:line|door|tab) (?:to|with|for|between)|(?:bother|pester|bug|trouble|disturb) you (?:from time|now and|every|whenever|when|again|once in)",
    ),
    (
        "past you|by you|off you|ideas off|bounce",
        r"(?:run|bounce|running|bouncing|float) (?:the odd |some |a few |my |all |any )?(?:things?|ideas|thoughts|decisions|stuff|questions|drafts|plans|problems) (?:past|by|off|with|against) you\b",
    ),
    (
        "stay in touch|keep in touch|stay in contact|in the loop|lines open|keep talking",
        r"(?:stay|keep|remain|be) in (?:regular|close|constant|frequent|steady|weekly|monthly) (?:touch|contact)|(?:stay|keep) in (?:touch|contact) (?:regularly|weekly|monthly|often|every)",
    ),
    (
        "prepare me|help me prepare|get me ready|make me ready|groom|prep me|bring me up|get me to|turn me into|make me a|make me into|shape me",
        r"(?:prepare|ready|prep) me for|(?:get|make) me ready|turn me into|make me (?:into )?(?:a|an) (?:better|good|great|real|proper|strong|successful)|shape (?:me|my career)|bring me up to (?:speed|standard|scratch)|(?:like|just like) you one day",
    ),
    (
        "grow under|grow with|path with you|journey with|on this journey|on my journey|my journey|my career journey|roadmap|road map|study plan|career plan|whole career",
        r"(?:with me|join me|accompany me|me|support) (?:\w+ )?(?:on|through(?:out)?|in|along|for) (?:this|my|the) (?:\w+ ){0,3}journey|grow (?:under|with|beside) you|(?:plan|map out|lay out|design|manage|shape|build) (?:my|out my) (?:whole |entire |career |life |study )*(?:career|future|life|path|roadmap|road map)\b",
    ),
    (
        "accompany|partner with me|be part of my",
        r"accompany (?:me|us)\b|(?:be|become|being) (?:a |an )?(?:\w+ )?part of my (?:\w+ )?(?:journey|growth|story|career|development|support)",
    ),
    (
        "board of",
        r"(?:my|personal) (?:\w+ )?board of (?:directors|advisors|advisers)|(?:join|sit on|serve on|be on) (?:my|our) (?:advisory )?board",
    ),
    ("tutor", r"tutor (?:me|us)\b|tutoring (?:me|from you|sessions)"),
    (
        "stay close|long term|long-term|ongoing|on-going|standing|series of",
        r"(?:ongoing|on-going|long-?term|standing|series of|regular|recurring|permanent|continuous) (?:\w+ ){0,2}(?:relationship|support|help|advice|conversations?|calls?|sessions?|chats?|meetings?|slots?|date|arrangement|basis|contact|feedback|check-?ins?|catch-?ups?|collaboration|guidance|partnership|dialogue|coffee|counsel|input|exchange)",
    ),
)

AGAIN = (
    r"\b(?:every|each) (?:other |single |second |third |few |couple of |now and then |two |three |four |five |six |1 |2 |3 |4 |6 |first |last )?(?:day|night|evening|morning|weekend|week|fortnight|month|quarter|term|semester|sprint|year|"
    r"days|weeks|months|monday|tuesday|wednesday|thursday|friday|saturday|sunday|so often|now and then|now and again|time)s?\b|"
    r"\b(?:first|second|third|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day of (?:the|each|every) month\b|"
    r"\b(?:a|per|this|in a) (?:week|fortnight|month|quarter|term)\b(?! ago| (?:or|and) (?:so|two)| (?:before|after|later|from|off|on|in|into|old|long))|"
    r"\b(?:weekly|fortnightly|monthly|quarterly|bi-?weekly|bi-?monthly|daily|nightly|termly) (?:\w+ )?(?:call|chat|catch|check|session|meeting|coffee|slot|zoom|half|hour|lesson|talk|one|1|review|feedback|conversation|lunch|email|phone|sync|touch|walk)\w*|"
    r"\b(?:call|chat|meet|talk|speak|catch up|check in|connect|touch base|zoom|session|sessions|calls|meetings|chats|minutes|hour|once|twice|me|you|coffee|basis|help|advice) (?:\w+ )?(?:weekly|fortnightly|monthly|quarterly|biweekly|bi-weekly|daily|regularly)\b|"
    r"\b(?:regularly|on a regular basis|from time to time|now and (?:then|again)|once in a while|every so often|periodically|continually|on and off|on an? (?:ongoing|weekly|monthly|regular|continuous) basis|"
    r"once or twice a|(?:couple of|few|three|four|two|several|\d) times (?:a|per|this|over|during|before)|ad infinitum|throughout (?:the|my|this)|all through|for the (?:next|coming|rest of) (?:few |the |two |three |four |five |six |\d+ )*(?:weeks?|months?|years?|term|semester|season|year)|"
    r"over the (?:next|coming|course of) (?:the )?(?:few |couple of |two |three |four |five |six |\d+ )*(?:weeks|months|years?|term|semester|summer|season)|in the (?:coming|next few) (?:weeks|months)|"
    r"until (?:i|my|the) (?:\w+ ){0,3}(?:exam|viva|deadline|pass|qualify|graduate|get|finish|defence|launch)\w*|till (?:i|my|the) (?:\w+ ){0,3}(?:exam|viva|deadline|pass|qualify|graduate|get|finish|launch)\w*)\b"
)
"""When a conversation, a question or help comes back again and again, it is a commitment."""

AGAIN_WITH = (
    r"\b(?:calls?|chats?|chatting|meet|meetings?|meeting up|talk|talking|speak|speaking|catch[- ]?ups?|check[- ]?ins?|check in|coffees?|lunch|zoom|sessions?|minutes|half an hour|hour|hours|conversations?|brain|"
    r"advice|questions?|ask you|message you|text you|ring you|email you|write to you|send you|show you|feedback|help (?:me|us)|helping me|support|guidance|insights|input|review|look at my|"
    r"ideas|past you|by you|touch base|sync|slot|one-?on-?ones?|1:1s?|1-1s?|time|dinner|walks?|updates? (?:from|with) you|see you|counsel|pointers|lessons?|practise with|practice with|nudge|contact|connect)\b"
)
