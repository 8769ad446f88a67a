"""From the checklist the visitor may have the whole guide on paper, or only what is still missing."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QImage

from kiosk.devices import PaperKind, SimulatedHall
from kiosk.sheets import Check, Checklist, Sheet, SheetKind
from kiosk.visit.model import Modes, Screen
from tests.ui.printing.conftest import COMPANY
from tests.ui.printing.test_print_stands import texts
from ui.screens.print import PrintModel
from ui.stage import Stage
from ui.stay import Stay

FROM_CHECKLIST = "checklist:company"
Listed = Callable[..., PrintModel]


@pytest.fixture
def listed(stay: Stay, jobs: Any) -> Listed:
    """The print screen as it is reached from the checklist, with these materials ticked."""

    def made(*have: str, argument: str = FROM_CHECKLIST) -> PrintModel:
        stay.memory.have["company"] = set(have)
        model = PrintModel(stay, argument)
        jobs.run()
        return model

    return made


def sheet(model: PrintModel) -> Sheet:
    assert model._sheet is not None
    return model._sheet


def checks(model: PrintModel) -> list[Check]:
    return [check for block in sheet(model).blocks if isinstance(block, Checklist) for check in block.checks]


def test_the_whole_guide_is_chosen_first(listed: Listed) -> None:
    model = listed("articles")
    assert (model.offersMissing, model.onlyMissing) == (True, False)
    assert sheet(model).kind is SheetKind.GUIDANCE


def test_the_shorter_paper_holds_what_is_not_ticked_and_the_preview_follows(listed: Listed, jobs: Any) -> None:
    model = listed("articles")
    whole = QImage.fromData(model.preview)
    model.setOnlyMissing(True)
    assert model.stage == "preparing"
    jobs.run()
    assert (model.stage, model.onlyMissing) == ("ready", True)
    assert sheet(model).kind is SheetKind.MISSING
    assert [check.text for check in checks(model)] == ["股东的身份证明"]
    assert QImage.fromData(model.preview) != whole
    model.setOnlyMissing(False)
    jobs.run()
    assert QImage.fromData(model.preview) == whole


def test_the_paper_that_was_chosen_is_printed_in_every_size_and_kind(
    listed: Listed, jobs: Any, hall: SimulatedHall
) -> None:
    model = listed()
    model.setOnlyMissing(True)
    jobs.run()
    model.setLarge(True)
    jobs.run()
    model.setKind(PaperKind.A4.value)
    jobs.run()
    assert (sheet(model).kind, sheet(model).large) == (SheetKind.MISSING, True)
    model.setKind(PaperKind.SLIP.value)
    jobs.run()
    model.printNow()
    jobs.run()
    assert (model.stage, len(hall.slip.papers)) == ("done", 1)


def test_the_phone_gets_what_the_paper_says(
    listed: Listed, jobs: Any, stay: Stay, monkeypatch: pytest.MonkeyPatch
) -> None:
    offline = replace(COMPANY, online=())
    monkeypatch.setattr(stay.catalog, "item", lambda name: offline if name == COMPANY.id else None, raising=False)
    model = listed("articles")
    assert "材料：公司章程、股东的身份证明" in model.phoneText
    model.setOnlyMissing(True)
    jobs.run()
    assert "还差：股东的身份证明" in model.phoneText
    assert "公司章程" not in model.phoneText


def test_where_nothing_is_missing_nothing_is_asked(listed: Listed) -> None:
    assert not listed("articles", "identity").offersMissing


@pytest.mark.parametrize("argument", ["company", "item:company", "receipt", "checklist:gone"])
def test_who_did_not_come_from_the_checklist_is_not_asked(listed: Listed, argument: str) -> None:
    model = listed(argument=argument)
    assert not model.offersMissing
    model.setOnlyMissing(True)
    assert not model.onlyMissing


def test_while_paper_comes_out_the_choice_stands(listed: Listed) -> None:
    model = listed()
    model.printNow()
    model.setOnlyMissing(True)
    assert (model.stage, model.onlyMissing) == ("printing", False)


@pytest.fixture(params=[False, True], ids=["portrait", "landscape"])
def stage(request: pytest.FixtureRequest, stay: Stay) -> Iterator[Stage]:
    stage = Stage(stay.services, landscape=request.param)
    stage.show()
    yield stage
    stage.close()


@pytest.mark.qt_log_level_fail("WARNING")
@pytest.mark.parametrize("modes", [Modes(), Modes(large=True), Modes(elder=True)], ids=["standard", "large", "elder"])
def test_the_choice_has_room_on_the_screen(stage: Stage, qtbot: Any, modes: Modes) -> None:
    stage.stay.set_modes(modes)
    stage.stay.arrive(Screen.PRINT, FROM_CHECKLIST)
    model: Any = stage.shell.screenModel
    qtbot.waitUntil(lambda: model.stage == "ready" and not stage.jobs.busy, timeout=30_000)
    assert not stage.window.grabWindow().isNull()
    shown, say = texts(stage.screen_item), stage.stay.say
    tight = modes.elder and stage.window.width() > stage.window.height()
    assert (say("print.content_whole") in shown) is not tight
    assert (say("print.content_missing") in shown) is not tight
    turned = [words for words in shown.splitlines() if words == say("shell.scroll_more")]
    assert len(turned) == 2, "one button, by its own text and its label: only the paper is turned, not the choices"


@pytest.mark.qt_log_level_fail("WARNING")
def test_who_turns_to_elder_where_the_choice_has_no_room_has_the_whole_guide_again(stage: Stage, qtbot: Any) -> None:
    stage.stay.arrive(Screen.PRINT, FROM_CHECKLIST)
    model: Any = stage.shell.screenModel
    qtbot.waitUntil(lambda: model.stage == "ready" and not stage.jobs.busy, timeout=30_000)
    model.setOnlyMissing(True)
    qtbot.waitUntil(lambda: model.stage == "ready" and not stage.jobs.busy, timeout=30_000)
    stage.stay.set_modes(Modes(elder=True))
    assert model.onlyMissing is (stage.window.width() < stage.window.height())
    qtbot.waitUntil(lambda: model.stage == "ready" and not stage.jobs.busy, timeout=30_000)
