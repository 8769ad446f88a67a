"""A stay with one affair, a print desk with a slip printer and A4 before simulated devices, jobs run by hand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.catalog import Hotlines, Item, Kind, Material, OnlineChannel
from kiosk.clock import HALL_ZONE, SetClock
from kiosk.devices import PrintDesk, SimulatedHall
from kiosk.paths import Home
from kiosk.settings import Settings
from tests.ui.by_hand import ByHand
from ui.jobs import SerialJobRunner
from ui.screens.print import PrintModel
from ui.services import Services
from ui.stay import Stay

COMPANY = Item(
    id="company",
    title="公司设立登记",
    plain_title="开公司",
    section="approval",
    kind=Kind.HANDLE,
    summary="办一张营业执照，公司就能开张。",
    provider=None,
    departments=(),
    sources=("qiantang-common/137",),
    online=(OnlineChannel("企服新干线", "https://www.example.gov.cn/open"),),
    materials=(Material("articles", "公司章程"), Material("identity", "股东的身份证明")),
)


class OneAffair:
    """A content that knows one affair and nothing else."""

    version = "test-1"

    def item(self, item_id: str) -> Item | None:
        return COMPANY if item_id == COMPANY.id else None

    def interview(self, _: str) -> None:
        return None

    def place(self, _: str) -> None:
        return None

    def places(self) -> tuple[()]:
        return ()

    def hotlines(self) -> Hotlines:
        return Hotlines()


class Nobody:
    """Staff's desk that finds no part to speak of."""

    def examine(self) -> tuple[()]:
        return ()


@pytest.fixture
def desk(paper: PrintDesk, hall: SimulatedHall) -> PrintDesk:
    """With A4 beside the slips."""
    return replace(paper, a4=hall.a4)


@pytest.fixture
def jobs() -> ByHand:
    return ByHand()


@pytest.fixture
def chimes() -> list[str]:
    """One entry for each sound."""
    return []


@pytest.fixture
def stay(
    qapp: QCoreApplication, tmp_path: Path, hall: SimulatedHall, desk: PrintDesk, jobs: ByHand, chimes: list[str]
) -> Stay:
    home = Home(tmp_path / "terminal")
    home.create()
    clock = SetClock(datetime(2026, 11, 21, 2, 14, tzinfo=HALL_ZONE))
    services = Services(home, Settings(), clock, OneAffair, None, desk, Nobody(), rack=lambda: hall.rack)  # type: ignore[arg-type]
    made = Stay(services, SerialJobRunner(jobs))
    made.chime = lambda: chimes.append("chime")
    made.home()
    return made


@pytest.fixture
def ready(stay: Stay, jobs: ByHand) -> Callable[[], PrintModel]:
    """The print screen's model after its first look at paper and printers."""

    def made() -> PrintModel:
        model = PrintModel(stay, "company")
        jobs.run()
        return model

    return made
