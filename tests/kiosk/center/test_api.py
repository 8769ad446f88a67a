"""The API over real TLS with a real server: who is let in, and what the answers look like."""

import asyncio
import json
import socket
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import count
from typing import Any

import httpx
import pytest

from kiosk.center import Center
from kiosk.center.app import create_app
from kiosk.center.gate import Gate
from kiosk.center.serving import ServerThread
from kiosk.clock import SetClock
from kiosk.sync import CenterClient, TransportFailure
from kiosk.wire.events import MAX_BODY, Answers, Heartbeat, ReceiptState, ReplyPage, Verdict
from kiosk.wire.lookup import Unknown, Unreachable
from kiosk.wire.signing import sign_request
from kiosk.wire.trust import pinned_context

Make = Callable[[str], Any]


@pytest.fixture
def server(center: Center) -> Iterator[ServerThread]:
    with ServerThread(center) as serving:
        yield serving


@pytest.fixture
def http(center: Center, server: ServerThread, writer: Any) -> Iterator[httpx.Client]:
    context = pinned_context(writer.keyring.trust().ca_pem)
    with httpx.Client(verify=context, base_url=server.url, trust_env=False) as client:
        yield client


def client_of(writer: Any, server: ServerThread, clock: SetClock) -> CenterClient:
    return CenterClient(writer.keyring, server.url, 5, clock)


def signed(
    http: httpx.Client, writer: Any, clock: SetClock, method: str, path: str, body: bytes = b""
) -> httpx.Request:
    headers = {"content-type": "application/json"} if body else {}
    request = http.build_request(method, path, content=body or None, headers=headers)
    sign_request(request, body, writer.keyring.private_key, writer.keyring.terminal_id, clock.now(), "once")
    return request


def problem(response: httpx.Response) -> str:
    assert response.headers["content-type"] == "application/problem+json"
    told = response.json()
    assert told["status"] == response.status_code
    return str(told["type"]).removeprefix("urn:budayang:problem:")


def test_events_go_in_and_the_receipt_tells_their_state(
    center: Center, server: ServerThread, writer: Any, clock: SetClock
) -> None:
    client, event = client_of(writer, server, clock), writer.appeal()
    answers = client.post_events([event])
    assert isinstance(answers, Answers)
    assert answers.answers[0].status is Verdict.ACCEPTED
    state = client.look_up(event.subject)
    assert isinstance(state, ReceiptState)
    assert (state.state, state.case_no, state.replies) == ("received", answers.answers[0].case_no, [])


def test_a_receipt_nobody_handed_in_is_unknown(server: ServerThread, writer: Any, clock: SetClock) -> None:
    assert client_of(writer, server, clock).look_up("QT-01-261120-0001-X") == Unknown()


def test_a_404_of_somebody_else_is_not_an_unknown_receipt(server: ServerThread, writer: Any, clock: SetClock) -> None:
    elsewhere = CenterClient(writer.keyring, server.url + "/packs", 5, clock)
    assert isinstance(elsewhere.look_up("QT-01-261120-0001-X"), Unreachable)


def test_a_terminal_sees_the_replies_to_its_own_requests_only(
    center: Center, server: ServerThread, writer: Any, new_terminal: Make, clock: SetClock
) -> None:
    other = new_terminal("QT-02")
    mine, theirs = writer.appeal(), other.appeal()
    client_of(writer, server, clock).post_events([mine])
    client_of(other, server, clock).post_events([theirs])
    for case in center.casework.cases():
        center.casework.reply(case.case_no, "已经派人")
    for teller, event in ((writer, mine), (other, theirs)):
        page = client_of(teller, server, clock).replies(0)
        assert isinstance(page, ReplyPage)
        assert [reply.receipt_number for reply in page.replies] == [event.subject]
    state = client_of(other, server, clock).look_up(mine.subject)
    assert isinstance(state, ReceiptState)
    assert len(state.replies) == 1


def test_a_terminal_speaks_for_itself_only(
    server: ServerThread, writer: Any, new_terminal: Make, clock: SetClock
) -> None:
    beat = Heartbeat(terminal="QT-01", at=clock.now(), version="1", pack="p", waiting=0)
    assert not isinstance(client_of(writer, server, clock).heartbeat(beat), TransportFailure)
    refused = client_of(new_terminal("QT-02"), server, clock).heartbeat(beat)
    assert isinstance(refused, TransportFailure)
    (answer,) = client_of(new_terminal("QT-02"), server, clock).post_events([writer.appeal()]).answers  # type: ignore[union-attr]
    assert (answer.status, answer.reason) == (Verdict.REFUSED, "wrong_source")


def test_nothing_is_told_to_whoever_does_not_sign(http: httpx.Client) -> None:
    for method, path in (("POST", "/v1/events"), ("GET", "/v1/replies"), ("GET", "/v1/nothing")):
        response = http.request(method, path)
        assert (response.status_code, problem(response)) == (401, "signature")
        assert response.headers["www-authenticate"] == "Signature"


