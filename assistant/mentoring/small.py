"""The quick questions: what one reply can answer, what only greets, and what wishes without asking."""

import re

_GREETS = re.compile(
    r"^(?:\w+,? ){0,3}(?:how are (?:you|things|the|your)|how(?:'s| is| was| did| were) (?:you|your|the|it|things|life|everything|work|that)|how have you been|are you (?:well|ok|okay|keeping)|hope (?:you|this|all)|remember me|did you (?:have|enjoy|get|see|hear|manage|ever)|"
    r"did the|did your|you ok|guess what|can you believe|who knew|who would|isn't it|is that not|right\?|what's up|what a|have you (?:had|been|heard|seen)|is (?:your|the) \w+ (?:better|well|back|still|home))\b|^(?:really|right|eh|huh|ok|okay|unless|wax on|no|yes|so|and|wow|hey|hi|hello)\W*$"
)
_LITTLE = re.compile(
    r"\b(?:tell me|let me know|point (?:me|us)|share|send me|send us|recommend (?:a|an|any|some|one|the|books?|me a)|refer me to|suggest|advise|explain|say (?:which|how|what|where|when|why)|clarify|confirm|answer|reply|one question|a question|quick question|"
    r"short question|question about|ask you (?:something|one|how|what|why|which|when|where|if|whether|a)|remind me|give me (?:the|a) (?:name|link|title|number|address|hint|pointer|tip|source|nod|quick)|"
    r"help me understand|know (?:how|what|which|when|where|whether|if|one)|sponsor me (?:for|on|in) (?:the|a|my)|sponsoring me|which (?:book|course|paper)|a pointer|pointers|link to|any (?:advice|tips?|thoughts|pointers|insights?|ideas|suggestions)|"
    r"add you|add me|connect|connection|follow your|follow you|accept (?:my|this)|join your network|my network|like to know|mind if i (?:ask|quote|cite|use|share|connect|follow)|permission to|forgive me|excuse me|pardon)\b"
)
_WISHES = re.compile(
    r"\b(?:i'd|i would|would|i am|i'm|we'd|we would|be|keen to|eager to|any) (?:\w+ ){0,3}?(?:love|like|appreciate|value|welcome|grateful|glad|curious|interested|keen|delighted|honoured|happy)\b.{0,80}\b(?:learn|know|hear|guidance|advice|insights?|input|thoughts|perspective|tips|wisdom|help|connect|understand|view|ideas|pointers|suggestions|"
    r"opinion|take|feedback|counsel|steer|follow|support|wondering|counsel|read)\b|\b(?:any|your) (?:advice|tips?|guidance|insights?|thoughts|input|feedback|wisdom|help|suggestions?|pointers?)\b.{0,60}\b(?:would|appreciated|welcome|helpful|grateful|valued|mean)\b|\b(?:i )?(?:need|want|seek|seeking|request|requesting) (?:\w+ )?(?:advice|guidance|help|tips|input)\b|\bi (?:wonder|was wondering|am wondering|have (?:a|one|two) (?:\w+ )?questions?)\b"
)
_ASKING = re.compile(r"\?")


def asks_a_question(clause: str) -> bool:
    """Whether the clause is a question, other than one that only greets or exclaims."""
    return _ASKING.search(clause) is not None and _GREETS.search(clause) is None


def asks_little(clause: str) -> bool:
    """Whether what is asked is a pointer, a fact or a connection."""
    return (
        _LITTLE.search(clause) is not None
        and re.search(
            r"\?|\b(?:please|could|can|would|may|kindly|might|love|like|let me know|wonder\w*|hop(?:e|ing)|if you|grateful|appreciate|question|tell me|point me)\b",
            clause,
        )
        is not None
    )


def wishes(clause: str) -> bool:
    """Whether the clause wishes for advice, or to learn, without asking a question."""
    return _WISHES.search(clause) is not None
