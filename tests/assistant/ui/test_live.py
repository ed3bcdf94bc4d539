"""A message while it is answered, and the conversation when it is opened again."""

import errno
import logging
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from chainlit.types import Feedback, Pagination, ThreadFilter
from fastapi import HTTPException

from assistant import app as handlers
from assistant.parts import Dropped, Filled, Said
from assistant.ui import shown
from assistant.ui.history import History
from assistant.ui.live import answer, sent
from assistant.ui.plainly import in_one_line
from tests.assistant.ui.chat import Chat, sit_down
from tests.assistant.ui.fake import FakeFlow, new_id


@pytest.fixture
async def chat(application: Any) -> Chat:
    """A new chat of the local user."""
    return await sit_down(application)


def thread_of(chat: Chat) -> str:
    return str(chat.session.thread_id)


async def opened_again(chat: Chat) -> dict[str, Any]:
    thread = await History().get_thread(thread_of(chat))
    assert thread is not None
    return dict(thread)


async def test_what_is_shown_live_is_what_is_shown_after_a_reload(chat: Chat) -> None:
    await answer(Said(text="prepare for odalys", id=new_id()))
    form = chat.elements("Form")[0]
    await handlers.filled(
        SimpleNamespace(payload={"question": form["props"]["question"], "values": {"aim": "a price"}})
    )
    again = await opened_again(chat)
    live = [data["id"] for event, data in chat.sent if event == "new" and data["type"] != "run"]
    assert [step["id"] for step in again["steps"] if step["type"] != "run"][1:] == live
    assert [element["id"] for element in again["elements"]] == list(
        dict.fromkeys(data["id"] for event, data in chat.sent if event == "element")
    )


async def test_an_answered_form_closes_and_its_answer_is_read_back(chat: Chat) -> None:
    await answer(Said(text="prepare", id=new_id()))
    question = chat.elements("Form")[0]["props"]["question"]
    assert chat.elements("Form")[0]["props"]["open"]
    assert await handlers.filled(SimpleNamespace(payload={"question": question, "values": {"aim": "a price"}})) == {
        "done": True
    }
    assert not chat.elements("Form")[-1]["props"]["open"]
    words = [data["output"] for event, data in chat.sent if event == "new" and data["type"] == "user_message"]
    assert words == ["I would like to leave with a price"]


async def test_an_unanswered_form_works_again_when_the_conversation_is_opened_again(
    chat: Chat, application: Any, flow: FakeFlow
) -> None:
    await answer(Said(text="prepare", id=new_id()))
    form = (await opened_again(chat))["elements"][0]
    assert form["props"]["open"]
    later = await sit_down(application, thread_of(chat))
    await handlers.filled(
        SimpleNamespace(payload={"question": form["props"]["question"], "values": {"aim": "a price"}})
    )
    assert isinstance(flow.seen[-1], Filled)
    assert later.elements("Keep")


async def test_progress_stays_in_one_message_and_goes_when_it_is_done(chat: Chat, tmp_path: Path) -> None:
    note = tmp_path / "a.md"
    note.write_text("x", encoding="utf-8")
    await answer(Dropped(files=(("a.md", note),), id=new_id()))
    events = [(event, data["id"]) for event, data in chat.sent if event in {"new", "update", "delete"}]
    progress = events[1][1]
    assert [event for event, id in events if id == progress] == ["new", "update", "delete"]
    assert chat.said()[-1] == "I looked through your inbox: 1 files found."


