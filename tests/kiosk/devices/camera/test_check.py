"""`kiosk device check camera` with a camera in the settings: one frame, or what is wrong and what to do."""

import threading
from collections.abc import Iterator

import pytest

from kiosk.devices import DeviceName, Finding, SimulatedPrinter, Verdict, open_rack
from kiosk.devices.checks.machine import Machine
from kiosk.settings import Settings
from tests.kiosk.devices.camera.conftest import GREY
from tests.kiosk.devices.camera.kernel import EmulatedDevice, Kernel


@pytest.fixture
def sending(kernel: Kernel) -> Iterator[EmulatedDevice]:
    """A camera that sends as long as it is asked to."""
    device, stop = kernel.device(name="HD Camera"), threading.Event()

    def send() -> None:
        while not stop.wait(0.005):
            device.send(GREY)

    thread = threading.Thread(target=send)
    thread.start()
    yield device
    stop.set()
    thread.join()


def look(kernel: Kernel) -> Finding:
    return (
        open_rack(Settings(camera="auto"), SimulatedPrinter(), None, Machine(kernel.root))
        .device(DeviceName.CAMERA)
        .check()
    )


def test_a_good_camera_is_named_with_size_and_format_and_let_go(kernel: Kernel, sending: EmulatedDevice) -> None:
    found = look(kernel)
    assert (found.verdict, found.detail, found.todo) == (Verdict.OK, "HD Camera: 1280x720 GREY", "")
    assert sending.let_go


def test_each_trouble_has_its_words_and_a_next_step(kernel: Kernel, sending: EmulatedDevice) -> None:
    said = []
    sending.busy = True
    said.append(look(kernel))
    sending.busy = False
    kernel.forbidden.add(str(sending.node))
    said.append(look(kernel))
    kernel.forbidden.clear()
    sending.rates = {"H264": 30}
    said.append(look(kernel))
    sending.captures = False
    said.append(look(kernel))
    assert {found.verdict for found in said} == {Verdict.FAIL}
    assert len({found.detail for found in said}) == len({found.todo for found in said}) == 4
    assert all(found.detail.startswith("HD Camera") and found.todo.endswith(".") for found in said)
    assert "group video" in said[1].todo
