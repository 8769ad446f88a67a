"""The terminal's account may not open the device file: told apart from a camera that is not there."""

from collections.abc import Callable
from typing import Any

from kiosk.devices.camera import CameraState
from tests.kiosk.devices.camera.kernel import Kernel


def test_a_camera_that_may_not_be_opened_is_forbidden_until_it_may(kernel: Kernel, real: Callable[..., Any]) -> None:
    bench = real()
    kernel.forbidden.add(str(bench.device.node))
    bench.open()
    assert bench.until_state(CameraState.FORBIDDEN)
    kernel.forbidden.clear()
    assert bench.until_state(CameraState.READY)
