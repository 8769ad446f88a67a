"""The two printers as devices of the terminal."""

from dataclasses import dataclass

from kiosk.devices.checks.model import DeviceName, Finding, Verdict, missing
from kiosk.devices.paper.cups_printer import CupsPrinter
from kiosk.devices.ports import PagePrinter, Printer, PrinterState
from kiosk.devices.printing.standin_printers import AbsentPrinter

_VERDICTS = {
    PrinterState.READY: Verdict.OK,
    PrinterState.NEAR_END: Verdict.WARN,
    PrinterState.UNKNOWN: Verdict.WARN,
}
TODO = {
    PrinterState.READY: "",
    PrinterState.NEAR_END: "Get the next paper ready.",
    PrinterState.PAPER_OUT: "Fill in paper.",
    PrinterState.COVER_OPEN: "Close the cover.",
    PrinterState.CUTTER: "Switch it off, take the paper out gently, switch it on.",
    PrinterState.OFFLINE: "Look at its power, its cable and the settings.",
    PrinterState.UNKNOWN: "It answers nothing: print a test sheet and look (kiosk device check printer --print).",
}


@dataclass(frozen=True, slots=True)
class SlipDevice:
    """`no_paper`: prints into files or nowhere, where visitors wait for paper."""

    printer: Printer
    no_paper: bool = False
    name: DeviceName = DeviceName.PRINTER

    def present(self) -> bool:
        return self.printer.status() is not PrinterState.OFFLINE

    def check(self) -> Finding:
        if isinstance(self.printer, AbsentPrinter):
            return Finding(self.name, Verdict.ABSENT, "no printer is set")
        if self.no_paper:
            return Finding(
                self.name,
                Verdict.WARN,
                f"{self.printer.name}: no paper comes, receipts neither",
                "Name a printer in the settings, or none.",
            )
        state = self.printer.status()
        detail = f"{self.printer.name}: {state.value}"
        return Finding(self.name, _VERDICTS.get(state, Verdict.FAIL), detail, TODO[state], state)


@dataclass(frozen=True, slots=True)
class PageDevice:
    """`expected`: whether a missing A4 printer is a fault. A queue must abort failed jobs; kept ones come out late."""

    printer: PagePrinter | None
    expected: frozenset[DeviceName]
    name: DeviceName = DeviceName.A4

    def present(self) -> bool:
        return self.printer is not None and self.printer.look().state is not PrinterState.OFFLINE

    def check(self) -> Finding:
        if self.printer is None:
            return missing(self.name, self.expected, "no A4 printer is set", "Set a4_printer.")
        found = self.printer.look()
        detail = f"{self.printer.name}: {found.state.value}" + (f" ({found.detail})" if found.detail else "")
        verdict = _VERDICTS.get(found.state, Verdict.FAIL)
        todo = TODO[found.state]
        policy = self._policy()
        if verdict is Verdict.OK and policy not in ("", "abort-job"):
            return Finding(
                self.name,
                Verdict.WARN,
                f"{detail}, error policy {policy}: a failed job would stop the queue or come late",
                f"lpadmin -p {self.printer.name.removeprefix('cups:')} -o printer-error-policy=abort-job",
                found.state,
            )
        return Finding(self.name, verdict, detail, todo, found.state)

    def _policy(self) -> str:
        if not isinstance(self.printer, CupsPrinter):
            return ""
        try:
            return self.printer.queue.error_policy()
        except OSError:
            return ""
