"""The two printers as devices of the terminal."""

from dataclasses import dataclass

from kiosk.devices.checks.model import DeviceName, Finding, Verdict, missing
from kiosk.devices.paper.cups_printer import CupsPrinter
from kiosk.devices.ports import PagePrinter, Printer, PrinterState
from kiosk.devices.printing.standin_printers import AbsentPrinter
from kiosk.wording import Told, told

_VERDICTS = {
    PrinterState.READY: Verdict.OK,
    PrinterState.NEAR_END: Verdict.WARN,
    PrinterState.UNKNOWN: Verdict.WARN,
}


def state_told(state: PrinterState) -> Told:
    """The state of a printer in a word or two."""
    return told(f"checks.state_{state.value}")


def todo_told(state: PrinterState) -> Told | None:
    """What a printer in this state needs; None when it is ready."""
    return None if state is PrinterState.READY else told(f"checks.state_{state.value}_do")


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
            return Finding(self.name, Verdict.ABSENT, told("checks.printer_none"))
        if self.no_paper:
            return Finding(
                self.name,
                Verdict.WARN,
                told("checks.printer_no_paper", name=self.printer.name),
                told("checks.printer_no_paper_do"),
            )
        state = self.printer.status()
        seen = told("checks.printer", name=self.printer.name, state=state_told(state))
        return Finding(self.name, _VERDICTS.get(state, Verdict.FAIL), seen, todo_told(state), state)


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
            return missing(self.name, self.expected, "checks.a4_none")
        found = self.printer.look()
        state = told(found.words) if found.words else state_told(found.state)
        seen = told("checks.printer", name=self.printer.name, state=state)
        verdict = _VERDICTS.get(found.state, Verdict.FAIL)
        policy = self._policy()
        if verdict is Verdict.OK and policy not in ("", "abort-job"):
            return Finding(
                self.name,
                Verdict.WARN,
                told("checks.a4_policy", seen=seen, policy=policy),
                told("checks.a4_policy_do", queue=self.printer.name.removeprefix("cups:")),
                found.state,
                found.detail,
            )
        return Finding(self.name, verdict, seen, todo_told(found.state), found.state, found.detail)

    def _policy(self) -> str:
        if not isinstance(self.printer, CupsPrinter):
            return ""
        try:
            return self.printer.queue.error_policy()
        except OSError:
            return ""
