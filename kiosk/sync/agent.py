"""The agent: the terminal's own errands, in a process beside the screen. Outbox, replies, heartbeat, retention.

It may be killed at any moment and started again; everything that matters is in the database before it happens.
"""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from threading import Event, current_thread, main_thread
from types import FrameType
from typing import Protocol

from kiosk.clock import Clock
from kiosk.errors import KioskError, Refusal
from kiosk.log_events import LogEvent
from kiosk.logs import alarm, close_log, log, open_log
from kiosk.paths import Home
from kiosk.process_lock import AlreadyRunning, ProcessLock
from kiosk.requests.model import OPEN_STATES
from kiosk.requests.ports import UnitOfWork
from kiosk.settings import Settings
from kiosk.sync.client import CenterClient
from kiosk.sync.dispatcher import Dispatcher
from kiosk.sync.failure import TransportFailure
from kiosk.version import program_version
from kiosk.wire.events import Heartbeat

CLOCK_TOLERANCE = timedelta(minutes=2)
"""A clock further off than this is reported; deadlines and receipts print the terminal's time."""


class Memory(Protocol):
    """The opened database."""

    def unit(self) -> UnitOfWork: ...

    def close(self) -> None: ...


class Packs(Protocol):
    def active_version(self) -> str | None: ...


class Terminal(Protocol):
    """What the agent needs of the composition root."""

    home: Home
    settings: Settings
    clock: Clock

    @property
    def database(self) -> Memory: ...

    @property
    def packs(self) -> Packs: ...

    @property
    def client(self) -> CenterClient: ...

    @property
    def dispatcher(self) -> Dispatcher: ...


class Stopped(BaseException):
    """SIGTERM while the agent waits for the network; unwinds at once, transactions are rolled back."""


class Agent:
    """`run()` until told to stop; `round()` is one turn of the loop."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._stop = Event()
        self._beat_due = 0.0

    def run(self) -> None:
        """Loop until `stop()` or SIGTERM. Raises `Refusal` when another agent runs for this home."""
        home = self._terminal.home
        try:
            with ProcessLock(home.root / "agent.lock"), _signals_raise(), _logging(home):
                self._loop()
        except AlreadyRunning as error:
            raise Refusal(
                "agent.running", f"An agent already runs for {home.root}.", "One is enough; stop it to start another."
            ) from error

    def stop(self) -> None:
        """End after the current turn; for threads. A process is ended by SIGTERM."""
        self._stop.set()

    def round(self) -> None:
        """One turn: send, fetch; at its interval also the heartbeat and the retention."""
        self._terminal.dispatcher.run_once()
        if self._terminal.clock.monotonic() >= self._beat_due:
            self._beat_due = self._terminal.clock.monotonic() + self._terminal.settings.heartbeat_interval_s
            self._heartbeat()
            self._terminal.dispatcher.purge_sent()

    def _loop(self) -> None:
        log(LogEvent.AGENT_STARTED, version=program_version())
        try:
            while not self._stop.is_set():
                self._guarded_round()
                self._stop.wait(self._terminal.settings.sync_interval_s)
        except Stopped:
            pass
        finally:
            log(LogEvent.AGENT_STOPPED)

    def _guarded_round(self) -> None:
        """A full disk or a locked database passes; the agent must still be there when it has passed."""
        try:
            self.round()
        except KioskError as error:
            alarm(LogEvent.AGENT_STUMBLED, code=error.code)
        except Exception as error:  # the process's outermost edge
            alarm(LogEvent.AGENT_STUMBLED, error=type(error).__name__)

    def _heartbeat(self) -> None:
        sent_at = self._terminal.clock.now()
        answer = self._terminal.client.heartbeat(self._beat())
        if isinstance(answer, TransportFailure):
            return
        ahead = sent_at - answer.now
        if abs(ahead) > CLOCK_TOLERANCE:
            alarm(LogEvent.CLOCK_OFF, seconds=round(ahead.total_seconds()))

    def _beat(self) -> Heartbeat:
        with self._terminal.database.unit() as unit:
            counts, oldest = unit.outbox.counts(), unit.outbox.oldest_open()
        return Heartbeat(
            terminal=self._terminal.client.terminal_id,
            at=self._terminal.clock.now(),
            version=program_version(),
            pack=self._terminal.packs.active_version() or "",
            waiting=sum(counts.get(state, 0) for state in OPEN_STATES),
            oldest_waiting=oldest.created_at if oldest else None,
        )


@contextmanager
def _logging(home: Home) -> Iterator[None]:
    open_log(home.logs, "agent")
    try:
        yield
    finally:
        close_log()


@contextmanager
def _signals_raise() -> Iterator[None]:
    """SIGTERM and SIGINT interrupt even a wait for the network, so that the agent ends within a second."""
    if current_thread() is not main_thread():
        yield
        return
    before = {number: signal.signal(number, _raise_stopped) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    except Stopped:
        pass
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _raise_stopped(_number: int, _frame: FrameType | None) -> None:
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_IGN)
    raise Stopped
