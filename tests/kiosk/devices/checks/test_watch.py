"""Unplugging and plugging in, noticed without a restart, on real files and on simulated devices."""

from kiosk.devices import Change, DeviceName, SimulatedHall, SimulatedPrinter, Watch, open_rack
from kiosk.settings import Settings


def test_the_first_look_only_learns_how_things_are():
    hall = SimulatedHall()
    watch = Watch(hall.rack)
    assert watch.poll() == ()
    assert watch.present == set(DeviceName) - {DeviceName.USB}


def test_a_device_that_goes_and_comes_back_is_told_once_each_time():
    hall = SimulatedHall()
    watch = Watch(hall.rack)
    watch.poll()
    hall.unplug(DeviceName.SCANNER)
    assert watch.poll() == (Change(DeviceName.SCANNER, there=False),)
    assert watch.poll() == ()
    hall.plug_in(DeviceName.SCANNER)
    assert watch.poll() == (Change(DeviceName.SCANNER, there=True),)


def test_a_stick_and_a_reader_appear_by_their_files(made):
    settings = Settings(code_reader=f"serial:{made.root}/dev/ttyACM0")
    watch = Watch(open_rack(settings, SimulatedPrinter(), None, made.machine))
    watch.poll()
    made.says("dev/ttyACM0", "")
    made.link("sys/block/sdb", "sys/devices/pci0/usb1/sdb")
    made.says("sys/devices/pci0/usb1/sdb/size", "100")
    assert set(watch.poll()) == {Change(DeviceName.SCANNER, there=True), Change(DeviceName.USB, there=True)}
    (made.root / "dev/ttyACM0").unlink()
    assert watch.poll() == (Change(DeviceName.SCANNER, there=False),)


def test_a_watch_over_some_devices_asks_no_other(made):
    class Counting(SimulatedPrinter):
        asked = 0

        def status(self):
            self.asked += 1
            return super().status()

    printer = Counting()
    rack = open_rack(Settings(), printer, None, made.machine)
    Watch(rack, frozenset({DeviceName.USB})).poll()
    assert printer.asked == 0
