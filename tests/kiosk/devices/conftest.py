"""A slip printer that does as told, by itself and on the network; a picture to print on it."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PIL import Image, ImageDraw

from tests.kiosk.devices.slip_machine import PaperDecoder, SlipMachine, TcpPrinter


@pytest.fixture
def machine() -> SlipMachine:
    return SlipMachine()


@pytest.fixture
def tcp_printer(machine: SlipMachine) -> Iterator[TcpPrinter]:
    printer = TcpPrinter(machine)
    yield printer
    printer.close()


@pytest.fixture
def decode():
    """Bytes to the papers that would come out, through the tests' own decoder."""

    def decoded(data: bytes) -> list[Image.Image]:
        decoder = PaperDecoder()
        decoder.feed(data)
        assert not decoder._rest, "the stream ends in the middle of a command"
        return decoder.papers

    return decoded


@pytest.fixture
def soon() -> Callable[[Callable[[], bool]], bool]:
    """Whether something comes true: the machine reads in a thread of its own."""

    def came_true(condition: Callable[[], bool]) -> bool:
        pause = threading.Event()
        for _ in range(500):
            if condition():
                return True
            pause.wait(0.01)
        return condition()

    return came_true


@pytest.fixture
def slip() -> Image.Image:
    """A picture that is different in every strip and touches both edges of the head."""
    image = Image.new("1", (576, 900), 1)
    draw = ImageDraw.Draw(image)
    for y in range(0, 900, 9):
        draw.line((y % 300, y, 575 - y % 200, y), fill=0)
    draw.rectangle((0, 0, 575, 899), outline=0)
    return image
