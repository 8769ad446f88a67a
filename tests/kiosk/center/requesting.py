"""What a terminal does to speak to the center: sign a request; and what a refusal looks like."""

from typing import Any

import httpx

from kiosk.clock import SetClock
from kiosk.wire.signing import sign_request


def signed(
    http: httpx.Client, writer: Any, clock: SetClock, method: str, path: str, body: bytes = b""
) -> httpx.Request:
    """A request of the writer's terminal, not yet sent; always with the same nonce, so it works once."""
    headers = {"content-type": "application/json"} if body else {}
    request = http.build_request(method, path, content=body or None, headers=headers)
    sign_request(request, body, writer.keyring.private_key, writer.keyring.terminal_id, clock.now(), "once")
    return request


def problem(response: httpx.Response) -> str:
    """The kind of a refusal (RFC 9457), whose form is checked on the way."""
    assert response.headers["content-type"] == "application/problem+json"
    told = response.json()
    assert told["status"] == response.status_code
    return str(told["type"]).removeprefix("urn:budayang:problem:")
