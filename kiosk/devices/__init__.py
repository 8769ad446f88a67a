"""The things around the screen, each behind one port: real where it is there, simulated where it is not."""

from kiosk.devices.file_printer import FilePrinter
from kiosk.devices.network_printer import NetworkPrinter
from kiosk.devices.opening import open_printer
from kiosk.devices.ports import JobState, Printer, PrinterState, PrintOutcome
from kiosk.devices.standin_printers import AbsentPrinter, SimulatedPrinter

__all__ = [
    "AbsentPrinter",
    "FilePrinter",
    "JobState",
    "NetworkPrinter",
    "PrintOutcome",
    "Printer",
    "PrinterState",
    "SimulatedPrinter",
    "open_printer",
]
