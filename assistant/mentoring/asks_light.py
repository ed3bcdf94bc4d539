"""The rows for favours, short conversations and quick questions."""

from assistant.mentoring.asks import Row, rows
from assistant.mentoring.stages import Ask

_PAPERS = (
    r"(?:cv|cvs|c\.v\.?|resumes?|portfolio|(?:personal |research |purpose )?statement|essays?|drafts?|deck|slides?|slide deck|presentation|cover letter|letter|manuscript|chapter|thesis|dissertation|proposal|application|"
    r"business plan|plan|paper|abstract|profile|linkedin|code|repo|repository|pull request|pr|website|app|model|spreadsheet|report|poster|script|screenplay|novel|poems?|demo|prototype|design|designs|lesson plan|sop|"
    r"grant|pitch|work|writing|story|article|notebook|case study|results|budget|article|document|doc|bio|speech|talk|recipe|menu|song|track|reel|showreel|film|draft contract|contract|offer|numbers|answers|form|pages?|attached|email|project|piece|outline|syllabus|mock-?up|bullets?|section|dataset|analysis|figures)"
)

FAVOUR: tuple[Row, ...] = rows(
    Ask.FAVOUR,
    (
        "review|look over|look at|look through|read over|read through|go over|go through|proofread|proof-read|proof read|check|critique|edit|mark|glance|cast|skim|assess|evaluate|comment on|read my|read our|have a read|eye over|eyes on|eye on|run your eye|tear apart|roast|correct|polish|improve|fix my|pass over|peek|gander|vet|rewrite|feedback on|feedback for|thoughts on my|opinion on my|take a look|have a look|look see|once-over|once over|test my|try my|try our|beta|rate my",
        rf"(?:review\w*|look(?:ing)? (?:over|at|through|into)|read(?:ing)?(?: over| through)?|go(?:ing)? (?:over|through)|proof-? ?read(?:ing)?|check(?:ing)?(?: over| through)?|critiqu\w+|edit(?:ing)?|mark(?:ing)?|glanc(?:e|ing) (?:at|over|through)|skim\w*(?: through| over)?|assess\w*|evaluat\w+|comment(?:ing)? on|eyes? (?:over|on)|eyes? (?:to|across)|tear(?:ing)? apart|roast|correct|polish|improve|fix|pass over|peek at|peep at|gander at|vet|rewrite|feedback (?:on|for|about)|thoughts on|opinion (?:on|of|about)|a read of|once-?\s?over (?:to|of|on|for)|test|try(?: out)?|beta[- ]test|rate|a look (?:at|over|through)|view on|verdict on|comments on|take on) (?:my|our|the|this|a|an|it|one|some|these|two|three|attached|his|her|their|all|both|\w+'s) ~~?{_PAPERS}\b",
        "review",
    ),
    (
        "attached|enclosed|look it over|read it|look at it|glance at it|check it|review it|feedback on it|give it a",
        r"(?:look it over|read it(?: over| through)?|(?:look|glance|peek) at it|check it over|review it|feedback on it|give it a (?:read|look|once)|tear it apart|look them over|read them|review them|mark it|proofread it)\b",
        "review",
    ),
    (
        "mock|dry run|practice interview|practise interview|rehears|role play|role-play|practice run|practise my|practice my|interview practice|interview prep|test me|grill",
        r"mock (?:\w+ ){0,3}(?:interview|round|viva|exam|pitch|call|panel|session|test|defence)|mock-interview|(?:dry|practi[cs]e) run|practi[cs]e (?:\w+ )?(?:interview|pitch|with you|with me|my)|rehears\w+ (?:my|with|the)|role-? ?play (?:with|the|an?)|interview (?:practice|prep)\b|grill me|interview me\b|test me\b|quiz me",
        "mock",
    ),
    (
        "introduc|intro|put me in touch|put us in touch|connect me|connect us|link me up|hook me up|link me with|in touch with|put in contact|in contact with|get me in front|e-intro|pass me on|point me to someone|get me a meeting",
        r"introduc(?:e|ing) (?:me|us|my)\b(?! ?self)|(?:an?|any|some|the|warm|quick|for) (?:\w+ )?(?:introductions?|intros?)\b|intro (?:me|to)\b|introductions? to|put (?:me|us) in (?:touch|contact)|(?:connect|link|hook) (?:me|us) (?:up )?(?:with|to)\b|get (?:me|us) in front of|get me (?:a|an) (?:meeting|audience|call|intro\w*) with|(?:make|making|do) (?:an? |the |that )?intro(?:duction)?",
        "introduction",
    ),
    (
        "refer",
        r"refer(?:ring)? (?:me|us|my (?:profile|cv|resume|application)|someone like me)\b(?! to (?:a |an |any |the |some |another |one |that |relevant |good )?(?:\w+ ){0,3}(?:papers?|books?|articles?|docs?|documentation|guides?|resources?|links?|pages?|sources?|literature|reading|tutorials?|material|course|chapter|section|study|website|someone|anyone|person|specialist|clinic))|(?:a|an|any|the|your|for|internal|get|job|employee|provide|give|want|need) (?:\w+ )?referrals?\b|^(?:\w+ )?referral\b",
        "referral",
    ),
    (
        "referee|reference",
        r"(?:be|act as|stand as|serve as|as|for|a|list you as|put you down as|name you as|give you as|use you as|down as) (?:my|a|one of my|an academic|a character) ?(?:\w+ )?(?:referee|reference)\b(?! (?:number|point|to|book|implementation|manual|desk))|(?:write|give|provide|supply|send|do|furnish|submit|need|get) (?:me )?(?:a|my|an|the) ~reference\b(?! (?:to|number|point|for (?:this|that|the) (?:claim|figure|quote|statement)))|reference (?:letter|for (?:me|my))|letter of reference|(?:use|list|put|give) (?:you|your name) (?:down )?as (?:a |my )?(?:\w+ )?(?:referee|reference)|references? from you",
        "reference",
    ),
    (
        "recommend|letter|testimonial|blurb|foreword|supporting statement",
        r"recommendation (?:letter|from you|for me|on linkedin)|letters? (?:of|for) (?:\w+ )?(?:recommendation|support|rec)|(?:write|writing|give|provide|leave|do|pen) (?:me )?(?:a|an|my|the|another) ~(?:recommendation|letter|testimonial|blurb|foreword|supporting statement|endorsement)\b|recommend (?:me|us|my (?:name|profile|cv|work))\b|a (?:strong |short |linkedin )?recommendation (?:from|for|on)",
        "reference",
    ),
    (
        "good word|kind word|word in|word for me|word for us|nice word|mention me|mention my",
        r"(?:put|say|drop|slip|pop) (?:in )?(?:a |me )?(?:in )?(?:a )?(?:good|kind|nice|little|quiet|positive)? ?words? (?:in )?(?:for|about|with|on|to)|good word\b|mention (?:me|my (?:application|cv|work|interest)) (?:to|at|in)",
        "good word",
    ),
    (
        "pass on my|pass my|pass along|forward my|forward this|share my|send my|hand my|give my|circulate|slip my|put my cv|drop my cv|submit my|take my cv|pass it on",
        r"(?:pass|forward|share|send|hand|give|circulate|slip|put|drop|submit|take|float) (?:on |along |round |around )?(?:my|our|this|the) ~(?:cv|resume|application|details|profile|portfolio|name|note|message|letter|info|email|card|number|deck|manuscript|proposal) ~(?:to|with|on|along|round|around|in front|at|internally|in|through)\b|put my (?:cv|resume|application) (?:in|on|before|through)",
        "passing on",
    ),
    ("endorse", r"endorse (?:me|my (?:skills|profile))\b", "reference"),
    (
        "speak at|speak to my|speak to our|talk to our|talk at|present at|guest|keynote|panel|judge our|judge the|host|podcast|interview you|webinar|come to our|visit our|address our|open our",
        r"(?:speak|talk|present|appear|give a (?:talk|lecture|speech)|be a guest|guest|be our (?:speaker|guest)|deliver|keynote|lecture) (?:\w+ )?(?:at|to|on|for|in|with|about|lecture) (?:our|my|the|a|an)\b|guest (?:lecture|speaker|post)|keynote|(?:be|sit|join|appear) on (?:our|my|a|the) (?:panel|podcast|show)|judge (?:our|the|my)|host (?:me|us|our|a)\b|interview you (?:for|on|about)|visit our|come (?:and )?(?:speak|talk|address)|address our|open our",
        "speaking",
    ),
    (
        "lend|loan|donat|fund me|fund my|invest in|pay for|pay my|cover my|buy my",
        r"(?:lend|loan) (?:me|us)\b|invest(?:ing)? in (?:me|us|my|our)|fund (?:me|us|my|our)\b|(?:pay|cover) (?:for )?my\b",
        "money",
    ),
    (
        "help me with|help with my|help me on|help me write|help me build|help me finish|help me fix|help me draft|help me choose|help me solve|do my|write my|solve|debug|help me find a job|help me get|help me find|assist me|help out with",
        r"(?:help(?:ing)?|assist(?:ing)?) (?:me|us) (?:to |in |with |on |by |out with )?(?:my |the |a |an |this |our |writing |write |building |build |finish |fix |draft |drafting |choose |solve |prepare |preparing |plan |find |finding |get |getting |land |applying |apply |secure |set up|debug )|help with (?:my|our)|(?:do|write|solve|debug) (?:my|our)\b|help {me} (?:out )?(?:\w+ )?(?:find|get|land|secure) (?:a|an|my|into)",
        "help",
    ),
    ("prepare for|prep for|get ready for", r"(?:help|work with) (?:me|us) (?:to )?(?:prepare|prep|get ready)", "help"),
    (
        "a favour|big favour|favour to ask|do me a",
        r"(?:do|grant) (?:me|us) (?:a|an|one|this|just one)? ?(?:\w+ )?favour|(?:a|one|another|small|big|huge|quick) (?:\w+ )?favour (?:to ask|of you|from you)",
        "favour",
    ),
    (
        "do something for me|something for me|do anything for me",
        r"do (?:something|anything) for (?:me|us)",
        "something",
    ),
    (
        "collaborat|co-author|coauthor|write together|work together|team up|partner with|join my|join our|cofound|co-found",
        r"(?:collaborat(?:e|ing|ion)|team(?:ing)? up|partner(?:ing)?|work(?:ing)? together|write together|co-?author\w*|co-?found\w*) (?:with (?:me|us|you)|on|together|a|my)|(?:join|be part of) (?:my|our) (?:team|project|committee|startup|start-up|venture)",
        "collaboration",
    ),
    (
        "your network|your contacts|your team to|ask around|ask your|tell your|keep me in mind|keep me posted about|keep an ear|let me know of any|consider me for|any openings|any vacancies|job openings|give me a job|any jobs|any job",
        r"(?:ask|asking) (?:around|your (?:network|contacts|colleagues|hr|boss|manager|friends))|(?:share|post|circulate) ~(?:with|to|in|on|across) your (?:network|contacts|team|followers|group|profile)|keep (?:me|us) in mind|consider me\b|keep an (?:ear|eye) (?:out|to the ground|open) for",
        "asking around",
    ),
    (
        "diagnos|second opinion|audit|troubleshoot|solve my|advise me on whether|tell me whether i should",
        r"(?:audit|troubleshoot|diagnos\w+) (?:my|our)|tell (?:me|us) (?:whether|if) i should (?:leave|quit|take|accept|resign|marry|move)",
        "judgement",
    ),
    (
        "letter|sign",
        r"sign (?:my|our|off) (?:\w+ )?(?:form|letter|petition|off|logbook|portfolio|application|papers)",
        "signature",
    ),
)

