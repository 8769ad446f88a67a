"""Who is let in: signed requests of enrolled terminals, once, fresh, unchanged and of bounded size."""

import asyncio
import socket
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
from kiosk.wire.events import MAX_BODY
from kiosk.wire.trust import pinned_context
from tests.kiosk.center.requesting import problem, signed


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
