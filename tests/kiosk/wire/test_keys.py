"""The terminal's own key and the center it trusts: made once, kept private, replaced only by something whole."""

import json
import stat
from pathlib import Path
from threading import Thread

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_public_key

from kiosk.center.certificates import new_authority
from kiosk.clock import SystemClock
from kiosk.errors import EnvironmentFault, Fault, Refusal
from kiosk.wire.keys import KEY_FILE, TRUST_POINTER, Keyring

X = "A" * 43


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "bundle"
    folder.mkdir()
    authority, _ = new_authority("center", SystemClock().now())
    assert isinstance(authority, x509.Certificate)
    (folder / "center-ca.pem").write_bytes(authority.public_bytes(Encoding.PEM))
    card = {"center": "c1", "url": "https://127.0.0.1:8443", "sealing": jwk("k1")}
    (folder / "center.json").write_text(json.dumps(card))
    return folder


def jwk(kid: str) -> dict[str, str]:
    return {"kty": "OKP", "crv": "X25519", "x": X, "kid": kid}


def test_the_key_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    first = Keyring(tmp_path / "keys", "QT-01").public_pem()
    assert Keyring(tmp_path / "keys", "QT-01").public_pem() == first
    assert load_pem_public_key(first.encode()) is not None
    assert stat.S_IMODE((tmp_path / "keys" / KEY_FILE).stat().st_mode) == 0o600
    assert [path.name for path in (tmp_path / "keys").iterdir()] == [KEY_FILE]


def test_processes_that_start_at_once_agree_on_one_key(tmp_path: Path) -> None:
    made: list[str] = []
    threads = [Thread(target=lambda: made.append(Keyring(tmp_path, "QT-01").public_pem())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 1


def test_a_damaged_key_is_named_and_not_replaced(tmp_path: Path) -> None:
    (tmp_path / KEY_FILE).write_text("half a key")
    with pytest.raises(EnvironmentFault) as caught:
        Keyring(tmp_path, "QT-01").public_pem()
    assert caught.value.fault is Fault.CORRUPT
    assert (tmp_path / KEY_FILE).read_text() == "half a key"


def test_the_source_names_hall_and_terminal(tmp_path: Path) -> None:
    assert Keyring(tmp_path, "QT-01").source == "/halls/QT/terminals/01"


def test_without_trust_there_is_no_key_to_seal_to(tmp_path: Path) -> None:
    keyring = Keyring(tmp_path, "QT-01")
    assert keyring.trust() is None
    assert keyring.sealing_jwk() is None


def test_an_installed_bundle_is_trusted_and_a_newer_one_takes_its_place(tmp_path: Path, bundle: Path) -> None:
    keyring = Keyring(tmp_path / "keys", "QT-01")
    keyring.install_trust(bundle)
    assert keyring.sealing_jwk() == jwk("k1")
    trust = keyring.trust()
    assert trust is not None
    assert trust.ca_pem == (bundle / "center-ca.pem").read_text("ascii")
    card = json.loads((bundle / "center.json").read_text())
    (bundle / "center.json").write_text(json.dumps(card | {"sealing": jwk("k2")}))
    keyring.install_trust(bundle)
    assert keyring.sealing_jwk() == jwk("k2")


def test_a_center_that_another_process_installs_is_trusted_at_once(tmp_path: Path, bundle: Path) -> None:
    screen, agent = Keyring(tmp_path / "keys", "QT-01"), Keyring(tmp_path / "keys", "QT-01")
    agent.install_trust(bundle)
    assert screen.sealing_jwk() == jwk("k1")
    card = json.loads((bundle / "center.json").read_text())
    (bundle / "center.json").write_text(json.dumps(card | {"sealing": jwk("k2")}))
    agent.install_trust(bundle)
    assert screen.sealing_jwk() == jwk("k2")


def test_trust_that_is_taken_away_is_missed_at_once(tmp_path: Path, bundle: Path) -> None:
    keyring = Keyring(tmp_path / "keys", "QT-01")
    keyring.install_trust(bundle)
    assert keyring.sealing_jwk() == jwk("k1")
    (tmp_path / "keys" / TRUST_POINTER).unlink()
    assert keyring.trust() is None


@pytest.mark.parametrize(
    "damage",
    [
        {"sealing": jwk("k1") | {"d": X}},
        {"sealing": jwk("k1") | {"crv": "Ed25519"}},
        {"url": "http://127.0.0.1:8443"},
        {"center": "two words"},
        {"surplus": 1},
    ],
)
def test_a_wrong_bundle_is_refused_and_the_old_trust_stays(
    tmp_path: Path, bundle: Path, damage: dict[str, object]
) -> None:
    keyring = Keyring(tmp_path / "keys", "QT-01")
    keyring.install_trust(bundle)
    card = json.loads((bundle / "center.json").read_text())
    (bundle / "center.json").write_text(json.dumps(card | damage))
    with pytest.raises(Refusal, match="no trust bundle"):
        keyring.install_trust(bundle)
    assert keyring.sealing_jwk() == jwk("k1")


@pytest.mark.parametrize("text", ["", "no certificate", "证书"])
def test_a_bundle_without_a_certificate_is_refused(tmp_path: Path, bundle: Path, text: str) -> None:
    (bundle / "center-ca.pem").write_text(text)
    with pytest.raises(Refusal, match="no certificate"):
        Keyring(tmp_path / "keys", "QT-01").install_trust(bundle)


def test_a_folder_that_is_no_bundle_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="no trust bundle"):
        Keyring(tmp_path / "keys", "QT-01").install_trust(tmp_path)


def test_trust_that_was_damaged_afterwards_is_reported(tmp_path: Path, bundle: Path) -> None:
    keyring = Keyring(tmp_path / "keys", "QT-01")
    keyring.install_trust(bundle)
    assert keyring.sealing_jwk() == jwk("k1")
    (installed,) = (tmp_path / "keys").glob("center-*/center.json")
    installed.write_text("{")
    with pytest.raises(EnvironmentFault) as caught:
        keyring.sealing_jwk()
    assert caught.value.fault is Fault.CORRUPT
