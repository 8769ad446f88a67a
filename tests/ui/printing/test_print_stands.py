"""The print screen in all its stages and the staff's devices, really drawn, without a complaint of Qt."""

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickItem

from kiosk.devices import DeviceName, SimulatedHall
from kiosk.visit.model import Modes, Screen
from ui.stage import Stage
from ui.stay import Stay

pytestmark = pytest.mark.qt_log_level_fail("WARNING")


@pytest.fixture(params=[False, True], ids=["portrait", "landscape"])
def stage(request: pytest.FixtureRequest, stay: Stay) -> Iterator[Stage]:
    stage = Stage(stay.services, landscape=request.param)
    stage.show()
    yield stage
    stage.close()


@pytest.fixture
def settle(stage: Stage) -> Callable[[], None]:
    """Until every job has delivered its result and the screen was drawn."""

    def wait() -> None:
        until = time.monotonic() + 30
        while stage.jobs.busy or stage.device_jobs.busy:
            assert time.monotonic() < until, "a job hangs"
            QCoreApplication.processEvents()
            time.sleep(0.002)
        QCoreApplication.processEvents()
        assert not stage.window.grabWindow().isNull()

    return wait


def texts(item: QQuickItem | None) -> str:
    """All words that can be seen."""
    if item is None or not item.isVisible():
        return ""
    own = item.property("text")
    return "\n".join([own if isinstance(own, str) else "", *map(texts, item.childItems())])


@pytest.mark.parametrize("elder", [False, True], ids=["standard", "elder"])
def test_every_stage_of_the_paper_is_drawn_with_its_words(
    stage: Stage, hall: SimulatedHall, settle: Callable[[], None], elder: bool
) -> None:
    def seen() -> str:
        settle()
        return texts(stage.screen_item)

    stage.stay.home()
    stage.stay.set_modes(Modes(elder=elder))
    stage.stay.go(Screen.PRINT, "company")
    model: Any = stage.shell.screenModel
    assert "打印机正常" in seen()
    hall.empty_paper(DeviceName.A4)
    for trouble, words in (
        (hall.empty_paper, "没有纸了"),
        (hall.open_cover, "盖子没关好"),
        (hall.jam, "切纸的地方卡住了"),
    ):
        hall.fill_paper()
        hall.close_cover()
        trouble()
        model.recheck()
        shown = seen()
        assert words in shown
        assert "不要纸，继续办" in shown
    hall.repair()
    hall.tear_next_slip()
    model.recheck()
    settle()
    model.printNow()
    assert "正在打印" in texts(stage.screen_item)
    assert "没打出来：没有纸了" in seen()
    hall.repair()
    model.take("retry")
    assert "请取走" in seen()


def test_staff_see_all_nine_devices_drawn(stage: Stage, hall: SimulatedHall, settle: Callable[[], None]) -> None:
    hall.empty_paper()
    stage.stay.home()
    stage.stay.memory.staff = True
    stage.stay.go(Screen.STAFF)
    model: Any = stage.shell.screenModel
    settle()
    shown = texts(stage.screen_item)
    for name in DeviceName:
        assert stage.stay.say(f"staff.part_{name}") in shown
    assert stage.stay.say("staff.todo_paper_out") in shown
    assert model.devices.wrong == 1
