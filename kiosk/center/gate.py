"""The gate before `/v1/`: bodies of bounded size, signed by an enrolled terminal, each signature once.

Plain ASGI around the app, so that nothing unsigned is even parsed. The terminal's id goes on as `state.terminal`.
"""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from kiosk.center.center import Center
from kiosk.center.problems import problem
from kiosk.log_events import LogEvent
from kiosk.logs import log
from kiosk.wire.events import MAX_BODY
from kiosk.wire.signing import ClockOff, ReceivedMessage, SignatureRefused, Signed, verify_request

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

GUARDED = "/v1/"


class TooLarge(Exception):
    """More bytes than any proper request has."""


class Gone(Exception):
    """The client hung up in the middle of its request."""


class Gate:
    """Wraps the app; see the module."""

    def __init__(self, app: App, center: Center, max_body: int = MAX_BODY) -> None:
        self._app = app
        self._center = center
        self._max_body = max_body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith(GUARDED):
            await self._app(scope, receive, send)
            return
        try:
            body = await self._read(scope, receive)
            scope.setdefault("state", {})["terminal"] = await run_in_threadpool(self._admit, _message(scope), body)
        except Gone:
            return
        except TooLarge:
            await problem(413, "too-large", f"at most {self._max_body} bytes")(scope, receive, send)
        except SignatureRefused as error:
            await self._turned_away(error)(scope, receive, send)
        else:
            await self._app(scope, _replayed(body, receive), send)

    async def _read(self, scope: Scope, receive: Receive) -> bytes:
        announced = dict(scope["headers"]).get(b"content-length", b"0")
        if not announced.isdigit() or int(announced) > self._max_body:
            raise TooLarge
        body = bytearray()
        while True:
            part = await receive()
            if part["type"] == "http.disconnect":
                raise Gone
            body += part.get("body", b"")
            if len(body) > self._max_body:
                raise TooLarge
            if not part.get("more_body", False):
                return bytes(body)

    def _admit(self, message: ReceivedMessage, body: bytes) -> str:
        terminals = self._center.terminals
        signed: Signed = verify_request(message, body, terminals.key_of, self._center.clock.now())
        if not terminals.first_use(signed):
            raise SignatureRefused("this signed request came before")
        return signed.key_id

    def _turned_away(self, error: SignatureRefused) -> Response:
        log(LogEvent.CENTER_UNTRUSTED, reason=error.reason)
        if isinstance(error, ClockOff):
            return problem(401, "clock", error.reason, self._center.clock.now())
        return problem(401, "signature", error.reason)


def _message(scope: Scope) -> ReceivedMessage:
    """The request with its address as the client wrote it."""
    fields = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"])
    host = dict(fields).get("host", "")
    path = scope.get("raw_path") or quote(scope["path"]).encode()
    query = b"?" + scope["query_string"] if scope["query_string"] else b""
    return ReceivedMessage(scope["method"], f"{scope['scheme']}://{host}{(path + query).decode('latin-1')}", fields)


def _replayed(body: bytes, receive: Receive) -> Receive:
    """The body again for the app, then whatever the connection still says."""
    given = False

    async def again() -> MutableMapping[str, Any]:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again
