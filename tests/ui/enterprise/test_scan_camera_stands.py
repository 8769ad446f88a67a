"""The scan screen with a camera is really drawn in all looks; any complaint of Qt fails the test."""

import gc
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject

from kiosk.devices.camera import CameraState, SimulatedCamera, Viewfinder
from kiosk.devices.reading import FrameReader
from kiosk.visit import Modes, Screen
from tests.ui.enterprise.stages import LOOKS, stand, words_on
from ui.services import Services
from ui.stage import Stage

pytestmark = [pytest.mark.qt_log_level_fail("WARNING"), pytest.mark.slow]

SAID = {
    CameraState.READY: "只认码，不拍照，画面不留",
    CameraState.ABSENT: "摄像头没接上",
    CameraState.BUSY: "摄像头正忙",
    CameraState.FAILED: "摄像头现在用不了",
}


@pytest.fixture(scope="module", autouse=True)
def _tidy() -> None:
    """What earlier tests left goes now: collected in the camera's thread, Qt's timers would be ended in a wrong one."""
    gc.collect()


@pytest.fixture
def camera() -> SimulatedCamera:
    return SimulatedCamera()


@pytest.fixture(params=LOOKS.values(), ids=LOOKS.keys())
def stage(
    request: pytest.FixtureRequest, services: Services, camera: SimulatedCamera, qapp: QObject
) -> Iterator[Stage]:
    landscape, elder = request.param
    finder = Viewfinder(camera, FrameReader())
    stage = Stage(replace(services, viewfinder=lambda: finder), landscape=landscape)
    stage.stay.set_modes(Modes(elder=elder))
    stage.show()
    yield stage
    stage.close()
    assert camera.state is CameraState.OFF
    finder.close()


def test_the_picture_and_every_trouble_stand(stage: Stage, camera: SimulatedCamera, qtbot: Any) -> None:
    stand(stage, Screen.SCAN)
    for state, words in SAID.items():
        camera.trouble = None if state is CameraState.READY else state
        qtbot.waitUntil(lambda said=words: said in words_on(stage.screen_item), timeout=20_000)
        assert not stage.window.grabWindow().isNull()
        assert "扫不了？用手输" in words_on(stage.screen_item), "the other way is always there"
    camera.trouble = None
    qtbot.waitUntil(lambda: "把码举到框里" in words_on(stage.screen_item), timeout=20_000)
    shown = stage.window.grabWindow()
    view = next(item for item in stage.window.findChildren(QObject) if item.metaObject().className() == "LiveView")
    middle = view.mapToScene(view.boundingRect().center()).toPoint() * shown.devicePixelRatio()
    colour = shown.pixelColor(middle)
    assert colour.red() == colour.green() == colour.blue(), "the calm grey picture"
    assert colour.red() > 0