def test_a_signed_request_works_once(http: httpx.Client, writer: Any, clock: SetClock) -> None:
    request = signed(http, writer, clock, "GET", "/v1/replies?after=0")
    assert http.send(request).status_code == 200
    again = http.send(request)
    assert (again.status_code, problem(again)) == (401, "signature")


@pytest.mark.parametrize("change", ["method", "query", "body", "signature", "digest"])
def test_a_request_changed_on_its_way_is_turned_away(
    http: httpx.Client, writer: Any, clock: SetClock, change: str
) -> None:
    body = b"[]"
    request = signed(http, writer, clock, "POST", "/v1/events", body)
    headers = dict(request.headers)
    method, path = "POST", "/v1/events"
    if change == "method":
        method = "PUT"
    elif change == "query":
        path += "?after=1"
    elif change == "body":
        body = b"{}"
    elif change == "signature":
        headers["signature"] = headers["signature"].replace("=:", "x:", 1)
    else:
        del headers["content-digest"]
    response = http.request(method, path, content=body, headers=headers)
    assert (response.status_code, problem(response)) == (401, "signature")


def test_a_terminal_that_was_never_enrolled_is_turned_away(
    center: Center, http: httpx.Client, writer: Any, clock: SetClock
) -> None:
    writer.keyring.terminal_id = "QT-77"
    assert http.send(signed(http, writer, clock, "GET", "/v1/replies")).status_code == 401


def test_a_signature_of_yesterday_is_told_the_time(http: httpx.Client, writer: Any, clock: SetClock) -> None:
    request = signed(http, writer, clock, "GET", "/v1/replies")
    clock.advance(timedelta(days=1))
    response = http.send(request)
    assert (response.status_code, problem(response)) == (401, "clock")
    assert response.json()["now"] == clock.now().isoformat()


def test_a_body_that_is_announced_too_large_is_not_read(server: ServerThread, writer: Any) -> None:
    context, port = pinned_context(writer.keyring.trust().ca_pem), int(server.url.rpartition(":")[2])
    with (
        socket.create_connection(("127.0.0.1", port), timeout=5) as plain,
        context.wrap_socket(plain, server_hostname="127.0.0.1") as line,
    ):
        line.sendall(f"POST /v1/events HTTP/1.1\r\nhost: x\r\ncontent-length: {MAX_BODY + 1}\r\n\r\n".encode())
        assert line.recv(100).startswith(b"HTTP/1.1 413 ")


def test_a_body_without_a_length_is_cut_off_at_the_limit(center: Center) -> None:
    sent: list[Any] = []
    parts = count()

    async def receive() -> dict[str, Any]:
        next(parts)
        return {"type": "http.request", "body": b" " * 65536, "more_body": True}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "path": "/v1/events", "headers": []}
    asyncio.run(Gate(create_app(center), center)(scope, receive, send))
    assert sent[0]["status"] == 413
    assert next(parts) <= MAX_BODY // 65536 + 1


@pytest.mark.parametrize("body", [b"no json", b"{}", b"[]", b'[{"specversion":"1.0"}]', b"[" * 10_000])
def test_a_body_that_makes_no_sense_gets_a_clear_answer(
    http: httpx.Client, writer: Any, clock: SetClock, body: bytes
) -> None:
    response = http.send(signed(http, writer, clock, "POST", "/v1/events", body))
    assert (response.status_code, problem(response)) in ((422, "invalid"), (400, "bad_request"))


def test_an_enterprise_without_a_record_is_unknown_and_its_code_is_not_repeated(
    http: httpx.Client, writer: Any, clock: SetClock
) -> None:
    response = http.send(signed(http, writer, clock, "GET", "/v1/enterprises/91330100MA2XXXXX0X"))
    assert response.status_code == 404
    assert problem(response) == "no-enterprise"
    assert "91330100MA2XXXXX0X" not in response.text


def test_packs_are_served_to_everybody(center: Center, http: httpx.Client) -> None:
    (center.home.packs / "timestamp.json").write_text("{}")
    assert http.get("/packs/timestamp.json").json() == {}
    assert http.get("/packs/../center.json").status_code == 404
    assert problem(http.get("/packs/missing")) == "not_found"


def test_a_failure_inside_tells_nothing_of_itself(
    center: Center, http: httpx.Client, writer: Any, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken:
        @staticmethod
        def replies(*_: object) -> None:
            raise RuntimeError("internal detail")

    center.__dict__["lookups"] = Broken
    response = http.send(signed(http, writer, clock, "GET", "/v1/replies"))
    assert (response.status_code, problem(response)) == (500, "failed")
    assert "internal detail" not in response.text


def test_the_description_comes_from_the_code(center: Center) -> None:
    described = create_app(center).openapi()
    assert set(described["paths"]) == {
        "/v1/events",
        "/v1/replies",
        "/v1/receipts/{number}",
        "/v1/enterprises/{uscc}",
        "/v1/heartbeats",
    }
    assert "application/cloudevents-batch+json" in json.dumps(described["paths"]["/v1/events"])
    assert {"Answers", "Event", "Problem"} <= set(described["components"]["schemas"])
