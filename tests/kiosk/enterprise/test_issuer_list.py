"""The list of issuers: counts by the signature of somebody trusted, and every other list says why it does not."""

import json
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.clock import SetClock
from kiosk.enterprise import (
    LARGEST_LIST,
    CodeKind,
    IssuerList,
    Issuers,
    ListFault,
    by_key_id,
    form_of,
    judge_list,
    put_together,
    read_code,
)
from kiosk.enterprise.issuer_list import LIST_TYPE

Office = Any


@pytest.fixture
def vouchers(office: Office) -> Issuers:
    return by_key_id([office.public])


def judged(raw: bytes, vouchers: Issuers, clock: SetClock, accepted: Mapping[str, int] | None = None) -> object:
    return judge_list(raw, vouchers, accepted or {}, clock.now())


def forged(office: Office, **changes: Any) -> bytes:
    """Rightly signed, and not what `sign_list` would sign; None leaves a claim out."""
    said = {"iss": office.name, "iat": 1_795_000_000, "serial": 5, "issuers": [], "exp": 1_900_000_000} | changes
    payload = json.dumps({name: value for name, value in said.items() if value is not None}).encode()
    return put_together(payload, office.key, office.key_id, LIST_TYPE).encode()


def test_a_list_of_a_trusted_center_gives_its_issuers(
    office: Office, stranger: Office, vouchers: Issuers, clock: SetClock
) -> None:
    found = judged(office.vouch(stranger.listed(last=date(2027, 1, 1))) + b"\n", vouchers, clock)
    assert isinstance(found, IssuerList)
    assert [(one.iss, one.key.kid, one.valid_until) for one in found.issuers] == [
        (stranger.name, stranger.key_id, date(2027, 1, 1))
    ]


def test_a_list_without_an_end_counts_for_good(office: Office, vouchers: Issuers, clock: SetClock) -> None:
    raw = office.vouch(life=None)
    clock.advance(timedelta(days=20_000))
    assert isinstance(judged(raw, vouchers, clock), IssuerList)


def test_nobody_vouches_for_themselves(office: Office, stranger: Office, vouchers: Issuers, clock: SetClock) -> None:
    assert judged(stranger.vouch(stranger.listed()), vouchers, clock) is ListFault.UNKNOWN
    assert judged(stranger.vouch(stranger.listed()), {}, clock) is ListFault.UNKNOWN


def test_a_list_in_the_name_of_another_center_counts_for_nothing(
    office: Office, vouchers: Issuers, clock: SetClock
) -> None:
    assert judged(forged(office, iss="elsewhere"), vouchers, clock) is ListFault.UNKNOWN


def test_an_altered_list_is_called_altered(
    office: Office, stranger: Office, vouchers: Issuers, clock: SetClock
) -> None:
    head, _, tail = office.vouch().split(b".")
    body = office.vouch(stranger.listed()).split(b".")[1]
    assert judged(b".".join((head, body, tail)), vouchers, clock) is ListFault.ALTERED
    payload = b'{"iss": "center-test", "iat": 1, "serial": 5, "issuers": []}'
    theirs = put_together(payload, stranger.key, office.key_id, LIST_TYPE).encode()
    assert judged(theirs, vouchers, clock) is ListFault.ALTERED


def test_an_ended_list_and_one_older_than_another_say_so(office: Office, vouchers: Issuers, clock: SetClock) -> None:
    raw = office.vouch(serial=5)
    assert isinstance(judged(raw, vouchers, clock, {office.name: 5, "elsewhere": 9}), IssuerList)
    assert judged(raw, vouchers, clock, {office.name: 6}) is ListFault.OLDER
    clock.advance(timedelta(days=400))
    assert judged(raw, vouchers, clock) is ListFault.EXPIRED


def test_a_code_is_no_list_and_a_list_is_no_code(office: Office, vouchers: Issuers, clock: SetClock) -> None:
    assert judged(office.issue().encode(), vouchers, clock) is ListFault.OTHER
    assert read_code(office.vouch().decode()).kind is CodeKind.OPAQUE


