"""Several readers as one: repeats, encodings, endings; and nothing of a scan in a log or a fault report."""

import secrets
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.clock import HALL_ZONE, SetClock
from kiosk.devices.reading import Heard, ReaderState, ScanHub
from kiosk.devices.reading.ports import Deliver
from kiosk.enterprise import Reason, read_code
from kiosk.log_events import LogEvent
from kiosk.logs import close_log, log, open_log

CODE = "91330199MA0TEXT12M"


class Played:
    """A reader that the test plays."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.state = ReaderState.OFF
        self.deliver: Deliver | None = None

    def start(self, deliver: Deliver) -> None:
        self.state, self.deliver = ReaderState.READY, deliver

    def stop(self) -> None:
        self.state, self.deliver = ReaderState.OFF, None

    def send(self, payload: bytes) -> None:
        assert self.deliver is not None
        self.deliver(payload)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 11, 21, 2, 14, tzinfo=HALL_ZONE))


@pytest.fixture
def readers() -> list[Played]:
    return [Played("serial"), Played("camera")]


@pytest.fixture
def hub(readers: list[Played], clock: SetClock) -> ScanHub:
    return ScanHub(readers, clock, secrets.token_bytes)


@pytest.fixture
def heard(hub: ScanHub) -> Iterator[list[Heard]]:
    scans: list[Heard] = []
    hub.start(scans.append)
    yield scans
    hub.stop()


def test_every_reader_is_heard_with_its_name(hub: ScanHub, readers: list[Played], heard: list[Heard]) -> None:
    readers[0].send(b"FIRST")
    readers[1].send("第二".encode("gb18030"))
    hub.offer("THIRD", "keyboard")
    assert [(scan.source, scan.text) for scan in heard] == [
        ("serial", "FIRST"),
        ("camera", "第二"),
        ("keyboard", "THIRD"),
    ]
    assert hub.states() == {"serial": ReaderState.READY, "camera": ReaderState.READY}


def test_the_same_code_within_three_seconds_counts_once_whoever_reads_it(
    readers: list[Played], heard: list[Heard], clock: SetClock
) -> None:
    for _ in range(5):
        readers[0].send(CODE.encode())
        readers[1].send(CODE.encode() + b"\r")
        clock.advance(timedelta(seconds=2.9))
    assert len(heard) == 1
    clock.advance(timedelta(seconds=0.2))
    readers[0].send(CODE.encode())
    assert len(heard) == 2


def test_another_code_counts_at_once_and_so_does_the_next_visitor(
    hub: ScanHub, readers: list[Played], heard: list[Heard]
) -> None:
    readers[0].send(b"FIRST")
    readers[0].send(b"SECOND")
    readers[0].send(b"FIRST")
    hub.forget()
    readers[0].send(b"FIRST")
    assert [scan.text for scan in heard] == ["FIRST", "SECOND", "FIRST", "FIRST"]


@pytest.mark.parametrize(
    ("raw", "reason"), [(b"\xff\xff", Reason.BYTES), (b"9" * 5000, Reason.TOO_LONG), (b"a\x00b", Reason.CONTROL)]
)
def test_a_payload_that_is_refused_is_told_and_carries_nothing(
    readers: list[Played], heard: list[Heard], raw: bytes, reason: Reason
) -> None:
    readers[0].send(raw)
    assert heard == [Heard("serial", refused=reason)]


def test_nothing_of_a_scan_is_in_a_log_a_fault_report_or_the_hub(
    hub: ScanHub, readers: list[Played], heard: list[Heard], tmp_path: Path
) -> None:
    open_log(tmp_path, "screen")
    try:
        for text in (CODE, "11010519491231002X", f"统一社会信用代码:{CODE},企业名称:某某有限公司"):
            readers[0].send(text.encode())
            read = read_code(heard[-1].text)
            log(LogEvent.SCREEN_FAILED, error=repr(read), scan=repr(heard[-1]))
            assert text.encode() not in repr(vars(hub)).encode()
    finally:
        close_log()
    written = (tmp_path / "screen.log").read_text("utf-8")
    assert written.count("screen.failed") == 3
    assert not any(secret in written for secret in (CODE, "11010519491231002X", "某某"))


def test_after_stop_nobody_is_called(hub: ScanHub, heard: list[Heard]) -> None:
    hub.stop()
    hub.offer("LATE", "keyboard")
    assert heard == []
