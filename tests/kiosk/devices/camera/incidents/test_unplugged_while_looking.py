"""A hand pulls the cable while the camera looks, and plugs it in again: nothing hangs, nothing stays mapped."""

from collections.abc import Callable
from typing import Any

from kiosk.devices.camera import CameraState


def test_it_is_absent_at_once_and_comes_back_by_itself(real: Callable[..., Any]) -> None:
    bench = real()
    bench.open()
    assert bench.until(lambda: len(bench.frames) >= 2)
    bench.unplug()
    assert bench.until_state(CameraState.ABSENT)
    assert all(one.closed for one in bench.device.maps)
    seen = len(bench.frames)
    bench.plug_in()
    assert bench.until(lambda: len(bench.frames) > seen)
    assert bench.states == [CameraState.READY, CameraState.ABSENT, CameraState.READY]


def test_a_close_right_after_the_pull_returns_and_lets_go(real: Callable[..., Any]) -> None:
    bench = real()
    bench.open()
    assert bench.until(lambda: bool(bench.frames))
    bench.unplug()
    bench.camera.close()
    assert all(one.closed for one in bench.device.maps)
