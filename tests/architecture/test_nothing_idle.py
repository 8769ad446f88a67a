"""What is declared is used: a setting that nothing reads and a log event that nothing writes tell people an untruth."""

import re
from collections import Counter
from dataclasses import fields
from pathlib import Path

import pytest

from kiosk.log_events import LogEvent
from kiosk.settings import Settings

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def named() -> Counter[str]:
    """How often each attribute (`.name`) is named in the program."""
    sources = [path for room in ("kiosk", "ui", "local_db") for path in (ROOT / room).rglob("*.py")]
    assert len(sources) > 300
    return Counter(name for path in sources for name in re.findall(r"\.([A-Za-z_]\w*)", path.read_text("utf-8")))


def test_every_setting_is_read_somewhere(named: Counter[str]) -> None:
    assert [one.name for one in fields(Settings) if not named[one.name]] == []


def test_every_log_event_is_written_somewhere(named: Counter[str]) -> None:
    assert [event.name for event in LogEvent if not named[event.name]] == []
