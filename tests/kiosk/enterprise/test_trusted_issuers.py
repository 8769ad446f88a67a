"""Whose codes a terminal believes: its center's, and those of whoever the list in the pack names; judged once."""

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.clock import SetClock
from kiosk.enterprise import (
    CodeDesk,
    Grade,
    Issuer,
    IssuerList,
    ListFault,
    ListSerials,
    NonceBook,
    Reason,
    TrustedIssuers,
    shipped_roots,
)
from kiosk.errors import EnvironmentFault
from kiosk.paths import assets_dir
from kiosk.wire.trust import CenterCard, CenterTrust, IssuerKey, SealingKey

Office = Any


@dataclass
class Ground:
    """What a terminal has: the bundle of a center, the list in its pack, the program's roots."""

    trust: CenterTrust | None
    serials: ListSerials
    clock: SetClock
    listed: bytes | None = None
    roots: tuple[Issuer, ...] = ()

    def start(self) -> TrustedIssuers:
        """A program that begins: it knows what is on the disk and nothing else."""
        return TrustedIssuers(lambda: self.trust, lambda: self.listed, lambda: self.roots, self.serials, self.clock)


def bundle_of(office: Office) -> CenterTrust:
    key = IssuerKey(kty="OKP", crv="Ed25519", x=office.jwk["x"], kid=office.key_id)
    sealing = SealingKey(kty="OKP", crv="X25519", x="A" * 43, kid="s")
    return CenterTrust(CenterCard(center=office.name, url="https://c.example", sealing=sealing, issuers=(key,)), "")


@pytest.fixture
def ground(office: Office, clock: SetClock, tmp_path: Path) -> Ground:
    return Ground(bundle_of(office), ListSerials(tmp_path / "keys" / "lists.json"), clock)


@pytest.fixture
def read(ground: Ground) -> Callable[[str], Any]:
    """What a terminal takes a code for, in a program of its own."""
    return lambda token: CodeDesk(ground.start().book, NonceBook(bytes), ground.clock).read(token)


Read = Callable[[str], Any]


def test_an_outside_issuer_is_believed_when_the_center_vouches_for_it(
    ground: Ground, read: Read, office: Office, stranger: Office
) -> None:
    assert read(stranger.issue()).reason is Reason.ISSUER
    ground.listed = office.vouch(office.listed(), stranger.listed())
    assert read(stranger.issue()).grade is Grade.VERIFIED
    assert read(office.issue()).grade is Grade.VERIFIED


def test_no_fault_of_a_list_touches_the_centers_own_codes(
    ground: Ground, read: Read, office: Office, stranger: Office
) -> None:
    good = office.vouch(stranger.listed())
    for bad in (b"", good[:-3], stranger.vouch(stranger.listed()), good[:-4] + b"AAAA", b"\xff" * 300_000):
        ground.listed = bad
        assert (read(stranger.issue()).grade, read(stranger.issue()).reason) == (Grade.NONE, Reason.ISSUER)
        assert read(office.issue()).grade is Grade.VERIFIED


def test_without_a_center_the_list_of_a_center_counts_for_nothing(
    ground: Ground, read: Read, office: Office, stranger: Office
) -> None:
    ground.listed = office.vouch(stranger.listed())
    ground.trust = None
    assert read(stranger.issue()).reason is Reason.ISSUER


def test_a_shipped_root_vouches_for_issuers_and_signs_no_codes(
    ground: Ground, read: Read, office: Office, stranger: Office
) -> None:
    root = type(office)("province")
    ground.roots = (root.public,)
    ground.listed = root.vouch(stranger.listed())
    assert read(stranger.issue()).grade is Grade.VERIFIED
    assert read(root.issue()).reason is Reason.ISSUER


def test_a_key_counts_on_its_days_only_and_an_ended_one_has_its_own_answer(
    ground: Ground, read: Read, office: Office, stranger: Office
) -> None:
    today = ground.clock.now().date()
    assert today == date(2026, 11, 21)
    for first, last, reason in (
        (today, today, None),
        (None, today - timedelta(days=1), Reason.ISSUER_ENDED),
        (today + timedelta(days=1), None, Reason.ISSUER),
    ):
        ground.listed = office.vouch(stranger.listed(first, last))
        assert read(stranger.issue()).reason is reason


