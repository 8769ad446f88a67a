"""The things around the screen, each behind one port: real where it is there, simulated where it is not."""

from kiosk.devices.opening import open_printer
from kiosk.devices.ports import (
    CANNOT_PRINT,
    FailReason,
    JobState,
    PagePrinter,
    PageState,
    Printer,
    PrinterState,
    PrintOutcome,
)
from kiosk.devices.printing.file_printer import FilePrinter
from kiosk.devices.printing.profile import PrinterProfile, load_profile, profile_ids
from kiosk.devices.printing.slip_printer import JobTimes, SlipPrinter
from kiosk.devices.printing.standin_printers import AbsentPrinter, SimulatedPrinter

__all__ = [
    "CANNOT_PRINT",
    "AbsentPrinter",
    "FailReason",
    "FilePrinter",
    "JobState",
    "JobTimes",
    "PagePrinter",
    "PageState",
    "PrintOutcome",
    "Printer",
    "PrinterProfile",
    "PrinterState",
    "SimulatedPrinter",
    "SlipPrinter",
    "load_profile",
    "open_printer",
    "profile_ids",
]
