"""The devices around the screen: printers, readers, camera, and the watch over all of them."""

from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.bootstrap.ground import Ground

if TYPE_CHECKING:
    from kiosk.devices import Change, PrintDesk, Rack, SimulatedHall, Watch
    from kiosk.devices.camera import Viewfinder
    from kiosk.devices.ports import PagePrinter, Printer
    from kiosk.devices.reading import FrameReader, ScanHub


class DeviceParts(Ground):
    """Real devices, or the simulated hall where the settings ask for it. None is opened before it is needed."""

    @cached_property
    def printer(self) -> "Printer":
        from kiosk.devices import open_printer

        return self.hall.slip if self.hall else open_printer(self.settings, self.home)

    @cached_property
    def a4(self) -> "PagePrinter | None":
        from kiosk.devices import open_a4

        return self.hall.a4 if self.hall else open_a4(self.settings, self.home)

    @cached_property
    def hall(self) -> "SimulatedHall | None":
        """The simulated devices when the settings ask for them; the development panel pulls their strings."""
        from kiosk.devices import open_simulated

        return open_simulated(self.settings)

    @cached_property
    def rack(self) -> "Rack":
        """Every device, to be checked and watched."""
        from kiosk.devices import open_rack

        return self.hall.rack if self.hall else open_rack(self.settings, self.printer, self.a4)

    @cached_property
    def watch(self) -> "Watch":
        from kiosk.devices import Watch

        return Watch(self.rack)

    @cached_property
    def print_desk(self) -> "PrintDesk":
        """Papers of a visit. Whoever starts the screen calls `wipe()` first: nothing of a crashed visit may come."""
        from kiosk.devices import open_print_desk

        return open_print_desk(self.settings, self.home, self.printer, self.a4, lambda: self.database.unit())

    @cached_property
    def hub(self) -> "ScanHub":
        """All readers of codes as one; the windows offer it what their keyboard wedge heard."""
        import secrets

        from kiosk.devices.reading import ScanHub, open_reader

        reader = open_reader(self.settings.code_reader)
        readers = [reader] if reader else []
        return ScanHub([*readers, self.frames] if self.viewfinder else readers, self.clock, secrets.token_bytes)

    @cached_property
    def frames(self) -> "FrameReader":
        """Finds codes in what the camera sees."""
        from kiosk.devices.reading import FrameReader

        return FrameReader()

    @cached_property
    def viewfinder(self) -> "Viewfinder | None":
        """What the scan screen looks through; None where there is no camera. Raises `Refusal`."""
        from kiosk.devices import open_viewfinder

        return open_viewfinder(self.settings, self.hall, self.frames)

    def watch_devices(self) -> "tuple[Change, ...]":
        """What came or went since the last call. A printer that comes back brings no old paper along."""
        from kiosk.log_events import LogEvent
        from kiosk.logs import log

        changes = self.watch.poll()
        for change in changes:
            log(LogEvent.DEVICE_CAME if change.there else LogEvent.DEVICE_WENT, device=change.device)
        if changes:
            self.print_desk.noticed(changes)
        return changes
