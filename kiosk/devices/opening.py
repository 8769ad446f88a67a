"""From the settings to the devices. Nothing is opened yet: each job and each look opens its device afresh."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from kiosk.devices.camera import Camera, Viewfinder, nodes_for, open_camera
from kiosk.devices.checks.machine import Machine
from kiosk.devices.checks.model import DeviceName, read_expected
from kiosk.devices.checks.printers import PageDevice, SlipDevice
from kiosk.devices.checks.rack import Rack
from kiosk.devices.checks.readers import CameraDevice, ScannerDevice
from kiosk.devices.checks.screen_and_sound import SpeakerDevice, TouchDevice
from kiosk.devices.checks.stick import StickDevice
from kiosk.devices.checks.supply import NetworkDevice, PowerDevice
from kiosk.devices.paper.address import read_queue
from kiosk.devices.paper.cups_printer import CupsPrinter
from kiosk.devices.paper.page_count import page_count
from kiosk.devices.paper.standins import FilePages, SimulatedPages
from kiosk.devices.ports import PagePrinter, Printer
from kiosk.devices.printing.address import Address, TcpAddress, read_address
from kiosk.devices.printing.file_printer import FilePrinter
from kiosk.devices.printing.profile import PrinterProfile, profile_for
from kiosk.devices.printing.serial_port import SerialTransport, SerialWay
from kiosk.devices.printing.slip_printer import JobTimes, SlipPrinter
from kiosk.devices.printing.standin_printers import AbsentPrinter, SimulatedPrinter
from kiosk.devices.printing.tcp import TcpTransport
from kiosk.devices.printing.transport import Transport
from kiosk.devices.printing.usb_printer import UsbAddress, UsbTransport
from kiosk.devices.printout.allowance import Allowance
from kiosk.devices.printout.counters import KeptCounters, Unit
from kiosk.devices.printout.desk import PrintDesk
from kiosk.devices.reading import FrameReader, SerialReader, open_reader
from kiosk.devices.simulated_hall import SimulatedHall
from kiosk.errors import Refusal
from kiosk.paths import Home
from kiosk.settings import Profile, Settings


def open_profile(settings: Settings) -> PrinterProfile:
    """The model of the slip printer. Raises `Refusal`."""
    return profile_for(settings.printer_profile, settings.printer_dots)


def open_printer(settings: Settings, home: Home) -> Printer:
    """The slip printer that the settings name. Raises `Refusal` when they name none or disagree."""
    profile = open_profile(settings)
    match settings.printer:
        case "none":
            return AbsentPrinter(profile.dots)
        case "file":
            return FilePrinter(home.root / "printed", profile.dots, profile.cutter)
        case "simulated":
            return SimulatedPrinter(profile.dots)
    address = read_address(settings.printer)
    times = JobTimes(
        settings.printer_connect_s,
        settings.printer_stall_s,
        settings.printer_timeout_s,
        address.seconds_per_byte if isinstance(address, SerialWay) else 0.0,
    )
    return SlipPrinter(name_of(address), way_to(address), profile, home.root / "printer-torn", times)


def open_a4(settings: Settings, home: Home) -> PagePrinter | None:
    """The A4 printer that the settings name, None where the hall has none. Raises `Refusal`."""
    match settings.a4_printer:
        case "none":
            return None
        case "file":
            return FilePages(home.root / "printed")
        case "simulated":
            return SimulatedPages()
    return CupsPrinter(read_queue(settings.a4_printer, settings.a4_device), settings.a4_timeout_s)


def open_print_desk(
    settings: Settings,
    home: Home,
    printer: Printer,
    a4: PagePrinter | None,
    units: Callable[[], AbstractContextManager[Unit]],
) -> PrintDesk:
    """The desk before these two printers; counts are kept in `units`. Raises `Refusal` for a wrong profile."""
    allowed = Allowance(settings.print_copies_max, settings.print_pages_max)
    profile, counters = open_profile(settings), KeptCounters(units)
    return PrintDesk(printer, profile, a4, counters, allowed, home.empty_spool, page_count)


def open_simulated(settings: Settings) -> SimulatedHall | None:
    """A simulated hall when the settings ask for one. Raises `Refusal` in production."""
    if not settings.devices_simulated:
        return None
    if settings.profile is Profile.PRODUCTION:
        raise Refusal(
            "devices.simulated_in_hall",
            "Setting “devices_simulated” is on in production: no paper would ever come.",
            "Set devices_simulated = false.",
        )
    return SimulatedHall(SimulatedPrinter(open_profile(settings).dots))


def camera_of(settings: Settings, machine: Machine | None = None) -> Camera | None:
    """The camera that the settings name, None for none. Raises `Refusal` for a simulated one in production."""
    if settings.camera == "simulated" and settings.profile is Profile.PRODUCTION:
        raise Refusal(
            "devices.simulated_in_hall",
            "Setting “camera” is “simulated” in production: it would see nobody's code.",
            "Write auto, /dev/v4l/by-id/..., VENDOR:PRODUCT, or none.",
        )
    return open_camera(settings.camera, machine)


def open_viewfinder(settings: Settings, hall: SimulatedHall | None, reader: FrameReader) -> Viewfinder | None:
    """What screens look through, None without a camera. Frames go to `reader`. Raises `Refusal`."""
    camera = hall.camera if hall else camera_of(settings)
    if camera is None:
        return None
    import zxingcpp  # noqa: F401 - in the caller's thread: the reader's own must not wait for the import lock

    return Viewfinder(camera, reader)


def open_rack(settings: Settings, printer: Printer, a4: PagePrinter | None, machine: Machine | None = None) -> Rack:
    """Every device of a real hall, in the order of `DeviceName`. Raises `Refusal` for a wrong setting."""
    found, expected = machine or Machine(), read_expected(settings.devices_expected)
    in_hall = settings.profile is Profile.PRODUCTION
    return Rack(
        (
            SlipDevice(printer, no_paper=settings.printer in ("file", "simulated") and in_hall),
            PageDevice(a4, expected),
            ScannerDevice(_port_of_reader(settings), found, expected),
            _camera_device(settings, found, expected),
            SpeakerDevice(found, expected),
            TouchDevice(found, expected),
            StickDevice(found, expected),
            PowerDevice(found, expected),
            NetworkDevice(found, expected),
        )
    )


def _camera_device(settings: Settings, machine: Machine, expected: frozenset[DeviceName]) -> CameraDevice:
    if settings.camera == "none":
        return CameraDevice(machine, expected)
    return CameraDevice(machine, expected, nodes_for(settings.camera, machine), lambda: camera_of(settings, machine))


def _port_of_reader(settings: Settings) -> Callable[[], str | None] | None:
    reader = open_reader(settings.code_reader)
    return reader.find if isinstance(reader, SerialReader) else None


def name_of(address: Address) -> str:
    """As it stands in reports; never changes while the setting does not."""
    return f"serial:{address.path}" if isinstance(address, SerialWay) else str(address)


def way_to(address: Address, usb_backend: Any = None) -> Callable[[float], Transport]:
    """What opens the printer for one job; takes the seconds a connection may need. Raises OSError when called."""
    if isinstance(address, TcpAddress):
        return lambda seconds: TcpTransport(address.host, address.port, seconds)
    if isinstance(address, UsbAddress):
        return lambda _: UsbTransport(address, usb_backend)
    return lambda _: SerialTransport(address)
