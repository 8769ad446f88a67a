"""The things around the screen, each behind one port: real where it is there, simulated where it is not."""

from kiosk.devices.checks.model import Device, DeviceName, Finding, Verdict
from kiosk.devices.checks.rack import Change, Rack, Watch
from kiosk.devices.opening import (
    open_a4,
    open_print_desk,
    open_printer,
    open_profile,
    open_rack,
    open_simulated,
    open_viewfinder,
)
from kiosk.devices.paper.cups_printer import CupsPrinter
from kiosk.devices.paper.page_count import page_count
from kiosk.devices.paper.standins import FilePages, SimulatedPages
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
from kiosk.devices.printout.allowance import Allowance
from kiosk.devices.printout.counters import Count, Counters, KeptCounters
from kiosk.devices.printout.desk import PrintDesk
from kiosk.devices.printout.model import Limit, NextStep, PaperKind, PrintJob, Readiness, next_steps
from kiosk.devices.simulated_hall import SimulatedHall

__all__ = [
    "CANNOT_PRINT",
    "AbsentPrinter",
    "Allowance",
    "Change",
    "Count",
    "Counters",
    "CupsPrinter",
    "Device",
    "DeviceName",
    "FailReason",
    "FilePages",
    "FilePrinter",
    "Finding",
    "JobState",
    "JobTimes",
    "KeptCounters",
    "Limit",
    "NextStep",
    "PagePrinter",
    "PageState",
    "PaperKind",
    "PrintDesk",
    "PrintJob",
    "PrintOutcome",
    "Printer",
    "PrinterProfile",
    "PrinterState",
    "Rack",
    "Readiness",
    "SimulatedHall",
    "SimulatedPages",
    "SimulatedPrinter",
    "SlipPrinter",
    "Verdict",
    "Watch",
    "load_profile",
    "next_steps",
    "open_a4",
    "open_print_desk",
    "open_printer",
    "open_profile",
    "open_rack",
    "open_simulated",
    "open_viewfinder",
    "page_count",
    "profile_ids",
]
