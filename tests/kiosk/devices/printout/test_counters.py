"""Counts of sheets and paper: only of what was sent, kept across restarts, and a guess where no sensor is."""

from kiosk.bootstrap import terminal
from kiosk.devices import Count, KeptCounters, PrinterState


def test_only_sent_sheets_are_counted_with_their_length(desk, sheet, hall, counters):
    desk.print(sheet)
    first = counters.counts["slip:simulated"]
    assert first.sheets == 1
    assert first.millimetres == first.on_roll > 30
    hall.tear_next_slip(PrinterState.CUTTER)
    desk.print(sheet)
    assert counters.counts["slip:simulated"].sheets == 1


def test_a_roll_without_sensor_is_called_near_its_end_by_what_was_used(desk_with, counters):
    desk = desk_with(profile="epson-tm-t20ii")
    counters.counts["slip:simulated"] = Count(sheets=400, millimetres=90_000, on_roll=76_500)
    seen = desk.look()
    assert (seen.state, seen.estimated, seen.can_print) == (PrinterState.NEAR_END, True, True)


def test_a_printer_with_a_sensor_is_believed(desk, counters):
    counters.counts["slip:simulated"] = Count(on_roll=79_999)
    assert desk.look().state is PrinterState.READY


def test_paper_after_none_is_a_new_roll(desk, hall, counters):
    counters.counts["slip:simulated"] = Count(sheets=9, millimetres=500, on_roll=500)
    hall.empty_paper()
    desk.look()
    hall.fill_paper()
    desk.look()
    assert counters.counts["slip:simulated"] == Count(sheets=9, millimetres=500, on_roll=0)


def test_staff_may_say_that_a_roll_is_new(desk, counters):
    counters.counts["slip:simulated"] = Count(on_roll=500)
    desk.new_roll()
    assert counters.counts["slip:simulated"].on_roll == 0


def test_a_disk_that_is_full_keeps_no_paper_from_a_visitor(desk, sheet, counters, hall):
    counters.broken = True
    assert desk.print(sheet).state == "sent"
    assert desk.look().state is PrinterState.READY


def test_counts_survive_a_restart(home):
    place = terminal(home)
    KeptCounters(place.database.unit).put("tcp://192.0.2.10:9100", Count(sheets=3, millimetres=900, on_roll=400))
    place.close()
    again = terminal(home)
    assert KeptCounters(again.database.unit).get("tcp://192.0.2.10:9100") == Count(3, 900, 400)
    assert KeptCounters(again.database.unit).get("another") == Count()
    with again.database.unit() as unit:
        unit.marks.put("printed.odd", "{not json")
        unit.commit()
    assert KeptCounters(again.database.unit).get("odd") == Count()
    again.close()
