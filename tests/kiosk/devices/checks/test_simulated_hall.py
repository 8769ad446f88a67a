"""What the development panel does to the simulated hall, and what the terminal then sees."""

import pytest

from kiosk.devices import DeviceName, JobState, PrinterState, SimulatedHall, Verdict

BOTH = pytest.mark.parametrize("printer", [DeviceName.PRINTER, DeviceName.A4])


def state(hall, printer):
    return hall.slip.status() if printer is DeviceName.PRINTER else hall.a4.look().state


@BOTH
@pytest.mark.parametrize(
    ("does", "undoes", "seen"),
    [
        ("empty_paper", "fill_paper", PrinterState.PAPER_OUT),
        ("run_low", "fill_paper", PrinterState.NEAR_END),
        ("open_cover", "close_cover", PrinterState.COVER_OPEN),
        ("jam", "clear_jam", PrinterState.CUTTER),
        ("mute", "speak", PrinterState.UNKNOWN),
        ("unplug", "plug_in", PrinterState.OFFLINE),
    ],
)
def test_every_state_can_be_made_and_undone(printer, does, undoes, seen):
    hall = SimulatedHall()
    getattr(hall, does)(printer)
    assert state(hall, printer) is seen
    getattr(hall, undoes)(printer)
    assert state(hall, printer) is PrinterState.READY


@BOTH
def test_two_troubles_are_undone_one_by_one(printer):
    hall = SimulatedHall()
    hall.empty_paper(printer)
    hall.open_cover(printer)
    assert state(hall, printer) is PrinterState.COVER_OPEN
    hall.close_cover(printer)
    assert state(hall, printer) is PrinterState.PAPER_OUT
    assert hall.troubles(printer) == {PrinterState.PAPER_OUT}


def test_the_next_slip_tears_as_told(slip):
    hall = SimulatedHall()
    hall.tear_next_slip()
    assert hall.slip.print_image(slip).state is JobState.FAILED
    hall.fill_paper()
    assert hall.slip.print_image(slip).state is JobState.SENT
    with pytest.raises(ValueError, match="ready"):
        hall.tear_next_slip(PrinterState.READY)


def test_the_stick_the_network_and_the_mains_come_and_go(tmp_path):
    hall = SimulatedHall()
    assert hall.rack.device(DeviceName.USB).check().verdict is Verdict.ABSENT
    hall.insert_stick(tmp_path)
    assert hall.rack.device(DeviceName.USB).present()
    hall.pull_stick()
    assert not hall.rack.device(DeviceName.USB).present()
    hall.unplug(DeviceName.NETWORK)
    assert hall.rack.device(DeviceName.NETWORK).check().verdict is Verdict.FAIL
    hall.plug_in(DeviceName.NETWORK)
    hall.fail_mains()
    assert hall.rack.device(DeviceName.POWER).check().verdict is Verdict.WARN
    hall.restore_mains()
    assert hall.rack.device(DeviceName.POWER).check().verdict is Verdict.OK


def test_repairing_makes_everything_well():
    hall = SimulatedHall()
    for device in DeviceName:
        hall.unplug(device)
    hall.jam()
    hall.tear_next_slip()
    hall.repair()
    assert {found.verdict for found in hall.rack.check_all()} == {Verdict.OK, Verdict.ABSENT}
    assert hall.slip.tears is None
