"""The development panel: pulls every string of the simulated hall, and is not there where visitors are."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.devices import DeviceName, PrinterState, SimulatedHall, open_simulated
from kiosk.errors import Refusal
from kiosk.settings import Profile, Settings
from kiosk.wording import wording
from ui.hall_panel import HallPanelModel, open_panel, panel_allowed, pull, switches
from ui.stage import Stage
from ui.stay import Stay

DEVELOPMENT = Settings(devices_simulated=True)


def on(hall: SimulatedHall) -> set[str]:
    return {one.key for one in switches(hall, wording()) if one.on}


def test_every_string_is_pulled_and_let_go(hall: SimulatedHall, tmp_path: Path) -> None:
    at_first = on(hall)
    for one in switches(hall, wording()):
        pull(one.key, hall, tmp_path / "stick")
        assert (one.key in on(hall)) is not one.on
        pull(one.key, hall, tmp_path / "stick")
        assert on(hall) == at_first


@pytest.mark.parametrize("state", [state for state in PrinterState if state is not PrinterState.READY])
def test_a_string_puts_the_printer_into_that_state(hall: SimulatedHall, tmp_path: Path, state: PrinterState) -> None:
    pull(f"printer:{state}", hall, tmp_path)
    assert hall.slip.state is state
    assert hall.a4.state is PrinterState.READY


def test_stick_network_and_mains(hall: SimulatedHall, tmp_path: Path) -> None:
    pull("usb:away", hall, tmp_path / "stick")
    assert hall.stick == tmp_path / "stick"
    assert hall.stick.is_dir()
    pull("network:away", hall, tmp_path)
    pull("power:away", hall, tmp_path)
    assert DeviceName.NETWORK in hall.unplugged
    assert not hall.mains


def test_repair_makes_everything_well_and_the_screen_is_told(
    qapp: QCoreApplication, hall: SimulatedHall, tmp_path: Path
) -> None:
    model = HallPanelModel(hall, tmp_path, wording())
    told: list[str] = []
    model.pulled.connect(lambda: told.append("pulled"))
    model.pull("printer:paper_out")
    model.tear()
    model.hang()
    model.hold()
    assert hall.camera.held is not None
    model.repair()
    assert hall.camera.held is None
    assert (hall.slip.state, hall.slip.tears, hall.a4.hangs) == (PrinterState.READY, None, False)
    assert len(told) == 3


@pytest.mark.parametrize(
    "settings", [Settings(), replace(DEVELOPMENT, profile=Profile.PRODUCTION), Settings(profile=Profile.PRODUCTION)]
)
def test_no_visitor_ever_sees_it(settings: Settings) -> None:
    assert panel_allowed(DEVELOPMENT)
    assert not panel_allowed(settings)


def test_a_terminal_in_a_hall_refuses_simulated_devices() -> None:
    with pytest.raises(Refusal, match="production"):
        open_simulated(replace(DEVELOPMENT, profile=Profile.PRODUCTION))


@pytest.fixture
def stage(stay: Stay, hall: SimulatedHall) -> Iterator[Stage]:
    stage = Stage(replace(stay.services, settings=DEVELOPMENT, hall=lambda: hall))
    yield stage
    stage.close()


@pytest.mark.qt_log_level_fail("WARNING")
def test_the_panel_stands_beside_the_screen(stage: Stage, hall: SimulatedHall) -> None:
    panel = open_panel(stage)
    assert panel is not None
    assert panel.window.isVisible()
    assert panel.window is not stage.window
    panel.model.pull("printer:paper_out")
    assert hall.slip.state is PrinterState.PAPER_OUT
    panel.close()


def test_without_simulated_devices_there_is_no_panel(stage: Stage) -> None:
    stage.stay.services = replace(stage.stay.services, settings=Settings())
    assert open_panel(stage) is None
