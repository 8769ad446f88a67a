"""Log lines: JSON, short, of bounded size, and each event explained."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.log_events import LogEvent
from kiosk.logs import LONGEST_VALUE, alarm, close_log, log, open_log


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Path]:
    open_log(tmp_path, "agent")
    yield tmp_path / "agent.log"
    close_log()


def test_a_line_is_json_with_time_level_event_and_values(written: Path) -> None:
    log(LogEvent.SYNC_ROUND, sent=3)
    alarm(LogEvent.SYNC_CONFLICT, id="e1")
    first, second = map(json.loads, written.read_text("utf-8").splitlines())
    assert (first["event"], first["level"], first["sent"]) == ("sync.round", "info", 3)
    assert (second["event"], second["level"], second["id"]) == ("sync.conflict", "error", "e1")
    assert first["at"].endswith("+08:00")


def test_long_values_are_cut(written: Path) -> None:
    log(LogEvent.SYNC_FAILED, reason="x" * 10_000)
    assert len(json.loads(written.read_text("utf-8"))["reason"]) == LONGEST_VALUE


def test_the_log_stays_within_its_size(written: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.logs.MAX_BYTES", 2000)
    monkeypatch.setattr("kiosk.logs.KEPT_FILES", 2)
    open_log(written.parent, "agent")
    for number in range(200):
        log(LogEvent.SYNC_ROUND, sent=number)
    sizes = [path.stat().st_size for path in written.parent.iterdir()]
    assert len(sizes) == 3
    assert max(sizes) <= 2000


def test_without_an_opened_log_nothing_is_written_or_printed(capfd: pytest.CaptureFixture[str]) -> None:
    alarm(LogEvent.SYNC_CONFLICT, id="e1")
    assert capfd.readouterr() == ("", "")


def test_every_event_is_explained_once() -> None:
    values = [event.value for event in LogEvent]
    assert len(set(values)) == len(values)
    for event in LogEvent:
        assert event.doc.endswith(".")
        assert event.value == event.value.lower()
