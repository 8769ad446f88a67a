"""From the setting `printer` to the printer. Nothing is opened yet: each job opens the device afresh."""

from urllib.parse import urlsplit

from kiosk.devices.file_printer import FilePrinter
from kiosk.devices.network_printer import RAW_PORT, NetworkPrinter
from kiosk.devices.ports import Printer
from kiosk.devices.standin_printers import AbsentPrinter
from kiosk.errors import Refusal
from kiosk.paths import Home
from kiosk.settings import Settings


def open_printer(settings: Settings, home: Home) -> Printer:
    """The printer that `settings.printer` names. Raises `Refusal` when it names none."""
    if settings.printer == "none":
        return AbsentPrinter(settings.printer_dots)
    if settings.printer == "file":
        return FilePrinter(home.root / "printed", settings.printer_dots)
    host, port = _address(settings.printer)
    return NetworkPrinter(
        host, port, settings.printer_dots, settings.printer_timeout_s, torn=home.root / "printer-torn"
    )


def _address(text: str) -> tuple[str, int]:
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port or RAW_PORT
    except ValueError:
        host, port = None, RAW_PORT
    if not host or parts.scheme != "tcp" or parts.path not in ("", "/"):
        raise Refusal(
            "devices.unknown_printer",
            f"Setting “printer”: “{text}” is no printer.",
            "Write file, none, or tcp://host:port.",
        )
    return host, port
