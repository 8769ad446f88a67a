"""A real center in a folder, and terminals that hand in sealed events."""

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from pathlib import Path

import httpx
import pytest

from kiosk.center import Center, CenterHome, init_center
from kiosk.center.serving import ServerThread
from kiosk.clock import HALL_ZONE, SetClock
from kiosk.requests.model import Appeal
from kiosk.requests.payload import appeal_payload, withdrawal_payload
from kiosk.requests.receipts import ReceiptNumber, write_secret
from kiosk.requests.sealing import digest, seal
from kiosk.wire.events import Event, EventData
from kiosk.wire.keys import Keyring
from kiosk.wire.trust import pinned_context

NOW = datetime(2026, 11, 20, 23, 30, tzinfo=HALL_ZONE)
"""A Friday night."""


@dataclass
class Writer:
    """Seals events as a terminal's desk does."""

    center: Center
    keyring: Keyring
    serials: Iterator[int] = field(default_factory=lambda: count(1))
    secrets: dict[str, str] = field(default_factory=dict)

    def appeal(self, number: str = "", title: str = "电梯一直不修") -> Event:
        hall, terminal = self.keyring.terminal_id.split("-")
        number = number or str(ReceiptNumber(hall, terminal, NOW.date(), next(self.serials)))
        secret = self.secrets.setdefault(number, write_secret(uuid.uuid4().bytes))
        event_id = str(uuid.uuid4())
        appeal = Appeal(title, "三号楼的货梯停了一周", "访客甲", "0571-00000000", consent=True)
        payload = appeal_payload(
            appeal, event_id=event_id, receipt_number=number, secret=secret, created_at=NOW, terminal=terminal
        )
        return self.event(event_id, "appeal", number, payload)

    def withdrawal(self, original: Event, secret: str = "") -> Event:
        event_id, number = str(uuid.uuid4()), original.subject
        payload = withdrawal_payload(
            original.id,
            event_id=event_id,
            receipt_number=number,
            secret=secret or self.secrets[number],
            created_at=NOW,
            terminal=self.keyring.terminal_id,
        )
        return self.event(event_id, "withdrawal", number, payload)

    def event(self, event_id: str, kind: str, number: str, payload: bytes) -> Event:
        public = {name: self.center.sealing[name] for name in ("kty", "crv", "x", "kid")}
        sealed = seal(payload, public)
        return Event(
            id=event_id,
            source=self.keyring.source,
            type=f"cn.budayang.request.{kind}.v1",
            time=NOW,
            subject=number,
            data=EventData(sealed=sealed, digest=digest(sealed), expected_due=NOW.date()),
        )


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NOW)


@pytest.fixture
def center_home(tmp_path: Path) -> CenterHome:
    return CenterHome(tmp_path / "center")


@pytest.fixture
def center(center_home: CenterHome, clock: SetClock) -> Iterator[Center]:
    init_center(center_home, clock)
    with Center.open(center_home, clock) as opened:
        yield opened


@pytest.fixture
def new_terminal(center: Center, tmp_path: Path) -> Callable[[str], Writer]:
    """An enrolled terminal that trusts the center."""

    def enrolled(terminal_id: str) -> Writer:
        keyring = Keyring(tmp_path / f"keys-{terminal_id}", terminal_id)
        center.terminals.enrol(terminal_id, keyring.public_pem())
        keyring.install_trust(center.home.trust)
        return Writer(center, keyring)

    return enrolled


@pytest.fixture
def writer(new_terminal: Callable[[str], Writer]) -> Writer:
    return new_terminal("QT-01")


@pytest.fixture
def server(center: Center) -> Iterator[ServerThread]:
    """The center, served over TLS."""
    with ServerThread(center) as serving:
        yield serving


@pytest.fixture
def http(center: Center, server: ServerThread, writer: Writer) -> Iterator[httpx.Client]:
    """A client that trusts the center and signs nothing by itself."""
    trust = writer.keyring.trust()
    assert trust is not None
    context = pinned_context(trust.ca_pem)
    with httpx.Client(verify=context, base_url=server.url, trust_env=False) as client:
        yield client
