"""A center is set up once, keeps its keys, trusts terminals by theirs, and says what is lost or damaged."""

import stat
from pathlib import Path

import pytest

from kiosk.center import Center, CenterHome, Wish, default_center_home, ensure_local_center, init_center
from kiosk.clock import SetClock
from kiosk.errors import EnvironmentFault, KioskError, Misuse, Refusal
from kiosk.wire.keys import Keyring
from kiosk.wire.trust import read_bundle

URL = "https://127.0.0.1:9443"


def files(home: CenterHome) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in home.root.rglob("*") if path.suffix in (".json", ".pem")}


def test_a_second_init_changes_nothing(center_home: CenterHome, clock: SetClock) -> None:
    init_center(center_home, clock)
    before = files(center_home)
    init_center(center_home, clock)
    assert files(center_home) == before


def test_a_further_host_renews_the_certificate_and_keeps_the_keys(center_home: CenterHome, clock: SetClock) -> None:
    init_center(center_home, clock)
    before = files(center_home)
    config = init_center(center_home, clock, Wish(hosts=("center.example.org", "10.1.2.3")))
    after = files(center_home)
    assert {"center.example.org", "10.1.2.3", "127.0.0.1", "localhost"} == set(config.hosts)
    assert after["server.pem"] != before["server.pem"]
    assert {name: after[name] for name in ("sealing.json", "authority.pem", "center-ca.pem")} == {
        name: before[name] for name in ("sealing.json", "authority.pem", "center-ca.pem")
    }


def test_keys_and_database_are_for_one_account(center_home: CenterHome, clock: SetClock) -> None:
    init_center(center_home, clock)
    kept = list(center_home.root.rglob("*"))
    assert {center_home.database, center_home.server} <= set(kept)
    for path in kept:
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


def test_the_bundle_carries_no_private_part(center_home: CenterHome, clock: SetClock) -> None:
    init_center(center_home, clock, Wish(url=URL))
    trust = read_bundle(center_home.trust)
    assert trust.url == URL
    assert set(trust.sealing_jwk) == {"kty", "crv", "x", "kid"}
    assert "PRIVATE" not in trust.ca_pem


@pytest.mark.parametrize("url", ["http://127.0.0.1", "127.0.0.1:8443", "https://"])
def test_an_address_without_https_is_refused(center_home: CenterHome, clock: SetClock, url: str) -> None:
    with pytest.raises(Refusal, match="no address of a center"):
        init_center(center_home, clock, Wish(url=url))


@pytest.mark.parametrize("database", ["nonsense", "mysql://u@h/d", "sqlite:////nowhere/at/all/center.db"])
def test_a_database_that_cannot_be_used_is_named(center_home: CenterHome, clock: SetClock, database: str) -> None:
    with pytest.raises(KioskError, match=r"database|supported"):
        init_center(center_home, clock, Wish(database=database))
    assert not center_home.config_file.exists()


def test_a_damaged_database_is_reported(center_home: CenterHome, clock: SetClock) -> None:
    init_center(center_home, clock)
    center_home.database.write_bytes(b"not a database at all" * 100)
    for leftover in center_home.root.glob("center.db-*"):
        leftover.unlink()
    with pytest.raises(EnvironmentFault, match="database"):
        Center.open(center_home, clock)


def test_a_lost_sealing_key_is_reported_and_not_replaced(center_home: CenterHome, clock: SetClock) -> None:
    init_center(center_home, clock)
    center_home.sealing_key.unlink()
    with pytest.raises(Refusal, match="no sealing key"):
        Center.open(center_home, clock)
    assert not center_home.sealing_key.exists()


def test_a_center_never_lives_inside_the_terminals_home(tmp_path: Path) -> None:
    terminal = tmp_path / "terminal"
    assert default_center_home(terminal, None) == tmp_path / "terminal-center"
    assert default_center_home(terminal, tmp_path / "c") == tmp_path / "c"
    for inside in (terminal, terminal / "center", terminal / ".." / "terminal" / "x"):
        with pytest.raises(Refusal, match="inside"):
            default_center_home(terminal, inside)


def test_where_no_center_is_the_way_to_one_is_told(center_home: CenterHome, clock: SetClock) -> None:
    with pytest.raises(Refusal, match="kiosk center init"):
        Center.open(center_home, clock)


def test_a_local_center_is_made_and_trusted_once(center_home: CenterHome, clock: SetClock, tmp_path: Path) -> None:
    keyring = Keyring(tmp_path / "keys", "QT-01")
    ensure_local_center(center_home.root, keyring, URL, clock)
    first = keyring.trust()
    ensure_local_center(center_home.root, keyring, URL, clock)
    assert keyring.trust() == first == read_bundle(center_home.trust)
    with Center.open(center_home, clock) as center:
        assert center.terminals.key_of("QT-01") is not None


def test_a_terminal_of_a_center_elsewhere_is_left_alone(
    center_home: CenterHome, clock: SetClock, tmp_path: Path
) -> None:
    elsewhere, keyring = CenterHome(tmp_path / "elsewhere"), Keyring(tmp_path / "keys", "QT-01")
    init_center(elsewhere, clock, Wish(url="https://center.example.org"))
    keyring.install_trust(elsewhere.trust)
    ensure_local_center(center_home.root, keyring, URL, clock)
    assert keyring.trust() == read_bundle(elsewhere.trust)
    assert not center_home.root.exists()


def test_a_local_center_that_was_thrown_away_is_made_and_trusted_again(
    center_home: CenterHome, clock: SetClock, tmp_path: Path
) -> None:
    import shutil

    keyring = Keyring(tmp_path / "keys", "QT-01")
    ensure_local_center(center_home.root, keyring, URL, clock)
    shutil.rmtree(center_home.root)
    ensure_local_center(center_home.root, keyring, URL, clock)
    assert keyring.trust() == read_bundle(center_home.trust)


def test_another_key_for_a_known_terminal_must_be_meant(center: Center, tmp_path: Path) -> None:
    first, second = (Keyring(tmp_path / name, "QT-01").public_pem() for name in ("a", "b"))
    assert center.terminals.enrol("QT-01", first) is True
    assert center.terminals.enrol("QT-01", first) is False
    with pytest.raises(Refusal, match="another key"):
        center.terminals.enrol("QT-01", second)
    assert center.terminals.enrol("QT-01", second, replace=True) is True


@pytest.mark.parametrize(
    ("terminal", "pem"), [("QT", ""), ("QT-01", "no key"), ("q t-01", ""), ("-", ""), ("QT-01-2", "")]
)
def test_a_wrong_id_or_key_is_not_enrolled(center: Center, terminal: str, pem: str) -> None:
    with pytest.raises(Misuse):
        center.terminals.enrol(terminal, pem)
