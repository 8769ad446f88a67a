"""A code in real frames is read while somebody looks; when nobody looks nothing is open and nothing is kept."""

import gc
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from kiosk.clock import SetClock
from kiosk.devices.camera import CameraState, SimulatedCamera, Viewfinder
from kiosk.devices.reading import Frame, FrameReader, Heard, ScanHub, frames

TEXT = "91330199MA0TEXT12M"
LONG = "统一社会信用代码:91330199MA0TEXT12M;企业名称:测试一号有限公司;" + "登记机关:测试区市场监督管理局;" * 20


def living() -> set[int]:
    """Every frame that anything still holds."""
    gc.collect()
    return {id(thing) for thing in gc.get_objects() if isinstance(thing, Frame)}


class Scanning:
    """A viewfinder over a simulated camera, its reader in a hub; what was heard."""

    def __init__(self) -> None:
        self.camera = SimulatedCamera(between=0.01)
        self.reader = FrameReader()
        self.finder = Viewfinder(self.camera, self.reader)
        self.clock = SetClock(datetime(2026, 11, 21, tzinfo=UTC))
        self.hub = ScanHub([self.reader], self.clock, secrets.token_bytes)
        self.heard: list[Heard] = []
        self.hub.start(self.heard.append)
        self.shown: list[Frame] = []

    def until(self, condition: Callable[[], bool]) -> bool:
        end = time.monotonic() + 20
        while not condition() and time.monotonic() < end:
            time.sleep(0.01)
        return condition()


@pytest.fixture
def scanning() -> Iterator[Scanning]:
    made = Scanning()
    yield made
    made.finder.close()
    made.hub.stop()


@pytest.mark.parametrize("text", [TEXT, LONG], ids=["short", "long"])
def test_a_code_held_before_the_camera_is_heard_once(scanning: Scanning, text: str) -> None:
    scanning.camera.show_code(text)
    scanning.finder.look(scanning.shown.append)
    assert scanning.until(lambda: bool(scanning.heard))
    count = len(scanning.shown)
    assert scanning.until(lambda: len(scanning.shown) > count + 20), "it goes on looking"
    assert [(one.source, one.text) for one in scanning.heard] == [("camera", text)]


def test_the_same_code_by_the_scanner_as_well_counts_once(scanning: Scanning) -> None:
    scanning.hub.offer(TEXT, "serial")
    scanning.camera.show_code(TEXT)
    scanning.finder.look(scanning.shown.append)
    assert scanning.until(lambda: len(scanning.shown) > 20)
    assert [one.source for one in scanning.heard] == ["serial"]


def test_a_thumb_over_one_corner_hides_the_code_until_it_moves(scanning: Scanning) -> None:
    scanning.camera.show_code(TEXT, thumb=True)
    scanning.finder.look(scanning.shown.append)
    assert scanning.until(lambda: len(scanning.shown) > 20)
    assert scanning.heard == []
    scanning.camera.show_code(TEXT)
    assert scanning.until(lambda: bool(scanning.heard))


def test_when_nobody_looks_the_camera_is_off_and_no_frame_lives(scanning: Scanning) -> None:
    count, before = 0, living()

    def show(_: Frame) -> None:
        nonlocal count
        count += 1

    scanning.camera.show_code(TEXT, thumb=True)
    away = scanning.finder.look(show)
    assert scanning.until(lambda: count > 3)
    away()
    assert scanning.camera.state is CameraState.OFF
    scanning.camera.close()
    scanning.hub.stop()
    assert living() - before == set()


def test_a_code_that_was_still_being_read_leads_to_nothing_after_looking_away(
    scanning: Scanning, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, read_on, reading_more = threading.Event(), threading.Event(), threading.Event()

    def slowly(*_: object) -> tuple[bytes, ...]:
        if reading.is_set():
            reading_more.set()
            return ()
        reading.set()
        read_on.wait(20)
        return (TEXT.encode(),)

    monkeypatch.setattr(frames, "codes_in", slowly)
    away = scanning.finder.look(scanning.shown.append)
    assert reading.wait(20)
    away()
    read_on.set()
    scanning.finder.look(scanning.shown.append)
    assert reading_more.wait(20), "the first frame is done with"
    assert scanning.heard == []


def test_looking_away_from_an_old_look_does_not_end_the_new_one(scanning: Scanning) -> None:
    old = scanning.finder.look(scanning.shown.append)
    scanning.finder.look(scanning.shown.append)
    old()
    assert scanning.until(lambda: scanning.camera.state is CameraState.READY)


def test_a_text_that_fits_into_no_code_cannot_be_held_up() -> None:
    with pytest.raises(ValueError, match="QR"):
        SimulatedCamera().show_code("x" * 5000)
