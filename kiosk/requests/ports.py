"""What the request desk and the dispatcher need: memory, the center's public key, and a look at the center."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from types import TracebackType
from typing import Any, Protocol, Self

from kiosk.requests.model import Acknowledged, EventState, RequestKind, SealedEvent, SealedReply
from kiosk.wire.events import ReceiptState
from kiosk.wire.lookup import Unknown, Unreachable


class Outbox(Protocol):
    """The queue of sealed events. Every method works inside the unit of work that offers it."""

    def next_serial(self, day: date) -> int:
        """The next receipt serial of that day, from 1; committed together with the event or not at all."""
        ...

    def add(
        self,
        *,
        event_id: str,
        receipt_number: str,
        kind: RequestKind,
        created_at: datetime,
        expected_due: date,
        sealed: str,
        digest: str,
        verifier: str,
    ) -> None:
        """Put a sealed event at the end of the queue. `verifier` proves the receipt's secret later (see `sealing`)."""
        ...

    def by_receipt(self, number: str) -> tuple[SealedEvent, ...]:
        """All events of that receipt (the request, then a withdrawal), oldest first."""
        ...

    def by_id(self, event_id: str) -> SealedEvent | None: ...

    def all(self, limit: int = 1000) -> tuple[SealedEvent, ...]:
        """Newest last."""
        ...

    def due(self, now: datetime, limit: int, max_pause_s: float) -> tuple[SealedEvent, ...]:
        """Open events that may be tried now, oldest first.

        A `next_attempt_at` more than `max_pause_s` ahead means that the clock was set back: such an event is due.
        """
        ...

    def mark_failed(self, ids: tuple[str, ...], *, next_attempt_at: datetime | None, error: str) -> None:
        """State failed and one more attempt; written before the first byte leaves."""
        ...

    def note_failure(self, ids: tuple[str, ...], *, error: str) -> None:
        """Why the attempt that `mark_failed` wrote down came to nothing; counts no further attempt."""
        ...

    def mark_sent(self, sent: Iterable[Acknowledged], *, at: datetime) -> None:
        """State sent, for all of a batch at once."""
        ...

    def mark(self, event_id: str, state: EventState, *, error: str = "") -> None:
        """End an event as withdrawn (its sealed text is removed at once), refused or conflict."""
        ...

    def purge_sent(self, before: datetime) -> int:
        """Empty the sealed text of events sent before that moment; how many."""
        ...

    def counts(self) -> dict[EventState, int]: ...

    def oldest_open(self) -> SealedEvent | None: ...


class Replies(Protocol):
    def add(self, reply: SealedReply) -> None:
        """Keep a reply; the same cursor twice is kept once."""
        ...

    def of(self, number: str) -> tuple[SealedReply, ...]: ...

    def cursor(self) -> int:
        """The highest cursor kept, 0 at first."""
        ...


class Marks(Protocol):
    """Small remembered facts of the sync: last success, last error."""

    def get(self, name: str) -> str: ...

    def put(self, name: str, value: str) -> None: ...


class UnitOfWork(Protocol):
    """One transaction: rolled back unless `commit()` was called. Raises `EnvironmentFault` when SQLite fails.

    Begins immediate (write) transactions; use one per user action, inside one thread.
    """

    @property
    def outbox(self) -> Outbox: ...

    @property
    def replies(self) -> Replies: ...

    @property
    def marks(self) -> Marks: ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def commit(self) -> None: ...


UnitOfWorkFactory = Callable[[], UnitOfWork]


class SealingKeys(Protocol):
    """The terminal's keyring as far as the desk needs it (see `kiosk.wire.keys`)."""

    @property
    def source(self) -> str:
        """The name under which this terminal speaks (the CloudEvents source)."""
        ...

    def sealing_jwk(self) -> dict[str, Any] | None:
        """The center's public X25519 key as a JWK with `kid`; None while no center is trusted."""
        ...


class ReceiptLookup(Protocol):
    """A look at the center's side of one receipt. Blocks for at most one request's time."""

    def look_up(self, number: str) -> ReceiptState | Unknown | Unreachable: ...
