"""An outside issuer's key travels from its letter to the terminal in a content pack, and no network is there."""

import json
import secrets
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from joserfc.jwk import OKPKey

from kiosk.cli import main
from kiosk.clock import SystemClock
from kiosk.enterprise import EnterpriseRecord, payload_of, put_together
from tests.kiosk.content.conftest import write_sources

USCC = "91330199MA0TEXT12M"


class Said(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


@dataclass
class OutsideIssuer:
    """Somebody with a key of their own and enterprises on the phone."""

    name: str
    jwk: dict[str, Any]

    def letter(self, folder: Path) -> Path:
        """The public half, as it is sent to the center."""
        path = folder / f"{self.name}.json"
        path.write_text(json.dumps({part: self.jwk[part] for part in ("kty", "crv", "x")} | {"kid": self.name}))
        return path

    def issue(self) -> str:
        key = OKPKey.import_key(self.jwk).private_key
        assert isinstance(key, Ed25519PrivateKey)
        record = EnterpriseRecord(USCC, "测试一号有限公司", "company")
        nonce, life = secrets.token_urlsafe(16), timedelta(minutes=5)
        return put_together(payload_of(record, self.name, SystemClock().now(), life, nonce), key, self.name)


@dataclass
class Hall:
    """A center's machine and a fresh terminal that trusts it; packs are carried from one to the other."""

    root: Path
    kiosk: Callable[..., Said]

    def list_of(self, center: str = "center") -> Path:
        out = self.root / f"{center}.jws"
        assert self.kiosk("center", "issuers", "write", "--out", out, "--home", self.root / center).code == 0
        return out

    def install(self, *options: str | Path) -> Said:
        pack = self.root / f"pack-{secrets.token_hex(4)}"
        built = self.kiosk("pack", "build", self.root / "testland", "--out", pack, *options)
        assert built.code == 0, built.err
        done = self.kiosk("pack", "install", pack)
        assert done.code == 0, done.err
        return done

    def read(self, token: str) -> tuple[str, str]:
        told = self.kiosk("code", token, "--json").data
        assert told["kind"] == "signed"
        return told["grade"], told["reason"]

    def doctor(self) -> tuple[str, str]:
        parts = {part["name"]: part for part in self.kiosk("doctor", "--json").data}
        return parts["issuers"]["state"], parts["issuers"]["detail"]


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise OSError(101, "Network is unreachable")

    monkeypatch.setattr(socket.socket, "connect", refused)


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Hall:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "terminal"))
    monkeypatch.setenv("KIOSK_PROFILE", "production")

    def kiosk(*words: str | Path) -> Said:
        monkeypatch.setattr(sys, "argv", ["kiosk", *map(str, words)])
        with pytest.raises(SystemExit) as ended:
            main()
        assert isinstance(ended.value.code, int)
        return Said(ended.value.code, *capsys.readouterr())

    write_sources(tmp_path / "testland")
    assert kiosk("center", "init", "--home", tmp_path / "center").code == 0
    assert kiosk("center", "trust", tmp_path / "center" / "trust").code == 0
    return Hall(tmp_path, kiosk)


@pytest.fixture
def province() -> OutsideIssuer:
    return OutsideIssuer("province", dict(OKPKey.generate_key("Ed25519").as_dict(private=True)))


def test_a_key_that_the_center_vouches_for_arrives_with_a_pack_and_leaves_with_the_next(
    hall: Hall, province: OutsideIssuer, tmp_path: Path
) -> None:
    home = ("--home", tmp_path / "center")
    assert hall.install().err == ""
    assert hall.read(province.issue()) == ("none", "issuer")
    assert hall.doctor()[0] == "ok"

    letter = province.letter(tmp_path)
    added = hall.kiosk("center", "issuers", "add", letter, "--issuer", "province", "--title", "省里的平台", *home)
    assert added.code == 0
    first = hall.list_of().read_bytes()
    assert hall.install("--issuers", tmp_path / "center.jws").err == ""
    assert hall.read(province.issue()) == ("verified", "")
    assert "2 keys" in hall.doctor()[1]

    assert hall.kiosk("center", "issuers", "remove", "province", *home).code == 0
    hall.list_of()
    hall.install("--issuers", tmp_path / "center.jws")
    assert hall.read(province.issue()) == ("none", "issuer")

    (tmp_path / "first.jws").write_bytes(first)
    assert "is older than one" in hall.install("--issuers", tmp_path / "first.jws").err
    assert hall.read(province.issue()) == ("none", "issuer")
    assert hall.doctor()[0] == "warn"


