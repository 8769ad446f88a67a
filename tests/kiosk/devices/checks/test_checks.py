"""What a look at each device says: there, not there, not there although expected, there and not well."""

import pytest

from kiosk.devices import DeviceName, PrinterState, SimulatedPages, SimulatedPrinter, Verdict, open_rack
from kiosk.devices.checks.model import read_expected
from kiosk.errors import Refusal
from kiosk.settings import Profile, Settings

INPUT = """I: Bus=0019 Vendor=0000 Product=0001 Version=0000
N: Name="Power Button"
H: Handlers=kbd event0

I: Bus=0003 Vendor=05e0 Product=1200 Version=0110
N: Name="Symbol Bar Code Scanner"
B: PROP=0
H: Handlers=sysrq kbd leds event5

I: Bus=0003 Vendor=0eef Product=c000 Version=0111
N: Name="eGalax Touchscreen"
B: PROP=2
B: ABS=260800000000003
H: Handlers=mouse1 event6

I: Bus=0018 Vendor=04f3 Product=3087 Version=0100
N: Name="Touchpad"
B: PROP=5
B: ABS=2e0800000000003
H: Handlers=mouse0 event7
"""
ROUTE = "Iface\tDestination\tGateway\neth0\t00000000\t0100000A\n"


@pytest.fixture
def look(made):
    def found(name: str, **settings: object):
        chosen = Settings(**settings)
        rack = open_rack(chosen, SimulatedPrinter(), None, made.machine)
        finding = rack.device(DeviceName(name)).check()
        return finding.verdict, f"{finding.detail} {finding.todo}"

    return found


@pytest.mark.parametrize("name", ["a4", "scanner", "camera", "speaker", "touch", "usb", "power", "network"])
def test_what_is_not_there_is_absent_unless_it_is_expected(look, name):
    assert look(name)[0] is Verdict.ABSENT
    verdict, words = look(name, devices_expected=name)
    assert verdict is Verdict.FAIL
    assert words.endswith("."), "says what to do"


def test_a_reader_that_types_and_a_touch_screen_are_told_from_buttons_and_touchpads(look, made):
    made.says("proc/bus/input/devices", INPUT)
    assert look("scanner") == (
        Verdict.OK,
        "types like a keyboard: Symbol Bar Code Scanner; scan a code to be sure ",
    )
    assert look("touch") == (Verdict.OK, "eGalax Touchscreen ")


def test_a_serial_reader_is_its_device_file(look, made):
    port = f"serial:{made.root}/ttyACM0"
    assert look("scanner", code_reader=port)[0] is Verdict.FAIL
    made.says("ttyACM0", "")
    assert look("scanner", code_reader=port) == (Verdict.OK, f"{made.root}/ttyACM0 ")
    with pytest.raises(Refusal, match="code_reader"):
        look("scanner", code_reader="magic")


def test_a_camera_is_named(look, made):
    made.says("sys/class/video4linux/video0/name", "HD Camera\n")
    assert look("camera")[0] is Verdict.FAIL
    made.says("dev/video0", "")
    assert look("camera") == (Verdict.OK, "HD Camera ")


def test_a_sound_card_that_only_records_is_no_speaker(look, made):
    made.says("proc/asound/pcm", "00-00: Mic : Mic : capture 1\n")
    assert look("speaker")[0] is Verdict.ABSENT
    made.says("proc/asound/pcm", "00-00: Mic : Mic : capture 1\n00-01: ALC887 Analog : ALC887 : playback 1\n")
    assert look("speaker") == (Verdict.OK, "ALC887 Analog ")


def test_a_stick_is_a_disk_on_usb_with_a_size_and_a_place(look, made):
    made.link("sys/block/sda", "sys/devices/pci0/ata1/sda")
    made.says("sys/devices/pci0/ata1/sda/size", "100")
    made.link("sys/block/sdb", "sys/devices/pci0/usb1/1-2/sdb")
    assert look("usb")[0] is Verdict.ABSENT, "a card reader without a card"
    made.says("sys/devices/pci0/usb1/1-2/sdb/size", "15600")
    assert look("usb")[0] is Verdict.WARN, "plugged in, not mounted"
    made.says("proc/mounts", "/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 /media/KIOSK\\040STICK vfat ro 0 0\n")
    assert look("usb") == (Verdict.OK, "sdb at /media/KIOSK STICK ")


@pytest.mark.parametrize(
    ("status", "percent", "verdict"),
    [("Full", "100", Verdict.OK), ("Discharging", "80", Verdict.WARN), ("Discharging", "12", Verdict.FAIL)],
)
def test_the_ups_says_when_the_mains_is_away(look, made, status, percent, verdict):
    made.says("sys/class/power_supply/AC/type", "Mains")
    made.says("sys/class/power_supply/ups/type", "UPS")
    made.says("sys/class/power_supply/ups/status", status)
    made.says("sys/class/power_supply/ups/capacity", percent)
    assert look("power")[0] is verdict


def test_a_network_needs_a_link_and_a_way_out(look, made):
    made.says("sys/class/net/lo/carrier", "1")
    made.says("sys/class/net/eth0/carrier", "0")
    assert look("network")[0] is Verdict.ABSENT
    made.says("sys/class/net/eth0/carrier", "1")
    assert look("network")[0] is Verdict.WARN
    made.says("proc/net/route", ROUTE)
    assert look("network") == (Verdict.OK, "eth0 ")


def test_every_state_of_the_slip_printer_has_a_verdict_and_staff_a_next_step(made):
    printer = SimulatedPrinter()
    device = open_rack(Settings(), printer, None, made.machine).device(DeviceName.PRINTER)
    seen = {}
    for state in PrinterState:
        printer.state = state
        found = device.check()
        seen[state] = found.verdict
        assert bool(found.todo) is (state is not PrinterState.READY)
    assert seen[PrinterState.READY] is Verdict.OK
    assert seen[PrinterState.UNKNOWN] is seen[PrinterState.NEAR_END] is Verdict.WARN
    assert seen[PrinterState.PAPER_OUT] is Verdict.FAIL


def test_in_a_hall_a_printer_that_gives_no_paper_is_a_warning(made):
    rack = open_rack(Settings(profile=Profile.PRODUCTION), SimulatedPrinter(), SimulatedPages(), made.machine)
    assert rack.device(DeviceName.PRINTER).check().verdict is Verdict.WARN
    assert rack.device(DeviceName.A4).check().verdict is Verdict.OK


def test_expected_devices_are_named_by_comma_and_wrong_ones_refused():
    assert read_expected(" printer, a4 ,") == {DeviceName.PRINTER, DeviceName.A4}
    assert read_expected("") == frozenset()
    with pytest.raises(Refusal, match="toaster"):
        read_expected("toaster")
