"""Something nobody expected: the visitor sees out-of-order with a code, the log sees where, nobody's words are kept."""

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

import ui.shell
from kiosk.clock import HALL_ZONE
from kiosk.errors import Refusal
from kiosk.logs import close_log, open_log
from kiosk.requests.model import Deadline, Receipt, RequestKind
from kiosk.visit import Screen
from ui.faults import FaultGuard, code_of
from ui.stage import Stage

AT = datetime(2026, 11, 21, 2, 14, tzinfo=HALL_ZONE)


def here(stage: Stage) -> Screen:
    return stage.stay.visit.here.screen


def broken() -> Exception:
    try:
        raise ValueError("王女士 13800001234")
    except ValueError as error:
        return error


def test_a_slot_that_raises_leads_to_out_of_order_and_from_there_to_a_fresh_start(stage: Stage, hand: Any) -> None:
    stage.stay.home()
    stage.stay.memory.draft.contact_name = "王女士"
    guard = FaultGuard(stage.shell.fail)
    guard.install()
    try:
        error = broken()
        sys.excepthook(type(error), error, error.__traceback__)
    finally:
        guard.remove()
    hand.rest()
    assert here(stage) is Screen.OUT_OF_ORDER
    assert stage.stay.visit.here.argument == code_of(error)
    assert stage.stay.memory.draft.contact_name == ""
    stage.shell.screenModel.restart()
    hand.rest()
    assert here(stage) is Screen.ATTRACT


def test_a_job_that_raises_unheard_leads_there_too(stage: Stage, hand: Any) -> None:
    stage.stay.home()

    def work() -> None:
        raise RuntimeError("the disk")

    stage.jobs.run(work, lambda _result: None)
    hand.wait(lambda: here(stage) is Screen.OUT_OF_ORDER, "out of order")


def test_a_promised_receipt_survives_the_fault_until_the_visit_ends(stage: Stage, hand: Any) -> None:
    stage.stay.home()
    due = Deadline(AT.date(), estimated=False)
    receipt = Receipt("id", "QT-01-261121-0001-K", "secret", RequestKind.APPEAL, AT, due, due)
    stage.stay.memory.receipt = receipt
    stage.stay.break_down("K-1")
    assert stage.stay.memory.receipt is receipt
    stage.shell.endVisit()
    assert stage.stay.memory.receipt is None


def test_content_that_cannot_be_opened_is_out_of_order_and_not_a_dead_screen(
    stage: Stage, hand: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise Refusal("pack.none", "no pack")

    object.__setattr__(stage.stay.services, "open_catalog", refuse)
    stage.stay.home()
    hand.rest()
    assert here(stage) is Screen.OUT_OF_ORDER


def test_a_fault_of_the_out_of_order_screen_itself_ends_at_attract(stage: Stage, hand: Any) -> None:
    stage.stay.home()
    stage.stay.break_down("K-1")
    stage.shell.fail(broken())
    hand.rest()
    assert here(stage) is Screen.ATTRACT


@pytest.mark.qt_log_ignore("x.qml", extend=True)
def test_a_screen_whose_drawing_is_missing_is_out_of_order(
    stage: Stage, hand: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = ui.shell.screen_file
    monkeypatch.setattr(ui.shell, "screen_file", lambda s: tmp_path / "x.qml" if s is Screen.SCAN else right(s))
    stage.stay.home()
    stage.stay.go(Screen.SCAN)
    hand.wait(lambda: here(stage) is Screen.OUT_OF_ORDER, "out of order")


def test_the_log_knows_where_and_what_kind_but_no_word_of_the_visitor(stage: Stage, hand: Any, tmp_path: Path) -> None:
    open_log(tmp_path, "screen")
    try:
        stage.stay.home()
        stage.shell.fail(broken())
        stage.shell.endVisit()
    finally:
        close_log()
    text = (tmp_path / "screen.log").read_text("utf-8")
    assert "王" not in text
    assert "138" not in text
    lines = [json.loads(line) for line in text.splitlines()]
    failed = next(line for line in lines if line["event"] == "screen.failed")
    assert failed["error"] == "ValueError"
    assert failed["where"].startswith("test_faults.py:")
    assert failed["code"] == code_of(broken())
    assert [line["reason"] for line in lines if line["event"] == "visit.ended"] == ["button"]
