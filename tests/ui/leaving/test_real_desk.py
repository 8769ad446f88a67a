"""The same screens with the real desk on a real database: written, stored sealed, found again, taken back."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from joserfc.jwk import OKPKey
from PySide6.QtCore import QCoreApplication

from kiosk.clock import SetClock
from kiosk.requests.desk import RequestDesk
from kiosk.settings import Settings
from kiosk.visit.model import EndReason, Screen
from kiosk.wire.lookup import Unreachable
from local_db import Database, open_database
from ui.jobs import SerialJobRunner
from ui.screens.receipt import ReceiptModel
from ui.screens.review import ReviewModel
from ui.screens.timeline import TimelineModel
from ui.stay import Draft, Stay


@dataclass
class Keys:
    jwk: dict[str, Any] | None
    source: str = "/halls/QT/terminals/01"

    def sealing_jwk(self) -> dict[str, Any] | None:
        return self.jwk


class NoNetwork:
    def look_up(self, number: str) -> Unreachable:
        return Unreachable("no route")


@pytest.fixture
def keys() -> Keys:
    key = OKPKey.generate_key("X25519", parameters={"kid": "center-1"})
    return Keys(dict(key.as_dict(private=False)))


@pytest.fixture
def database(tmp_path: Path, clock: SetClock) -> Iterator[Database]:
    opened = open_database(tmp_path / "kiosk.db", tmp_path / "backups", clock)
    yield opened
    opened.close()


@pytest.fixture
def real(written: Stay, jobs: Any, database: Database, keys: Keys, clock: SetClock) -> Stay:
    """The complete draft in a stay whose desk is the real one."""
    desk = RequestDesk(
        units=database.unit, clock=clock, keyring=keys, center=NoNetwork(), random=random.Random(7), settings=Settings()
    )
    services = replace(written.services, desk=desk)
    stay = Stay(services, SerialJobRunner(jobs))
    stay.home()
    stay.memory = written.memory
    return stay


def submit(stay: Stay, jobs: Any) -> None:
    stay.go(Screen.REVIEW)
    model = ReviewModel(stay)
    model.submit()
    jobs.run()
    QCoreApplication.processEvents()


def test_a_request_is_stored_found_and_taken_back(real: Stay, jobs: Any) -> None:
    submit(real, jobs)
    receipt = real.memory.receipt
    assert receipt is not None
    assert real.visit.here.screen is Screen.RECEIPT
    assert real.memory.draft == Draft()

    real.scanned(receipt.qr_text)
    timeline = TimelineModel(real, real.visit.here.argument)
    jobs.run()
    assert (timeline.state, timeline.locked, timeline.fresh) == ("known", "", False)
    assert [row.standing for row in timeline.rows.records][:2] == ["done", "now"]

    shown = ReceiptModel(real)
    shown.askWithdraw(True)
    shown.withdraw()
    jobs.run()
    assert shown.withdrawn


def test_without_the_centers_key_nothing_is_claimed_stored(real: Stay, jobs: Any, keys: Keys) -> None:
    keys.jwk = None
    submit(real, jobs)
    assert real.visit.here.screen is Screen.REVIEW
    assert real.memory.receipt is None
    assert real.memory.draft.title


def test_the_words_are_nowhere_on_the_disk(real: Stay, jobs: Any, tmp_path: Path) -> None:
    submit(real, jobs)
    receipt = real.memory.receipt
    assert receipt is not None
    real.end(EndReason.BUTTON)
    written = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert any(receipt.number.encode() in content for content in written.values()), "the sealed request is there"
    for path, content in written.items():
        assert "王先生".encode() not in content, path
        assert b"13800001234" not in content, path
