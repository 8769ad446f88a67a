"""The names of problem answers (RFC 9457) that a terminal understands; the center writes them."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict

PROBLEM_TYPE = "application/problem+json"
PROBLEM_URN = "urn:budayang:problem:"
CLOCK = PROBLEM_URN + "clock"
"""The request's signature is good but of another time; `now` is the center's."""
NO_RECEIPT = PROBLEM_URN + "no-receipt"
"""The center answers for itself that it has no such receipt; a 404 of anybody else does not count."""
NO_ENTERPRISE = PROBLEM_URN + "no-enterprise"
"""The center has no record of this enterprise."""


class ProblemRead(BaseModel):
    """A problem as the terminal reads it; further fields are allowed and ignored."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    type: str
    detail: str = ""
    now: datetime | None = None
