"""Ways to ask for a favour, by which favour it is."""

FAVOURS: dict[str, str] = {
    "review": r"""
(?:review\w*|look(?:ing)? (?:over|at|through|into)|read(?:ing)?(?: over| through)?|listen(?:ing)? to|watch(?:ing)?|
    go(?:ing)? (?:over|through)|proof-? ?read(?:ing)?|check(?:ing)?(?: over| through)?|critiqu\w+|edit(?:ing)?|
    mark(?:ing)?|glanc(?:e|ing) (?:at|over|through)|skim\w*(?: through| over)?|assess\w*|evaluat\w+|
    comment(?:ing)? on|eyes? (?:over|on|to|across)|tear(?:ing)? apart|roast|correct|polish|improve|fix|pass over|
    peek at|peep at|gander at|vet|rewrite|feedback (?:on|for|about)|thoughts on|opinion (?:on|of|about)|a read of|
    once-?\s?over (?:to|of|on|for)|test|try(?: out)?|beta[- ]test|rate|a look (?:at|over|through)|view on|
    verdict on|comments on|take on) (?:(?:my|our|the|this|a|an|it|one|some|these|two|three|attached|his|her|their|
    all|both|\w+'s) ~~)?{papers}\b
look it over\b
read it(?: over| through)?\b
(?:look|glance|peek) at it\b
check it over\b
review it\b
feedback on it\b
give it a (?:read|look|once)\b
(?:your|an|another|fresh|second) (?:pair of )?eyes? (?:on|over)\b
tear it apart\b
look them over\b
read them\b
review them\b
mark it\b
proofread it\b
(?:attached|enclosed|find|sending|sharing|here is|here's|sent you|forwarding) ~~{papers}.{0,60}\b(?:feedback|
    comments?|thoughts|review|perusal|input|opinion|corrections|edits)\b
(?:look(?:ing)? forward to|await(?:ing)?|eager for|grateful for|expect(?:ing)?) your (?:\w+ )?(?:comments|feedback|
    edits|corrections|review|critique|notes)\b
list of (?:bugs|errors|mistakes|faults)|find the (?:bugs|flaws|holes) in
(?:tell me|say|see|let me know) (?:(?:if|whether|what|how|where) (?:you think of |you make of )?(?:my|our|this)|
    (?:if|whether|what you (?:think|make) of) the) ~{papers}\b
""",
    "mock": r"""
mock (?:\w+ ){0,3}(?:interview|round|viva|exam|pitch|call|panel|session|test|defence)
mock-interview
(?:dry|practi[cs]e) run
practi[cs]e (?:\w+ )?(?:interview|pitch|with you|with me|my)
rehears\w+ (?:my|with|the)
role-? ?play (?:with|the|an?)
interview (?:practice|prep)\b
grill me
interview me\b
test me\b
quiz me
""",
    "introduction": r"""
introduc(?:e|ing) (?:me|us|my)\b(?! ?self)
(?:an?|any|some|the|warm|quick|for) (?:\w+ )?(?:introductions?|intros?)\b
intro (?:me|to)\b
introductions? to
put (?:me|us) in (?:touch|contact)
(?:connect|link|hook) (?:me|us) (?:up )?(?:with|to)\b
get (?:me|us) in front of
get me (?:a|an) (?:meeting|audience|call|intro\w*) with
(?:make|making|do) (?:an? |the |that )?intro(?:duction)?
""",
    "referral": r"""
refer(?:ring)? (?:me|us|my (?:profile|cv|resume|application)|someone like me)\b(?! to (?:a |an |any |the |some |
    another |one |that |relevant |good )?(?:\w+ ){0,3}(?:papers?|books?|articles?|docs?|documentation|guides?|
    resources?|links?|pages?|sources?|literature|reading|tutorials?|material|course|chapter|section|study|website|
    someone|anyone|person|specialist|clinic))
(?:a|an|any|the|your|for|internal|get|job|employee|provide|give|want|need) (?:\w+ )?referrals?\b
^(?:\w+ )?referral\b
""",
    "reference": r"""
(?:be|act as|stand as|serve as|as|for|a|list you as|put you down as|name you as|give you as|use you as|down as)
    \ (?:my|a|one of my|an academic|a character) ?(?:\w+ )?(?:referee|reference)\b(?! (?:number|point|to|book|
    implementation|manual|desk))
(?:write|give|provide|supply|send|do|furnish|submit|need|get) (?:me )?(?:a|my|an|the) ~reference\b(?! (?:to|
    number|point|for (?:this|that|the) (?:claim|figure|quote|statement)))
reference (?:letter|for (?:me|my))
letter of reference
(?:use|list|put|give) (?:you|your name) (?:down )?as (?:a |my )?(?:\w+ )?(?:referee|reference)
references? from you
recommendation (?:letter|from you|for me|on linkedin)
letters? (?:of|for) (?:\w+ )?(?:recommendation|support|rec)
(?:write|writing|give|provide|leave|do|pen) (?:me )?(?:a|an|my|the|another) ~(?:recommendation|letter|testimonial|
    blurb|foreword|supporting statement|endorsement)\b
recommend (?:me|us|my (?:name|profile|cv|work))\b
a (?:strong |short |linkedin )?recommendation (?:from|for|on)
endorse (?:me|my (?:skills|profile))\b
""",
    "good word": r"""
(?:put|say|drop|slip|pop) (?:in )?(?:a |me )?(?:in )?(?:a )?(?:good|kind|nice|little|quiet|
    positive)? ?words? (?:in )?(?:for|about|with|on|to)
good word\b
mention (?:me|my (?:application|cv|work|interest)) (?:to|at|in)
""",
    "passing on": r"""
(?:pass|forward|share|send|hand|give|circulate|slip|put|drop|submit|take|float) (?:on |along |round |
    around )?(?:my|our|this|the) ~(?:cv|resume|application|details|profile|portfolio|name|note|message|letter|
    info|email|card|number|deck|manuscript|proposal) ~(?:to|with|on|along|round|around|in front|at|internally|in|
    through)\b
put my (?:cv|resume|application) (?:in|on|before|through)
""",
    "speaking": r"""
guest (?:lecture|speaker|post)
keynote
(?:be|sit|join|appear) on (?:our|my|a|the) (?:panel|podcast|show)
judge (?:our|the|my)
host (?:me|us|our|a)\b
interview you (?:for|on|about)
visit our
come (?:and )?(?:speak|talk|address)
address our
open our
(?:speak|talk|present|appear|lecture|perform|read) (?:\w+ )?(?:at|to|for) (?:our|my)\b|give (?:a|the|our) (?:talk|
    lecture|speech|keynote|toast)|be (?:a|our|my) guest\b|deliver (?:a|the)\b
""",
    "money": r"""
(?:lend|loan) (?:me|us)\b
invest(?:ing)? in (?:me|us|my|our)
fund (?:me|us|my|our)\b
(?:pay|cover) (?:for )?my\b
""",
    "help": r"""
(?:help(?:ing)?|assist(?:ing)?) (?:me|us) (?:to |in |with |on |by |out with )?(?:my |the |a |an |this |our |
    writing |write |building |build |finish |fix |draft |drafting |choose |solve |prepare |preparing |plan |find |
    finding |get |getting |land |applying |apply |secure |set up|debug )
help with (?:my|our)
(?:do|write|solve|debug) (?:my|our)\b
help {me} (?:out )?(?:\w+ )?(?:find|get|land|secure) (?:a|an|my|into)
(?:help|work with) (?:me|us) (?:to )?(?:prepare|prep|get ready)
""",
    "favour": r"""
(?:do|grant) (?:me|us) (?:a|an|one|this|just one)? ?(?:\w+ )?favour
(?:a|one|another|small|big|huge|quick) (?:\w+ )?favour (?:to ask|of you|from you)
""",
    "something": r"""
do (?:something|anything) for (?:me|us)
""",
    "collaboration": r"""
(?:collaborat(?:e|ing|ion)|team(?:ing)? up|partner(?:ing)?|work(?:ing)? together|write together|co-?author\w*|
    co-?found\w*) (?:with (?:me|us|you)|on|together|a|my)
(?:join|be part of) (?:my|our) (?:team|project|committee|startup|start-up|venture)
""",
    "asking around": r"""
(?:ask|asking) (?:around|your (?:network|contacts|colleagues|hr|boss|manager|friends))
(?:share|post|circulate) ~(?:with|to|in|on|across) your (?:network|contacts|team|followers|group|profile)
keep (?:me|us) in mind
consider me\b
keep an (?:ear|eye) (?:out|to the ground|open) for
""",
    "judgement": r"""
(?:audit|troubleshoot|diagnos\w+) (?:my|our)
tell (?:me|us) (?:whether|if) i should (?:leave|quit|take|accept|resign|marry|move)
""",
    "signature": r"""
sign (?:my|our|off) (?:\w+ )?(?:form|letter|petition|off|logbook|portfolio|application|papers)
""",
}
