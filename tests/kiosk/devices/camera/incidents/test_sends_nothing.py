"""A camera opens, streams, and never sends a frame (a bad hub, a cable too long): failed, tried again, never hangs."""

from collections.abc import Callable
from typing import Any

from kiosk.devices.camera import CameraState


def test_silence_is_a_failure_and_the_device_is_opened_anew(real: Callable[..., Any]) -> None:
    bench = real()
    bench.feed = lambda: None
    bench.open()
    assert bench.until(lambda: bench.device.streaming)
    assert bench.camera.state is CameraState.OPENING
    assert bench.until_state(CameraState.FAILED)
    assert bench.until(lambda: bench.device.opened >= 2)
    bench.camera.close()
    assert bench.device.let_go
    assert bench.frames == []


def test_one_that_falls_silent_is_failed_and_ready_when_it_speaks_again(real: Callable[..., Any]) -> None:
    bench = real()
    bench.open()
    assert bench.until_state(CameraState.READY)
    feed, bench.feed = bench.feed, lambda: None
    assert bench.until_state(CameraState.FAILED)
    bench.feed = feed
    assert bench.until_state(CameraState.READY)
