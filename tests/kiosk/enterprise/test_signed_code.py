"""Signed enterprise codes: verified offline, and every way to fail has its own answer."""

import json
from base64 import urlsafe_b64encode
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from joserfc import jws
from joserfc.jwk import OKPKey

from kiosk.clock import SetClock
from kiosk.enterprise import CodeDesk, CodeKind, Grade, NonceBook, Reason, put_together, read_code

Office = Any


def test_a_trusted_issuers_code_is_verified_with_everything_it_says(desk: CodeDesk, office: Office) -> None:
    read = desk.read(office.issue())
    assert (read.kind, read.grade, read.reason) == (CodeKind.SIGNED, Grade.VERIFIED, None)
    assert (read.uscc, read.name) == ("91330199MA0TEXT12M", "测试一号有限公司")
    assert read.signed is not None
    record = read.signed.record
    assert (record.size, record.attributes["employees"], record.attributes["high_tech"]) == ("small", 12, True)
    assert (record.licences[0].item, record.licences[0].valid_until and record.licences[0].valid_until.year) == (
        "qt-001",
        2026,
    )


def test_without_trusted_keys_nothing_is_verified_and_no_code_is_claimed(office: Office) -> None:
    read = read_code(office.issue())
    assert (read.kind, read.grade, read.uscc, read.reason) == (CodeKind.SIGNED, Grade.NONE, "", Reason.ISSUER)


def test_an_expired_code_says_that_it_expired(desk: CodeDesk, office: Office, clock: SetClock) -> None:
    token = office.issue()
    clock.advance(timedelta(minutes=5))
    read = desk.read(token)
    assert (read.grade, read.uscc, read.reason) == (Grade.NONE, "", Reason.EXPIRED)


@pytest.mark.parametrize(("ahead", "reason"), [(119, None), (121, Reason.NOT_YET), (4000, Reason.NOT_YET)])
def test_an_issuers_clock_may_be_two_minutes_ahead(
    desk: CodeDesk, office: Office, clock: SetClock, ahead: int, reason: Reason | None
) -> None:
    assert desk.read(office.issue(clock.at + timedelta(seconds=ahead))).reason is reason


def test_a_stranger_is_not_believed_even_under_a_trusted_name(desk: CodeDesk, office: Office, stranger: Office) -> None:
    assert desk.read(stranger.issue()).reason is Reason.ISSUER
    assert desk.read(put_together(office.payload(), stranger.key, office.key_id)).reason is Reason.ALTERED
    assert desk.read(put_together(stranger.payload(), office.key, office.key_id)).reason is Reason.ISSUER


def test_a_code_counts_once(desk: CodeDesk, office: Office) -> None:
    token = office.issue()
    assert desk.read(token).grade is Grade.VERIFIED
    assert desk.read(token).reason is Reason.REPLAYED


def test_within_one_visit_a_code_may_be_held_up_again_and_in_another_it_may_not(desk: CodeDesk, office: Office) -> None:
    token = office.issue()
    assert desk.read(token, "first").grade is Grade.VERIFIED
    assert desk.read(token, "first").grade is Grade.VERIFIED
    assert desk.read(token, "second").reason is Reason.REPLAYED


def test_nonces_are_kept_as_hashes_and_only_until_they_expire(office: Office, clock: SetClock) -> None:
    book = NonceBook(bytes)
    assert book.first_use("secret-nonce", clock.now() + timedelta(minutes=1), clock.now())
    assert b"secret-nonce" not in repr(book.__dict__).encode()
    clock.advance(timedelta(minutes=2))
    assert book.first_use("secret-nonce", clock.now() + timedelta(minutes=1), clock.now())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200, deadline=None)
@given(place=st.integers(0, 10_000), mark=st.sampled_from("Aa0_-.bQ9"))
def test_no_changed_sign_leaves_a_code_verified(
    make_desk: Callable[[], CodeDesk], office: Office, place: int, mark: str
) -> None:
    token = office.issue()
    at = place % len(token)
    changed = token[:at] + mark + token[at + 1 :]
    read = make_desk().read(changed)
    assert (read.grade is Grade.VERIFIED) == (changed == token)
    if changed != token:
        assert read.uscc == ""


def test_a_changed_name_is_called_altered(desk: CodeDesk, office: Office) -> None:
    head, _, tail = office.issue().split(".")
    body = office.issue(name="另一家有限公司").split(".")[1]
    assert desk.read(f"{head}.{body}.{tail}").reason is Reason.ALTERED


@pytest.mark.parametrize("alg", ["none", "HS256", "ES256", ["EdDSA"]])
def test_a_token_of_another_algorithm_or_purpose_is_not_looked_at(desk: CodeDesk, office: Office, alg: Any) -> None:
    _, body, tail = office.issue().split(".")
    for header in ({"alg": alg, "typ": "enterprise-code+jwt", "kid": office.key_id}, {"alg": "EdDSA", "typ": "JWT"}):
        head = urlsafe_b64encode(json.dumps(header, separators=(",", ":")).encode()).rstrip(b"=").decode()
        assert desk.read(f"{head}.{body}.{tail}").kind is CodeKind.OPAQUE


@pytest.mark.parametrize(
    "changes",
    [
        {"uscc": "91330199MA0TEXT12X"},
        {"uscc": None},
        {"name": ""},
        {"name": "一行\n两行"},
        {"exp": None},
        {"exp": 4_000_000_000},
        {"exp": 1e400},
        {"jti": "short"},
        {"attributes": {"a": [1]}},
        {"licences": [{"name": "甲", "state": "odd"}]},
        {"licences": [{"name": "甲", "valid_from": "2026-02-01", "valid_until": "2026-01-01"}]},
        {"licences": [{"name": "甲"}] * 61},
    ],
)
def test_a_rightly_signed_code_that_does_not_say_what_it_must_is_not_used(
    desk: CodeDesk, office: Office, changes: dict[str, Any]
) -> None:
    read = desk.read(office.issue(**changes))
    assert (read.grade, read.reason, read.uscc) == (Grade.NONE, Reason.UNFIT, "")


@pytest.mark.filterwarnings("ignore:EdDSA is deprecated")
def test_another_library_reads_what_we_sign_and_we_read_what_it_signs(desk: CodeDesk, office: Office) -> None:
    key = OKPKey.import_key(office.jwk)
    payload = office.payload()
    ours = put_together(payload, office.key, office.key_id)
    assert jws.deserialize_compact(ours, key, algorithms=["EdDSA"]).payload == payload
    header = {"alg": "Ed25519", "typ": "enterprise-code+jwt", "kid": office.key_id}
    assert desk.read(jws.serialize_compact(header, payload, key, algorithms=["Ed25519"])).grade is Grade.VERIFIED
