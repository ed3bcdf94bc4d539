"""Asks of the reader, for the writer, that no other table knows; and the words that decide a word's sense."""

UNSURE = r"""
(?:would|could|will|can|won't|might) you (?:\w+ ){1,6}(?:me|us|my|our)\b
(?:i'd|i would|it would|it'd|would) (?:\w+ ){1,5}if you (?:could|would|were|might|can|did)\b
i (?:\w+ )?(?:want|need|expect|would like|beg) you to\b
(?:hoping|hoped|wondering|wondered) (?:\w+ ){0,3}(?:you|mine) (?:could|would|might|can)\b
how would you feel about (?:having|taking|being|me|my|us)\b|what would you say to (?:having|taking|being|me|my)\b|
    would it be (?:ok|okay|possible|too much|all right) (?:if|for|to ask) .{0,40}\b(?:me|my)\b
"""

ABOUT_MENTORS = r"""
how (?:do|does|did|can|could|should|would|to|one|you|i|might|long)\b
what (?:makes|made|does|do|did|is|should|would)\b
where (?:do|does|did|can|could|should|would)\b
when (?:should|did|do)\b
who (?:was|is|were)\b
(?:should i|do i need|is it worth|was it|is it)\b
(?:did you (?:ever )?(?:have|find|get|need|look)|do you (?:have|think|believe|recommend|still have))\b
have you (?:ever )?had\b
whether (?:to|i should|you had)\b
is there (?:a|any) (?:\w+ )?(?:scheme|programme)
(?:importance|difference|role) (?:of|between)\b
"""

FOR_THE_WRITER = r"""
(?:mentor|sponsor|guide|teach|help|coach|support) me\b
my (?:\w+ )?(?:mentor|sponsor)\b
mentor (?:like|such as) you\b
"""

CHARITY_OR_VISA = r"""
(?:marathon|10k|5k|half-?marathon|fun run|triathlon|swim|swimming|ride|cycling|walk(?:ing)?|run(?:ning)?|charity|
    hospice|fundrais\w+|justgiving|gofundme|donat\w+|pounds?|quid|shav(?:e|ing)|raise money|raising (?:money|funds)|
    visas?|work permit|relocat\w+|skilled worker|h-?1b|jersey|kit|team shirts|event|conference|festival|prize)\b
for (?:the|a) (?:ward|children|cause|shelter)\b
(?:shirt|club|league|tournament|match|parade|fete|prize|raffle|trophy|exhibition) (?:\w+ )?sponsor|sponsor (?:our|
    the|a) (?:\w+ )?(?:club|team|event|match|prize|fair|page|hole|table|conference|exhibition)
"""

CAREER = r"""
(?:promotion|promoted|career|calibration|partner|board|candidacy|advocate|rise|leadership)\b
"""

QUESTION_WORD_FIRST = r"""
^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,!?.]{0,40},? )?(?:how|
    what|why|where|who|which|did|does|was|were|is|has|had)\b(?! (?:about|if|there|do you say))
"""

ASKS_ALL_THE_SAME = r"""
\?|in advance\b|if you\b|(?:would|could) (?:you|i|love)\b
(?:would|will|'d|'ll) (?:\w+ ){0,2}(?:be|love|like|appreciate)\b
"""

ASKS_ALL_THE_SAME_WHEN_TELLING = r"""
\?|(?:please|would|could|can|may|might|hoping|looking|wonder\w*|need|want|wish|like you|ask you|i'd)\b
"""

FOR_ME = r"""
(?:mentor|refer|guide|sponsor|introduce|recommend|vouch for|teach|coach|help) (?:me|us)\b|my (?:mentor|sponsor)\b
(?:something )?you(?:'d| would|'re| are|'ll be| might be)(?: still| be| also)* (?:happy|willing|able|open|glad|free|
    up)\b
"""

WRITER = r"""
(?:me|my|i|i'd|i'm|us|our)\b|your (?:\w+ )?(?:mentee|protege|apprentice|pupil|disciple)\b
"""

WITH_A_SUBJECT = r"""
(?:i|you|we|they|he|she|it|there|my \w+|our \w+)(?:'\w+)? \w+
"""
