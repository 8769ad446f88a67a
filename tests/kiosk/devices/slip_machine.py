"""A slip printer as tests see it: a machine that reads ESC/POS by its own rules, and its place on the network."""

import socket
import threading
from dataclasses import dataclass, field

from PIL import Image, ImageOps

HEALTHY = {1: 0x12, 2: 0x12, 3: 0x12, 4: 0x12}
"""Answers to DLE EOT 1 to 4 of a printer that lacks nothing."""
FIXED = {
    b"\x1b@": 2, b"\x1bJ": 3, b"\x1dV": 3, b"\x10\x04": 3, b"\x10\x14": 10, b"\x1de": 3,
}  # fmt: skip
"""Length of each command that has always the same, by its first two bytes."""


@dataclass
class PaperDecoder:
    """Reads ESC/POS byte by byte as it comes; knows nothing of the program's encoder."""

    papers: list[Image.Image] = field(default_factory=list)
    strips: list[Image.Image] = field(default_factory=list)
    tallest: int = 0
    initialised: int = 0
    cleared: int = 0
    asked: int = 0
    presented: int = 0
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
            self.asked += 1
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
        elif kind == b"\x1de":
            self.presented += 1
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
class SlipMachine:
    """`answers` None is mute; it hangs up at `dies_after` bytes and is out of paper at `paper_out_after` strips."""

    answers: dict[int, int] | None = field(default_factory=lambda: dict(HEALTHY))
    dies_after: int | None = None
    dies_after_strips: int | None = None
    paper_out_after: int | None = None
    silent_after: int | None = None
    reads: bool = True
    decoder: PaperDecoder = field(default_factory=PaperDecoder)
    jobs: int = 0
    received: int = 0

    @property
    def papers(self) -> list[Image.Image]:
        return self.decoder.papers

    def begin(self) -> None:
        self.jobs += 1
        self.received = 0
        self.decoder._rest = b""

    @property
    def dead(self) -> bool:
        """The plug is out or the paper's cable is pulled, in the middle."""
        bytes_over = self.dies_after is not None and self.received >= self.dies_after
        return bytes_over or (self.dies_after_strips is not None and len(self.decoder.strips) >= self.dies_after_strips)

    def take(self, data: bytes) -> bytes:
        """What the machine answers to these bytes."""
        self.received += len(data)
        asked = self.decoder.feed(data)
        return b"".join(self._answer(number) for number in asked)

    def _answer(self, number: int) -> bytes:
        if self.answers is None or (self.silent_after is not None and len(self.decoder.strips) >= self.silent_after):
            return b""
        out = self.paper_out_after is not None and len(self.decoder.strips) >= self.paper_out_after
        faults = {1: 0x1A, 2: 0x32, 4: 0x7E} if out else {}
        return bytes([faults.get(number, self.answers[number])])


class TcpPrinter:
    """The machine behind a socket, with a small buffer as real ones have; one line at a time."""

    def __init__(self, machine: SlipMachine) -> None:
        self.machine = machine
        self._stop = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self._listener.settimeout(0.02)
        self.port = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

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
            self.machine.begin()
            with line:
                line.settimeout(0.02)
                try:
                    self._talk(line)
                except OSError:
                    continue

    def _talk(self, line: socket.socket) -> None:
        while not self._stop.is_set():
            if not self.machine.reads:
                self._stop.wait(0.02)
                continue
            try:
                data = line.recv(1024)
            except TimeoutError:
                continue
            if not data:
                return
            line.sendall(self.machine.take(data))
            if self.machine.dead:
                return
