"""The command line as a stranger uses it: data with --json, one line for bad input, never a traceback."""

import json
import os
import subprocess
import sys

import pytest


def kiosk(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def test_the_doctor_names_every_part_with_a_state_and_a_detail() -> None:
    parts = json.loads(kiosk("doctor", "--json").stdout)
    assert {"database", "content", "trust", "queue", "printer", "fonts", "screen", "voice"} <= {
        p["name"] for p in parts
    }
    assert {part["state"] for part in parts} <= {"ok", "warn", "fail", "absent"}
    assert all(part["detail"] for part in parts)


def test_searching_answers_items_with_their_sources() -> None:
    hits = json.loads(kiosk("search", "开公司", "--json").stdout)
    assert hits[0]["id"] == "qt-137"
    for hit in hits:
        assert {"id", "title", "plain_title", "section", "score", "sources"} <= set(hit)
        assert hit["sources"]
    assert "qiantang-common/137" in hits[0]["sources"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("item", "no-such-item"), 1),
        (("interview", "open-company", "--answer", "kind=castle"), 1),
        (("receipt", "nonsense"), 1),
        (("request", "submit", "--file", "/no/such/file"), 1),
        (("pack", "install", "/no/such/folder"), 1),
        (("sheet", "no-such-item", "--format", "png", "--out", "/no/such/folder/x.png"), 1),
        (("tour", "--out", "/proc/no/such/folder"), 1),
        (("bench", "nothing"), 2),
        (("no-such-command",), 2),
        (("search", "--no-such-option"), 2),
    ],
)
def test_bad_input_is_refused_in_plain_words(words: tuple[str, ...], code: int) -> None:
    done = kiosk(*words)
    assert done.returncode == code
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SYNC_INTERVAL_S", "soon"),
        ("HALL_CODE", "?"),
        ("PROFILE", "holiday"),
        ("IDLE_END_S", "3"),
        ("CENTER_URL", "center.example"),
        ("CENTER_URL", "http://center.example:8443"),
        ("CENTER_URL", "https://[::1"),
        ("CENTER_URL", "https://center..example"),
    ],
)
def test_a_wrong_setting_is_named(name: str, value: str) -> None:
    done = kiosk("outbox", **{f"KIOSK_{name}": value})
    assert done.returncode == 1
    assert name.lower() in done.stderr


def test_a_production_terminal_makes_nothing_up() -> None:
    done = kiosk("search", "公章", KIOSK_PROFILE="production")
    assert done.returncode == 1
    assert "pack" in done.stderr
