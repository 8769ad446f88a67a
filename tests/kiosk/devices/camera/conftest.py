"""A camera of either kind on the bench, fed and plugged by the test."""

import gc
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.devices.camera import Camera, CameraState, SimulatedCamera
from kiosk.devices.camera.nodes import all_nodes
from kiosk.devices.camera.v4l2 import Pace, V4l2Camera
from kiosk.devices.checks.machine import Machine
from kiosk.devices.reading import Frame
from tests.kiosk.devices.camera.kernel import EmulatedDevice, Kernel

FAST = Pace(tick=0.01, between=0.0, silent=0.3, again=0.01)
GREY = bytes(range(256)) * (1280 * 720 // 256)


@pytest.fixture(scope="module", autouse=True)
def _tidy() -> None:
    """What earlier tests left goes now: collected in the camera's thread, Qt's timers would be ended in a wrong one."""
    gc.collect()


@pytest.fixture
def kernel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kernel]:
    made = Kernel(tmp_path, monkeypatch)
    yield made
    made.shut_down()


class Watched:
    """What a camera gave and told, and a wait for it."""

    def __init__(self, camera: Camera, feed: Callable[[], Any] = lambda: None) -> None:
        self.camera = camera
        self.feed = feed
        self.frames: list[Frame] = []
        self.states: list[CameraState] = []

    def open(self) -> None:
        self.camera.open(self.frames.append, self.states.append)

    def until(self, condition: Callable[[], bool]) -> bool:
        """Feed the camera until that is true; whether it became so within ten seconds."""
        end = time.monotonic() + 10
        while not condition() and time.monotonic() < end:
            self.feed()
            time.sleep(0.005)
        return condition()

    def until_state(self, state: CameraState) -> bool:
        return self.until(lambda: self.camera.state is state)


class RealBench(Watched):
    """The real camera on the emulated kernel."""

    def __init__(self, kernel: Kernel, data: bytes = GREY, **what: Any) -> None:
        self.device: EmulatedDevice = kernel.device(**what)
        self.data = data
        super().__init__(
            V4l2Camera(lambda: all_nodes(Machine(kernel.root)) if self.device.node.exists() else (), FAST),
            lambda: self.device.send(self.data),
        )

    def unplug(self) -> None:
        self.device.unplug()

    def plug_in(self) -> None:
        self.device.plug_in()

    @property
    def let_go(self) -> bool:
        return self.device.let_go


class SimulatedBench(Watched):
    def __init__(self) -> None:
        self.simulated = SimulatedCamera(between=0.005)
        super().__init__(self.simulated)

    def unplug(self) -> None:
        self.simulated.trouble = CameraState.ABSENT

    def plug_in(self) -> None:
        self.simulated.trouble = None

    let_go = True


@pytest.fixture
def real(kernel: Kernel) -> Iterator[Callable[..., RealBench]]:
    """Makes real cameras on emulated devices: `real(rates=..., size=..., data=...)`."""
    made: list[RealBench] = []

    def make(**what: Any) -> RealBench:
        made.append(RealBench(kernel, **what))
        return made[-1]

    yield make
    for bench in made:
        bench.camera.close()


@pytest.fixture(params=["real", "simulated"])
def bench(request: pytest.FixtureRequest, real: Callable[..., RealBench]) -> Iterator[RealBench | SimulatedBench]:
    chosen = real() if request.param == "real" else SimulatedBench()
    yield chosen
    chosen.camera.close()
