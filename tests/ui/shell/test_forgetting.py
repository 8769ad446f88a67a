"""At the end of a visit nothing of it is left in Qt, in memory or on the disk."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.visit import EndReason, Modes, Screen
from ui.stage import Stage


def filled(stage: Stage, hand: Any, spool: Path) -> None:
    stage.stay.home()
    stage.stay.set_modes(Modes(elder=True, large=True, contrast=True))
    stage.stay.go(Screen.APPEAL)
    stage.stay.memory.draft.phone = "13800001234"
    stage.stay.memory.receipt_secret = "secret"
    QGuiApplication.clipboard().setText("13800001234")
    (spool / "preview.png").write_bytes(b"a sheet")
    hand.rest()


@pytest.mark.parametrize("reason", EndReason)
def test_every_way_to_end_forgets_everything(stage: Stage, hand: Any, spool: Path, reason: EndReason) -> None:
    filled(stage, hand, spool)
    model = stage.shell.screenModel
    left: list[bool] = []
    model.leave = lambda: left.append(True)  # type: ignore[attr-defined]
    stage.stay.end(reason)
    hand.rest()
    assert left, "the screen was not told to leave"
    assert [place.screen for place in stage.stay.visit.trail] == [Screen.ATTRACT]
    assert stage.stay.visit.modes == Modes()
    assert stage.stay.memory.draft.phone == ""
    assert stage.stay.memory.receipt_secret == ""
    assert QGuiApplication.clipboard().text() == ""
    assert list(spool.iterdir()) == []


def test_a_field_written_in_one_visit_is_empty_in_the_next(stage: Stage, hand: Any) -> None:
    stage.stay.home()
    hand.rest()
    hand.tap("homeSearch")
    stage.shell.screenModel.write("开公司")
    hand.rest()
    assert hand.item("homeSearch").property("entered") == "开公司"
    stage.shell.endVisit()
    stage.stay.home()
    hand.rest()
    assert hand.item("homeSearch").property("entered") == ""


def test_a_visit_keeps_the_content_it_began_with_and_the_next_one_looks_again(stage: Stage, hand: Any) -> None:
    asked: list[int] = []
    really = stage.stay.services.open_catalog
    object.__setattr__(stage.stay.services, "open_catalog", lambda: asked.append(1) or really())
    stage.stay.home()
    stage.stay.go(Screen.RESULTS, "all:")
    stage.stay.go(Screen.ITEM, "qt-137")
    hand.rest()
    assert len(asked) == 1
    stage.shell.endVisit()
    stage.stay.home()
    assert len(asked) == 2
