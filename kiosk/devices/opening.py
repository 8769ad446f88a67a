"""From the settings to the printers. Nothing is opened yet: each job opens its device afresh."""

from collections.abc import Callable
from typing import Any

from kiosk.devices.ports import Printer
from kiosk.devices.printing.address import Address, TcpAddress, read_address
from kiosk.devices.printing.file_printer import FilePrinter
from kiosk.devices.printing.profile import profile_for
from kiosk.devices.printing.serial_port import SerialTransport, SerialWay
from kiosk.devices.printing.slip_printer import JobTimes, SlipPrinter
from kiosk.devices.printing.standin_printers import AbsentPrinter, SimulatedPrinter
from kiosk.devices.printing.tcp import TcpTransport
from kiosk.devices.printing.transport import Transport
from kiosk.devices.printing.usb_printer import UsbAddress, UsbTransport
from kiosk.paths import Home
from kiosk.settings import Settings


def open_printer(settings: Settings, home: Home) -> Printer:
    """The slip printer that the settings name. Raises `Refusal` when they name none or disagree."""
    profile = profile_for(settings.printer_profile, settings.printer_dots)
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
