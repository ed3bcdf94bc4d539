"""Quick questions: what one reply can answer, what wishes without asking, what only greets; and what is too vague."""

GREETS = r"""
^(?:\w+,? ){0,3}(?:how are (?:you|things|the|your)|how have you been|are you (?:well|ok|okay|keeping)|hope (?:you|
    this|all)|did you (?:have a (?:good|nice|lovely|great)|enjoy|get (?:my|home|there|any sleep)|hear|manage)|
    remember me|did the (?:bank|kids|weather)|did your|you ok|guess what|can you believe|who knew|who would|
    isn't it|what's up|is that not|what a|have you (?:had|been|heard|seen)|is (?:your|the) \w+ (?:better|well|back|
    still|home))\b
^(?:\w+,? ){0,3}how(?:'s| is| was| were| did) (?:it|things|life|everything|work|that|the (?:kids|family|baby|
    weather|weekend|trip|holiday|party|garden|move)|your (?:mum|dad|family|weekend|trip|holiday|week|day|kids|baby|
    garden|knee|back|summer|leave|move))\b
^(?:\w+,? ){0,3}how (?:was|were) (?:[\w']+ ){0,3}[\w']+\?
^(?:really|right|eh|huh|ok|okay|unless|wax on|no|yes|so|and|wow|hey|hi|hello)\W*$
"""

LITTLE = r"""
(?:tell me|let me know|point (?:me|us)|share|send me|send us|refer me to|suggest|advise|explain|clarify|confirm|
    answer|reply|remind me|help me understand|link to|permission to|forgive me|excuse me|pardon|pointers?|say when|
    say (?:which|how|what|where|why)|recommend (?:a|an|any|some|one|the|books?|me a))\b
(?:one|a|quick|short) question|question about|which (?:book|course|paper)|ask you (?:something|one|how|what|why|
    which|when|where|if|whether|a)\b
give me (?:the|a) (?:name|link|title|number|address|hint|pointer|tip|source|nod|quick)
know (?:how|what|which|when|where|whether|if|one)\b
sponsor(?:ing)? (?:me|us|our|my|the)\b
any (?:advice|tips?|thoughts|pointers|insights?|ideas|suggestions)
(?:add|adding) (?:you|me)|connect(?!ed)|connection|follow(?:ing)? (?:your|you)\b|accept (?:my|this)|
    join your network|my network
like to know|mind if i (?:ask|quote|cite|use|share|connect|follow)
"""

WANTING = r"""
\?
(?:please|could|can|would|may|kindly|might|love|like|let me know|want|need|wonder\w*|hop(?:e|ing)|if you|grateful|
    appreciate|question|tell me|point me|adding you)\b
"""

WISHES = r"""
(?:i'd|i would|would|i am|i'm|we'd|we would|be|keen to|eager to|any) (?:\w+ ){0,3}?(?:love|like|appreciate|value|
    welcome|grateful|glad|curious|interested|keen|delighted|honoured|happy)\b.{0,80}\b(?:learn|know|hear|guidance|
    advice|insights?|input|thoughts|perspective|tips|wisdom|help|connect(?!ed)|understand|view|ideas|pointers|
    suggestions|opinion|take|feedback|counsel|steer|follow|support|wondering|read)\b
(?:any|your) (?:advice|tips?|guidance|insights?|thoughts|input|feedback|wisdom|help|suggestions?|
    pointers?)(?!.{0,60}\b(?:was|were|has|have been|helped|made))\b.{0,60}\b(?:would|appreciated|welcome|helpful|
    grateful|valued|mean)\b
(?:i )?(?:need|want|seek|seeking|request|requesting) (?:\w+ )?(?:advice|guidance|help|tips|input)\b
i (?:wonder|was wondering|am wondering|have (?:a|one|two) (?:\w+ )?questions?)\b
"""

LITTLE_TO_SAY = r"""
(?:any|some|your|a bit of|value your|love your|appreciate your) (?:\w+ )?(?:advice|tips?|thoughts|guidance|
    insights?|input|feedback|help|wisdom|suggestions?|pointers?|ideas|opinion)\b
what (?:should|can|must) i do\b(?! (?:about|with (?:the|a|this)|when|if))
advice (?:for|to) (?:me|someone|a)\b
what do you think(?: (?:of|about) (?:me|it|my future))?\W*$
(?:any|some) (?:projects?|opportunit\w+|openings?|work|jobs?)\b
how (?:can|do|did|should) (?:i|you) (?:succeed|get started|start|make it|get where|get to where|become successful|
    grow|do it)\b
can you help\b|help me\b(?! (?:understand|choose|decide))|what(?:'s| is) (?:the|your) secret\b
advice (?:would|do|can|could) you (?:give|have|offer)\b(?! (?:on|about))
"""

CONNECTS = r"""
(?:connect|connection|add you|add me|adding you|network|follow you|follow your|accept)\b
"""

ANSWERABLE = r"""
(?:know|tell me|let me know|point me|send me|ask) (?:how|what|which|when|where|whether|if|why|who|the|to)\b
(?:thoughts|advice|view|views|opinion|input|take|guidance) on (?:whether|how|which|what|where|when|who|if)\b
"""

LIGHTER = r"""
ask you one (?:(?:short|quick|small) )?(?:question|thing)\b
would you have 20 minutes for a call\b
would you be open to a 15-minute call\b
could i send you one page\b
.{0,200}\btell me honestly what i would still have to show\b
.{0,200}\b(?:how|what|where|which) would you (?:begin|start|do first|do|read|try|say)\b[^?]{0,80}\?
.{0,200}\bone thing i would like to (?:understand|know|learn|hear|ask)\b
"""
"""Wordings the assistant itself proposes: the rules size them, whatever they are about."""