def test_an_older_list_does_not_bring_back_a_key_that_was_taken_off(
    ground: Ground, read: Read, office: Office, stranger: Office
) -> None:
    before, after = office.vouch(stranger.listed(), serial=5), office.vouch(serial=6)
    ground.listed = before
    assert read(stranger.issue()).grade is Grade.VERIFIED
    ground.listed = after
    assert read(stranger.issue()).reason is Reason.ISSUER
    ground.listed = before
    assert read(stranger.issue()).reason is Reason.ISSUER
    assert ground.start().look() is ListFault.OLDER


def test_a_list_ends_while_the_program_runs(ground: Ground, office: Office, stranger: Office) -> None:
    ground.listed = office.vouch(stranger.listed(), life=timedelta(days=1))
    issuers = ground.start()
    assert stranger.key_id in issuers.book()
    ground.clock.advance(timedelta(days=1))
    assert set(issuers.book()) == {office.key_id}


def test_a_list_is_judged_once_for_each_trust_and_pack_and_noted_once(
    ground: Ground, office: Office, stranger: Office, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from kiosk.enterprise import trusted

    asked: list[bytes] = []
    judge = trusted.judge_list
    monkeypatch.setattr(trusted, "judge_list", lambda raw, *rest: (asked.append(raw), judge(raw, *rest))[1])
    issuers = ground.start()
    lists = (office.vouch(stranger.listed()), stranger.vouch())
    with caplog.at_level(logging.INFO, "kiosk"):
        for ground.listed in lists:
            for _ in range(3):
                issuers.book()
        ground.trust = bundle_of(office)  # the same center, installed again
        issuers.book()
    assert asked == [lists[0], lists[1], lists[1]]
    events = [json.loads(record.message)["event"] for record in caplog.records]
    assert events == ["issuers.taken", "issuers.ignored", "issuers.ignored"]


def test_looking_changes_nothing(ground: Ground, office: Office, caplog: pytest.LogCaptureFixture) -> None:
    ground.listed = office.vouch(serial=9)
    assert isinstance(ground.start().look(), IssuerList)
    assert ground.serials.all() == {}
    assert not caplog.records


def test_the_centers_own_key_cannot_be_replaced_by_a_list(
    ground: Ground, read: Read, office: Office, stranger: Office
) -> None:
    """The bundle's key comes first under its id, whatever a list says."""
    twin = type(office)(office.name, stranger.jwk)
    ground.listed = office.vouch(twin.listed())
    assert read(twin.issue()).reason is Reason.ALTERED
    assert read(office.issue()).grade is Grade.VERIFIED


@pytest.mark.parametrize("damage", [b"", b"[]", b"{", b'{"center-test": "9", "x": 1e999}', b"[" * 100_000])
def test_a_damaged_memory_of_serials_only_forgets(ground: Ground, office: Office, damage: bytes) -> None:
    ground.serials.note("center-test", 9)
    assert ground.serials.all() == {"center-test": 9}
    ground.serials.path.write_bytes(damage)
    assert "center-test" not in ground.serials.all()
    ground.serials.note("center-test", 3)
    ground.serials.note("center-test", 2)
    assert ground.serials.all() == {"center-test": 3}


def test_a_disk_that_takes_no_serial_does_not_stop_the_terminal(
    ground: Ground, office: Office, stranger: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.enterprise import list_serials

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(list_serials, "replace_private", full)
    ground.listed = office.vouch(stranger.listed())
    assert stranger.key_id in ground.start().book()


def test_the_shipped_roots_can_be_read_and_there_are_none_yet() -> None:
    assert shipped_roots(assets_dir() / "trust") == ()
    assert (assets_dir() / "trust" / "roots.json").is_file()


def test_damaged_roots_are_reported(tmp_path: Path) -> None:
    for damaged in ("", "[]", '{"roots": [{"center": "x", "key": {"kty": "OKP", "crv": "Ed25519", "x": "?"}}]}'):
        (tmp_path / "roots.json").write_text(damaged)
        with pytest.raises(EnvironmentFault):
            shipped_roots(tmp_path)
