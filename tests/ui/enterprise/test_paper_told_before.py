"""The enterprise's page and the policies found lead to paper too: a printer in trouble is told of beside the button."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from kiosk.devices import PaperKind, PrinterState, Readiness
from kiosk.visit import Modes, Screen
from kiosk.wording import wording
from tests.ui.enterprise.samples import signed_code
from tests.ui.enterprise.stages import LOOKS, model_of, stand, words_on
from ui.services import Services
from ui.stage import Stage

pytestmark = [pytest.mark.qt_log_level_fail("WARNING"), pytest.mark.slow]
TOLD = wording().say("print.entry_paper_out")


@pytest.fixture(params=LOOKS.values(), ids=LOOKS.keys())
def stage(
    request: pytest.FixtureRequest, services: Services, qapp: QObject, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Stage]:
    """A terminal whose printers are out of paper."""
    landscape, elder = request.param
    empty = Readiness(PaperKind.SLIP, "", PrinterState.PAPER_OUT)
    monkeypatch.setattr(type(services.paper), "look", lambda *_: empty)
    stage = Stage(services, landscape=landscape)
    stage.stay.set_modes(Modes(elder=elder))
    stage.show()
    yield stage
    stage.close()


def settle(stage: Stage, qtbot: Any) -> str:
    qtbot.waitUntil(lambda: not stage.jobs.busy and not stage.device_jobs.busy, timeout=30_000)
    qtbot.wait(30)
    assert not stage.window.grabWindow().isNull()
    return words_on(stage.screen_item)


def stands_well(stage: Stage) -> bool:
    """The strip is at most three lines of small letters high: it was not squeezed between the buttons."""
    strip, theme = stage.find("paperNotice"), stage.engine.singletonInstance("Budayang.Theme", "Theme")
    assert isinstance(strip, QQuickItem)
    return strip.isVisible() and strip.height() < theme.property("sizeSmall") * 1.65 * 3 + theme.property("gutter")


def test_the_policies_found_tell_of_it_and_the_questions_do_not(stage: Stage, qtbot: Any) -> None:
    stand(stage, Screen.MATCH, prepare=lambda: setattr(stage.stay.memory, "scan", signed_code()))
    assert TOLD not in settle(stage, qtbot)
    model: Any = model_of(stage)
    model.choose(0)
    model.proceed()
    model.showResult()
    assert TOLD in settle(stage, qtbot)
    assert stands_well(stage)


def test_the_enterprises_page_tells_of_it_once_it_offers_paper(stage: Stage, qtbot: Any) -> None:
    stand(stage, Screen.ENTERPRISE, prepare=lambda: setattr(stage.stay.memory, "scan", signed_code()))
    assert TOLD not in settle(stage, qtbot)
    model: Any = model_of(stage)
    model.confirm()
    assert TOLD in settle(stage, qtbot)
    assert stands_well(stage)
