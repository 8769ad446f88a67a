"""The wire protocol between terminal and center, version 1: pydantic models of both directions.

Events travel as a CloudEvents 1.0 batch (`application/cloudevents-batch+json`). The words inside `sealed` are for
the center only; everything else here is what the network may see.
"""

from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

MAX_BATCH = 200
"""Events in one request. Signing, the round trip and four commits to disk are paid once for all of them. Far more
would gain little, and a line that breaks would repeat too much."""
MAX_SEALED = 64 * 1024
MAX_BATCH_SEALED = 1024 * 1024
"""Characters of sealed text in one request, so that a batch of long ones passes a slow line within its time."""
MAX_BODY = MAX_BATCH_SEALED + MAX_BATCH * 2048


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class EventData(Strict):
    """`sealed` is a compact JWE to the center's key; `digest` its SHA-256 in hex."""

    sealed: str = Field(min_length=1, max_length=MAX_SEALED)
    digest: str = Field(pattern=r"^[0-9a-f]{64}$")
    expected_due: date


class Event(Strict):
    """One CloudEvent. `subject` is the receipt number, `type` reads `cn.budayang.request.<kind>.v1`."""

    specversion: Literal["1.0"] = "1.0"
    id: str = Field(pattern=r"^[0-9a-f-]{36}$")
    source: str = Field(max_length=200)
    type: str = Field(pattern=r"^cn\.budayang\.request\.[a-z_]+\.v1$")
    time: datetime
    subject: str = Field(max_length=64)
    datacontenttype: Literal["application/json"] = "application/json"
    data: EventData


class Verdict(StrEnum):
    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    CONFLICT = "conflict"
    REFUSED = "refused"


TAKEN = frozenset({Verdict.ACCEPTED, Verdict.DUPLICATE})
"""The center has the event, and it counts once."""


class Answer(Strict):
    """What the center says to one event, carrying its id back."""

    id: str
    status: Verdict
    case_no: str = ""
    accepted_at: datetime | None = None
    due_at: date | None = None
    reason: str = ""


class Answers(Strict):
    answers: list[Answer]


class ReplyOut(Strict):
    cursor: int
    receipt_number: str
    sealed: str
    created_at: datetime


class ReplyPage(Strict):
    """Replies to the asking terminal's requests after a cursor, at most 200; `more` when there are further ones."""

    replies: list[ReplyOut]
    more: bool = False


class ReceiptState(Strict):
    """The bare state anyone with the number may see; the replies are sealed with the receipt's secret."""

    number: str
    kind: str
    case_no: str
    state: str
    received_at: datetime
    due_at: date | None
    replies: list[ReplyOut]


class Heartbeat(Strict):
    """What a terminal says of itself; nothing about visitors."""

    terminal: str
    at: datetime
    version: str
    pack: str
    waiting: int
    oldest_waiting: datetime | None = None
    printer: str = "unknown"


class HeartbeatAnswer(Strict):
    """`now` lets the terminal notice a wrong clock."""

    now: datetime
