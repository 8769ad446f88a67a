"""Another program has the camera; when that ends it, ours opens without a restart."""

from collections.abc import Callable
from typing import Any

from kiosk.devices.camera import CameraState


def test_a_busy_camera_is_said_to_be_busy_and_opens_when_it_is_free(real: Callable[..., Any]) -> None:
    bench = real(busy=True)
    bench.open()
    assert bench.until_state(CameraState.BUSY)
    assert bench.device.let_go, "what another program waits for is not held either"
    bench.device.busy = False
    assert bench.until_state(CameraState.READY)
    assert bench.states == [CameraState.BUSY, CameraState.READY]
