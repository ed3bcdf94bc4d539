"""Ids that a client chooses: only canonical UUIDs pass, wherever they travel."""

import json

import pytest

from assistant.ui import ids

GOOD = "3f0c8a52-1d1e-4c55-9f7e-0a6b1c2d3e4f"
BAD = [
    "",
    "1",
    GOOD.upper(),
    "{" + GOOD + "}",
    "urn:uuid:" + GOOD,
    GOOD.replace("-", ""),
    GOOD + " ",
    GOOD + "\n",
    "../../etc/passwd",
    "' OR 1=1 --",
    "３f0c8a52-1d1e-4c55-9f7e-0a6b1c2d3e4f",
    None,
    7,
    [GOOD],
    {"$ne": ""},
]


def test_a_canonical_uuid_passes() -> None:
    assert ids.canonical(GOOD)


@pytest.mark.parametrize("value", BAD)
def test_anything_else_does_not(value: object) -> None:
    assert not ids.canonical(value)


def test_an_id_is_found_however_deep_it_lies() -> None:
    body = {"action": {"payload": {"items": [{"rows": [{"threadId": "nope"}]}]}}, "sessionId": GOOD}
    assert not ids.body_canonical(json.dumps(body).encode())
    body["action"] = {"payload": {"items": [{"rows": [{"threadId": GOOD}]}]}}
    assert ids.body_canonical(json.dumps(body).encode())


def test_what_chainlit_sends_before_there_is_a_thread_passes() -> None:
    assert ids.json_ids_canonical({"sessionId": GOOD, "threadId": "", "parentId": None})
    assert not ids.json_ids_canonical({"sessionId": "", "threadId": ""})


def test_a_body_that_is_no_json_or_nested_without_end_is_refused() -> None:
    assert not ids.body_canonical(b"id=1")
    assert not ids.body_canonical(b"[" * 100_000 + b"]" * 100_000)
    assert not ids.body_canonical(b'{"id": "\xff"}')
    assert ids.body_canonical(b"")


def test_ids_in_a_query_are_checked_even_when_given_twice() -> None:
    assert ids.query_ids_canonical(f"session_id={GOOD}&language=en-US")
    assert not ids.query_ids_canonical(f"session_id={GOOD}&session_id=x")
    assert not ids.query_ids_canonical("session_id=")
    assert not ids.query_ids_canonical("session%5Fid=x")


def test_the_session_cookie_is_checked_and_other_cookies_are_left_alone() -> None:
    assert ids.cookie_ids_canonical("theme=dark")
    assert ids.cookie_ids_canonical(f"a=b; X-Chainlit-Session-id={GOOD}")
    assert not ids.cookie_ids_canonical("a=b; X-Chainlit-Session-id=../x")


@pytest.mark.parametrize(
    ("frame", "verdict"),
    [
        ("2probe", "pass"),
        ("3", "pass"),
        ("5", "pass"),
        ("41", "pass"),
        (f'40{{"sessionId":"{GOOD}","threadId":"","clientType":"webapp"}}', "pass"),
        (f'40{{"sessionId":"{GOOD}","threadId":"{GOOD}"}}', "pass"),
        (f'40{{"sessionId":"{GOOD}","threadId":"abc"}}', "refuse"),
        ('40{"sessionId":"abc"}', "refuse"),
        ("40{}", "refuse"),
        ("40", "refuse"),
        ('42["connection_successful"]', "pass"),
        (f'42["client_message",{{"message":{{"id":"{GOOD}","output":"hi"}}}}]', "pass"),
        ('42["client_message",{"message":{"id":"1","output":"hi"}}]', "refuse"),
        (f'4212["client_message",{{"message":{{"id":"{GOOD}"}},"fileReferences":[{{"id":"x"}}]}}]', "refuse"),
        ('42/admin,["client_message",{"message":{"id":"1"}}]', "refuse"),
        ('42["client_message"]', "refuse"),
        ('42["client_message",5]', "refuse"),
        ('42["client_message",{},{}]', "refuse"),
        ('42["stop",{}]', "refuse"),
        ('42[["stop"]]', "drop"),
        ('42["edit_message",{}]', "drop"),
        ('42["audio_chunk",{}]', "drop"),
        ('42{"client_message":1}', "drop"),
        ("42[", "refuse"),
        ('451-["client_message",{"_placeholder":true,"num":0}]', "refuse"),
        ("b4AAAA", "refuse"),
        ("", "refuse"),
        ("2" * 17, "refuse"),
    ],
)
def test_every_frame_is_judged(frame: str, verdict: str) -> None:
    assert ids.frame_verdict(frame) == verdict


def test_one_bad_frame_refuses_a_whole_poll() -> None:
    good, bad = '42["connection_successful"]', '42["client_message",{"message":{"id":"1"}}]'
    assert ids.polled_verdict(good.encode()) == "pass"
    assert ids.polled_verdict(f"{good}\x1e{bad}".encode()) == "refuse"
    assert ids.polled_verdict(b"\xff") == "refuse"
