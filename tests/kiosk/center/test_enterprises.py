"""The center's records of enterprises and the codes it signs: what goes in, what anybody is told, who is believed."""

import json
import secrets
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.center import Center
from kiosk.center.serving import ServerThread
from kiosk.clock import SetClock
from kiosk.enterprise import CodeDesk, EnterpriseRecord, Grade, NonceBook, Reason, by_key_id, issuer_of
from kiosk.errors import Misuse, Refusal
from kiosk.sync import CenterClient
from kiosk.wire.lookup import Unknown, Unreachable

USCC = "91330199MA0TEXT12M"
RECORD = {
    "uscc": USCC,
    "name": "测试一号有限公司",
    "kind": "company",
    "size": "small",
    "attributes": {"high_tech": True, "rd_spend": 1200000},
    "public": ["high_tech"],
    "licences": [{"name": "食品经营许可证", "valid_until": "2027-01-31", "item": "qt-001"}],
}


def text(**changes: Any) -> bytes:
    return json.dumps(RECORD | changes).encode()


def desk_of(writer: Any, clock: SetClock) -> CodeDesk:
    trust = writer.keyring.trust()
    book = by_key_id(issuer_of(trust.center, key.model_dump()) for key in trust.card.issuers)
    return CodeDesk(lambda: book, NonceBook(secrets.token_bytes), clock)


def test_anybody_with_the_bare_code_is_told_only_what_is_public(center: Center, writer: Any, clock: SetClock) -> None:
    center.register.add(text())
    with ServerThread(center) as server:
        known = CenterClient(writer.keyring, server.url, 5, clock).enterprise(USCC)
    assert isinstance(known, EnterpriseRecord)
    assert (known.name, known.kind, known.licences[0].item) == ("测试一号有限公司", "company", "qt-001")
    assert (known.size, known.attributes) == ("", {"high_tech": True})


def test_an_unknown_enterprise_and_a_silent_center_are_told_apart(center: Center, writer: Any, clock: SetClock) -> None:
    with ServerThread(center) as server:
        client = CenterClient(writer.keyring, server.url, 5, clock)
        assert client.enterprise(USCC) == Unknown()
    assert isinstance(client.enterprise(USCC), Unreachable)


def test_a_terminal_of_this_center_takes_its_codes_for_verified(center: Center, writer: Any, clock: SetClock) -> None:
    record = center.register.add(text())
    token = center.issuing.issue(record, timedelta(minutes=5))
    read = desk_of(writer, clock).read(token)
    assert (read.grade, read.uscc, read.name) == (Grade.VERIFIED, USCC, "测试一号有限公司")
    assert read.signed is not None
    assert read.signed.record.attributes == {"high_tech": True, "rd_spend": 1200000}


def test_codes_of_one_center_are_strange_to_the_terminals_of_another(
    center: Center, writer: Any, clock: SetClock, tmp_path: Path
) -> None:
    from kiosk.center import CenterHome, init_center

    elsewhere = CenterHome(tmp_path / "elsewhere")
    init_center(elsewhere, clock)
    with Center.open(elsewhere, clock) as other:
        token = other.issuing.issue(other.register.add(text()), timedelta(minutes=5))
    assert desk_of(writer, clock).read(token).reason is Reason.ISSUER


@pytest.mark.parametrize("minutes", [0, -1, 16])
def test_a_code_is_never_issued_for_long(center: Center, minutes: int) -> None:
    with pytest.raises(Misuse):
        center.issuing.issue(center.register.add(text()), timedelta(minutes=minutes))


def test_a_record_that_fits_into_no_qr_code_is_refused(center: Center) -> None:
    many = [{"name": f"第{number}张许可证", "number": "0" * 40} for number in range(50)]
    with pytest.raises(Refusal, match="QR"):
        center.issuing.issue(center.register.add(text(licences=many)), timedelta(minutes=5))


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"uscc": "91330199MA0TEXT12X"}, "check"),
        ({"uscc": "1"}, "uscc"),
        ({"name": ""}, "name"),
        ({"boss": "x"}, "boss"),
        ({"attributes": {"a": None}}, "attributes"),
        ({"licences": [{"name": "甲", "valid_until": "soon"}]}, "licences.0.valid_until"),
        ({"attributes": {"phone": "13800000000"}}, "mobile"),
    ],
)
def test_a_record_that_cannot_be_right_is_refused_with_its_place(
    center: Center, changes: dict[str, Any], place: str
) -> None:
    with pytest.raises(Refusal, match=place):
        center.register.add(text(**changes))
    assert center.register.all() == ()


def test_a_record_can_be_replaced_and_forgotten(center: Center) -> None:
    center.register.add(text())
    center.register.add(text(name="改了名的有限公司"))
    assert [one.name for one in center.register.all()] == ["改了名的有限公司"]
    center.register.remove(USCC)
    assert center.register.get(USCC) is None
    with pytest.raises(Refusal):
        center.register.remove(USCC)


def test_an_older_center_gets_its_issuer_key_with_the_next_init(
    center: Center, clock: SetClock, new_terminal: Callable[[str], Any]
) -> None:
    from kiosk.center import init_center

    center.home.issuer_key.unlink()
    with pytest.raises(Refusal, match="issuer key"):
        center.issuing.issue(center.register.add(text()), timedelta(minutes=5))
    init_center(center.home, clock)
    token = center.issuing.issue(center.register.add(text()), timedelta(minutes=5))
    assert desk_of(new_terminal("QT-02"), clock).read(token).grade is Grade.VERIFIED
