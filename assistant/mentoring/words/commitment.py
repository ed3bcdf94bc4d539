"""Ways to ask for a standing commitment: guidance, shadowing, supervision, an open line."""

COMMITMENT = r"""
guide {me}\b(?! to (?:the|a) (?:right )?(?:page|link|paper|person|form|section|desk|repo))
guide (?:my|our) (?:\w+ )?(?:way|career|path|steps|journey|learning|progress|preparation|study|studies|growth|
    research|work|project|thesis)
(?:be|being) guided (?:by|through)
guide (?:an? )?(?:\w+ ){0,2}(?:aspirant|student|beginner|fresher|learner|graduate)
(?:your|under your|some|regular|constant|continued|continuous|ongoing|further|long-?term|
    step[- ]by[- ]step) ~guidance (?:through(?:out)?|until|till|over|during|along|as i|while i|from start|
    for the (?:next|rest|whole|entire|coming)|in every|at every|on the journey|all the way)
guidance (?:throughout|till|until|along the|from start|from (?:beginning|zero|scratch)|at every|on a)
under your (?:\w+ )?(?:guidance|supervision|direction|instruction|care|leadership|training)
hand-? ?hold(?:ing)?\b
hold(?:ing)? my hand
take (?:me by the hand|my hand)
spoon-?feed
(?:walk|take|talk|see|get|bring|help|lead|steer|nurse|shepherd) (?:me|us) (?:\w+ )?(?:through|along|
    over) ~~(?:journey|entire|whole|process|every step|step by step|all (?:the|of)|from (?:start|scratch|zero|
    beginning|a to z)|transition|year|career|exams?|programme|degree|thesis|phd|application season|first (?:months?|
    year|job|weeks?)|months|end to end|training|probation|course|qualification|wilderness|maze)
(?:see|nurse|shepherd) (?:me|us) through
steer (?:me|us)\b
lead (?:me|us) (?:the way|on|into|along)
carry (?:me|us)\b
bring (?:me|us) along
take (?:me|us) along\b
coach(?:ing)? {me}\b
coaching (?:from you|sessions|calls)
(?:some|your|regular|get) coaching
train(?:ing)? {me}\b
train under you
be trained by
training (?:from|under|with) you
teach {me}\b(?! (?:one|a single|that one) )
be taught by you
learn (?:\w+ ){0,3}(?:under you|by your side|at your side|beside you|alongside you)
lessons (?:from|with) you
(?:could|can|may|might|let me|let us|allow me to|chance to|opportunity to|if i could|want to|wish to|like to|
    love to|hope to|hoping to|come and|privilege to|how can i|ready to) (?:\w+ )?learn(?:ing)? (?:~)?(?:from|under|
    off|with) you(?! (?:how|about|what|why|whether|wrote|said))\b(?:$|[?.!,]| (?:and|as|in|over|on|while|for|
    directly|about how|every|each))
learn under you
learn the ropes
(?:show|teach|learn|give) (?:me |us )?the ropes
shadow(?:ing)? (?:you|your|the|a|an|one|someone|with|for|her|him|them|in|at|for)\b
(?:job|work|day|week|some|do|a day of|a bit of|day's) ?shadow(?:ing)?\b
shadow (?:for|placement)
(?:tag|tagging|ride|riding|trot|come|coming) ?-?along (?:with you|on|to|for|at|when|behind)
(?:trail|follow) you (?:around|about|for|on|at|through|round|during)
fly on the wall
sit(?:ting)? in (?:on|with)
(?:look|stand|peer) (?:over|at) your (?:shoulder|elbow)
watch you (?:work|in action|at work|do)
join you (?:on|for) ~(?:visits|rounds|shift|rota|site|calls|trips|day)
supervis(?:e|ing) (?:me|my|us|our)
(?:be|become|being|as|for|a|find|find a|potential|act as) ~supervisor\b
your supervision
supervision (?:from|by|under|for my|of my)
supervised by you
(?:internship|placement|apprenticeship|research assistant(?:ship)?|assistantship|attachment|work[- ]experience|
    clerkship|traineeship|trainee) ~~(?:with you|under you|in your|at your|on your|position|opportunit|role|post|
    with your|for the|over the|this summer|next)
intern(?:ing)? (?:with|under|for|in|at) (?:you|your)
(?:join|joining|work in|working in|place in|position in|spot in|part of|come to) (?:\w+ )?your (?:\w+ )?(?:lab|
    group|research|clinic|studio|workshop|chambers|kitchen|practice)\b
(?:phd|postdoc|thesis|dissertation|master's) (?:\w+ )?(?:with|under|in) you
(?:take|taking|accept|accepting|have) ~(?:intern|interns|phd student|graduate student|trainee|
    research assistant)s?\b
(?:work|working) (?:\w+ )?(?:under|alongside|beside) you
work(?:ing)? closely with you
(?:chance|opportunity|honou?red?|love|like|privilege|want|hope) (?:\w+ )?to (?:work|collaborate) (?:with|for) you
(?:help|support|helping|supporting|assist) {me} (?:to )?(?:navigate|find my (?:feet|way)|get on my feet|settle in|
    grow|develop (?:as|into|my career|myself|professionally)|progress|succeed|become|build my career|
    shape my career|reach|achieve my|throughout|through(?:out)? (?:the|my|this)|all the way|along the|
    over the (?:next|coming)|on (?:this|my) (?:journey|path|road))
(?:be|stay|stand|walk) (?:there for|by|with|beside) (?:me|my side)\b
by my side
(?:ask|questions?|message|text|call|ring|email|write|ping|bother|contact|reach|turn to|come to|run|bounce|consult|
    help|advice|support|pick|dm|whatsapp|feedback|you|lean) ~~(?:as i go\b|along the way|along this (?:road|journey|
    path)|as they (?:come up|arise)|as (?:things|questions|issues|problems) (?:come up|arise)|whenever i\b|
    whenever we\b|whenever (?:a|an|the|my|work|life|anything)\b|whenever (?:things|something|questions)|
    any ?time i\b|every time i\b|each time i\b|when i(?:'m| am| get) (?:stuck|lost|in doubt)|as and when)
(?:on|your number on|have you on|be on|you on) (?:speed dial|call for|tap|hand (?:for|when|as))
(?:be|become|act as|as|have you as|use you as|have|need|want|looking for|for|a) (?:my|a|an|our|someone as a|
    some sort of|some) ~(?:sounding board|think(?:ing)? partner|accountability \w+|study buddy|critical friend|
    agony aunt|go-to(?: person)?|lifeline)
(?:keep|hold|holding|keeping) (?:me|us) accountable
keep (?:an|a|half an|one) (?:\w+ )?eye on {me}
keep (?:an|a) (?:\w+ )?eye on my
watch(?:ing)? over (?:me|my|us)
(?:look|looking) out for me
look after me
keep (?:tabs|track) (?:on|of) (?:me|my)
check(?:ing)? (?:in|up|on) (?:on |with )?(?:me|us|my progress)
check-ins? with (?:me|you)
(?:lean|rely|depend|fall back|count) (?:back )?on (?:you|your)\b(?! (?:to|for) (?:one|a single))
(?:turn|come|coming|run|keep coming|come back) (?:back )?to you (?:with|for|when|if|whenever|as|about my|from time)
(?:knock on|keep) your door
open (?:line|door|tab) (?:to|with|for|between)
(?:bother|pester|bug|trouble|disturb) you (?:from time|now and|every|whenever|when|again|once in)
(?:run|bounce|running|bouncing|float) (?:the odd |some |a few |my |all |any )?(?:things?|ideas|thoughts|decisions|
    stuff|questions|drafts|plans|problems) (?:past|by|off|with|against) you\b
(?:stay|keep|remain|be) in (?:regular|close|constant|frequent|steady|weekly|monthly) (?:touch|contact)
(?:stay|keep) in (?:touch|contact) (?:regularly|weekly|monthly|often|every)
(?:prepare|ready|prep) me for
(?:get|make) me ready
turn me into
make me (?:into )?(?:a|an) (?:better|good|great|real|proper|strong|successful)
shape (?:me|my career)
bring me up to (?:speed|standard|scratch)
(?:like|just like) you one day
(?:with me|join me|accompany me|me|support) (?:\w+ )?(?:on|through(?:out)?|in|along|for) (?:this|my|
    the) (?:\w+ ){0,3}journey
grow (?:under|with|beside) you
(?:plan|map out|lay out|design|manage|shape|build) (?:my|out my) (?:whole |entire |career |life |study )*(?:career|
    future|life|path|roadmap|road map)\b
accompany (?:me|us)\b
(?:be|become|being) (?:a |an )?(?:\w+ )?part of my (?:\w+ )?(?:journey|growth|story|career|development|support)
(?:my|personal) (?:\w+ )?board of (?:directors|advisors|advisers)
(?:join|sit on|serve on|be on) (?:my|our) (?:advisory )?board
tutor (?:me|us)\b
tutoring (?:me|from you|sessions)
(?:ongoing|on-going|long-?term|standing|series of|regular|recurring|permanent|
    continuous) (?:\w+ ){0,2}(?:relationship|support|help|advice|conversations?|calls?|sessions?|chats?|meetings?|
    slots?|date|arrangement|basis|contact|feedback|check-?ins?|catch-?ups?|collaboration|guidance|partnership|
    dialogue|coffee|counsel|input|exchange)
(?:having|taking on|taking|host|hosting) (?:a|an) (?:\w+ )?(?:trainee|intern|student|shadow|work experience|
    youngster|novice)\b
(?:sit|stand|be|work) at your (?:elbow|side|shoulder|bench)|trot(?:ting)? (?:behind|after) you|carry your (?:bags?|
    tools)|(?:be|as) your (?:\w+ )?(?:trainee|assistant|shadow|bag carrier|dogsbody|intern)\b
(?:your|on your|with your) (?:guidance|advice|support|wisdom|counsel|help) (?:throughout|during (?:my|the|this)|
    over the (?:next|coming)|for the (?:next|coming|rest)|all through|along)
(?:you|your|someone|somebody|head|voice|hand) .{0,60}\b(?:for the (?:next|coming|rest of the) (?:\w+ )?(?:months|
    years?)|over the (?:next|coming) (?:\w+ )?(?:months|years?)|for (?:a|the) (?:whole )?year|throughout (?:my|the|
    this))\b
put(?:ting)? (?:me|us) through\b(?! to)|(?:walk|journey|travel|stay) (?:beside|alongside|with|behind) me\b
"""
