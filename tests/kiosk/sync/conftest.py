"""A whole terminal and a real center on a fixed port, whose place a hostile server can take."""

import socket
import sqlite3
import ssl
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.bootstrap import Terminal, terminal
from kiosk.center import Center, CenterHome, ensure_local_center
from kiosk.center.serving import ServerThread
from kiosk.clock import HALL_ZONE, SetClock
from kiosk.requests.model import Appeal, Submitted
from tests.kiosk.sync.hostile import Acts, Hostile

APPEAL = Appeal("电梯一直不修", "三号楼的货梯停了一周", "访客甲", "0571-85901890", consent=True)
TIMEOUT_S = "2"


@dataclass
class Stand:
    """Everything of one test: the clock stands still until it is moved."""

    here: Terminal
    center: Center
    clock: SetClock
    port: int

    @contextmanager
    def serving(self) -> Iterator[ServerThread]:
        with ServerThread(self.center, port=self.port) as server:
            yield server

    def hostile(self, act: Callable[[ssl.SSLSocket, bytes], None], pem: Path | None = None) -> Hostile:
        return Hostile(self.port, pem or self.center.home.server, act)

    def submit(self) -> Submitted:
        outcome = self.here.desk.submit(APPEAL)
        assert isinstance(outcome, Submitted)
        return outcome

    def event(self, stored: Submitted) -> Any:
        with self.here.database.unit() as unit:
            return unit.outbox.by_id(stored.receipt.event_id)

    def tamper(self, change: str, *values: str) -> None:
        """Change the outbox behind everybody's back."""
        with closing(sqlite3.connect(self.here.home.database)) as database, database:
            database.execute(f"UPDATE outbox SET {change}", values)

    def mark(self, name: str) -> str:
        with self.here.database.unit() as unit:
            return unit.marks.get(name)


@pytest.fixture
def acts() -> type[Acts]:
    return Acts


@pytest.fixture
def stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stand]:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = int(probe.getsockname()[1])
    url = f"https://127.0.0.1:{port}"
    monkeypatch.setenv("KIOSK_CENTER_URL", url)
    monkeypatch.setenv("KIOSK_SYNC_TIMEOUT_S", TIMEOUT_S)
    clock = SetClock(datetime(2026, 11, 20, 23, 30, tzinfo=HALL_ZONE))
    here = terminal(tmp_path / "terminal", clock)
    ensure_local_center(tmp_path / "center", here.keyring, url, clock)
    with Center.open(CenterHome(tmp_path / "center"), clock) as center:
        yield Stand(here, center, clock, port)
    here.database.close()
