"""What printers and queues say of themselves (printer-state-reasons, RFC 8011 5.4.12), as one state and one sentence.

A keyword may end in -report, -warning or -error; without an ending it counts as an error.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.devices.ports import CANNOT_PRINT, PageState, PrinterState

IDLE, PROCESSING, STOPPED = 3, 4, 5
_ENDINGS = ("-error", "-warning", "-report")


@dataclass(frozen=True, slots=True)
class Trouble:
    """`key`: the sentence `devices.a4_<key>`, its action `devices.a4_<key>_do`."""

    state: PrinterState
    key: str
    when_warned: PrinterState = PrinterState.READY


_OUT = PrinterState.PAPER_OUT
_OPEN = PrinterState.COVER_OPEN
_OFF = PrinterState.OFFLINE
_LOW = PrinterState.NEAR_END

TROUBLES: dict[str, Trouble] = {
    "cover-open": Trouble(_OPEN, "door_open"),
    "door-open": Trouble(_OPEN, "door_open"),
    "interlock-open": Trouble(_OPEN, "door_open"),
    "media-empty": Trouble(_OUT, "media_empty", _LOW),
    "media-needed": Trouble(_OUT, "media_empty", _LOW),
    "input-tray-missing": Trouble(_OUT, "tray_missing"),
    "media-jam": Trouble(PrinterState.CUTTER, "media_jam"),
    "toner-empty": Trouble(_OFF, "toner_empty"),
    "marker-supply-empty": Trouble(_OFF, "toner_empty"),
    "developer-empty": Trouble(_OFF, "toner_empty"),
    "output-area-full": Trouble(_OFF, "output_full"),
    "output-tray-missing": Trouble(_OFF, "output_missing"),
    "spool-area-full": Trouble(_OFF, "queue_full"),
    "cups-missing-filter": Trouble(_OFF, "queue_broken"),
    "paused": Trouble(_OFF, "paused"),
    "moving-to-paused": Trouble(_OFF, "paused"),
    "offline": Trouble(_OFF, "offline"),
    "shutdown": Trouble(_OFF, "offline"),
    "timed-out": Trouble(_OFF, "offline"),
    "media-low": Trouble(_LOW, "media_low", _LOW),
    "toner-low": Trouble(PrinterState.READY, "toner_low"),
    "marker-supply-low": Trouble(PrinterState.READY, "toner_low"),
}
"""Worst first: of several reasons the visitor is told one."""

OTHER_KEYS = ("gone", "closed", "timeout", "refused", "aborted", "unknown")
"""Sentences for what no keyword says: queue or printer not there, not accepting, our own time, a job turned down."""


def read(state: int, reasons: Iterable[str]) -> PageState:
    """The worst thing that is said; a stopped printer without a known reason is offline."""
    said = {word: ending for word, ending in map(_split, reasons) if word != "none"}
    told: PageState | None = None
    for word, trouble in TROUBLES.items():
        if word not in said:
            continue
        found = trouble.state if said[word] == "-error" else trouble.when_warned
        if found in CANNOT_PRINT:
            return PageState(found, f"devices.a4_{trouble.key}", word)
        if told is None or told.state is PrinterState.READY:
            told = PageState(found, f"devices.a4_{trouble.key}", word)
    if state == STOPPED:
        return PageState(PrinterState.OFFLINE, "devices.a4_paused", ",".join(said) or "stopped")
    return told or PageState(PrinterState.READY)


def _split(reason: str) -> tuple[str, str]:
    for ending in _ENDINGS:
        if reason.endswith(ending):
            return reason.removesuffix(ending), ending
    return reason, "-error"
