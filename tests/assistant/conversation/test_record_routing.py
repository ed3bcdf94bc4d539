"""Messages about the record find it, and messages about something else do not."""

from pathlib import Path

import pytest

from assistant.conversation.routing import Router
from assistant.wiring import load_jobs
from knowledge.embedding import Embedder

SAID = (
    ("people", "who all do I know by now?"),
    ("people", "give me an overview of my network"),
    ("people", "show my contacts at the harbour"),
    ("people", "how far along am I with Noor"),
    ("people", "what stage is Elif at"),
    ("people", "why do you say Henk is aware"),
    ("people", "do I owe anybody anything"),
    ("people", "what do I still owe Noor?"),
    ("people", "please forget Henk completely"),
    ("people", "delete Elif Demir from my network"),
    ("people", "Noor Haddad and N. Haddad are the same person"),
    ("people", "there are two Elifs, merge them"),
    ("people", "Elif is my sponsor now"),
    ("people", "Henk isn't my mentor any more"),
    ("people", "I bumped into Noor at the station this morning"),
    ("people", "noor emailed me yesterday"),
    ("people", "Henk wrote back today"),
    ("people", "I called Elif last Friday"),
    ("people", "Elif put me in touch with Henk"),
    ("people", "I emailed Henk on Monday"),
    ("people", "Henk turned me down"),
    ("people", "Noor told me to read the annual report first"),
    ("people", "I told Noor how the report went"),
    ("people", "save Femke Jansen, nurse manager at Rijnstate"),
    ("people", "Noor is interested in solar kitchens"),
    ("people", "undo the last one"),
    ("people", "what have you recorded about Henk"),
    ("people", "met Ruth Cohen from accounting today"),
    ("people", "Had tea with Elif on Sunday"),
    ("people", "Femke thanked me for the slides"),
    ("gifts", "what could I offer Noor for her help"),
    ("gifts", "anything I could do for Henk?"),
    ("gifts", "I can introduce folks to my aunt, who is a notary"),
    ("gifts", "I could teach someone basic Excel"),
    ("gifts", "I have a good book on kilns to pass on"),
    ("gifts", "what of mine would suit Elif"),
    ("gifts", "show what I can give"),
    ("gifts", "I can no longer lend the van"),
    ("gifts", "what can I give back to Femke"),
    ("outreach", "I owe Femke a thank-you note"),
    ("outreach", "write to Noor about the grant"),
    ("outreach", "msg to henk??"),
    ("outreach", "help me thank Elif for yesterday"),
    ("outreach", "how do I ask Ruth for coffee"),
    ("outreach", "I want to reach out to our CFO, she has no idea who I am"),
    ("outreach", "reply to Noor, she asked for dates"),
    ("outreach", "invite Ruth for lunch"),
    ("outreach", "ask Henk to introduce me to Ruth"),
    ("outreach", "I'd love to get to know Marta, our COO"),
    ("agenda", "1:1 with Noor tomorrow at 10"),
    ("agenda", "meeting Henk on thursday, what should I bring up"),
    ("agenda", "prep for coffee with Elif"),
    ("agenda", "I'm seeing Ruth next week, questions?"),
    ("agenda", "have half an hour with Femke on friday"),
    ("agenda", "get me ready for my call with Noor"),
    ("reflection", "today I froze again when Henk asked me something"),
    ("reflection", "met Noor today and I felt very small"),
    ("reflection", "I want to reflect on my talk with Elif"),
    ("reflection", "rough day, nobody listened"),
    ("reflection", "Ruth praised me and I didn't know what to say"),
    ("reflection", "had lunch with Femke and I keep replaying it"),
    ("reflection", "I talked over everybody in the meeting"),
    ("reflection", "proud that I spoke up at the review today"),
    ("reflection", "my manager ignored my idea again"),
    ("answer", "what did Noor say about the grant?"),
    ("answer", "when did I last see Henk"),
    ("answer", "why is it odd to ask a stranger to be my mentor"),
    ("answer", "what does the course say about gifts"),
    ("answer", "who told me to read Kahneman"),
    ("answer", "where did I meet Ruth"),
    ("answer", "what is a sponsor"),
    ("answer", "did Elif offer to look at my slides"),
    ("answer", "how do I find a mentor"),
    ("answer", "what did I promise Femke in June"),
    ("answer", "how often should I follow up"),
    ("answer", "which lesson is about thank-you notes"),
)


@pytest.fixture(scope="module")
def router(model_folder: Path) -> Router:
    """The router with the real embedder and every job's shipped examples."""
    jobs = load_jobs()
    return Router(Embedder(model_folder), {name: job.phrases.asked_like for name, job in jobs.items()})


def test_nearly_every_message_finds_its_job(router: Router) -> None:
    routes = [(job, said, router.route(said)) for job, said in SAID]
    wrong = [(job, route.job, said) for job, said, route in routes if route.job != job]
    assert len(wrong) <= len(SAID) * 0.05, wrong
    unsure = [said for job, said, route in routes if job not in (route.job, route.second)]
    assert len(unsure) <= len(SAID) * 0.02, unsure


@pytest.mark.parametrize("said", ["forget it", "I want to meet Priya", "help me write to Priya", "what did Priya say?"])
def test_words_that_only_look_like_a_change_change_nothing(router: Router, said: str) -> None:
    assert router.route(said).job != "people"
