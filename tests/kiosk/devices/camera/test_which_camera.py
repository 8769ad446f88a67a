"""The setting `camera`: which device it means, and what is refused."""

from pathlib import Path
from typing import Any

import pytest

from kiosk.devices import DeviceName, SimulatedPrinter, Verdict, open_rack
from kiosk.devices.camera import SimulatedCamera, Viewfinder, nodes_for, open_camera
from kiosk.devices.checks.machine import Machine
from kiosk.devices.opening import open_viewfinder
from kiosk.devices.reading import FrameReader
from kiosk.devices.simulated_hall import SimulatedHall
from kiosk.errors import Refusal
from kiosk.paths import Home
from kiosk.settings import Profile, Settings, load
from tests.kiosk.devices.camera.kernel import Kernel


def usb(root: Path, number: int, port: str, vendor: str, product: str) -> str:
    """A camera as sysfs shows it: the node's `device` is an interface below the USB device."""
    interface = root / f"sys/devices/usb1/{port}/{port}:1.0"
    interface.mkdir(parents=True, exist_ok=True)
    (interface.parent / "idVendor").write_text(f"{vendor}\n")
    (interface.parent / "idProduct").write_text(f"{product}\n")
    entry = root / f"sys/class/video4linux/video{number}"
    entry.mkdir(parents=True)
    (entry / "device").symlink_to(interface)
    return str(root / f"dev/video{number}")


def test_a_camera_is_found_by_its_usb_id_wherever_it_is_plugged_in(tmp_path: Path) -> None:
    usb(tmp_path, 0, "1-1", "046d", "0825")
    mine = usb(tmp_path, 10, "1-4", "0c45", "6366"), usb(tmp_path, 11, "1-4", "0c45", "6366")
    machine = Machine(tmp_path)
    assert nodes_for("0C45:6366", machine)() == mine
    assert nodes_for("1234:5678", machine)() == ()
    assert len(nodes_for("auto", machine)()) == 3


def test_the_number_counts_and_not_its_spelling(tmp_path: Path) -> None:
    for number in (10, 2):
        usb(tmp_path, number, f"1-{number}", "046d", "0825")
    assert [Path(node).name for node in nodes_for("auto", Machine(tmp_path))()] == ["video2", "video10"]


def test_a_path_is_there_or_not(tmp_path: Path) -> None:
    find = nodes_for(f"{tmp_path}/by-id-camera", Machine(tmp_path))
    assert find() == ()
    (tmp_path / "by-id-camera").touch()
    assert find() == (f"{tmp_path}/by-id-camera",)


def test_none_and_simulated() -> None:
    assert open_camera("none") is None
    assert isinstance(open_camera("simulated"), SimulatedCamera)


@pytest.mark.parametrize("nonsense", ["", "yes", "video0", "46d:825", "/dev/video 0", "../dev/video0", "simulated "])
def test_nonsense_is_refused_in_one_sentence(nonsense: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Refusal, match="camera"):
        open_camera(nonsense)
    monkeypatch.setenv("KIOSK_CAMERA", nonsense)
    with pytest.raises(Refusal, match="camera"):
        load(Home(tmp_path))


@pytest.mark.parametrize("good", ["none", "auto", "simulated", "/dev/v4l/by-id/usb-Cam_1-video-index0", "0c45:6366"])
def test_what_may_be_set(good: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_CAMERA", good)
    assert load(Home(tmp_path)).camera == good


def test_a_simulated_camera_is_refused_in_a_hall_and_a_simulated_hall_has_one() -> None:
    with pytest.raises(Refusal, match="camera"):
        open_viewfinder(Settings(camera="simulated", profile=Profile.PRODUCTION), None, FrameReader())
    hall = SimulatedHall()
    finder = open_viewfinder(Settings(devices_simulated=True), hall, FrameReader())
    assert isinstance(finder, Viewfinder)
    assert finder.hand is hall.camera
    assert open_viewfinder(Settings(), None, FrameReader()) is None


def test_nodes_that_do_not_capture_are_passed_over(kernel: Kernel, real: Any) -> None:
    kernel.device(0, captures=False)
    bench = real(number=1)
    bench.open()
    assert bench.until(lambda: bool(bench.frames))
    assert not kernel.devices[str(kernel.root / "dev/video0")].opened


def test_the_setting_makes_the_camera_an_expected_device(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    for camera, verdict in (("none", Verdict.ABSENT), ("auto", Verdict.FAIL), ("simulated", Verdict.OK)):
        rack = open_rack(Settings(camera=camera), SimulatedPrinter(), None, machine)
        assert rack.device(DeviceName.CAMERA).check().verdict is verdict, camera
        assert rack.device(DeviceName.CAMERA).present() is (camera == "simulated")
