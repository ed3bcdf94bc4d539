"""Why a message fits or does not, in one warm sentence that quotes its words."""

from assistant.mentoring.review import FoundAsk, Verdict
from assistant.mentoring.stages import LARGEST_ASK, Ask, Stage

IN_WORDS: dict[Ask, str] = {
    Ask.NOTHING: "nothing",
    Ask.QUICK_QUESTION: "a quick question",
    Ask.SHORT_CONVERSATION: "a short conversation",
    Ask.FAVOUR: "a favour that costs effort or reputation",
    Ask.COMMITMENT: "an ongoing commitment",
    Ask.MENTORSHIP: "mentorship",
    Ask.SPONSORSHIP: "sponsorship",
}

SO_FAR: dict[Stage, str] = {
    Stage.STRANGER: "you have not been in touch yet",
    Stage.AWARE: "so far they only know your name",
    Stage.ACQUAINTED: "you have only just met",
    Stage.CONVERSING: "you have talked, and that is a good start",
    Stage.ADVISING: "they already advise you",
    Stage.MENTOR: "they are your mentor",
    Stage.SPONSOR: "they have spoken up for you",
}

LACKS: dict[str, str] = {
    "topic": "say what it is about, so that it is easy to answer",
    "question": "add one question they could answer in a line or two",
    "length": "say how long it would take, or the one question it is about",
    "thing": "say what exactly you are asking for",
}

LONGEST_QUOTE = 140


def reason(main: FoundAsk | None, stage: Stage, verdict: Verdict, lacks: str) -> str:
    """One sentence for the user. `lacks` is a key of `LACKS` when the verdict is that it is vague."""
    if main is None:
        return "This asks for nothing, which is always welcome."
    quoted, what = f"“{_shortened(main.words)}”", IN_WORDS[main.level]
    match verdict:
        case Verdict.TOO_BIG if stage is Stage.STRANGER and main.level is Ask.SHORT_CONVERSATION:
            easier = "one question, or 15 minutes about one thing, is easier to say yes to"
            return f"{quoted} asks for open-ended time, and {SO_FAR[stage]}; {easier}."
        case Verdict.TOO_BIG:
            return (
                f"{quoted} asks for {what}, and {SO_FAR[stage]}; {IN_WORDS[LARGEST_ASK[stage]]} is what fits for now."
            )
        case Verdict.OK_BUT_VAGUE:
            return f"{quoted} is the right size for where you two are; {LACKS[lacks]}."
        case Verdict.OK:
            return f"{quoted} asks for {what}, which fits where you two are."


def _shortened(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST_QUOTE else line[: line.rfind(" ", 0, LONGEST_QUOTE)] + " …"