def test_the_list_may_lie_among_the_sources_of_the_region(hall: Hall, province: OutsideIssuer, tmp_path: Path) -> None:
    home = ("--home", tmp_path / "center")
    hall.kiosk("center", "issuers", "add", province.letter(tmp_path), "--issuer", "province", *home)
    (tmp_path / "testland" / "trust").mkdir()
    hall.list_of().rename(tmp_path / "testland" / "trust" / "issuers.jws")
    hall.install()
    assert hall.read(province.issue()) == ("verified", "")


def test_a_list_removed_altered_or_of_another_center_counts_for_nothing(
    hall: Hall, province: OutsideIssuer, tmp_path: Path
) -> None:
    assert hall.kiosk("center", "init", "--home", tmp_path / "elsewhere").code == 0
    for center in ("center", "elsewhere"):
        home = ("--home", tmp_path / center)
        hall.kiosk("center", "issuers", "add", province.letter(tmp_path), "--issuer", "province", *home)
    theirs = hall.list_of("elsewhere")
    head, _, tail = hall.list_of().read_text().strip().split(".")
    altered = tmp_path / "altered.jws"
    altered.write_text(f"{head}.{theirs.read_text().split('.')[1]}.{tail}")

    assert "signed by nobody" in hall.install("--issuers", theirs).err
    assert hall.read(province.issue()) == ("none", "issuer")
    assert "altered" in hall.install("--issuers", altered).err
    assert hall.read(province.issue()) == ("none", "issuer")
    assert hall.doctor()[0] == "warn"
    hall.install("--issuers", tmp_path / "center.jws")
    assert hall.read(province.issue()) == ("verified", "")
    hall.install()
    assert hall.read(province.issue()) == ("none", "issuer")


def test_a_key_past_its_last_day_has_an_answer_of_its_own(hall: Hall, province: OutsideIssuer, tmp_path: Path) -> None:
    home = ("--home", tmp_path / "center")
    days = ("--from", "2026-01-01", "--until", "2026-01-31")
    hall.kiosk("center", "issuers", "add", province.letter(tmp_path), "--issuer", "province", *days, *home)
    hall.list_of()
    hall.install("--issuers", tmp_path / "center.jws")
    assert hall.read(province.issue()) == ("none", "issuer_ended")
    assert "登记到期了" in hall.kiosk("code", province.issue()).out


def test_the_command_says_whom_it_vouches_for_and_refuses_what_is_no_key(
    hall: Hall, province: OutsideIssuer, tmp_path: Path
) -> None:
    home = ("--home", tmp_path / "center")
    options = ("--issuer", "province", "--title", "省里的平台", "--until", "2026-01-31", *home)
    hall.kiosk("center", "issuers", "add", province.letter(tmp_path), *options)
    assert "province  province  省里的平台  ..2026-01-31  ended" in hall.kiosk("center", "issuers", "list", *home).out
    told = hall.kiosk("center", "issuers", "list", "--json", *home).data
    assert [one["iss"] for one in told][1:] == ["province"]
    refused = hall.kiosk("center", "issuers", "add", tmp_path / "nothing", "--issuer", "x", *home)
    assert (refused.code, refused.out, len(refused.err.splitlines())) == (1, "", 1)
    missing = hall.kiosk("center", "issuers", "write", "--out", tmp_path / "no" / "folder", *home)
    assert (missing.code, len(missing.err.splitlines())) == (1, 1)
