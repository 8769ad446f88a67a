"""One CUPS queue: how it and its printer are, a job in, a job followed, jobs thrown away. Knows no visitor."""

import getpass
import re
from dataclasses import dataclass, field
from enum import IntEnum

from kiosk.devices.paper.commands import ASK_S, Unanswered, ask, run, words_of
from kiosk.devices.paper.reasons import IDLE, read
from kiosk.devices.ports import CANNOT_PRINT, PageState, PrinterState

SUBMIT_S = 10.0
"""Handing over one sheet to a queue on this machine."""
LOCAL_PORT = 631
_REQUEST_ID = re.compile(rb"request id is \S+-(\d+)")
_ASKABLE = ("ipp://", "ipps://")


class QueueJob(IntEnum):
    """job-state, RFC 8011 section 5.3.7."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


ENDED = frozenset({QueueJob.CANCELED, QueueJob.ABORTED, QueueJob.COMPLETED})


@dataclass(frozen=True, slots=True)
class CupsQueue:
    """`server` is “host:port”, empty for the machine's own CUPS. `device`: the printer's own address if known.

    Without `device` the queue's own entry is used when it speaks IPP; a printer on USB or a raw socket cannot be asked.
    """

    name: str
    server: str = ""
    device: str = ""
    owner: str = field(default_factory=getpass.getuser)

    @property
    def uri(self) -> str:
        return f"ipp://{self.server or f'localhost:{LOCAL_PORT}'}/printers/{self.name}"

    def look(self) -> PageState:
        """The printer's own word before the queue's: a queue may say “processing” for ever (OpenPrinting/cups#1298)."""
        try:
            queue = dict(ask(self.uri, "printer")[-1])
        except OSError as error:
            return PageState(PrinterState.OFFLINE, "devices.a4_gone", str(error))
        if "printer-state" not in queue:
            return PageState(PrinterState.OFFLINE, "devices.a4_gone", f"there is no queue {self.name}")
        by_queue = read(int(queue["printer-state"]), words_of(queue.get("printer-state-reasons")))
        if not queue.get("printer-is-accepting-jobs", True):
            return PageState(PrinterState.OFFLINE, "devices.a4_closed", "the queue accepts no jobs")
        address = self.device or _own_address(str(queue.get("device-uri", "")))
        if not address:
            return _believed(by_queue, idle=int(queue["printer-state"]) == IDLE)
        if by_queue.state is PrinterState.OFFLINE:
            return by_queue
        return _worse(self._by_printer(address), by_queue, idle=int(queue["printer-state"]) == IDLE)

    def submit(self, pdf: bytes, copies: int) -> int:
        """The job's id. Raises TimeoutError, or `Unanswered` with the queue's complaint."""
        where = ["-h", self.server] if self.server else []
        words = ["lp", *where, "-U", self.owner, "-d", self.name, "-n", str(copies), "-t", "kiosk", "-o", "media=A4"]
        ran = run(words, SUBMIT_S, pdf)
        found = _REQUEST_ID.search(ran.out)
        if ran.code or not found:
            raise Unanswered(ran.said or "lp named no job")
        return int(found.group(1))

    def job(self, number: int) -> tuple[QueueJob | None, str]:
        """How the job is, None when the queue knows it no more; and what is said of it. Raises OSError."""
        groups = ask(self.uri, "job", ASK_S, job=str(number))
        found = groups[-1].get("job-state")
        said = ",".join(words_of(groups[-1].get("job-state-reasons")))
        return (QueueJob(found) if found is not None else None), said

    def cancel(self, number: int) -> None:
        """Throw one job away, its file too. Raises OSError."""
        self._cancel(f"{self.name}-{number}")

    def cancel_all(self) -> None:
        """Throw away every job of this terminal. Raises OSError."""
        self._cancel("-u", self.owner, self.name)

    def waiting(self) -> tuple[int, ...]:
        """Jobs of this terminal that have not ended. Raises OSError."""
        groups = ask(self.uri, "waiting", ASK_S, owner=self.owner)
        return tuple(int(group["job-id"]) for group in groups if "job-id" in group)

    def error_policy(self) -> str:
        """What the queue does with a job that fails (“abort-job” is right for a hall). Raises OSError."""
        return str(ask(self.uri, "printer")[-1].get("printer-error-policy", ""))

    def _cancel(self, *which: str) -> None:
        where = ["-h", self.server] if self.server else []
        ran = run(["cancel", *where, "-U", self.owner, "-x", *which], ASK_S)
        if ran.code:
            raise Unanswered(ran.said)

    def _by_printer(self, address: str) -> PageState:
        try:
            told = dict(ask(address, "printer")[-1])
            return read(int(told["printer-state"]), words_of(told.get("printer-state-reasons")))
        except (OSError, KeyError, ValueError) as error:
            return PageState(PrinterState.OFFLINE, "devices.a4_offline", str(error))


def _own_address(device: str) -> str:
    return device.partition("?")[0] if device.startswith(_ASKABLE) else ""


def _believed(by_queue: PageState, *, idle: bool) -> PageState:
    """A queue keeps what its last job met: while it is idle nobody knows whether somebody has filled in paper since."""
    if idle and by_queue.state in CANNOT_PRINT and by_queue.state is not PrinterState.OFFLINE:
        return PageState(PrinterState.UNKNOWN, by_queue.words, f"as the last job met it: {by_queue.detail}")
    return by_queue


def _worse(by_printer: PageState, by_queue: PageState, *, idle: bool) -> PageState:
    """The printer's trouble first; the queue's only while a job runs, when it is fresh."""
    if by_printer.state is not PrinterState.READY or idle:
        return by_printer
    return by_queue
