"""What every camera keeps to, the real one (on an emulated kernel) and the simulated one."""

import threading
from pathlib import Path
from typing import Any

import pytest

from kiosk.devices.camera import CameraState, open_camera, try_camera

HERE = threading.get_ident


def test_frames_come_from_a_thread_of_its_own_and_the_state_is_ready_with_the_first(bench: Any) -> None:
    threads: list[int] = []
    assert bench.camera.state is CameraState.OFF
    bench.camera.open(lambda frame: (bench.frames.append(frame), threads.append(HERE()))[0], bench.states.append)
    assert bench.until(lambda: len(bench.frames) >= 3)
    assert (bench.camera.state, bench.states) == (CameraState.READY, [CameraState.READY])
    assert threads[0] != HERE()
    frame = bench.frames[0]
    assert (frame.width, frame.height, len(frame.grey)) == (1280, 720, 1280 * 720)
    assert bench.camera.form.startswith("1280x720 ")


def test_after_a_release_nothing_is_taken_or_told_and_after_a_close_the_device_is_let_go(bench: Any) -> None:
    bench.open()
    assert bench.until(lambda: bool(bench.frames))
    bench.camera.release()
    seen, told = len(bench.frames), list(bench.states)
    assert (bench.camera.state, bench.camera.form) == (CameraState.OFF, "")
    for _ in range(20):
        bench.feed()
    bench.camera.close()
    assert (len(bench.frames), bench.states) == (seen, told)
    assert bench.let_go
    bench.camera.close()  # once more does no harm


def test_it_opens_again_at_once_and_only_the_last_one_is_served(bench: Any) -> None:
    bench.open()
    assert bench.until(lambda: bool(bench.frames))
    first = bench.frames
    bench.frames = []
    bench.open()
    seen = len(first)
    assert bench.until(lambda: len(bench.frames) >= 2)
    assert len(first) == seen


def test_one_that_is_plugged_in_later_is_found_without_a_restart(bench: Any) -> None:
    bench.unplug()
    bench.open()
    assert bench.until_state(CameraState.ABSENT)
    bench.plug_in()
    assert bench.until_state(CameraState.READY)
    assert bench.states == [CameraState.ABSENT, CameraState.READY]


def test_a_trial_says_what_it_sends_and_closes_it(bench: Any) -> None:
    stop = threading.Event()

    def feeding() -> None:
        while not stop.wait(0.005):
            bench.feed()

    feeder = threading.Thread(target=feeding)
    feeder.start()
    sight = try_camera(bench.camera, 10)
    stop.set()
    feeder.join()
    assert (sight.state, sight.form.split()[0]) == (CameraState.READY, "1280x720")
    assert bench.camera.state is CameraState.OFF
    assert bench.let_go


def test_a_camera_of_this_machine_gives_a_frame() -> None:
    if not any(Path("/dev").glob("video*")):
        pytest.skip("this machine has no /dev/video*: the real camera is tried on the emulated kernel only")
    camera = open_camera("auto")
    assert camera is not None
    assert try_camera(camera).state in (CameraState.READY, CameraState.ABSENT, CameraState.BUSY, CameraState.FORBIDDEN)
