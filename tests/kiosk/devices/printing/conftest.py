"""The same machine at the end of a serial line (a pseudo-terminal) and of USB (a backend under pyusb)."""

import os
import pty
import select
import threading
import tty
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pytest
import usb.backend
import usb.core


class PtyPrinter:
    """A serial line: the program opens `path`, the machine sits at the other end."""

    def __init__(self, machine: Any) -> None:
        self.machine = machine
        self._stop = threading.Event()
        self._master, self._slave = pty.openpty()
        tty.setraw(self._slave)
        self.path = os.ttyname(self._slave)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        self._stop.set()
        self._thread.join(5)
        self._pull()

    def _pull(self) -> None:
        for end in (self._master, self._slave):
            if end >= 0:
                os.close(end)
        self._master = self._slave = -1

    def _serve(self) -> None:
        self.machine.begin()
        while not self._stop.is_set():
            if not self.machine.reads or not select.select([self._master], [], [], 0.02)[0]:
                self._stop.wait(0.005)
                continue
            answer = self.machine.take(os.read(self._master, 1024))
            if answer:
                os.write(self._master, answer)
            if self.machine.dead:
                self._pull()
                return


@dataclass
class _Described:
    """One USB descriptor: every field that pyusb copies, zero unless told."""

    values: dict[str, object]

    def __getattr__(self, name: str) -> object:
        return self.values.get(name, b"" if name == "extra_descriptors" else 0)


class UsbPrinter(usb.backend.IBackend):
    """The boundary under pyusb: one printer of class 7, vendor 04b8, product 0e15, with two bulk lines."""

    def __init__(self, machine: Any) -> None:
        super().__init__()
        self.machine = machine
        self.plugged = True
        self.port_status = 0x18
        self.kernel_holds = True
        self.claimed = False
        self.empty_packets = 0
        self.unasked = False
        self._answers = b""

    def enumerate_devices(self):
        return iter(["printer"] if self.plugged else [])

    def get_device_descriptor(self, dev):
        return _Described(
            {"idVendor": 0x04B8, "idProduct": 0x0E15, "bNumConfigurations": 1, "bLength": 18, "bus": 1, "address": 2,
             "port_numbers": None, "port_number": None, "speed": None, "iSerialNumber": 3}
        )  # fmt: skip

    def get_configuration_descriptor(self, dev, config):
        if config:
            raise IndexError
        return _Described({"bNumInterfaces": 1, "bConfigurationValue": 1})

    def get_interface_descriptor(self, dev, intf, alt, config):
        if intf or alt:
            raise IndexError
        return _Described({"bInterfaceClass": 7, "bNumEndpoints": 2})

    def get_endpoint_descriptor(self, dev, ep, intf, alt, config):
        return _Described({"bEndpointAddress": (0x01, 0x82)[ep], "bmAttributes": 2, "wMaxPacketSize": 64})

    def open_device(self, dev):
        self._alive()
        self.machine.begin()
        return "handle"

    def close_device(self, dev_handle):
        self.claimed = False

    def get_configuration(self, dev_handle):
        return 1

    def is_kernel_driver_active(self, dev_handle, intf):
        return self.kernel_holds

    def detach_kernel_driver(self, dev_handle, intf):
        self.kernel_holds = False

    def attach_kernel_driver(self, dev_handle, intf):
        self.kernel_holds = True

    def claim_interface(self, dev_handle, intf):
        self._alive()
        self.claimed = True

    def release_interface(self, dev_handle, intf):
        self.claimed = False

    def bulk_write(self, dev_handle, ep, intf, data, timeout):
        self._alive()
        assert timeout > 0, "libusb would wait for ever"
        if not self.machine.reads:
            raise usb.core.USBTimeoutError("Operation timed out")
        self._answers += self.machine.take(bytes(data))
        return len(data)

    def bulk_read(self, dev_handle, ep, intf, buff, timeout):
        self._alive()
        if self.empty_packets:
            self.empty_packets -= 1
            return 0
        if self.unasked:
            buff[0] = 0x14
            return 1
        if not self._answers:
            raise usb.core.USBTimeoutError("Operation timed out")
        buff[0] = self._answers[0]
        self._answers = self._answers[1:]
        return 1

    def ctrl_transfer(self, dev_handle, bmRequestType, bRequest, wValue, wIndex, data, timeout):  # noqa: N803
        self._alive()
        assert (bmRequestType, bRequest) == (0xA1, 1)
        data[0] = self.port_status
        return 1

    def _alive(self) -> None:
        if not self.plugged or self.machine.dead:
            raise usb.core.USBError("No such device", errno=19)


@pytest.fixture
def pty_printer(machine: Any) -> Iterator[PtyPrinter]:
    printer = PtyPrinter(machine)
    yield printer
    printer.close()


@pytest.fixture
def usb_printer(machine: Any) -> UsbPrinter:
    return UsbPrinter(machine)


@pytest.fixture
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[..., object]:
    """The real slip printer over a way (`tcp`, `serial`, `usb`), at the other end the `machine`."""

    def made(way: str, *, seconds: float = 5.0, profile: str = "generic-80"):
        from kiosk.devices import JobTimes, SlipPrinter, load_profile
        from kiosk.devices.opening import name_of, way_to
        from kiosk.devices.printing.address import read_address

        far = request.getfixturevalue({"tcp": "tcp_printer", "serial": "pty_printer", "usb": "usb_printer"}[way])
        text = {
            "tcp": lambda: f"tcp://127.0.0.1:{far.port}",
            "serial": lambda: f"serial://{far.path}?flow=none",
            "usb": lambda: "usb://04b8:0e15",
        }[way]()
        address = read_address(text)
        times = JobTimes(connect=seconds, stall=seconds, job=seconds)
        backend = far if way == "usb" else None
        quick = msgspec.structs.replace(load_profile(profile), line_ms=0.001)
        return SlipPrinter(name_of(address), way_to(address, backend), quick, tmp_path / "torn", times)

    return made


@pytest.fixture
def network(opened: Callable[..., object], tcp_printer: Any):
    """The real slip printer on the network."""

    def made(seconds: float = 5.0):
        return opened("tcp", seconds=seconds)

    return made
