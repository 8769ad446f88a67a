"""Nothing of a scan outlives the visit; a signed code counts in one visit only."""

import gc
from dataclasses import replace
from datetime import timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.enterprise import (
    CodeDesk,
    EnterpriseRecord,
    Grade,
    Issuer,
    NonceBook,
    ReadCode,
    Reason,
    by_key_id,
    payload_of,
    put_together,
)
from kiosk.visit.model import EndReason, Screen
from ui.stay import Stay

NAME = "测试一号有限公司"
RECORD = EnterpriseRecord("91330199MA0TEXT12M", NAME, attributes={"employees": 12})


def with_signatures(stay: Stay) -> tuple[str, CodeDesk]:
    """The stay believes an issuer from now on; one of its codes."""
    key, clock = Ed25519PrivateKey.generate(), stay.services.clock
    desk = CodeDesk(lambda: by_key_id([Issuer("hall", "k", key.public_key())]), NonceBook(bytes), clock)
    stay.services = replace(stay.services, read_code=desk.read)
    payload = payload_of(RECORD, "hall", clock.now(), timedelta(minutes=5), "nonce-0123456789")
    return put_together(payload, key, "k"), desk


def living() -> list[ReadCode]:
    """Every read code with an enterprise in it that anything still holds."""
    gc.collect()
    return [thing for thing in gc.get_objects() if isinstance(thing, ReadCode) and thing.uscc]


def grade_of(stay: Stay) -> Grade:
    assert stay.memory.scan is not None
    return stay.memory.scan.grade


def test_a_trusted_signature_opens_a_verified_page_and_may_be_held_up_again_in_the_visit(stay: Stay) -> None:
    token, _ = with_signatures(stay)
    for _ in range(2):
        stay.scanned(token)
        assert (stay.visit.here.screen, grade_of(stay)) == (Screen.ENTERPRISE, Grade.VERIFIED)


def test_the_next_visitor_cannot_use_the_same_code(stay: Stay) -> None:
    token, _ = with_signatures(stay)
    stay.scanned(token)
    stay.end(EndReason.BUTTON)
    stay.scanned(token)
    assert stay.memory.scan is not None
    assert (stay.memory.scan.reason, stay.memory.scan.uscc) == (Reason.REPLAYED, "")


def test_after_the_visit_no_read_code_lives_and_the_desk_holds_only_hashes(stay: Stay) -> None:
    token, desk = with_signatures(stay)
    before = set(map(id, living()))
    stay.scanned(token)
    stay.scanned(f"统一社会信用代码:{RECORD.uscc},企业名称:{NAME}")
    stay.end(EndReason.BUTTON)
    assert [code for code in living() if id(code) not in before] == []
    kept = repr(vars(stay.memory)) + repr(vars(desk.nonces))
    assert not any(secret in kept for secret in (token, RECORD.uscc, NAME, "nonce-0123456789"))


def test_a_payload_that_no_text_can_be_made_of_is_told_apart(stay: Stay) -> None:
    stay.scan_refused("bytes")
    assert stay.memory.scan is not None
    assert stay.memory.scan.reason is Reason.BYTES
    stay.memory.scan = None
    stay.go(Screen.STAFF)
    stay.scan_refused("bytes")
    assert stay.memory.scan is None
