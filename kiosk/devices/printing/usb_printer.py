"""A printer of the USB printer class (pyusb): found by vendor, product and serial at every job, never kept open.

Not python-escpos's own USB: that waits without limit and resets the device. The kernel's usblp is asked
to let go and gets the device back; no CUPS queue may stand on the same printer.
"""

import time
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from kiosk.devices.ports import PrinterState

PRINTER_CLASS = 7
GET_PORT_STATUS = 1
"""Printer class 1.1, section 4.2.2: one byte, even from units that never answer on the bulk line."""
_IN_CLASS_INTERFACE = 0xA1
_PAPER_EMPTY, _SELECTED, _NO_ERROR = 0x20, 0x10, 0x08
PACKET = 4096
STATUS_WAIT_MS = 500
EMPTY_PACKET_REST_S = 0.005
"""Some units answer “nothing yet” with an empty packet at once instead of letting the read wait."""
MOST_UNASKED = 32


@dataclass(frozen=True, slots=True)
class UsbAddress:
    """`serial` tells two units of one model apart; empty takes the first."""

    vendor: int
    product: int
    serial: str = ""

    def __str__(self) -> str:
        tail = f"?serial={self.serial}" if self.serial else ""
        return f"usb://{self.vendor:04x}:{self.product:04x}{tail}"


def find_usb(address: UsbAddress, backend: Any = None) -> Any:
    """The device, or None when it is not plugged in. Raises OSError when USB cannot be used at all."""
    import usb.core

    try:
        found = usb.core.find(
            backend=backend,
            idVendor=address.vendor,
            idProduct=address.product,
            custom_match=lambda device: not address.serial or _serial_of(device) == address.serial,
        )
    except usb.core.NoBackendError as error:
        raise OSError("libusb is not installed: apt install libusb-1.0-0") from error
    return found


def _serial_of(device: Any) -> str:
    """Raises nothing: a device that may not be read is simply not the one."""
    with suppress(OSError, ValueError):
        return str(device.serial_number or "")
    return ""


class UsbTransport:
    """Claims the printer's interface for one job."""

    def __init__(self, address: UsbAddress, backend: Any = None) -> None:
        import usb.core
        import usb.util

        self._dispose = usb.util.dispose_resources
        self._timed_out = usb.core.USBTimeoutError
        self._device = find_usb(address, backend)
        if self._device is None:
            raise ConnectionError(f"{address} is not plugged in")
        self._taken_from_kernel = False
        try:
            self._claim()
        except BaseException:
            self.close(whole=False)
            raise

    def write(self, data: memoryview, seconds: float) -> int:
        try:
            return int(self._out.write(bytes(data[:PACKET]), _milliseconds(seconds)))
        except self._timed_out as error:
            raise TimeoutError("the printer takes nothing") from error

    def read(self, seconds: float) -> bytes:
        """Bulk answers come in packets; the first byte of one is the answer, the rest is not asked for."""
        end = time.monotonic() + seconds
        while self._in is not None and (left := end - time.monotonic()) > 0:
            try:
                packet = bytes(self._in.read(self._in.wMaxPacketSize, _milliseconds(left)))
            except self._timed_out:
                return b""
            if packet:
                return packet[:1]
            time.sleep(EMPTY_PACKET_REST_S)
        return b""

    def drain(self) -> None:
        """Some units send their status without being asked, again and again: a few packets are enough."""
        for _ in range(MOST_UNASKED):
            if not self.read(0.001):
                return

    def hint(self) -> PrinterState | None:
        """The port status: paper empty and not selected are certain; anything else says nothing about paper."""
        try:
            answer = self._device.ctrl_transfer(
                _IN_CLASS_INTERFACE, GET_PORT_STATUS, 0, self._number << 8, 1, STATUS_WAIT_MS
            )
        except self._timed_out:
            return None
        if not len(answer):
            return None
        if answer[0] & _PAPER_EMPTY:
            return PrinterState.PAPER_OUT
        return None if answer[0] & _SELECTED and answer[0] & _NO_ERROR else PrinterState.OFFLINE

    def pending(self) -> int:
        """A bulk write that returned is with the printer already."""
        return 0

    def farewell(self, seconds: float) -> None:
        """USB has none."""

    def close(self, *, whole: bool) -> None:  # noqa: ARG002 - this machine holds nothing of a bulk write
        with suppress(OSError):
            self._dispose(self._device)
        if self._taken_from_kernel:
            with suppress(OSError, NotImplementedError):
                self._device.attach_kernel_driver(self._number)

    def _claim(self) -> None:
        import usb.util

        configuration = self._device.get_active_configuration()
        interface = usb.util.find_descriptor(configuration, bInterfaceClass=PRINTER_CLASS)
        if interface is None:
            raise OSError("the device is no printer")
        self._number: int = interface.bInterfaceNumber
        with suppress(NotImplementedError):
            if self._device.is_kernel_driver_active(self._number):
                self._device.detach_kernel_driver(self._number)
                self._taken_from_kernel = True
        usb.util.claim_interface(self._device, self._number)
        self._out = _endpoint(interface, usb.util.ENDPOINT_OUT)
        self._in = _endpoint(interface, usb.util.ENDPOINT_IN)
        if self._out is None:
            raise OSError("the printer has no way in")


def _endpoint(interface: Any, direction: int) -> Any:
    import usb.util

    return usb.util.find_descriptor(
        interface, custom_match=lambda end: usb.util.endpoint_direction(end.bEndpointAddress) == direction
    )


def _milliseconds(seconds: float) -> int:
    """Zero would mean without end to libusb."""
    return max(1, round(seconds * 1000))
