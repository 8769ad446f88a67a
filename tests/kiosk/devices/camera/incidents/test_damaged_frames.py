"""Half a JPEG, one that claims to be huge, a frame marked as damaged, a size that cannot be: dropped, never shown."""

from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image

from kiosk.devices.camera import CameraState
from tests.kiosk.devices.camera.kernel import FLAG_ERROR
from tests.kiosk.devices.camera.test_formats import jpeg

WHOLE = jpeg(Image.linear_gradient("L").resize((1280, 720)))
HUGE = jpeg(Image.new("L", (3000, 3000)))


def claims(wide: int, high: int) -> bytes:
    """The whole picture with another size in its header (SOF0, ITU-T T.81 B.2.2)."""
    at = WHOLE.index(b"\xff\xc0") + 5
    return WHOLE[:at] + high.to_bytes(2, "big") + wide.to_bytes(2, "big") + WHOLE[at + 4 :]


DAMAGED = {
    "half": WHOLE[: len(WHOLE) // 2],
    "empty": b"\xff\xd8\xff\xd9",
    "no jpeg": b"\x00" * 5000,
    "huge": HUGE,
    "claims to be a bomb": claims(65000, 65000),
    "claims to be nothing": claims(0, 0),
}


@pytest.mark.parametrize("how", DAMAGED)
def test_damaged_frames_are_dropped_and_whole_ones_after_them_are_taken(how: str, real: Callable[..., Any]) -> None:
    bench = real(rates={"MJPG": 30}, data=DAMAGED[how])
    bench.open()
    assert bench.until_state(CameraState.FAILED), "nothing but damaged frames is a failure"
    assert bench.frames == []
    bench.data = WHOLE
    assert bench.until_state(CameraState.READY)
    assert (bench.frames[0].width, bench.frames[0].height) == (1280, 720)


def test_a_frame_that_the_driver_marks_as_damaged_is_dropped(real: Callable[..., Any]) -> None:
    bench = real()
    bench.feed = lambda: bench.device.send(bench.data, FLAG_ERROR)
    bench.open()
    assert bench.until_state(CameraState.FAILED)
    assert bench.frames == []


@pytest.mark.parametrize("size", [(8000, 8000), (16, 16), (0, 0)])
def test_a_device_that_has_only_impossible_sizes_is_failed(size: tuple[int, int], real: Callable[..., Any]) -> None:
    bench = real(size=size, data=b"")
    bench.open()
    assert bench.until_state(CameraState.FAILED)
    assert not bench.device.streaming


def test_frames_shorter_than_promised_are_dropped(real: Callable[..., Any]) -> None:
    bench = real(data=b"\x80" * 1000)
    bench.open()
    assert bench.until_state(CameraState.FAILED)
    assert bench.frames == []
