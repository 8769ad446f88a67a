"""Scans from a reader's own thread reach the visit in the screen's thread, once."""

import secrets
import threading
from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, QThread, Signal
from pytestqt.qtbot import QtBot

from kiosk.clock import SetClock
from kiosk.devices.reading import ReaderState, ScanHub
from ui.hearing import Hearing

CODE = b"91330199MA0TEXT12M"


class Threaded:
    """Delivers from a thread of its own, as real readers do."""

    name = "serial"
    state = ReaderState.READY

    def start(self, deliver: Callable[[bytes], None]) -> None:
        self.deliver = deliver

    def stop(self) -> None:
        pass

    def send(self, payload: bytes) -> None:
        thread = threading.Thread(target=self.deliver, args=(payload,))
        thread.start()
        thread.join()


class Visit(QObject):
    """Stands for `Stay`: what it was told, and in which thread."""

    ended = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, str, bool]] = []

    def scanned(self, text: str) -> None:
        self.told.append(("read", text, QThread.currentThread() is self.thread()))

    def scan_refused(self, reason: str) -> None:
        self.told.append(("refused", reason, QThread.currentThread() is self.thread()))


@pytest.fixture
def clock() -> SetClock:
    from datetime import UTC, datetime

    return SetClock(datetime(2026, 11, 21, tzinfo=UTC))


def test_scans_arrive_in_the_screens_thread_and_repeats_of_any_reader_do_not(qtbot: QtBot, clock: SetClock) -> None:
    reader, visit = Threaded(), Visit()
    hearing = Hearing(ScanHub([reader], clock, secrets.token_bytes), visit)  # type: ignore[arg-type]
    reader.send(CODE)
    hearing.typed(CODE.decode())
    reader.send(b"\xff\xff")
    qtbot.waitUntil(lambda: len(visit.told) == 2)
    assert visit.told == [("read", CODE.decode(), True), ("refused", "bytes", True)]
    clock.advance(timedelta(seconds=1))
    reader.send(CODE)
    qtbot.waitUntil(lambda: len(visit.told) == 3)
    visit.ended.emit("button")
    reader.send(CODE)
    qtbot.waitUntil(lambda: len(visit.told) == 4)
    hearing.stop()
    hearing.typed("LATE")
    assert len(visit.told) == 4


def test_a_scan_on_its_way_when_the_visit_ends_is_nothing_to_the_next_visitor(qtbot: QtBot, clock: SetClock) -> None:
    reader, visit = Threaded(), Visit()
    hearing = Hearing(ScanHub([reader], clock, secrets.token_bytes), visit)  # type: ignore[arg-type]
    reader.send(CODE)
    reader.send(b"\xff\xff")
    visit.ended.emit("idle")
    reader.send(b"NEXT")
    qtbot.waitUntil(lambda: bool(visit.told))
    hearing.stop()
    assert visit.told == [("read", "NEXT", True)]


class Camera(Threaded):
    name = "camera"


def test_a_code_that_the_camera_has_read_sounds_once_after_its_page_good_or_not(qtbot: QtBot, clock: SetClock) -> None:
    camera, visit = Camera(), Visit()
    visit.code_seen = lambda: visit.told.append(("sound", "", True))  # type: ignore[attr-defined]
    hearing = Hearing(ScanHub([camera], clock, secrets.token_bytes), visit)  # type: ignore[arg-type]
    for payload in (CODE, CODE, b"\xff\xff"):
        camera.send(payload)
    qtbot.waitUntil(lambda: len(visit.told) == 4)
    assert [what for what, _, _ in visit.told] == ["read", "sound", "refused", "sound"]
    hearing.stop()


def test_readers_with_a_voice_of_their_own_and_codes_of_the_last_visitor_make_no_sound(
    qtbot: QtBot, clock: SetClock
) -> None:
    camera, reader, visit = Camera(), Threaded(), Visit()
    visit.code_seen = lambda: pytest.fail("sounded")  # type: ignore[attr-defined]
    hearing = Hearing(ScanHub([camera, reader], clock, secrets.token_bytes), visit)  # type: ignore[arg-type]
    camera.send(CODE)
    visit.ended.emit("button")
    reader.send(CODE)
    hearing.typed("another")
    qtbot.waitUntil(lambda: len(visit.told) == 2)
    hearing.stop()
