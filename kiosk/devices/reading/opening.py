"""From the setting `code_reader` to the reader. Nothing is opened yet: the reader looks for its port itself."""

import re

from kiosk.devices.reading.ports import CodeReader
from kiosk.devices.reading.serial_reader import SerialReader, at_path, by_usb_id
from kiosk.errors import Refusal

_SERIAL = re.compile(
    r"serial:(?:(?P<vendor>[0-9a-f]{4}):(?P<product>[0-9a-f]{4})|(?P<path>/[^@\s]+))(?:@(?P<baud>\d{3,7}))?",
    re.IGNORECASE,
)
BAUD = 9600


def open_reader(setting: str) -> CodeReader | None:
    """The reader that `setting` names; None for `keyboard`, which the windows read. Raises `Refusal` for nonsense."""
    if setting == "keyboard":
        return None
    found = _SERIAL.fullmatch(setting)
    if found is None:
        raise Refusal(
            "devices.unknown_reader",
            f"Setting “code_reader”: “{setting}” is no reader.",
            "Write keyboard, serial:/dev/serial/by-id/...[@BAUD], or serial:VENDOR:PRODUCT[@BAUD] as lsusb shows them.",
        )
    find = at_path(found["path"]) if found["path"] else by_usb_id(int(found["vendor"], 16), int(found["product"], 16))
    return SerialReader("serial", find, int(found["baud"] or BAUD))