CONVERSATION: tuple[Row, ...] = rows(
    Ask.SHORT_CONVERSATION,
    (
        "call",
        r"(?:a|an|the|for|our|zoom|phone|video|quick|short|brief|that|minutes?|your|on|over|by|hour|another|voice|whatsapp|teams|intro|this|first) (?:\w+ )?calls?\b(?! (?:for papers|centre|center|sheet|to action|out|stack|duty|it))|call (?:you|me)\b(?! (?:sir|ma|by))|give (?:you|me) a (?:call|ring|bell|buzz|shout|tinkle)|on a call",
    ),
    (
        "chat|natter|chinwag|yarn|gist|parley|confab",
        r"(?:chat|chats|chatting|natter|chinwag|yarn|confab)\b(?! (?:group|app|room|thread|widget|log|model))|(?:have|small|quick|little|some) gist\b|gist with you",
    ),
    (
        "coffee|tea|lunch|drink|breakfast|dinner|pint|brunch|beer|cuppa|chai|bite|meal",
        r"(?:coffees?|tea|lunch|breakfast|dinner|pint|brunch|beer|cuppa|chai|drinks?|meal)\b(?! (?:lovers?|shop|company|industry|trade|beans|farm|farmers?|break|machine|stain|table|room|are on me))|grab a bite|bite to eat",
    ),
    (
        "meet|meeting",
        r"meet(?:ing)? (?:up|with (?:me|you|us)|you|me|us|for|over|at|in person|on|online|face|briefly|sometime|next|this|virtually|once|together|one|and|some ?time|any ?time|tomorrow|when|before|after|again|soon)\b|(?:we|i|us|to|could|can|you|please) meet\b|(?:a|an|our|fix|arrange|schedule|set up|book|have|virtual|short|quick|brief|one|zoom) (?:\w+ ){0,3}meet(?:ing|-?up)?\b",
    ),
    (
        "conversation|discussion|dialogue|word with you|a word|discuss",
        r"(?:a|an|the|for|our|one|have|brief|short|quick|some|minute|minutes|any|this|that) (?:[\w-]+ ){0,2}(?:conversation|discussion|dialogue)s?\b|(?:a|quick|brief) word with you|have a word\b|discuss (?:\w+ )?(?:with you|this|it|my|how|what|some|further|your|the|possible|potential)",
    ),
    (
        "talk|speak",
        r"(?:talk|speak|speaking|talking) (?:\w+ )?(?:to|with|w/) (?:you|me|us|him|her)\b|(?:could|can|may|might|shall|should|would|let's|do) (?:we|i|us) (?:\w+ )?(?:talk|speak)\b|let's (?:talk|speak)|(?:a|quick|short|brief|little|proper) (?:phone |quick |short )?talk\b(?! (?:on|by|at|about (?:the|your) \w+ at))|we (?:could|can|might) (?:\w+ )?(?:talk|speak)|time to (?:talk|speak)|hear you out|talk (?:this|it|things) (?:over|through)",
    ),
    (
        "zoom|teams|facetime|google meet|hangout|phone|skype|whatsapp",
        r"(?:on|over|via|by|a|quick|short|jump on|hop on|through) (?:\w+ )?(?:zoom|teams|facetime|google meet|skype|the phone|phone)\b",
    ),
    (
        "brain|mind",
        r"(?:pick|picking|borrow|raid|mine|tap|tap into|rent|steal|rob) (?:\w+ )?(?:your|that|at your) (?:\w+ )?(?:brains?|mind|wisdom|knowledge|experience)",
    ),
    (
        "sit down|sit-down|sitdown|sit with|office hours|drop in|drop by|swing by|pop in|pop by|pop round|pop over|stop by|come by|come and see|come round|come see|visit you|visit your|tour|show me around|look around|look round|face to face|face-to-face|catch up|catch-up|catchup|connect over|hop on|jump on|get on|get together|touch base|link up|grab|hang out|see you|informational",
        r"sit(?:ting)?[- ]?down\b|sit with you|(?:your|in) office hours|(?:drop|swing|pop|stop|come|call) (?:in|by|round|over|see)\b(?: (?:to|your|and|for|at|on|some|any))|visit (?:you|your (?:\w+ )?(?:office|studio|workshop|farm|lab|site|shop|ward|clinic|kitchen|school))|show me (?:around|round)|face[- ]to[- ]face|catch(?:ing)?[- ]?up\b|(?:hop|jump|get) on (?:a|the|zoom)|get together|touch(?:ing)? base|link up|hang out|come (?:and )?see you|informational interview|see you (?:in person|for|about|to|at your)",
    ),
    (
        "minute|half an hour|half-hour|half hour|quarter of an hour|an hour|one hour|hour of|hours of|moment of your|few moments|bit of your time|some of your time|your time|spare|some time|five mins|time for",
        r"(?:\d+|one|two|five|ten|fifteen|twenty|twenty-five|thirty|forty|forty-five|sixty|ninety|few|couple of|couple|some|several)[ -]?(?:to \d+ |to \w+ |- ?\d+ ?|or \w+ |/ ?\d+ )?[ -]?minutes?\b|half[- ](?:an )?hour|quarter of an hour|(?:an|one|a full|two|1|2|a couple of|few) hours?\b|(?:few|a couple of|five) moments|(?:some|bit|little|any|sliver|slice|of|spare|have|for|take|much) (?:of )?your (?:\w+ )?time\b|spare (?:me )?(?:some|a|the) (?:\w+ )?time|(?:have|find|got|make|any) (?:some |the |a little |a bit of )?time (?:to|for|this|next|on|in)",
    ),
    (
        "calendly|calendar|diary|invite|slot|pencil|book a|book some|booked|schedule",
        r"(?:book|booked|pencil|pencilled|penciled|grab|take|reserve|schedule|scheduled|put|block|blocked|squeeze) ~(?:slot|time|in your|calendar|diary|you in|me in|something in)\b|calendar (?:invite|invitation)|schedule (?:a|some|something)",
    ),
    (
        "pick up the phone|ring you|phone you|ring me|ask you in person|voice note",
        r"(?:ring|phone|telephone) (?:you|me)\b",
    ),
    ("walk me|take me through|talk me through|walk us", r"(?:walk|take|talk) (?:me|us) through"),
    (
        "ask you some|ask you a few|ask you several|few questions|some questions|list of questions|twenty questions|dozen questions|number of questions|interview you",
        r"ask you (?:some|several|a number of|a list of|lots of|a bunch of|ten|twenty|a dozen|many) (?:\w+ )?questions|(?:dozen|twenty|ten|list of|number of|bunch of) (?:\w+ )?questions",
    ),
)
