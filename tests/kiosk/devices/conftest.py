"""A printer on the network as tests see it: a TCP server that reads ESC/POS by its own rules and keeps the paper."""

import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageOps

HEALTHY = {1: 0x12, 2: 0x12, 3: 0x12, 4: 0x12}
FIXED = {
    b"\x1b@": 2, b"\x1bJ": 3, b"\x1dV": 3, b"\x10\x04": 3, b"\x10\x14": 10,
}  # fmt: skip


@dataclass
class PaperDecoder:
    """Reads ESC/POS byte by byte as it comes; knows nothing of the program's encoder."""

    papers: list[Image.Image] = field(default_factory=list)
    strips: list[Image.Image] = field(default_factory=list)
    tallest: int = 0
    initialised: int = 0
    cleared: int = 0
    _rest: bytes = b""

    def feed(self, data: bytes) -> list[int]:
        """Take more bytes; the numbers of the status questions among them."""
        self._rest += data
        asked: list[int] = []
        while self._rest:
            length = self._length()
            if length is None or length > len(self._rest):
                break
            command, self._rest = self._rest[:length], self._rest[length:]
            asked += self._obey(command)
        return asked

    def _length(self) -> int | None:
        if self._rest[:4] == b"\x1dv0\x00":
            if len(self._rest) < 8:
                return None
            return 8 + int.from_bytes(self._rest[4:6], "little") * int.from_bytes(self._rest[6:8], "little")
        if len(self._rest) < 2 or (self._rest[:2] == b"\x1dv" and len(self._rest) < 4):
            return None
        assert self._rest[:2] in FIXED, f"unknown command {self._rest[:12].hex(' ')}"
        return FIXED[self._rest[:2]]

    def _obey(self, command: bytes) -> list[int]:
        kind = command[:2]
        if kind == b"\x10\x04":
            return [command[2]]
        if kind == b"\x10\x14":
            self.cleared += 1
            self.strips = []
        elif kind == b"\x1b@":
            self.initialised += 1
        elif kind == b"\x1dv":
            across, down = int.from_bytes(command[4:6], "little"), int.from_bytes(command[6:8], "little")
            self.tallest = max(self.tallest, down)
            self.strips.append(ImageOps.invert(Image.frombytes("1", (across * 8, down), command[8:]).convert("L")))
        elif kind == b"\x1dV":
            self.cut()
        return []

    def cut(self) -> None:
        if self.strips:
            paper = Image.new("L", (self.strips[0].width, sum(strip.height for strip in self.strips)), 255)
            top = 0
            for strip in self.strips:
                paper.paste(strip, (0, top))
                top += strip.height
            self.papers.append(paper.convert("1"))
            self.strips = []


@dataclass
class TcpPrinter:
    """`answers` None is mute; it hangs up at `dies_after` bytes and is out of paper at `paper_out_after` strips."""

    answers: dict[int, int] | None = field(default_factory=lambda: dict(HEALTHY))
    dies_after: int | None = None
    paper_out_after: int | None = None
    reads: bool = True
    decoder: PaperDecoder = field(default_factory=PaperDecoder)
    jobs: int = 0
    received: int = 0

    def __post_init__(self) -> None:
        self._stop = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self._listener.settimeout(0.05)
        self.port = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    @property
    def papers(self) -> list[Image.Image]:
        return self.decoder.papers

    def close(self) -> None:
        self._stop.set()
        self._thread.join(5)
        self._listener.close()

    def _serve(self) -> None:
        while not self._stop.is_set():
            try:
                line, _ = self._listener.accept()
            except TimeoutError:
                continue
            self.jobs += 1
            with line:
                line.settimeout(0.05)
                try:
                    self._talk(line)
                except OSError:
                    continue

    def _talk(self, line: socket.socket) -> None:
        self.received = 0
        while not self._stop.is_set():
            if not self.reads:
                self._stop.wait(0.05)
                continue
            try:
                data = line.recv(1024)
            except TimeoutError:
                continue
            if not data:
                return
            self.received += len(data)
            if self.dies_after is not None and self.received >= self.dies_after:
                return
            for number in self.decoder.feed(data):
                self._answer(line, number)

    def _answer(self, line: socket.socket, number: int) -> None:
        if self.answers is None:
            return
        out = self.paper_out_after is not None and len(self.decoder.strips) >= self.paper_out_after
        faults = {1: 0x1A, 2: 0x32, 4: 0x7E} if out else {}
        line.sendall(bytes([faults.get(number, self.answers[number])]))


@pytest.fixture
def tcp_printer() -> Iterator[TcpPrinter]:
    printer = TcpPrinter()
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
def slip() -> Image.Image:
    """A picture that is different in every strip and touches both edges of the head."""
    image = Image.new("1", (576, 900), 1)
    draw = ImageDraw.Draw(image)
    for y in range(0, 900, 9):
        draw.line((y % 300, y, 575 - y % 200, y), fill=0)
    draw.rectangle((0, 0, 575, 899), outline=0)
    return image


@pytest.fixture
def network(tcp_printer: TcpPrinter, tmp_path: Path):
    """The real network printer, pointed at the TCP server."""
    from kiosk.devices import NetworkPrinter

    def made(seconds: float = 5.0) -> NetworkPrinter:
        return NetworkPrinter("127.0.0.1", tcp_printer.port, 576, seconds, torn=tmp_path / "torn")

    return made
