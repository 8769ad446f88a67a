"""Takes one whole visit: furnishes the stand, walks the chapters, counts what the center has, writes the report."""

import json
import os
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QGuiApplication

from kiosk.clock import Clock
from kiosk.companions import Companions
from kiosk.devices import SimulatedHall
from kiosk.errors import KioskError
from kiosk.paths import Home
from kiosk.visit import Screen
from ui.display import dress, prepare
from ui.faults import FaultGuard
from ui.services import Services
from ui.stage import Stage
from ui.tour.finger import SETTLE_MS, Finger, flush
from ui.tour.report import StepDone, TourReport
from ui.tour.stand import Stand, TourClock


class Place(Protocol):
    """The terminal the tour walks (see `kiosk.bootstrap.Terminal`)."""

    home: Home

    def ensure_trust(self) -> None: ...

    def services(self) -> Services: ...

    def close(self) -> None: ...


Furnish = Callable[[Path, Clock], Place]


@dataclass
class Walk:
    """One tour under way: what the chapters act on, and what they leave behind."""

    out: Path
    stand: Stand
    companions: Companions
    clock: TourClock
    stage: Stage
    finger: Finger
    elder: bool
    steps: list[StepDone] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    """Receipt numbers the visitor was shown."""
    case_no: str = ""
    scan_text: str = ""
    """What the receipt's code holds: the visitor carries it away and brings it back."""
    now: str = ""
    """The step under way; named in the report when it fails."""

    def say(self, key: str, /, **values: object) -> str:
        return self.stage.stay.say(key, **values)

    @property
    def hall(self) -> SimulatedHall:
        """The devices of this terminal: the tour breaks and mends them."""
        hall = self.stage.stay.services.hall
        found = hall() if hall else None
        assert found is not None, "the tour's devices are not simulated"
        return found

    def reach(self, screen: Screen) -> None:
        """Wait until the visitor stands there."""
        stay = self.stage.stay
        self.finger.wait(lambda: stay.visit.here.screen is screen, f"the screen “{screen.value}”")

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Do the body, let the screen come to rest, take its picture."""
        self.now = name
        began = time.perf_counter()
        yield
        took = (time.perf_counter() - began) * 1000
        self.finger.rest(SETTLE_MS)
        flush()
        picture = f"{len(self.steps) + 1:02}-{name}.png"
        self.stage.grab(self.out / picture)
        self.steps.append(StepDone(name, picture, round(took, 1)))


def take(out: Path, *, landscape: bool, elder: bool, furnish: Furnish) -> TourReport:
    """Walk the visit into `out`. A step that fails ends the tour and is named in the report."""
    from ui.tour.chapters import CHAPTERS

    out.mkdir(parents=True, exist_ok=True)
    for old in (*out.glob("[0-9][0-9]-*.png"), *out.glob("sheet-*"), out / "report.json"):
        old.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(prefix="kiosk-tour-") as folder, _opened(Path(folder), furnish) as opened:
        stand, place, clock, companions = opened
        prepare(place.home, offscreen=True)
        application = QGuiApplication.instance() or QGuiApplication([])
        if isinstance(application, QGuiApplication):
            dress(application)
        stage = Stage(place.services(), landscape=landscape)
        guard = FaultGuard(stage.shell.fail)
        guard.install()
        walk = Walk(out, stand, companions, clock, stage, Finger(stage.window), elder)
        failed_at, failure = "", ""
        try:
            stage.show()
            stage.hear()
            for chapter in CHAPTERS:
                chapter(walk)
        except (AssertionError, KioskError, OSError) as error:
            failed_at, failure = walk.now, str(error)
            stage.grab(out / "failed.png")
        finally:
            guard.remove()
            stage.close()
        report = _report(walk, failed_at, failure)
    (out / "report.json").write_text(json.dumps(asdict(report), ensure_ascii=False, indent=2), "utf-8")
    return report


@contextmanager
def _opened(folder: Path, furnish: Furnish) -> Iterator[tuple[Stand, Place, TourClock, Companions]]:
    """The stand with its settings in the environment, the agent running, the network away."""
    stand, clock = Stand(folder), TourClock()
    before = {name: os.environ.get(name) for name in stand.environment()}
    os.environ.update(stand.environment())
    place = furnish(stand.home, clock)
    try:
        place.ensure_trust()
        with stand.companions() as companions:
            companions.start("agent", ["agent"])
            yield stand, place, clock, companions
    finally:
        place.close()
        for name, value in before.items():
            os.environ.pop(name, None) if value is None else os.environ.__setitem__(name, value)


def _report(walk: Walk, failed_at: str, failure: str) -> TourReport:
    """Compare what visitors were told with what the center has."""
    try:
        cases = Counter(case["receipt_number"] for case in walk.stand.staff("list"))
    except KioskError as error:
        cases, failed_at, failure = Counter(), failed_at or "count", failure or str(error)
    lost = sum(1 for number in walk.told if number not in cases)
    doubled = sum(times - 1 for times in cases.values()) + sum(1 for number in cases if number not in walk.told)
    return TourReport(
        steps=tuple(walk.steps),
        receipt=walk.told[0] if walk.told else "",
        case_no=walk.case_no,
        lost=lost,
        duplicates=doubled,
        failed_at=failed_at,
        failure=failure,
    )