async def test_a_failure_is_one_plain_line_and_the_log_has_none_of_the_users_words(
    chat: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        await answer(Said(text="break it, secret words", id=new_id()))
    assert chat.said()[-1].startswith("Something went wrong here, not with you")
    assert "RuntimeError" in caplog.text
    assert "secret" not in caplog.text
    assert [data for event, data in chat.sent if event == "update"][-1]["end"]


def test_a_full_disk_is_named_and_nothing_lost_is_called_kept() -> None:
    assert "disk is full" in in_one_line(OSError(errno.ENOSPC, "No space left on device"))
    assert "disk" not in in_one_line(RuntimeError())
    assert "not lost" not in in_one_line(RuntimeError())


async def test_what_is_refused_on_purpose_says_why(chat: Chat) -> None:
    await answer(Said(text="refuse this", id=new_id()))
    assert "That is not something I can do" in chat.said()[-1]


async def test_the_sidebar_hears_of_a_conversation_once_and_only_when_it_is_stored(
    chat: Chat, application: Any
) -> None:
    await answer(Said(text="first", id=new_id()))
    await answer(Said(text="second", id=new_id()))
    announced = [data for event, data in chat.sent if event == "first_interaction"]
    assert announced == [{"interaction": "first", "thread_id": thread_of(chat)}]
    page = await History().list_threads(Pagination(first=10), ThreadFilter())
    assert [(thread["id"], thread["name"]) for thread in page.data] == [(thread_of(chat), "first")]


async def test_a_source_opens_in_the_side_panel_as_plain_text(chat: Chat) -> None:
    assert await handlers.open_passage(SimpleNamespace(payload={"passage": "p-odalys"})) == {"done": True}
    panel = next(data for event, data in chat.sent if event == "set_sidebar_elements")["elements"][0]
    assert panel["props"]["marked"] == "Odalys said: price the first workshop at what a dinner costs."
    assert panel["props"]["before"].endswith("about the allotment.\n")
    assert await handlers.open_passage(SimpleNamespace(payload={"passage": "gone"})) == {"done": False}
    assert "This passage is gone" in dict(chat.sent)["toast"]


async def test_history_is_renamed_judged_and_deleted_as_the_signed_in_user(chat: Chat, application: Any) -> None:
    words = Said(text="hello there", id=new_id())
    await answer(words)
    layer, thread = History(), thread_of(chat)
    await layer.update_thread(thread, name="Odalys")
    await layer.update_thread(thread, name="not a rename", user_id="someone")
    await layer.update_thread(thread, metadata={"name": "not a rename"})
    thought = await layer.upsert_feedback(Feedback(forId=shown.run_of(str(words.id)), value=1, comment="good"))
    again = await opened_again(chat)
    assert again["name"] == "Odalys"
    assert [step["feedback"]["value"] for step in again["steps"] if "feedback" in step] == [1]
    await layer.delete_feedback(thought)
    await layer.delete_thread(thread)
    assert (await layer.list_threads(Pagination(first=10), ThreadFilter())).data == []
    assert await layer.get_thread_author(thread) == ""


async def test_another_users_conversation_is_not_there(chat: Chat, application: Any) -> None:
    await answer(Said(text="mine", id=new_id()))
    thread = thread_of(chat)
    other = await application.work(application.storage.user, "other")
    chat.session.user.id, chat.session.user.identifier = other.id, "other"
    layer = History()
    assert await layer.get_thread(thread) is None
    for attempt in (layer.delete_thread(thread), layer.update_thread(thread, name="stolen")):
        with pytest.raises(HTTPException) as refused:
            await attempt
        assert refused.value.status_code == 404
    chat.session.user.identifier = "local"
    assert await layer.get_thread_author(thread) == "local"


async def test_without_a_signed_in_user_nothing_is_listed(application: Any) -> None:
    with pytest.raises(HTTPException, match="Nobody is signed in"):
        await History().list_threads(Pagination(first=10), ThreadFilter())


def test_files_are_dropped_and_words_are_said() -> None:
    file = SimpleNamespace(name="my note.md", path="/uploads/1.md")
    assert sent("mine", [file], "i") == Dropped(files=(("my note.md", Path("/uploads/1.md")),), text="mine", id="i")
    assert sent("mine", [], "i") == Said(text="mine", id="i")
