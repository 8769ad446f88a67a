"""A serial scanner, played on a pseudo-terminal: framing, pulling the plug, putting it in again."""

import os
import threading
import tty
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.devices.reading import ReaderState, SerialReader, open_reader
from kiosk.devices.reading.serial_reader import at_path
from kiosk.errors import Refusal

CODE = b"91330199MA0TEXT12M"
PATIENCE_S = 20


@dataclass
class Plug:
    """A socket in the wall: the path stays, the device behind it comes and goes."""

    path: Path
    master: int = -1
    _slave: int = -1

    def plug_in(self) -> None:
        self.master, self._slave = os.openpty()
        tty.setraw(self._slave)
        self.path.symlink_to(os.ttyname(self._slave))

    def send(self, data: bytes) -> None:
        os.write(self.master, data)

    def pull(self) -> None:
        self.path.unlink(missing_ok=True)
        for end in (self._slave, self.master):
            if end >= 0:
                os.close(end)
        self.master = self._slave = -1


@dataclass
class Basket:
    """Collects payloads and lets the test wait for a number of them."""

    got: list[bytes] = field(default_factory=list)
    _grown: threading.Condition = field(default_factory=threading.Condition)

    def __call__(self, payload: bytes) -> None:
        with self._grown:
            self.got.append(payload)
            self._grown.notify_all()

    def wait_for(self, count: int) -> list[bytes]:
        with self._grown:
            assert self._grown.wait_for(lambda: len(self.got) >= count, PATIENCE_S), f"only {len(self.got)} payloads"
            return list(self.got)


def wait_until(seen: Callable[[], bool], what: str) -> None:
    pause = threading.Event()
    for _ in range(PATIENCE_S * 50):
        if seen():
            return
        pause.wait(0.02)
    raise AssertionError(f"never: {what}")


@pytest.fixture
def plug(tmp_path: Path) -> Iterator[Plug]:
    made = Plug(tmp_path / "ttyScanner")
    yield made
    made.pull()


@pytest.fixture
def basket() -> Basket:
    return Basket()


@pytest.fixture
def reader(plug: Plug, basket: Basket) -> Iterator[SerialReader]:
    made = SerialReader("serial", at_path(str(plug.path)))
    made.start(basket)
    yield made
    made.stop()


def ready(reader: SerialReader) -> None:
    wait_until(lambda: reader.state is ReaderState.READY, "ready")


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b""])
def test_a_code_ends_at_a_line_end_or_at_a_pause(plug: Plug, reader: SerialReader, basket: Basket, end: bytes) -> None:
    plug.plug_in()
    ready(reader)
    plug.send(CODE[:7])
    plug.send(CODE[7:] + end)
    assert basket.wait_for(1) == [CODE]


def test_a_reader_pulled_out_and_put_in_again_goes_on(plug: Plug, reader: SerialReader, basket: Basket) -> None:
    wait_until(lambda: reader.state is ReaderState.ABSENT, "absent at first")
    plug.plug_in()
    ready(reader)
    plug.send(CODE + b"\r")
    basket.wait_for(1)
    plug.pull()
    wait_until(lambda: reader.state is ReaderState.ABSENT, "absent after pulling")
    plug.plug_in()
    ready(reader)
    plug.send(b"SECOND\r")
    assert basket.wait_for(2) == [CODE, b"SECOND"]


def test_after_stop_nothing_is_delivered(plug: Plug, reader: SerialReader, basket: Basket) -> None:
    plug.plug_in()
    ready(reader)
    reader.stop()
    plug.send(CODE + b"\r")
    assert (reader.state, basket.got) == (ReaderState.OFF, [])


@pytest.mark.parametrize("setting", ["", "usb", "serial:", "serial:ttyS0", "serial:/dev/x@fast", "serial:12:34"])
def test_a_setting_that_names_no_reader_is_refused(setting: str) -> None:
    with pytest.raises(Refusal, match="code_reader"):
        open_reader(setting)


def test_settings_name_readers_and_their_speed() -> None:
    assert open_reader("keyboard") is None
    by_path = open_reader("serial:/dev/serial/by-id/usb-scanner@115200")
    by_id = open_reader("serial:0c2e:0B61")
    assert isinstance(by_path, SerialReader)
    assert isinstance(by_id, SerialReader)
    assert (by_path.baud, by_id.baud, by_id.state) == (115200, 9600, ReaderState.OFF)
