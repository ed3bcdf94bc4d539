"""Ways to ask for mentorship, with the word and without it."""

MENTORSHIP = r"""
mentor(?:ing|ed by you)? {me}\b
(?:be|being|get|getting) (?:\w+ )?mentored by (?:you|someone|somebody)
(?:want|love|like|hoping|hope|need|wish) to be (?:\w+ )?mentored
(?:be|become|becoming|being|act as|acting as|serve as|serving as|work as|stand as|to be|consider being|play) (?:my|
    our|a|an|the|some kind of|a kind of|sort of a|a bit of a) ~mentors?\b(?! (?:text|page|note))
(?:become|becoming|being|act as|serve as|be) (?:a |an |my )?(?:\w+ and )?mentor (?:to|for) {me}
(?:be|as|act as|become) my (?:\w+,? ){0,3}(?:and|or|/) ?mentor
(?:mentor|mentorship) (?:to|for) {me}\b
(?:looking|searching|hunting|hoping|on the (?:lookout|hunt)|in search|in need|in the market|search|asking|
    praying) (?:\w+ )?(?:for|of|out) (?:\w+ ){0,3}?(?:mentor|mentors|mentorship|mentoring)\b(?!(?:'s)? (?:programme|
    scheme|circle|platform|app))
(?:seek|seeking|need|needs|want|wants|wanted|require|lacking|missing|desire|crave|craving|love|like|appreciate|find|
    finding|get|getting|request|requesting|found|have found|use|welcome|value) (?:to (?:have|find|get|request|
    ask for|seek) )?(?:my|your|a|an|some|one|that|this kind of|such a|such)? ?(?:\w+ ){0,2}?(?:mentor|mentorship|
    mentoring)\b(?!(?:'s)? (?:programme|scheme|circle|platform|app))
(?:have|take|taking|having|see|adopt|choose|chosen|pick|picked|call|think of|accept|
    with) you (?:\w+ )?(?:as )?(?:my|a|our) (?:\w+ ){0,2}mentor
(?:your|under your|some|a bit of|of) mentorship\b
mentorship (?:from|with|under|by) you
mentoring (?:from|with|by) (?:you|someone)
(?:start|begin|enter|set up|establish|build|explore|discuss|propose|proposing|agree|formalise|formalize|
    make it) (?:into )?(?:a |an |some |our |this |the |formal |more )?(?:\w+ ){0,2}(?:mentorship|mentoring|mentor)\b
^(?:please |so |hey |hi |sir |ma |dear )*mentor(?: me)?\b ?[?,!]*$
mentor\?
(?:do|are|would|will|could|can) (?:you|u) (?:\w+ )?(?:take on|taking on|take|taking|accept|accepting|have room for|
    have space for|open to) (?:\w+ ){0,3}(?:mentees?|proteges?|apprentices?|mentoring)
(?:do|are) you (?:still |ever |currently |also |currently )?(?:mentor|mentoring)\b
mentor (?:in you|you could be|could be you|might be you|is you)
(?:my|our) ~mentor (?:for|over|during|in|through|going)
(?:wonder|wondering|ask|asking|hope|hoping|if|whether) (?:\w+ ){0,6}(?:my|our) ~mentor\b
under (?:\w+ ){0,2}wings?\b
wing to (?:shelter|hide|grow) under
room under (?:that|your)
(?:my|our|an?|the|be|to|me|own|personal|like|every)(?: \w+){0,2} (?:mr\.? )?(?:miyagi|yoda|obi-?wan|obi wan|gandalf|
    dumbledore|morpheus|haymitch|mufasa|alfred|splinter|merlin|jedi|rafiki|sensei|kenobi|mcgonagall)
(?:yoda|gandalf|miyagi|dumbledore|kenobi|obi-?wan) to my
(?:be|become|being|as|act as) (?:my|our|a|an|the|that) (?:\w+ ){0,2}(?:compass|north star|lighthouse|
    guiding (?:light|star|hand)|guardian(?: angel)?|godmother|godfather|lodestar|beacon|shepherd|guru|sherpa|
    mother hen|pole star|rudder|oracle|big sister|big brother)\b
(?:be|become|becoming|being|act as|serve as|have you as|as) (?:my|our) (?:\w+ ){0,2}(?:guide|coach|adviser|advisor|
    teacher|counsel|counsellor|tutor|career (?:guide|coach)|elder|guardian)\b
adopt {me}\b
adopt a (?:\w+ )?(?:student|graduate|apprentice|analyst|nurse|beginner|engineer)
(?:mould|mold|groom|nurture) {me}\b
(?:bet|gamble|punt) on (?:a|an|someone) (?:\w+ ){0,2}(?:beginner|novice|rookie|newcomer|learner|starter)
(?:under )?your tutelage
sit at your feet
learn at your feet
your patronage
(?:mine|that|it|they|he|she|someone|somebody|person|one) (?:could|might|would|will|may|should) be you\b
(?:could|would|might|will) (?:that|it) (?:someone |somebody |person |one )?be you\b
be (?:that|the) (?:person|someone|somebody|one|figure|voice) (?:for me|to me|in my)
(?:as|be|like) (?:a|an) (?:\w+ ){0,2}(?:guide|elder (?:sister|brother)|big (?:sister|brother)|teacher) (?:to|for|in|
    of)
(?:show|teach) {me} (?:everything you know|all you know|all your (?:secrets|tricks))
(?:your|one of your|under you as an?) (?:\w+ ){0,2}(?:mentee|mentoree|protegee?|apprentice|disciple|padawan|
    understudy|acolyte|grasshopper|sidekick|fledgling|pupil)s?\b(?! (?:said|told|was|were|is|are|must|have|has|do|
    and i|in their))
(?:be|become|as|call me|take me as|consider me|count me as|count me) (?:as )?(?:a|an|the|
    your) (?:\w+ ){0,2}(?:mentee|mentoree|protegee?|apprentice|disciple|padawan|understudy|acolyte|pupil|
    student of yours)\b
(?:room|space|use|place|need|looking|vacancy|position|opening|time|openings|slot) (?:for|of) (?:\w+ ){0,3}(?:mentee|
    mentoree|protegee?|apprentice|disciple|padawan|understudy|acolyte|grasshopper|sidekick|fledgling|pupil)s?\b
(?:take|taking|accept|accepting|want|have|having|need|got)(?: on)? (?:me as )?(?:a|an|another|one more|any|new|
    room for) (?:\w+ ){0,3}(?:mentee|mentoree|protegee?|apprentice|disciple|padawan|understudy|acolyte|grasshopper|
    sidekick|fledgling|pupil)s?\b
(?:call|calling) you my (?:\w+ )?(?:teacher|guide|coach|guru|master|elder|tutor)\b|(?:be|
    become) my (?:\w+ )?master\b
(?:someone|somebody|an? (?:\w+ ){0,2}(?:head|hand|voice|soul|figure|ear|shoulder|person)) (?:like you )?(?:to|
    who (?:can|could|would|will|might)) (?:call on|turn to|lean on|guide|steer|teach|look up to|learn from|
    show me the way|keep me (?:on|straight))
be (?:the|that|my) (?:\w+ ){0,2}(?:voice|angel|hand|guide|wind|light) (?:in|on|at|behind|under|beneath) my (?:ear|
    shoulder|back|wings?|sails?|head|path)
(?:teach|train) me (?:the craft|your (?:craft|trade|art|ways))|pass (?:on )?your (?:craft|trade|art|wisdom|
    knowledge) (?:on )?to me
(?:invest|invest some time|believe) in (?:me|my (?:growth|future|career|development))\b
(?:shape|guide|steer) (?:a |the )?(?:young|new|budding) (?:\w+ )?(?:mind|career|talent|researcher|writer|engineer)
(?:be|being|become|becoming|play|playing) (?:the|an?) (?:\w+ ){1,3}(?:to|
    for) my (?:\w+ ){0,3}\w+\b(?<!mind)(?<!company)(?<!team)(?<!project)(?<!event)
"""
