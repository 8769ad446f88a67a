"""Told before the visitor begins: nothing while all is well, at once and with another way when it is not."""

from typing import Any

import pytest
from PySide6.QtCore import QObject

from kiosk.devices import DeviceName, PaperKind, PrinterState, Readiness, SimulatedHall
from kiosk.errors import Refusal
from kiosk.wording import wording
from ui.paper_words import say_entry
from ui.screens.printing.paper_notice import PaperNoticeModel
from ui.stay import Stay


@pytest.fixture
def notice(stay: Stay, jobs: Any) -> PaperNoticeModel:
    made = PaperNoticeModel(stay, QObject(stay))
    jobs.run()
    return made


def test_a_printer_that_is_well_is_not_spoken_of(notice: PaperNoticeModel) -> None:
    assert notice.text == ""


def test_before_the_first_look_nothing_is_claimed(stay: Stay) -> None:
    assert PaperNoticeModel(stay, QObject(stay)).text == ""


def test_the_other_printer_is_named_while_it_works(notice: PaperNoticeModel, stay: Stay, jobs: Any, hall: Any) -> None:
    hall.empty_paper()
    stay.paper_look.ask()
    jobs.run()
    assert (notice.tone, "A4" in notice.text) == ("warn", True)
    hall.empty_paper(DeviceName.A4)
    stay.paper_look.ask()
    jobs.run()
    assert (notice.tone, "没有纸" in notice.text, "手机" in notice.text) == ("danger", True, True)


def test_the_next_screen_knows_at_once_what_the_last_one_saw(
    notice: PaperNoticeModel, stay: Stay, jobs: Any, hall: SimulatedHall
) -> None:
    hall.empty_paper()
    stay.paper_look.ask()
    jobs.run()
    assert PaperNoticeModel(stay, QObject(stay)).text == notice.text


@pytest.mark.parametrize("state", list(PrinterState))
def test_every_trouble_has_its_own_words(state: PrinterState) -> None:
    told = say_entry((Readiness(PaperKind.SLIP, "", state),), wording())
    if state in (PrinterState.READY, PrinterState.NEAR_END):
        assert told is None
    else:
        assert told is not None
        assert told.text == wording().say(f"print.entry_{state.value}")


def test_looks_do_not_pile_up_behind_a_printer_that_hangs(stay: Stay, jobs: Any) -> None:
    for _ in range(3):
        stay.paper_look.ask()
    assert jobs.run() == 1


def test_nobody_looks_once_no_screen_offers_paper(notice: PaperNoticeModel, stay: Stay) -> None:
    assert stay.paper_look._again.isActive()
    notice.stop()
    assert not stay.paper_look._again.isActive()


def test_settings_that_name_no_printer_mean_no_paper_and_nothing_worse(
    stay: Stay, jobs: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_: object) -> None:
        raise Refusal("devices.profile", "No such model.", "Choose another.")

    monkeypatch.setattr(type(stay.services.paper), "look", lambda *_: refused(None))
    notice = PaperNoticeModel(stay, QObject(stay))
    jobs.run()
    assert "没连上" in notice.text
