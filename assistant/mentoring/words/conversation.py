"""Ways to ask for a conversation."""

CONVERSATION = r"""
(?:a|an|the|for|our|zoom|phone|video|quick|short|brief|that|minutes?|your|on|over|by|hour|another|voice|whatsapp|
    teams|intro|this|first) (?:\w+ )?calls?\b(?! (?:for papers|centre|center|sheet|to action|out|stack|duty|it))
call (?:you|me)\b(?! (?:sir|ma|by))
give (?:you|me) a (?:call|ring|bell|buzz|shout|tinkle)
on a call
(?:chat|chats|chatting|natter|chinwag|yarn|confab)\b(?! (?:group|app|room|thread|widget|log|model))
(?:have|small|quick|little|some) gist\b
gist with you
(?:coffees?|brew|tea|lunch|breakfast|dinner|pint|brunch|beer|cuppa|chai|drinks?|meal)\b(?! (?:lovers?|shop|company|
    industry|trade|beans|farm|farmers?|break|machine|stain|table|room|are on me))
grab a bite
bite to eat
meet(?:ing)? (?:up|with (?:me|you|us)|you|me|us|for|over|at|in person|on|online|face|briefly|sometime|next|this|
    virtually|once|together|one|and|some ?time|any ?time|tomorrow|when|before|after|again|soon)\b
(?:we|i|us|to|could|can|you|please) meet\b
(?:a|an|our|fix|arrange|schedule|set up|book|have|virtual|short|quick|brief|one|zoom) (?:\w+ ){0,3}meet(?:ing|
    -?up)?\b
(?:a|an|the|for|our|one|have|brief|short|quick|some|minute|minutes|any|this|that) (?:[\w-]+ ){0,2}(?:conversation|
    discussion|dialogue)s?\b
(?:a|quick|brief) word with you
have a word\b
discuss (?:\w+ )?(?:with you|this|it|my|how|what|some|further|your|the|possible|potential)
(?:talk|speak|speaking|talking) (?:\w+ )?(?:to|with|w/) (?:you|me|us|him|her)\b
(?:could|can|may|might|shall|should|would|let's|do) (?:we|i|us) (?:\w+ )?(?:talk|speak)\b
let's (?:talk|speak)
(?:a|quick|short|brief|little|proper) (?:phone |quick |short )?talk\b(?! (?:on|by|at|about (?:the|your) \w+ at))
we (?:could|can|might) (?:\w+ )?(?:talk|speak)
time to (?:talk|speak)
hear you out
talk (?:this|it|things) (?:over|through)
(?:on|over|via|by|a|quick|short|jump on|hop on|through) (?:\w+ )?(?:zoom|teams|facetime|google meet|skype|the phone|
    phone)\b
(?:pick|picking|borrow|raid|mine|tap|tap into|rent|steal|rob) (?:\w+ )?(?:your|that|at your) (?:\w+ )?(?:brains?|
    mind|wisdom|knowledge|experience)
sit(?:ting)?[- ]?down\b
sit with you
(?:your|in) office hours
(?:drop|swing|pop|stop|come|call) (?:in|by|round|over|see)\b(?: (?:to|your|and|for|at|on|some|any))
visit (?:you|your (?:\w+ )?(?:office|studio|workshop|farm|lab|site|shop|ward|clinic|kitchen|school))
show me (?:around|round)
face[- ]to[- ]face
catch(?:ing)?[- ]?up\b
(?:hop|jump|get) on (?:a|the|zoom)
get together
touch(?:ing)? base
link up
hang out
come (?:and )?see you
informational interview
see you (?:in person|for|about|to|at your)
(?:\d+|one|two|five|ten|fifteen|twenty|twenty-five|thirty|forty|forty-five|sixty|ninety|few|couple of|couple|some|
    several)[ -]?(?:to \d+ |to \w+ |- ?\d+ ?|or \w+ |/ ?\d+ )?[ -]?minutes?\b
half[- ](?:an )?hour
quarter of an hour
(?:an|one|a full|two|1|2|a couple of|few) hours?\b
(?:few|a couple of|five) moments
(?:some|bit|little|any|sliver|slice|of|spare|have|for|take|much) (?:of )?your (?:\w+ )?time\b
spare (?:me )?(?:some|a|the) (?:\w+ )?time
(?:have|find|got|make|any) (?:some |the |a little |a bit of )?time (?:to|for|this|next|on|in)
(?:book|booked|pencil|pencilled|penciled|grab|take|reserve|schedule|scheduled|put|block|blocked|squeeze) ~(?:slot|
    time|in your|calendar|diary|you in|me in|something in)\b
calendar (?:invite|invitation)
schedule (?:a|some|something)
(?:ring|phone|telephone) (?:you|me)\b
(?:walk|take|talk) (?:me|us) through
ask you (?:some|several|a number of|a list of|lots of|a bunch of|ten|twenty|a dozen|many) (?:\w+ )?questions
(?:dozen|twenty|ten|list of|number of|bunch of) (?:\w+ )?questions
come (?:over )?to (?:your|the) (?:\w+ )?(?:office|studio|workshop|lab|farm|shop|house|place|clinic|desk)|(?:see|
    watch) how (?:things|it) (?:are|is) done
"""
