"""Why the center could not be used: named once, shown to staff, never taken for success."""

from dataclasses import dataclass
from enum import StrEnum


class FailureReason(StrEnum):
    """The value is what staff read on their screen, in the log and of `kiosk sync`."""

    NO_TRUST = "no center is trusted yet"
    NO_CONNECTION = "no connection"
    WRONG_CERTIFICATE = "wrong certificate"
    TIMEOUT = "no answer in time"
    BROKEN_OFF = "connection broken off"
    REDIRECT = "redirect"
    PORTAL_PAGE = "portal page"
    WRONG_TYPE = "wrong content type"
    TOO_LARGE = "answer too large"
    HALF_ANSWER = "half an answer"
    UNCLEAR_ANSWER = "unclear answer"
    WRONG_ID = "answer about something else"
    NOT_ADMITTED = "the center does not know this terminal"
    STATUS = "error at the center"


@dataclass(frozen=True, slots=True)
class TransportFailure:
    """No usable answer. `detail` is short and technical: a status, a place in the answer."""

    reason: FailureReason
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.reason.value} ({self.detail})" if self.detail else self.reason.value
