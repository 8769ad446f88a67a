"""A request desk on a real database with a real center key; only the network is played."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from joserfc.jwk import OKPKey

from kiosk.clock import HALL_ZONE, SetClock
from kiosk.requests.desk import RequestDesk
from kiosk.requests.model import Appeal, Receipt, Submitted
from kiosk.settings import Settings
from kiosk.wire.events import ReceiptState
from kiosk.wire.lookup import Unknown, Unreachable
from local_db import Database, open_database


@dataclass
class Keys:
    """A keyring that trusts one center, or none."""

    jwk: dict[str, Any] | None
    source: str = "/halls/QT/terminals/01"

    def sealing_jwk(self) -> dict[str, Any] | None:
        return self.jwk


@dataclass
class PlayedCenter:
    """Answers a look at a receipt as the test says; away by default."""

    answer: ReceiptState | Unknown | Unreachable = field(default_factory=lambda: Unreachable("no route"))
    asked: list[str] = field(default_factory=list)

    def look_up(self, number: str) -> ReceiptState | Unknown | Unreachable:
        self.asked.append(number)
        return self.answer


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 11, 20, 2, 0, tzinfo=HALL_ZONE))


@pytest.fixture(scope="session")
def center_key() -> dict[str, Any]:
    """The center's private sealing key as a JWK."""
    return dict(OKPKey.generate_key("X25519", parameters={"kid": "center-1"}).as_dict(private=True))


@pytest.fixture
def keys(center_key: dict[str, Any]) -> Keys:
    return Keys({name: value for name, value in center_key.items() if name != "d"})


@pytest.fixture
def center() -> PlayedCenter:
    return PlayedCenter()


@pytest.fixture
def database(home: Path, clock: SetClock) -> Iterator[Database]:
    home.mkdir()
    database = open_database(home / "kiosk.db", home / "backups", clock, busy_ms=200)
    yield database
    database.close()


@pytest.fixture
def make_desk(clock: SetClock, keys: Keys, center: PlayedCenter) -> Callable[[Database], RequestDesk]:
    """A desk as the next start of the program would make it."""
    return lambda database: RequestDesk(
        units=database.unit,
        clock=clock,
        keyring=keys,
        center=center,
        random=random.SystemRandom(),
        settings=Settings(),
    )


@pytest.fixture
def desk(make_desk: Callable[[Database], RequestDesk], database: Database) -> RequestDesk:
    return make_desk(database)


@pytest.fixture
def appeal() -> Appeal:
    return Appeal("园区东门路灯不亮", "晚上看不清路，\n已经三天了。", "测试来访人", "13900000000", True)


@pytest.fixture
def hand_in(desk: RequestDesk, appeal: Appeal) -> Callable[[], Receipt]:
    """Submit the appeal; the receipt."""

    def submit() -> Receipt:
        outcome = desk.submit(appeal)
        assert isinstance(outcome, Submitted), outcome
        return outcome.receipt

    return submit
