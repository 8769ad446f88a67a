"""A print desk before simulated printers, with counters in memory."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.devices import (
    Allowance,
    Count,
    DeviceName,
    PrintDesk,
    SimulatedHall,
    load_profile,
    page_count,
)
from kiosk.errors import EnvironmentFault
from kiosk.sheets import Paragraph, QrCode, Sheet, SheetKind


@dataclass
class RememberedCounters:
    counts: dict[str, Count] = field(default_factory=dict)
    broken: bool = False

    def get(self, printer: str) -> Count:
        if self.broken:
            raise EnvironmentFault("db.full", "The disk is full.", "")
        return self.counts.get(printer, Count())

    def put(self, printer: str, count: Count) -> None:
        self.counts[printer] = count


@pytest.fixture
def hall() -> SimulatedHall:
    return SimulatedHall()


@pytest.fixture
def counters() -> RememberedCounters:
    return RememberedCounters()


@pytest.fixture
def spool(tmp_path: Path) -> Path:
    folder = tmp_path / "spool"
    folder.mkdir()
    return folder


@pytest.fixture
def desk_with(hall: SimulatedHall, counters: RememberedCounters, spool: Path):
    def wipe() -> None:
        for path in spool.iterdir():
            path.unlink()

    def made(*, a4: bool = True, copies: int = 3, pages: int = 20, profile: str = "generic-80") -> PrintDesk:
        allowed = Allowance(copies, pages)
        pages_of = page_count
        return PrintDesk(hall.slip, load_profile(profile), hall.a4 if a4 else None, counters, allowed, wipe, pages_of)

    return made


@pytest.fixture
def desk(desk_with) -> PrintDesk:
    return desk_with()


@pytest.fixture
def sheet() -> Sheet:
    blocks = (Paragraph("带上身份证。"), QrCode("https://www.example.gov.cn", "扫一扫"))
    return Sheet(kind=SheetKind.GUIDANCE, title="开公司", blocks=blocks)


@pytest.fixture
def a4() -> DeviceName:
    return DeviceName.A4
