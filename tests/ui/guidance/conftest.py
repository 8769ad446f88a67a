"""A visitor standing at the home screen over a small catalogue, with real jobs or jobs that wait."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.clock import HALL_ZONE, SetClock
from kiosk.devices import PrintDesk
from kiosk.paths import Home
from kiosk.settings import Settings
from tests.ui.guidance.small_catalog import SmallCatalog
from ui.jobs import SerialJobRunner
from ui.services import Services
from ui.stay import Stay


class NoDesk:
    """Guidance needs neither the request desk nor the staff's: touching one fails the test."""


class HeldJobs:
    """The runner's `run`, by hand: `release` runs the oldest job and delivers its result."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[], object], Callable[[object], None]]] = []

    def run(self, work: Callable[[], object], done: Callable[[object], None], failed: object = None) -> None:
        self.waiting.append((work, done))

    def release(self) -> None:
        work, done = self.waiting.pop(0)
        done(work())


@pytest.fixture
def catalog() -> SmallCatalog:
    return SmallCatalog()


@pytest.fixture
def stay(qapp: object, tmp_path: Path, catalog: SmallCatalog, paper: PrintDesk) -> Iterator[Stay]:
    pool = ThreadPoolExecutor(max_workers=1)
    jobs = SerialJobRunner(pool)
    services = Services(
        home=Home(tmp_path),
        settings=Settings(),
        clock=SetClock(datetime(2026, 11, 21, 2, 14, tzinfo=HALL_ZONE)),
        open_catalog=lambda: catalog,
        desk=NoDesk(),  # type: ignore[arg-type]
        paper=paper,
        staff=NoDesk(),  # type: ignore[arg-type]
    )
    stay = Stay(services, jobs)
    stay.home()
    yield stay
    jobs.drain()


@pytest.fixture
def settle(qtbot: object, stay: Stay) -> Callable[[], None]:
    """Wait until every job has delivered its result."""
    return lambda: qtbot.waitUntil(lambda: not stay.jobs.busy, timeout=30_000)  # type: ignore[attr-defined]


@pytest.fixture
def held(stay: Stay) -> HeldJobs:
    """Jobs that wait until the test lets them run."""
    jobs = HeldJobs()
    stay.jobs = jobs  # type: ignore[assignment]
    return jobs
