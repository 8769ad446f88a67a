"""What a visitor may leave behind, and what the terminal keeps of it: never the words, only a sealed event.

The life of a queued event: queued -> failed (written before the first byte leaves) -> sent.
`withdrawn`, `refused` and `conflict` end it otherwise.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class RequestKind(StrEnum):
    """Kinds of events; the wire type is `cn.budayang.request.<kind>.v1`."""

    APPEAL = "appeal"
    WITHDRAWAL = "withdrawal"


class EventState(StrEnum):
    QUEUED = "queued"
    FAILED = "failed"
    SENT = "sent"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    CONFLICT = "conflict"


OPEN_STATES = frozenset({EventState.QUEUED, EventState.FAILED})
"""States from which an event is still to be sent."""


@dataclass(frozen=True, slots=True)
class Appeal:
    """诉求 as the visitor wrote it. Lives in memory only. `topic` is an item id when one was at hand."""

    title: str
    description: str
    contact_name: str
    phone: str
    consent: bool
    topic: str = ""
    enterprise: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One field that cannot be taken. `code` names the wording (`requests.problem.<code>`), e.g. `phone_unclear`."""

    field: str
    code: str


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day by which an answer is due. `estimated`: the official calendar does not know that year yet."""

    day: date
    estimated: bool


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the visitor takes along. The secret opens the replies; it is never stored in clear on the terminal."""

    event_id: str
    number: str
    secret: str
    kind: RequestKind
    created_at: datetime
    expected_due: Deadline
    latest_due: Deadline

    @property
    def qr_text(self) -> str:
        """`BDY1:<number>:<secret>`: what the receipt's QR carries, read back by any terminal."""
        return f"BDY1:{self.number}:{self.secret}"


@dataclass(frozen=True, slots=True)
class SealedEvent:
    """One row of the outbox. `sealed` is a compact JWE ("" once purged), `digest` its SHA-256 in hex.

    `seq` orders the queue; clocks do not. `verifier` tells whether a secret is this receipt's; it opens nothing.
    """

    seq: int
    id: str
    receipt_number: str
    kind: RequestKind
    created_at: datetime
    expected_due: date
    state: EventState
    sealed: str
    digest: str
    attempts: int = 0
    next_attempt_at: datetime | None = None
    last_error: str = ""
    sent_at: datetime | None = None
    case_no: str = ""
    accepted_at: datetime | None = None
    due_at: date | None = None
    verifier: str = ""


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """That the center has the event `id`, and what it said of its case."""

    id: str
    case_no: str
    accepted_at: datetime | None = None
    due_at: date | None = None


@dataclass(frozen=True, slots=True)
class SealedReply:
    """An answer of the center, readable only with the receipt's secret. `cursor` orders all replies."""

    cursor: int
    receipt_number: str
    sealed: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Reply:
    """An opened answer. `state` is the case's state at that moment (see `CaseState`)."""

    at: datetime
    state: "CaseState"
    text: str
    by: str = ""


class CaseState(StrEnum):
    """What the center says about a case."""

    RECEIVED = "received"
    ACCEPTED = "accepted"
    REPLIED = "replied"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Submitted:
    """The sealed event is on disk; only now may the screen say so."""

    receipt: Receipt


@dataclass(frozen=True, slots=True)
class NotStored:
    """Nothing was stored. `code`: invalid, disk_full, locked, corrupt, no_center_key, ... ; `problems` when invalid."""

    code: str
    problems: tuple[Problem, ...] = ()


SubmitOutcome = Submitted | NotStored


class WithdrawOutcome(StrEnum):
    """`REMOVED`: it had not left the terminal. `REQUESTED`: the center will be told."""

    REMOVED = "removed"
    REQUESTED = "requested"
    TOO_LATE = "too_late"
    UNKNOWN = "unknown"
    WRONG_SECRET = "wrong_secret"
    ALREADY = "already"
    NOT_STORED = "not_stored"


@dataclass(frozen=True, slots=True)
class Timeline:
    """What the progress screen shows. Without the right secret `replies` is empty and `opened` False.

    `fresh` tells whether the center was asked just now (False: from this terminal's memory).
    """

    number: str
    kind: RequestKind
    created_at: datetime | None
    event_state: EventState | None
    case_no: str
    case_state: CaseState | None
    due_at: date | None
    replies: tuple[Reply, ...]
    opened: bool
    fresh: bool
    withdraw_until: datetime | None = None
