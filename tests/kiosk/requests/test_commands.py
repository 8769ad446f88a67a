"""The command line of requests: one line for what is wrong, JSON for what is right."""

import gc
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from kiosk.bootstrap import terminal
from kiosk.cli import build
from kiosk.errors import Misuse, Refusal
from kiosk.requests.receipts import parse_number, secret_bytes

GOOD = {
    "kind": "appeal",
    "title": "园区东门路灯不亮",
    "description": "晚上看不清路。",
    "contact_name": "测试来访人",
    "phone": "13900000000",
    "consent": True,
}


def call(*words: str, given: str | None = None) -> Result:
    return CliRunner().invoke(build(list(words)), list(words), input=given)


def refused(*words: str) -> str:
    """The one line that the command line prints for these words."""
    error = call(*words).exception
    assert isinstance(error, Refusal), error
    assert not isinstance(error, Misuse)
    line = str(error)
    assert "\n" not in line
    return line


@pytest.fixture
def form(tmp_path: Path) -> Callable[[Any], str]:
    def write(content: Any) -> str:
        path = tmp_path / "request.json"
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return str(path)

    return write


@pytest.fixture
def submitted(form: Callable[[Any], str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[str, str]:
    monkeypatch.setenv("KIOSK_CENTER_URL", "https://127.0.0.1:9")  # discard: nobody answers there
    monkeypatch.setenv("KIOSK_CENTER_HOME", str(tmp_path / "center"))
    monkeypatch.setenv("KIOSK_SYNC_TIMEOUT_S", "2")
    result = call("request", "submit", "--file", form(GOOD), "--json")
    assert result.exit_code == 0, result.exception
    return dict(json.loads(result.stdout))


def test_a_request_is_stored_and_its_receipt_printed(submitted: dict[str, str]) -> None:
    assert list(submitted) == ["id", "receipt", "secret", "state", "expected_due"]
    assert parse_number(submitted["receipt"]) is not None
    assert secret_bytes(submitted["secret"]) is not None
    assert submitted["state"] == "queued"


def test_after_it_neither_name_nor_phone_is_anywhere_in_the_home_folder(submitted: dict[str, str]) -> None:
    gc.collect()  # the command's database closes now, not while its files are being read
    home = terminal().home.root
    said = [GOOD["contact_name"].encode(), GOOD["phone"].encode(), submitted["secret"].encode()]  # type: ignore[attr-defined]
    files = [file for file in home.rglob("*") if file.is_file()]
    assert [file.name for file in files if any(form in file.read_bytes() for form in said)] == []


def test_the_outbox_lists_it_without_sealed_text_or_secret(submitted: dict[str, str]) -> None:
    result = call("outbox", "--json")
    listed = json.loads(result.stdout)
    assert (listed["counts"], listed["waiting"]) == ({"queued": 1}, 1)
    assert listed["events"][0]["receipt_number"] == submitted["receipt"]
    assert not {"sealed", "verifier"} & set(listed["events"][0])
    assert submitted["receipt"] in call("outbox").stdout


def test_the_receipt_is_read_with_options_before_or_after_the_number(submitted: dict[str, str]) -> None:
    number, secret = submitted["receipt"], submitted["secret"]
    for words in ([number.lower(), "--secret", secret, "--json"], ["--json", f"BDY1:{number}:{secret}"]):
        found = json.loads(call("receipt", *words).stdout)
        assert (found["number"], found["event_state"], found["opened"], found["fresh"]) == (
            number,
            "queued",
            True,
            False,
        )
    assert json.loads(call("receipt", number, "--json").stdout)["opened"] is False
    assert number in call("receipt", number).stdout


def test_a_request_is_taken_back_once(submitted: dict[str, str]) -> None:
    words = ("request", "withdraw", submitted["receipt"], "--secret", submitted["secret"])
    assert json.loads(call(*words, "--json").stdout)["outcome"] == "removed"
    assert "taken back before" in refused(*words)
    assert "secret" in refused("request", "withdraw", submitted["receipt"], "--secret", "wrong")


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"phone": "110"}, "phone"),
        ({"consent": False}, "consent"),
        ({"consent": "yes"}, "consent"),
        ({"title": 5}, "title"),
        ({"title": ""}, "title"),
        ({"kind": "wish"}, "kind"),
        ({"kind": ["appeal"]}, "kind"),
        ({"kind": None}, "kind"),
        ({"fax": "1"}, "fax"),
    ],
)
def test_what_is_wrong_is_named(
    form: Callable[[Any], str], change: dict[str, Any], named: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("KIOSK_CENTER_HOME", str(tmp_path / "center"))
    assert named in refused("request", "submit", "--file", form(GOOD | change))


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[]", b'"x"', b"[" * 200_000, b" " * 300_000])
def test_a_file_that_is_no_request_is_refused(form: Callable[[Any], str], content: bytes) -> None:
    assert "request.json" in refused("request", "submit", "--file", form(content))


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert "No such file" in refused("request", "submit", "--file", str(tmp_path / "none.json"))
    assert "directory" in refused("request", "submit", "--file", str(tmp_path))


def test_in_production_without_a_trusted_center_nothing_is_stored(
    form: Callable[[Any], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_PROFILE", "production")
    assert "center" in refused("request", "submit", "--file", form(GOOD))
    assert json.loads(call("outbox", "--json").stdout)["events"] == []


def test_what_is_no_receipt_is_refused() -> None:
    assert "receipt number" in refused("receipt", "hello")
    assert "secret" in refused("receipt", "QT-01-261121-0007-X", "--secret", "abc")


def test_the_staff_pin_is_set_from_a_file_or_typed_twice(tmp_path: Path) -> None:
    file = tmp_path / "pin"
    file.write_text("314159\n")
    assert call("staff", "set-pin", "--pin-file", str(file)).exit_code == 0
    assert call("staff", "set-pin", given="271828\n271828\n").exit_code == 0
    assert terminal().staff.enter("271828").verdict == "right"
    file.write_text("123456")
    assert "easy" in refused("staff", "set-pin", "--pin-file", str(file))
    assert "none" in refused("staff", "set-pin", "--pin-file", str(tmp_path / "none"))
