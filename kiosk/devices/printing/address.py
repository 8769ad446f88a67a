"""What the setting `printer` may say, read into one address. Nothing is opened here."""

from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qs, urlsplit

from kiosk.devices.printing.serial_port import Flow, SerialWay
from kiosk.devices.printing.tcp import RAW_PORT
from kiosk.devices.printing.usb_printer import UsbAddress
from kiosk.errors import Refusal

FORMS = "file, none, simulated, tcp://host:port, serial:///dev/ttyUSB0?baud=115200&flow=rtscts or usb://04b8:0e15?serial=..."


@dataclass(frozen=True, slots=True)
class TcpAddress:
    host: str
    port: int

    def __str__(self) -> str:
        return f"tcp://{self.host}:{self.port}"


Address = TcpAddress | SerialWay | UsbAddress


def read_address(text: str) -> Address:
    """Raises `Refusal` with what may be written when `text` is no way to a printer."""
    try:
        parts = urlsplit(text)
        values = {name: found[-1] for name, found in parse_qs(parts.query, strict_parsing=bool(parts.query)).items()}
        address = _READERS[parts.scheme](parts, values)
    except (ValueError, KeyError) as error:
        raise Refusal(
            "devices.unknown_printer", f"Setting “printer”: “{text}” is no printer.", f"Write {FORMS}."
        ) from error
    return address


def _tcp(parts: SplitResult, values: dict[str, str]) -> Address:
    if not parts.hostname or parts.path not in ("", "/") or values:
        raise ValueError("host and port only")
    return TcpAddress(parts.hostname, parts.port or RAW_PORT)


def _serial(parts: SplitResult, values: dict[str, str]) -> Address:
    if parts.netloc or not parts.path.startswith("/") or values.keys() - {"baud", "flow"}:
        raise ValueError("a device file, baud and flow only")
    baud = int(values.get("baud", "115200"))
    if baud <= 0:
        raise ValueError("a speed is above zero")
    return SerialWay(parts.path, baud, Flow(values.get("flow", Flow.RTSCTS)))


def _usb(parts: SplitResult, values: dict[str, str]) -> Address:
    vendor, colon, product = parts.netloc.partition(":")
    if not colon or len(vendor) != 4 or len(product) != 4 or parts.path or values.keys() - {"serial"}:
        raise ValueError("vendor, product and serial only")
    return UsbAddress(int(vendor, 16), int(product, 16), values.get("serial", ""))


_READERS = {"tcp": _tcp, "serial": _serial, "usb": _usb}
