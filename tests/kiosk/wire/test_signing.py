"""Signed requests: whatever is changed on the way is refused, and a wrong clock is told apart from a wrong key."""

from datetime import UTC, datetime, timedelta

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.wire.signing import ClockOff, ReceivedMessage, SignatureRefused, Signed, sign_request, verify_request

NOW = datetime(2026, 11, 21, 2, 30, tzinfo=UTC)
KEY = Ed25519PrivateKey.generate()
URL = "https://127.0.0.1:8443/v1/replies?after=3"


def signed(method: str = "POST", body: bytes = b'{"a":1}', at: datetime = NOW) -> httpx.Request:
    headers = {"content-type": "application/json"} if body else {}
    request = httpx.Request(method, URL, content=body, headers=headers)
    sign_request(request, body, KEY, "QT-01", at, "n-1")
    return request


def arrive(request: httpx.Request, body: bytes | None = None, now: datetime = NOW, **changes: str) -> Signed:
    fields = tuple((name, changes.get(name, value)) for name, value in request.headers.items())
    message = ReceivedMessage(changes.get("method", request.method), changes.get("url", str(request.url)), fields)
    keys = {"QT-01": KEY.public_key()}
    return verify_request(message, request.content if body is None else body, keys.get, now)


def test_a_signed_request_tells_who_sent_it_and_its_nonce() -> None:
    told = arrive(signed())
    assert (told.key_id, told.nonce) == ("QT-01", "n-1")
    assert told.until > NOW


def test_a_request_without_body_is_signed_as_well() -> None:
    assert arrive(signed("GET", b"")).key_id == "QT-01"


@pytest.mark.parametrize(
    "changes",
    [
        {"method": "GET"},
        {"url": URL.replace("after=3", "after=4")},
        {"url": URL.replace("replies", "receipts")},
        {"url": URL.replace("127.0.0.1", "127.0.0.2")},
        {"content-type": "text/plain"},
        {"content-digest": "sha-256=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:"},
        {"signature": "terminal=:AAAA:"},
        {"signature": "nonsense"},
        {"signature-input": 'terminal=("@method");keyid="QT-01"'},
    ],
)
def test_a_request_changed_on_its_way_is_refused(changes: dict[str, str]) -> None:
    with pytest.raises(SignatureRefused):
        arrive(signed(), **changes)


def test_another_body_under_the_same_signature_is_refused() -> None:
    with pytest.raises(SignatureRefused):
        arrive(signed(), body=b'{"a":2}')


def test_a_body_slipped_into_a_request_that_had_none_is_refused() -> None:
    with pytest.raises(SignatureRefused):
        arrive(signed("GET", b""), body=b"{}")


def test_an_unsigned_request_is_refused() -> None:
    with pytest.raises(SignatureRefused):
        arrive(httpx.Request("GET", URL))


def test_a_terminal_that_is_not_known_is_refused() -> None:
    request = httpx.Request("GET", URL)
    sign_request(request, b"", KEY, "QT-99", NOW, "n-1")
    with pytest.raises(SignatureRefused, match="key"):
        arrive(request)


@pytest.mark.parametrize("apart", [timedelta(days=-1), timedelta(days=1), timedelta(minutes=8), timedelta(minutes=-3)])
def test_a_clock_that_is_off_is_told_apart_from_a_bad_signature(apart: timedelta) -> None:
    with pytest.raises(ClockOff):
        arrive(signed(), now=NOW + apart)


def test_a_bad_signature_made_at_another_time_is_not_told_the_time() -> None:
    with pytest.raises(SignatureRefused) as caught:
        arrive(signed(), body=b"other", now=NOW + timedelta(days=1))
    assert not isinstance(caught.value, ClockOff)


def test_clocks_a_minute_apart_still_understand_each_other() -> None:
    assert arrive(signed(), now=NOW - timedelta(minutes=1)).key_id == "QT-01"
    assert arrive(signed(), now=NOW + timedelta(minutes=1)).key_id == "QT-01"
