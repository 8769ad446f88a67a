"""What a command changes stands in the terminal's log; so does why nothing could be started at all."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from kiosk.bootstrap import terminal
from kiosk.cli import build
from kiosk.errors import Refusal
from kiosk.paths import default_home

FORM = {
    "kind": "appeal",
    "title": "园区东门路灯不亮",
    "description": "晚上看不清路。",
    "contact_name": "测试来访人",
    "phone": "13900000000",
    "consent": True,
}


def lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (default_home() / "logs" / name).read_text("utf-8").splitlines()]


def call(*words: str) -> Any:
    result = CliRunner().invoke(build(list(words)), list(words))
    return json.loads(result.stdout) if result.exit_code == 0 else result.exception


def test_a_request_handed_in_and_taken_back_leaves_two_lines_without_a_word_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_CENTER_URL", "https://127.0.0.1:9")  # discard: nobody answers there
    monkeypatch.setenv("KIOSK_CENTER_HOME", str(tmp_path / "center"))
    form = tmp_path / "request.json"
    form.write_text(json.dumps(FORM), "utf-8")
    stored = call("request", "submit", "--file", str(form), "--json")
    call("request", "withdraw", stored["receipt"], "--secret", stored["secret"], "--json")
    assert [(line["event"], line["id"]) for line in lines("staff.log")] == [
        ("request.stored", stored["id"]),
        ("request.withdrawn", stored["id"]),
    ]
    written = (default_home() / "logs" / "staff.log").read_text("utf-8")
    for word in ("测试来访人", "13900000000", "路灯", "看不清", stored["secret"], stored["receipt"]):
        assert word not in json.dumps(json.loads(f"[{','.join(written.splitlines())}]"), ensure_ascii=False)


def test_a_pack_that_is_no_pack_leaves_a_line(tmp_path: Path) -> None:
    refused = call("pack", "install", str(tmp_path), "--json")
    assert isinstance(refused, Refusal)
    (line,) = lines("staff.log")
    assert (line["event"], line["level"], line["reason"]) == ("pack.refused", "error", refused.code)


@pytest.mark.parametrize(
    ("start", "name"),
    [(lambda: call("run"), "screen.log"), (lambda: call("agent"), "agent.log"), (lambda: terminal(), "staff.log")],
)
def test_settings_that_cannot_be_taken_are_told_in_the_log_of_what_did_not_start(
    start: Callable[[], Any], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_IDLE_WARN_S", "soon")
    try:
        refused = start()
    except Refusal as error:
        refused = error
    assert isinstance(refused, Refusal)
    (line,) = lines(name)
    assert (line["event"], line["level"], line["reason"]) == ("settings.refused", "error", "settings.wrong")
    assert "idle_warn_s" in line["detail"]
