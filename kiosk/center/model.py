"""Cases as the center's staff see them, and the rules of their states. No database here."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kiosk.requests.model import CaseState, Reply, RequestKind


class RefusalReason(StrEnum):
    """Why an event is refused; goes to the terminal and into the log."""

    WRONG_SOURCE = "wrong_source"
    UNKNOWN_KIND = "unknown_kind"
    DIGEST = "digest_does_not_match"
    UNSEALABLE = "cannot_be_opened"
    PAYLOAD = "payload_unclear"
    RECEIPT_TAKEN = "receipt_number_taken"
    NO_SUCH_RECEIPT = "no_such_receipt"
    WRONG_SECRET = "wrong_secret"
    TOO_LATE = "too_late"


@dataclass(frozen=True, slots=True)
class Case:
    """One line of the case list; nothing in it is the visitor's. `due_estimated`: that year's calendar is not out."""

    case_no: str
    receipt_number: str
    kind: RequestKind
    state: CaseState
    terminal: str
    received_at: datetime
    accepted_at: datetime | None
    due_at: date
    due_estimated: bool


@dataclass(frozen=True, slots=True)
class CaseSheet:
    """A case opened for staff, on demand and in memory only. `content` is empty once the visitor took it back."""

    case: Case
    content: dict[str, str]
    replies: tuple[Reply, ...]


OPEN = frozenset({CaseState.RECEIVED, CaseState.ACCEPTED, CaseState.REPLIED})
"""States in which staff may still do something."""
WITHDRAWABLE = frozenset({CaseState.RECEIVED, CaseState.ACCEPTED})
"""States in which a visitor may still take the case back."""
