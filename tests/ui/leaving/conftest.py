"""A stay without rooms behind it: a scripted desk, jobs run by hand, a clock that stands."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.catalog import Item, Kind
from kiosk.clock import HALL_ZONE, SetClock
from kiosk.devices import PrintDesk, SimulatedHall
from kiosk.maintenance.ports import Part, PartState, PinOutcome, PinVerdict
from kiosk.paths import Home
from kiosk.requests import checks
from kiosk.requests.model import (
    Appeal,
    Deadline,
    Problem,
    Receipt,
    RequestKind,
    SubmitOutcome,
    Submitted,
    Timeline,
    WithdrawOutcome,
)
from kiosk.settings import Settings
from tests.ui.by_hand import ByHand
from ui.jobs import SerialJobRunner
from ui.services import Services
from ui.stay import Stay

NOW = datetime(2026, 11, 21, 2, 14, tzinfo=HALL_ZONE)


@dataclass
class ScriptedDesk:
    """Answers what the test put in; checks an appeal by the real rules."""

    receipt: Receipt
    outcome: SubmitOutcome | None = None
    withdrawal: WithdrawOutcome = WithdrawOutcome.REMOVED
    shown: Timeline | None = None
    error: Exception | None = None
    submitted: list[Appeal] = field(default_factory=list)
    withdrawn: list[tuple[str, str]] = field(default_factory=list)
    asked: list[tuple[str, str]] = field(default_factory=list)

    def problems(self, appeal: Appeal) -> tuple[Problem, ...]:
        return checks.problems(checks.tidied(appeal))

    def submit(self, appeal: Appeal) -> SubmitOutcome:
        self.submitted.append(appeal)
        self._maybe_fail()
        return self.outcome or Submitted(self.receipt)

    def withdraw(self, number: str, secret: str) -> WithdrawOutcome:
        self.withdrawn.append((number, secret))
        self._maybe_fail()
        return self.withdrawal

    def timeline(self, number: str, secret: str = "") -> Timeline | None:
        self.asked.append((number, secret))
        self._maybe_fail()
        return self.shown

    def _maybe_fail(self) -> None:
        if self.error is not None:
            raise self.error


@dataclass
class ScriptedStaff:
    pin: PinOutcome = field(default_factory=lambda: PinOutcome(PinVerdict.RIGHT))
    parts: tuple[Part, ...] = (Part("clock", PartState.OK, "2026-11-21"), Part("disk", PartState.FAIL, "97 %"))
    tried: list[str] = field(default_factory=list)

    def enter(self, pin: str) -> PinOutcome:
        self.tried.append(pin)
        return self.pin

    def examine(self) -> tuple[Part, ...]:
        return self.parts


class OneItem:
    """A content that knows one affair."""

    version = "test"

    def item(self, item_id: str) -> Item | None:
        if item_id != "open-company":
            return None
        return Item(
            id=item_id,
            title="公司设立登记",
            plain_title="开一家公司",
            section="approval",
            kind=Kind.HANDLE,
            summary="",
            provider=None,
            departments=(),
            sources=(),
        )


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NOW)


@pytest.fixture
def receipt() -> Receipt:
    return Receipt(
        event_id="0193",
        number="QT-01-261121-0001-K",
        secret="7KQM-2222-3333-4444-5555-6666-7W",
        kind=RequestKind.APPEAL,
        created_at=NOW,
        expected_due=Deadline(date(2026, 11, 25), False),
        latest_due=Deadline(date(2026, 11, 27), False),
    )


@pytest.fixture
def desk(receipt: Receipt) -> ScriptedDesk:
    return ScriptedDesk(receipt)


@pytest.fixture
def staff() -> ScriptedStaff:
    return ScriptedStaff()


@pytest.fixture
def jobs() -> ByHand:
    return ByHand()


@pytest.fixture
def stay(
    qapp: QCoreApplication,
    tmp_path: Path,
    clock: SetClock,
    desk: ScriptedDesk,
    staff: ScriptedStaff,
    paper: PrintDesk,
    hall: SimulatedHall,
    jobs: ByHand,
) -> Stay:
    """A visit standing at the home screen."""
    home = Home(tmp_path / "terminal")
    home.create()
    services = Services(home, Settings(), clock, OneItem, desk, paper, staff, rack=lambda: hall.rack)  # type: ignore[arg-type, call-arg]
    made = Stay(services, SerialJobRunner(jobs))
    made.home()
    return made


@pytest.fixture
def written(stay: Stay) -> Stay:
    """A stay whose draft is complete and agreed to."""
    draft = stay.memory.draft
    draft.title, draft.description = "材料交了，一直没消息", "上周三在三楼窗口交的，到现在没有人打电话。"
    draft.contact_name, draft.phone, draft.consent = "王先生", "13800001234", True
    return stay


@pytest.fixture
def later(clock: SetClock) -> Callable[[timedelta], None]:
    return clock.advance