ENTRY = {"iss": "a", "key": {"kty": "OKP", "crv": "Ed25519", "x": "A" * 43, "kid": "k"}}


@pytest.mark.parametrize(
    "changes",
    [
        {"iss": None},
        {"serial": None},
        {"serial": 0},
        {"serial": "5"},
        {"exp": 1},
        {"exp": 1e30},
        {"more": 1},
        {"issuers": [ENTRY, ENTRY]},
        {"issuers": [ENTRY | {"iss": "a\nb"}]},
        {"issuers": [ENTRY | {"since": "2026-01-01"}]},
        {"issuers": [ENTRY | {"valid_from": "soon"}]},
        {"issuers": [ENTRY | {"valid_from": "2026-02-01", "valid_until": "2026-01-01"}]},
        {"issuers": [{"iss": "a", "key": ENTRY["key"] | {"d": "A" * 43}}]},  # type: ignore[operator]
        {"issuers": [{"iss": "a", "key": ENTRY["key"] | {"crv": "X25519"}}]},  # type: ignore[operator]
        {"issuers": [{"iss": "a", "key": ENTRY["key"] | {"x": "A" * 42 + "B"}}]},  # type: ignore[operator]
        {"issuers": [ENTRY | {"iss": f"{n}", "key": ENTRY["key"] | {"kid": f"{n}"}} for n in range(101)]},  # type: ignore[operator]
    ],
)
def test_a_rightly_signed_list_that_says_something_else_is_not_used(
    office: Office, vouchers: Issuers, clock: SetClock, changes: dict[str, Any]
) -> None:
    assert judged(forged(office, **changes), vouchers, clock) is ListFault.UNFIT


@pytest.mark.parametrize(
    "header", [{"alg": "none"}, {"alg": ["EdDSA"]}, {"alg": "HS256"}, {"typ": "JWT"}, {"typ": None}, {"kid": {}}]
)
def test_no_odd_header_is_taken_for_a_list(
    office: Office, vouchers: Issuers, clock: SetClock, header: dict[str, Any]
) -> None:
    said = {"alg": "EdDSA", "typ": LIST_TYPE, "kid": office.key_id} | header
    head = urlsafe_b64encode(json.dumps(said).encode()).rstrip(b"=")
    raw = b".".join((head, *office.vouch().split(b".")[1:]))
    assert judged(raw, vouchers, clock) in (ListFault.OTHER, ListFault.UNKNOWN)


@pytest.mark.parametrize("raw", [b"", b"\xff\xfe", b"a.b", b"....", b"{}", "名单".encode(), b"[" * 200_000])
def test_what_is_no_list_at_all_is_called_damaged(vouchers: Issuers, clock: SetClock, raw: bytes) -> None:
    assert judged(raw, vouchers, clock) is ListFault.DAMAGED


def test_nothing_endless_is_read(office: Office, vouchers: Issuers, clock: SetClock) -> None:
    assert judged(office.vouch() + b" " * LARGEST_LIST, vouchers, clock) is ListFault.TOO_LONG


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300, deadline=None)
@given(raw=st.binary(max_size=400))
def test_no_bytes_raise(vouchers: Issuers, clock: SetClock, raw: bytes) -> None:
    assert isinstance(judged(raw, vouchers, clock), ListFault)
    assert isinstance(form_of(raw), ListFault)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300, deadline=None)
@given(payload=st.binary(max_size=200), place=st.integers(0, 10_000), mark=st.binary(min_size=1, max_size=1))
def test_no_payload_raises_and_no_changed_byte_leaves_a_list_trusted(
    office: Office, vouchers: Issuers, clock: SetClock, payload: bytes, place: int, mark: bytes
) -> None:
    signed = put_together(payload, office.key, office.key_id, LIST_TYPE).encode()
    assert judged(signed, vouchers, clock) is ListFault.UNFIT
    raw = office.vouch(office.listed())
    at = place % len(raw)
    changed = raw[:at] + mark + raw[at + 1 :]
    assert isinstance(judged(changed, vouchers, clock), IssuerList) == (changed.strip() == raw)
