"""What a slip printer says of itself: the four answers to DLE EOT, read into one of seven states (Epson ESC/POS).

No answer, or a byte whose fixed bits are wrong, is *unknown*: python-escpos calls it paper out, which is a lie
(https://github.com/python-escpos/python-escpos/issues/275).
"""

from dataclasses import dataclass

from kiosk.devices.ports import PrinterState

PRINTER, OFFLINE_CAUSE, ERROR_CAUSE, PAPER = 1, 2, 3, 4
QUESTIONS = (PRINTER, OFFLINE_CAUSE, ERROR_CAUSE, PAPER)

_FIXED_BITS, _FIXED_VALUE = 0x93, 0x12
_IS_OFFLINE = 0x08
_COVER_OPEN = 0x04
_STOPPED_FOR_PAPER = 0x20
_ERROR = 0x40
_MECHANICAL, _CUTTER, _UNRECOVERABLE, _AUTO_RECOVERABLE = 0x04, 0x08, 0x20, 0x40
_NEAR_END, _PAPER_END = 0x0C, 0x60


def question(number: int) -> bytes:
    """DLE EOT n: answered at once, even while the printer is busy or stopped."""
    return b"\x10\x04" + bytes([number])


@dataclass(frozen=True, slots=True)
class Answers:
    """The bytes that came back, None where none came."""

    printer: int | None = None
    offline_cause: int | None = None
    error_cause: int | None = None
    paper: int | None = None

    @property
    def silent(self) -> bool:
        return all(answer is None for answer in (self.printer, self.offline_cause, self.error_cause, self.paper))


def credible(answer: int | None) -> int | None:
    """The byte, or None when it is no real-time status at all."""
    return answer if answer is not None and answer & _FIXED_BITS == _FIXED_VALUE else None


def state_of(answers: Answers) -> PrinterState:
    """The worst thing that is certain. Ready needs a word on both the printer and the paper."""
    printer, paper = credible(answers.printer), credible(answers.paper)
    offline, error = credible(answers.offline_cause) or 0, credible(answers.error_cause) or 0
    faults = (
        (offline & _COVER_OPEN, PrinterState.COVER_OPEN),
        (offline & _STOPPED_FOR_PAPER or (paper or 0) & _PAPER_END, PrinterState.PAPER_OUT),
        (error & (_MECHANICAL | _CUTTER | _UNRECOVERABLE | _AUTO_RECOVERABLE) or offline & _ERROR, PrinterState.CUTTER),
        ((printer or 0) & _IS_OFFLINE, PrinterState.OFFLINE),
        (printer is None or paper is None, PrinterState.UNKNOWN),
        ((paper or 0) & _NEAR_END, PrinterState.NEAR_END),
    )
    return next((state for true, state in faults if true), PrinterState.READY)
