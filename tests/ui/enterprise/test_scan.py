"""What a scan leads to: an enterprise's code to its page, anything else to plain words; private numbers are nowhere."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.bootstrap import terminal
from kiosk.clock import SetClock
from kiosk.enterprise import CodeKind, Grade, ReadCode, Reason
from kiosk.settings import Profile, Settings
from kiosk.visit.model import EndReason, Screen
from tests.ui.by_hand import ByHand
from tests.ui.enterprise.samples import NOW
from ui.screens.scan import SAMPLES, SIGNED, ScanModel
from ui.stay import Stay

USCC = "91330199MA0TEXT12M"
PRIVATE = ("11010519491231002X", "130000000000000000")


def test_an_enterprise_code_opens_the_enterprises_page(stay: Stay) -> None:
    stay.scanned(f"http://www.gsxt.gov.cn/index.html?uniscid={USCC}")
    assert stay.visit.here.screen is Screen.ENTERPRISE
    assert stay.memory.scan is not None
    assert stay.memory.scan.uscc == USCC


def test_a_scan_at_the_attract_screen_begins_the_visit(stay: Stay) -> None:
    stay.end(EndReason.BUTTON)
    stay.scanned(USCC)
    assert [place.screen for place in stay.visit.trail] == [Screen.ATTRACT, Screen.HOME, Screen.ENTERPRISE]


def test_a_second_scan_takes_the_place_of_the_first(stay: Stay) -> None:
    stay.go(Screen.SCAN)
    stay.scanned(USCC)
    stay.scanned(USCC)
    assert [place.screen for place in stay.visit.trail][1:] == [Screen.HOME, Screen.ENTERPRISE]


@pytest.mark.parametrize("number", PRIVATE)
def test_a_private_number_is_refused_and_nowhere_kept(stay: Stay, number: str) -> None:
    stay.scanned(number)
    assert stay.visit.here.screen is Screen.SCAN
    model = ScanModel(stay)
    assert model.state == "refused"
    assert number not in model.message
    assert number not in repr(stay.memory)


@pytest.mark.parametrize("number", PRIVATE)
def test_a_private_number_that_is_typed_is_wiped_from_the_field_at_once(stay: Stay, number: str) -> None:
    stay.go(Screen.SCAN)
    model = ScanModel(stay)
    model.type(True)
    model.write(number)
    assert (model.typed, model.ready) == ("", False)
    assert model.problem
    assert number not in model.problem
    assert all(cell.mark == "" for cell in model.cells.records)  # type: ignore[attr-defined]


@pytest.mark.parametrize("reason", [reason for reason in Reason if reason is not Reason.PRIVATE])
def test_every_outcome_has_its_own_words_and_no_other_ones(stay: Stay, reason: Reason) -> None:
    stay.memory.scan = ReadCode(CodeKind.INVALID, reason=reason)
    model = ScanModel(stay)
    others = {stay.say(f"scan.unread_{other}") for other in Reason if other not in (reason, Reason.PRIVATE)}
    assert model.message
    assert model.message not in others
    assert stay.words.knows(f"scan.title_{model.state}")


@pytest.mark.parametrize("reason", [Reason.EXPIRED, Reason.NOT_YET, Reason.ISSUER, Reason.REPLAYED, Reason.ALTERED])
def test_a_signed_code_that_does_not_count_is_told_from_one_that_was_not_read(stay: Stay, reason: Reason) -> None:
    stay.memory.scan = ReadCode(CodeKind.SIGNED, reason=reason)
    assert ScanModel(stay).state == "unusable"
    stay.memory.scan = ReadCode(CodeKind.INVALID, reason=Reason.LINK)
    assert ScanModel(stay).state == "unread"


def test_a_link_without_a_code_offers_typing_and_an_expired_code_another_scan(stay: Stay) -> None:
    stay.scanned("https://example.org/licence")
    assert ScanModel(stay).betterTyped
    stay.memory.scan = ReadCode(CodeKind.SIGNED, reason=Reason.EXPIRED)
    assert not ScanModel(stay).betterTyped


def test_a_scanned_slip_names_the_character(stay: Stay) -> None:
    stay.scanned("9133O199MA0TEXT12M")
    assert "5" in ScanModel(stay).slip
    stay.scanned(USCC[:-1] + "X")
    assert ScanModel(stay).slip == ""


def test_each_keystroke_says_what_is_left_and_which_character_is_wrong(stay: Stay) -> None:
    stay.go(Screen.SCAN)
    model = ScanModel(stay)
    model.type(True)
    assert "18" in model.hint
    model.write(USCC[:12])
    assert "6" in model.hint
    assert not model.ready
    model.write("9133O")
    assert "5" in model.problem
    assert [cell.place for cell in model.cells.records if cell.odd] == [5]  # type: ignore[attr-defined]
    model.write(USCC[:-1] + "X")
    assert [cell.place for cell in model.cells.records if cell.odd] == [18]  # type: ignore[attr-defined]
    assert not model.ready


def test_a_typed_code_with_a_slip_stays_and_the_right_one_leads_on(stay: Stay) -> None:
    stay.go(Screen.SCAN)
    model = ScanModel(stay)
    model.type(True)
    model.write(USCC[:-1] + "X")
    model.read()
    assert (stay.visit.here.screen, model.typed) == (Screen.SCAN, USCC[:-1] + "X")
    model.write("9133 0199 ma0t ext1 2m")
    assert model.ready
    model.read()
    assert stay.visit.here.screen is Screen.ENTERPRISE


def test_scanning_again_forgets_the_first_code(stay: Stay) -> None:
    stay.scanned("https://example.org/licence")
    model = ScanModel(stay)
    model.again()
    assert model.state == "waiting"
    assert stay.memory.scan is None


def test_a_scanner_is_not_heard_in_maintenance_nor_while_storing(stay: Stay) -> None:
    stay.go(Screen.STAFF)
    stay.scanned(USCC)
    assert stay.visit.here.screen is Screen.STAFF
    stay.home()
    stay.memory.submitting = True
    stay.scanned(USCC)
    assert stay.visit.here.screen is Screen.HOME


def test_only_a_developer_may_pretend_a_scan(stay: Stay) -> None:
    stay.go(Screen.SCAN)
    stay.services = replace(stay.services, settings=Settings(profile=Profile.PRODUCTION))
    model = ScanModel(stay)
    model.pretend("uscc")
    assert (model.samples, stay.visit.here.screen) == ([], Screen.SCAN)
    stay.services = replace(stay.services, settings=Settings(profile=Profile.DEVELOPMENT))
    assert ScanModel(stay).samples == [*SAMPLES, SIGNED]
    ScanModel(stay).pretend("uscc")
    assert stay.visit.here.screen is Screen.ENTERPRISE


def test_the_signed_sample_is_made_by_the_center_on_this_machine(stay: Stay, jobs: ByHand, tmp_path: Path) -> None:
    place = terminal(tmp_path / "terminal", SetClock(NOW))
    own = place.services()
    stay.services = replace(stay.services, sample_code=own.sample_code, read_code=own.read_code)
    stay.go(Screen.SCAN)
    ScanModel(stay).pretend(SIGNED)
    jobs.run()
    assert stay.memory.scan is not None
    assert stay.memory.scan.reason is Reason.EMPTY, "there is no center yet"
    place.ensure_trust()
    ScanModel(stay).pretend(SIGNED)
    jobs.run()
    assert stay.visit.here.screen is Screen.ENTERPRISE
    assert stay.memory.scan.grade is Grade.VERIFIED


def test_a_sample_that_was_signed_too_late_brings_nobody_back(stay: Stay, jobs: ByHand) -> None:
    stay.services = replace(stay.services, sample_code=lambda: USCC)
    stay.go(Screen.SCAN)
    model = ScanModel(stay)
    model.pretend(SIGNED)
    model.leave()
    jobs.run()
    assert stay.visit.here.screen is Screen.SCAN


def test_without_any_code_the_questions_are_one_tap_away(stay: Stay) -> None:
    stay.go(Screen.SCAN)
    ScanModel(stay).findPolicies()
    assert stay.visit.here.screen is Screen.MATCH
