"""What the setting `a4_printer` may say, read into one queue. Nothing is opened here."""

import re
from urllib.parse import urlsplit

from kiosk.devices.paper.queue import CupsQueue
from kiosk.errors import Refusal

FORMS = "none, file, simulated, cups:QUEUE, or cups://host:port/QUEUE"
_QUEUE = re.compile(r"[^\s/#?'\"\\]{1,127}")
"""A queue's name as CUPS allows it (lpadmin(8)): no blanks, slashes, or hash signs."""


def read_queue(text: str, device: str = "") -> CupsQueue:
    """Raises `Refusal` with what may be written when `text` names no queue."""
    try:
        parts = urlsplit(text)
        name, server = parts.path.removeprefix("/"), parts.netloc
        if server and parts.port is None:
            server = f"{server}:631"
        good = parts.scheme == "cups" and _QUEUE.fullmatch(name) and not parts.query
    except ValueError:
        good = None
    if not good:
        raise Refusal("devices.unknown_a4", f"Setting “a4_printer”: “{text}” is no printer.", f"Write {FORMS}.")
    if device and not device.startswith(("ipp://", "ipps://")):
        raise Refusal(
            "devices.unknown_a4_device", f"Setting “a4_device”: “{device}” is no IPP address.", "Write ipp://host/path."
        )
    return CupsQueue(name, server, device)
