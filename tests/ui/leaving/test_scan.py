"""What a scan leads to; private numbers are refused and appear nowhere."""

from kiosk.visit.model import EndReason, Screen
from ui.screens.scan import ScanModel
from ui.stay import Stay

USCC = "91330199MA0TEXT12M"


def test_an_enterprise_code_is_shown_as_read_not_verified(stay: Stay) -> None:
    stay.scanned(f"http://www.gsxt.gov.cn/index.html?uniscid={USCC}")
    assert stay.visit.here.screen is Screen.SCAN
    model = ScanModel(stay)
    assert (model.state, model.uscc) == ("found", "9133 0199 MA0T EXT1 2M")
    assert "未核验" in stay.say("scan.grade")


def test_a_scan_at_the_attract_screen_begins_the_visit(stay: Stay) -> None:
    stay.end(EndReason.BUTTON)
    stay.scanned(USCC)
    assert [place.screen for place in stay.visit.trail] == [Screen.ATTRACT, Screen.HOME, Screen.SCAN]


def test_an_identity_number_is_refused_and_nowhere_kept(stay: Stay) -> None:
    stay.scanned("11010519491231002X")
    model = ScanModel(stay)
    assert model.state == "refused"
    assert model.message
    assert "11010519491231002X" not in repr(stay.memory)


def test_the_code_goes_along_into_an_appeal(stay: Stay) -> None:
    stay.scanned(USCC)
    ScanModel(stay).appeal()
    assert stay.visit.here.screen is Screen.APPEAL
    assert stay.memory.draft.enterprise == USCC


def test_whoever_scans_while_writing_returns_to_the_form(written: Stay) -> None:
    written.go(Screen.APPEAL)
    written.scanned(USCC)
    ScanModel(written).appeal()
    assert written.visit.here.screen is Screen.APPEAL
    assert written.memory.draft.title


def test_affairs_for_the_enterprise_are_one_tap_away(stay: Stay) -> None:
    stay.scanned(USCC)
    ScanModel(stay).look("政策")
    assert (stay.visit.here.screen, stay.visit.here.argument) == (Screen.RESULTS, "政策")


def test_a_typed_code_with_a_slip_stays_in_its_field(stay: Stay) -> None:
    stay.go(Screen.SCAN)
    model = ScanModel(stay)
    model.type(True)
    model.write("91330199MA0TEXT12X")
    model.read()
    assert model.problem
    assert model.typed == "91330199MA0TEXT12X"
    model.write(USCC.lower())
    model.read()
    assert ScanModel(stay).state == "found"


def test_scanning_again_forgets_the_first_code(stay: Stay) -> None:
    stay.scanned(USCC)
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
