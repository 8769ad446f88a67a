"""The scan screen and its camera: open while a code is waited for and at no other time; what it sees is forgotten."""

import gc
import secrets
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from kiosk.clock import SetClock
from kiosk.devices.camera import CameraState, SimulatedCamera, Viewfinder
from kiosk.devices.reading import FrameReader, ScanHub
from kiosk.settings import Profile, Settings
from kiosk.visit.model import EndReason, Screen
from tests.ui.enterprise.samples import USCC
from ui.hearing import Hearing
from ui.screens.scan import ScanModel
from ui.services import Services
from ui.shell import ShellModel
from ui.stay import Stay

LINK = "https://example.org/licence"
PATIENCE_MS = 20_000


@pytest.fixture(scope="module", autouse=True)
def _tidy() -> None:
    """What earlier tests left goes now: collected in the camera's thread, Qt's timers would be ended in a wrong one."""
    gc.collect()


@pytest.fixture
def camera() -> SimulatedCamera:
    return SimulatedCamera(between=0.01)


@pytest.fixture
def services(services: Services, camera: SimulatedCamera) -> Iterator[Services]:
    """With a simulated camera whose frames are really read."""
    reader = FrameReader()
    finder, hub = Viewfinder(camera, reader), ScanHub([reader], services.clock, secrets.token_bytes)
    yield replace(services, viewfinder=lambda: finder, hub=lambda: hub)
    finder.close()


@pytest.fixture
def shell(qapp: QCoreApplication, stay: Stay) -> Iterator[ShellModel]:
    """The terminal without its window; all readers are heard."""
    assert stay.services.hub is not None
    hearing, made = Hearing(stay.services.hub(), stay), ShellModel(stay, landscape=False)
    yield made
    made.close()
    hearing.stop()
    for one in (made, hearing):  # here and now: the collector may run in a camera's thread, where no timer may end
        one.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def model_of(shell: ShellModel) -> ScanModel:
    found = shell.screenModel
    assert isinstance(found, ScanModel)
    return found


def enter(shell: ShellModel, qtbot: QtBot) -> ScanModel:
    """Stand at the scan screen until there is a picture."""
    shell.stay.go(Screen.SCAN)
    model = model_of(shell)
    assert model.camera.phase == "opening"
    qtbot.waitUntil(lambda: model.camera.phase == "ready", timeout=PATIENCE_MS)
    assert model.camera.live.picture is not None
    return model


def test_it_opens_on_entering_and_closes_on_leaving(shell: ShellModel, camera: SimulatedCamera, qtbot: QtBot) -> None:
    assert camera.state is CameraState.OFF
    model = enter(shell, qtbot)
    shell.stay.back()
    assert (camera.state, model.camera.live.picture) == (CameraState.OFF, None)


def test_it_is_closed_while_somebody_types_and_open_again_after(
    shell: ShellModel, camera: SimulatedCamera, qtbot: QtBot
) -> None:
    model = enter(shell, qtbot)
    model.type(True)
    assert (camera.state, model.camera.phase, model.camera.live.picture) == (CameraState.OFF, "none", None)
    model.write("9133")
    assert camera.state is CameraState.OFF
    shell.back()
    assert camera.state is not CameraState.OFF


@pytest.mark.parametrize("reason", [EndReason.BUTTON, EndReason.IDLE])
def test_it_closes_when_the_visit_ends(
    shell: ShellModel, camera: SimulatedCamera, qtbot: QtBot, reason: EndReason
) -> None:
    model = enter(shell, qtbot)
    if reason is EndReason.IDLE:
        clock, settings = shell.stay.services.clock, shell.stay.services.settings
        assert isinstance(clock, SetClock)
        clock.advance(timedelta(seconds=settings.idle_warn_s + settings.idle_end_s + 1))
        shell.idle.look()
    else:
        shell.endVisit()
    assert not shell.stay.visit.begun
    assert (camera.state, model.camera.live.picture) == (CameraState.OFF, None)


def test_a_code_before_the_camera_opens_the_enterprises_page(
    shell: ShellModel, camera: SimulatedCamera, qtbot: QtBot
) -> None:
    enter(shell, qtbot)
    camera.show_code(USCC)
    qtbot.waitUntil(lambda: shell.stay.visit.here.screen is Screen.ENTERPRISE, timeout=PATIENCE_MS)
    assert shell.stay.memory.scan is not None
    assert shell.stay.memory.scan.uscc == USCC
    assert camera.state is CameraState.OFF


def test_after_another_code_it_stays_closed_until_the_visitor_wants_to_scan_again(
    shell: ShellModel, camera: SimulatedCamera, qtbot: QtBot
) -> None:
    enter(shell, qtbot)
    camera.show_code(LINK)
    qtbot.waitUntil(lambda: model_of(shell).state == "unread", timeout=PATIENCE_MS)
    assert camera.state is CameraState.OFF
    model_of(shell).again()
    assert camera.state is not CameraState.OFF
    qtbot.waitUntil(lambda: model_of(shell).state == "unread", timeout=PATIENCE_MS)


def test_pulled_while_looking_it_says_so_and_comes_back(
    shell: ShellModel, camera: SimulatedCamera, qtbot: QtBot
) -> None:
    model = enter(shell, qtbot)
    camera.trouble = CameraState.ABSENT
    qtbot.waitUntil(lambda: model.camera.phase == "absent", timeout=PATIENCE_MS)
    assert model.camera.live.picture is None
    camera.trouble = None
    qtbot.waitUntil(lambda: model.camera.phase == "ready", timeout=PATIENCE_MS)


@pytest.mark.parametrize("trouble", [CameraState.BUSY, CameraState.FORBIDDEN, CameraState.FAILED])
def test_every_trouble_has_kind_words(
    shell: ShellModel, camera: SimulatedCamera, qtbot: QtBot, trouble: CameraState
) -> None:
    camera.trouble = trouble
    shell.stay.go(Screen.SCAN)
    model = model_of(shell)
    qtbot.waitUntil(lambda: model.camera.phase in ("busy", "failed"), timeout=PATIENCE_MS)
    for part in ("title", "text"):
        assert shell.stay.words.knows(f"scan.camera_{part}_{model.camera.phase}")


def test_a_developers_sample_is_held_before_a_simulated_camera_and_taken_away(
    shell: ShellModel, camera: SimulatedCamera, qtbot: QtBot
) -> None:
    model = enter(shell, qtbot)
    model.pretend("uscc")
    assert shell.stay.visit.here.screen is Screen.SCAN, "it has to be read first"
    assert camera.held is not None
    qtbot.waitUntil(lambda: shell.stay.visit.here.screen is Screen.ENTERPRISE, timeout=PATIENCE_MS)
    assert camera.held is None


def test_a_terminal_without_a_camera_is_as_before(stay: Stay) -> None:
    for finder in (None, lambda: None):
        stay.services = replace(stay.services, viewfinder=finder)
        model = ScanModel(stay)
        assert (model.state, model.camera.phase) == ("waiting", "none")
        model.leave()
    stay.services = replace(stay.services, settings=Settings(profile=Profile.PRODUCTION))
    assert ScanModel(stay).samples == []
