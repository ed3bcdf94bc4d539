"""Words that help: a no made easy, something of the reader that stayed, one thing beside another."""

DECLINES = r"""
(?:no|not a|without any) (?:worries|problem|pressure|hurry|rush|obligation|bother|drama|hard feelings|need to
     (?:reply|answer|respond))
no (?:reply|answer|response) (?:is |at all )?(?:needed|necessary|required|expected)
(?:do not|don't|please do not|please don't) (?:feel (?:obliged|any|you have|pressure|bad)|worry (?:if|at all|
    about it))
(?:please )?feel (?:entirely |completely |absolutely |totally )?free to (?:say no|pass|ignore|decline|leave|skip|
    disregard|delete)
(?:if|should) (?:it|this|that|you|now|the (?:time|timing))(?: \w+)? ?(?:is|'s|are|do|does|has|have|would|were|will|
    would rather|'d rather|prefer)?(?: not|n't) (?:\w+ )?(?:a good|the (?:right )?(?:moment|time|person)|suit\w*|
    work\w*|convenient|possible|the moment|able|have (?:the )?time|your|something|up|feel|want|fancy|keen)
if you (?:have no|are too|'re too|would rather not|'d rather not|prefer not|cannot|can't|can not|are not|aren't|
    do not|don't|lack)
if not,? (?:\w+ )?(?:that|that's|no|i|please|thank|it|it's|all|never|fine|of course|quite|absolutely|totally)
(?:that|that's|it|it's|this) (?:is |would be |will be )?(?:perfectly |absolutely |completely |totally |quite |
    entirely |also |just |of course |no |really )*(?:fine|ok|okay|alright|all right|problem)\b
(?:fine|ok|okay|alright|all right|free|happy) (?:to|with|if) (?:pass|say no|leave|decline|ignore|a no|you (?:say|
    would|do not|don't|cannot|can't|pass|decline|prefer))
(?:a |an? simple |and )?"?no"? (?:is|would be|'s) (?:a )?(?:perfectly|absolutely|completely|totally|quite|also|just|
    entirely|of course|fine|okay|ok|a (?:good|fine|perfectly))
(?:i )?(?:will |would |'ll |'d |shall |can )?(?:quite |completely |fully |totally |entirely |absolutely |perfectly |
    of course |certainly )*understand if
i (?:will |would |'ll |'d )?(?:quite|completely|fully|totally|entirely|absolutely|perfectly|of course) understand
(?:only )?(?:if|when|whenever) (?:and when )?(?:you (?:have|get|find|happen to have) (?:a |the |some |any |
    two )?(?:\w+ )?(?:moment|minute|time|minutes|second|chance)|it suits|time allows|convenient|you (?:are|'re)
     (?:free|able|willing|up for))
(?:either way|whatever you decide|whichever (?:way|you)|in any case)\b
(?:there is |there's )?nothing to answer
(?:i )?(?:do not|don't|won't|will not|am not) expect(?:ing)? (?:a |an |any )?(?:reply|answer|response)
(?:a |even )?(?:line|word|sentence|one[- ]liner|short (?:answer|reply|line))(?: or two)? (?:is|would be|'s|will|
    by reply) (?:\w+ )*?(?:enough|plenty|fine|do|great|help)
please (?:just )?(?:ignore|leave|skip|pass|disregard|delete)
"""

REMEMBERED = r"""
(?:has |have |had )?(?:really |just )?(?:stayed|stuck|remained) with me
(?:keep|kept|keeps) (?:coming|going|thinking|returning|turning)(?: back)?
(?:am|'m|was|been) still (?:thinking|turning|chewing)
(?:made|makes|got|gets) me (?:think|wonder|try|change|see|look|rethink|pause|laugh|stop|ask|question|want|
    reconsider|write|thinking|re\w+)
(?:left|leaves) me (?:with|wondering|thinking|asking)
chang(?:ed|es) (?:how|the way|my|what)
(?:i|we)(?: have|'ve)? (?:just |recently |finally |really |actually )*(?:read|reread|re-read|heard|watched|saw|seen|
    attended|tried|used|noticed|followed|enjoyed|loved|liked|borrowed|copied|underlined|quoted|remember(?:ed)?|
    came (?:across|to)|finished|listened to|learned|learnt|appreciated|started|shared|put|sent|did|asked|spoke)
(?:because of|thanks to|prompted (?:it|this)|it comes out of|what stayed|i ask because|reading|hearing|watching|
    since)
(?:you|your \w+) (?:told|said|suggested|advised|mentioned|recommended|offered|asked|wrote|showed|gave|explained|
    spoke|shared|described|argued|pointed|taught|warned|answered|helped|introduced|lent|sent|took|made|closed|led|
    built|ran|moved|left|started|chose|decided|turned|changed|kept|put|published|founded|won|designed|wished|
    remembered|noticed|call|called|say|write|argue|describe)
(?:our|that|the|last) (?:\w+ )?(?:talk|call|conversation|coffee|lunch|chat|meeting|walk|session)
thank(?:s| you)(?: again| so much| very much)? for (?!your (?:time|help|support)\b)
"""
"""What only someone who met the reader or their work would write; what it is about must still be said."""

THEIRS = r"""
your (?:[\w'-]+ ){0,3}?[\w'-]+ (?:on|about|of|for|in|at|from|to|that|where|when|which|who|how|why|called|titled|
    with|into|through|between|against|after|before|behind)
your (?:[\w'-]+ ){0,2}?[\w'-]+(?:,|:| -) ?["'\w]
(?:the|that) (?:way|time|day|moment|point|part|line|bit|story|chapter|passage|example|question|idea|rule) (?:when |
    where |that |in which |about |how )?you(?:r)?\b
(?:how|why|when|what|where) you (?!are\b|were\b|can\b|could\b|would\b|do\b|think\b|feel\b|got (?:to )?where|have\b|
    might\b|like\b|want\b|need\b)\w+
"""

ALSO = r"""
(?:also|as well|too|another|in addition|additionally|besides|separately|secondly|and then|on top of)\b
"""

GENERIC = frozenset(
    """
    a about above achieved achievement achievements across advice after again all also always am amazing an
    and any anyone anything are around as ask asked asking at awesome back background be because been before
    being best big brilliant but by call came can career careers chance chat coffee come coming company
    connect content could day days dear did do does doing done each email ever every everyone everything
    example experience experiences expertise feel few field find first for found from gave get getting give go
    going good got great had happy has have having hear heard hello help helped hi him hope hour how i idea if
    impressed impressive in incredible industry insight insights inspired inspiring interested into is it its
    journey just keep kept kind know knowledge last leader leaders leadership learn learned learning left let
    life like line linkedin little long look looking lot love loved made make many may me mean meet meeting
    mentor message might mind minutes moment more most much my name network never new nice no not note nothing
    now of off on once one online only open or other our out over own part path people perspective person
    phone please point position post posts profile progress put question questions quite rather read reading
    really recently reply right role said same saw say see seen send sent set share she short should since
    skills so some someone something soon spare speak still stayed stories story stuck success successful such
    take taken talk team tell than thank thanks that the their them then there these they thing things think
    thinking this those thought thoughts through time times to today together told too took tried truly try
    two up us use used very was watched way we week weeks well went were what when where whether which while
    who whole why will wisdom wish with wonder wonderful wondering words work worked working world would write
    writing wrote year years yes yet you your yours yourself started start comes keeps turning prompted ve ll
    re don didn isn couldn wouldn wasn
    """.split()  # noqa: SIM905  a paragraph reads better than 300 quoted words
)
"""Words that could stand in a letter to anybody."""
