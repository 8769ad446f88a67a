"""Sync: 5,000 queued events to a local center, against the same bytes posted to an empty handler.

Both servers are processes of their own with the same certificate; both get batches of the same size over one TLS
connection. Ours also signs, opens and checks every seal, and commits on both sides before and after each batch. The
note adds a second yardstick: the same handler, sent one event in each post, as a terminal without batches would.
"""

import os
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import httpx
from pydantic import TypeAdapter

from kiosk.bench.measure import Measured, timed
from kiosk.bench.submit import APPEAL
from kiosk.companions import answers
from kiosk.errors import EnvironmentFault
from kiosk.requests.model import Appeal, EventState, SealedEvent, SubmitOutcome, Submitted
from kiosk.requests.ports import UnitOfWorkFactory
from kiosk.sync import SyncReport
from kiosk.wire.events import MAX_BATCH, Event, EventData

EVENTS = 5000
REACH = 0.5
START_WAIT_S = 30.0
MEDIA_TYPE = "application/cloudevents-batch+json"


class Desk(Protocol):
    def submit(self, appeal: Appeal) -> SubmitOutcome: ...


class Memory(Protocol):
    @property
    def unit(self) -> UnitOfWorkFactory: ...


class Sender(Protocol):
    def run_once(self, *, now: bool = False) -> SyncReport: ...


class Keys(Protocol):
    @property
    def source(self) -> str: ...


class Place(Protocol):
    """The terminal under test (see `kiosk.bootstrap.Terminal`)."""

    @property
    def center_home(self) -> Path: ...

    @property
    def desk(self) -> Desk: ...

    @property
    def database(self) -> Memory: ...

    @property
    def dispatcher(self) -> Sender: ...

    @property
    def keyring(self) -> Keys: ...

    def ensure_trust(self) -> None: ...

    def close(self) -> None: ...


def sync(folder: Path, furnish: Callable[[Path], Place], events: int = EVENTS) -> Measured:
    """Fills the queue of a new terminal in `folder`, empties it into a center, and posts the same bytes to nobody."""
    port = _free_port()
    os.environ["KIOSK_CENTER_URL"] = f"https://127.0.0.1:{port}"
    place = furnish(folder)
    try:
        place.ensure_trust()
        queued = _fill(place, events)
        bodies, singles = _bodies(queued, MAX_BATCH), _bodies(queued, 1)
        home = place.center_home
        serve = ["-m", "kiosk", "center", "serve", "--home", str(home), "--port", str(port)]
        with _served(serve, port):
            ours = timed(lambda: _empty(place)) / 1000
        certificate, empty_port = home / "keys" / "server.pem", _free_port()
        with _served(["-m", "kiosk.bench.empty_handler", str(certificate), str(empty_port)], empty_port):
            authority = home / "trust" / "center-ca.pem"
            bare = timed(lambda: _post(bodies, empty_port, authority)) / 1000
            one_by_one = timed(lambda: _post(singles, empty_port, authority)) / 1000
    finally:
        place.close()
        del os.environ["KIOSK_CENTER_URL"]
    return Measured(
        "sync",
        "the same bytes posted to an empty handler",
        "events/s",
        events / ours,
        events / bare,
        REACH,
        runs=1,
        higher_is_better=True,
        note=f"{events} events, {sum(map(len, bodies)) / 1e6:.1f} MB, batches of {MAX_BATCH}; second yardstick, "
        f"not the one of the reach: one event in each post to the empty handler, {events / one_by_one:.2f} events/s, "
        f"ratio {one_by_one / ours:.2f}",
    )


def _fill(place: Place, events: int) -> list[Event]:
    """Queue the events; the same ones as the wire carries them."""
    for _ in range(events):
        outcome = place.desk.submit(APPEAL)
        if not isinstance(outcome, Submitted):
            raise EnvironmentFault("bench.sync", f"The queue could not be filled: {outcome.code}.")
    with place.database.unit() as unit:
        return [_on_the_wire(kept, place.keyring.source) for kept in unit.outbox.all(limit=events)]


def _on_the_wire(kept: SealedEvent, source: str) -> Event:
    return Event(
        id=kept.id,
        source=source,
        type=f"cn.budayang.request.{kept.kind.value}.v1",
        time=kept.created_at,
        subject=kept.receipt_number,
        data=EventData(sealed=kept.sealed, digest=kept.digest, expected_due=kept.expected_due),
    )


def _bodies(events: list[Event], size: int) -> list[bytes]:
    """What is posted of the events, `size` of them at a time."""
    batch = TypeAdapter(list[Event])
    return [batch.dump_json(events[start : start + size]) for start in range(0, len(events), size)]


def _empty(place: Place) -> None:
    """Send until nothing waits."""
    while True:
        report = place.dispatcher.run_once(now=True)
        if report.error:
            raise EnvironmentFault("bench.sync", f"The sync stopped: {report.error}.")
        with place.database.unit() as unit:
            counts = unit.outbox.counts()
        if not counts.get(EventState.QUEUED, 0) and not counts.get(EventState.FAILED, 0):
            return


def _post(bodies: Sequence[bytes], port: int, authority: Path) -> None:
    trust = ssl.create_default_context(cafile=str(authority))
    with httpx.Client(verify=trust, trust_env=False) as client:
        for body in bodies:
            client.post(f"https://127.0.0.1:{port}/", content=body, headers={"content-type": MEDIA_TYPE})


@contextmanager
def _served(words: Sequence[str], port: int) -> Iterator[None]:
    child = subprocess.Popen([sys.executable, *words], stdout=subprocess.DEVNULL)
    try:
        until = time.monotonic() + START_WAIT_S
        while not answers(f"https://127.0.0.1:{port}"):
            if child.poll() is not None or time.monotonic() > until:
                raise EnvironmentFault("bench.server", f"The server of the bench did not start: {words[1]}.")
            time.sleep(0.05)
        yield
    finally:
        child.terminate()
        child.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
