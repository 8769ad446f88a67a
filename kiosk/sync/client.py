"""The center as the terminal sees it: five questions, every answer checked before anybody believes it."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote

from pydantic import BaseModel, TypeAdapter, ValidationError

from kiosk.clock import Clock
from kiosk.errors import KioskError
from kiosk.sync.exchange import Exchange, RawAnswer, Skew, connected
from kiosk.sync.failure import FailureReason, TransportFailure
from kiosk.wire.enterprise import EnterpriseOut
from kiosk.wire.events import TAKEN, Answers, Event, Heartbeat, HeartbeatAnswer, ReceiptState, ReplyPage
from kiosk.wire.keys import Keyring
from kiosk.wire.lookup import Unknown, Unreachable
from kiosk.wire.problems import NO_ENTERPRISE, NO_RECEIPT

if TYPE_CHECKING:
    from kiosk.enterprise import EnterpriseRecord

Read = TypeVar("Read", bound=BaseModel)

BATCH_TYPE = "application/cloudevents-batch+json"
JSON_TYPE = "application/json"
BEYOND_ALL_REPLIES = 2**62
PATIENCE_S = 2.0
"""How long a visitor is kept waiting for what the center may add to a scanned code."""

_batch = TypeAdapter(list[Event])


class Conversation:
    """Several questions over one connection; without trust every one of them fails."""

    def __init__(self, line: Exchange | TransportFailure) -> None:
        self._line = line

    def post_events(self, events: Sequence[Event]) -> Answers | TransportFailure:
        """The center's answers, each about one of `events`; some may be missing. Anything else is a failure."""
        answer = _read(self._ask("POST", "/v1/events", _batch.dump_json(list(events)), BATCH_TYPE), Answers)
        if isinstance(answer, TransportFailure):
            return answer
        named = [one.id for one in answer.answers]
        if len(set(named)) != len(named) or not {event.id for event in events}.issuperset(named):
            return TransportFailure(FailureReason.WRONG_ID)
        if any(one.status in TAKEN and not one.case_no for one in answer.answers):
            return TransportFailure(FailureReason.UNCLEAR_ANSWER, "no case number")
        return answer

    def replies(self, after: int) -> ReplyPage | TransportFailure:
        """The next page of sealed replies, cursors rising from `after`."""
        page = _read(self._ask("GET", f"/v1/replies?after={after}"), ReplyPage)
        if isinstance(page, TransportFailure):
            return page
        cursors = [after, *(reply.cursor for reply in page.replies)]
        rising = all(earlier < later for earlier, later in pairwise(cursors))
        if not rising or (page.more and not page.replies):
            return TransportFailure(FailureReason.UNCLEAR_ANSWER, "cursors do not rise")
        return page

    def look_up(self, number: str) -> ReceiptState | Unknown | Unreachable:
        """What the center knows of a receipt. `Unknown` only when the center itself says so."""
        raw = self._ask("GET", f"/v1/receipts/{quote(number, safe='')}")
        problem = raw.problem() if isinstance(raw, RawAnswer) and raw.status == 404 else None
        if problem is not None and problem.type == NO_RECEIPT:
            return Unknown()
        state = _read(raw, ReceiptState)
        if isinstance(state, TransportFailure):
            return Unreachable(str(state))
        return state if state.number == number else Unreachable(FailureReason.WRONG_ID.value)

    def enterprise(self, uscc: str) -> "EnterpriseRecord | Unknown | Unreachable":
        """What is public of an enterprise. `Unknown` only when the center itself says that it has no record."""
        raw = self._ask("GET", f"/v1/enterprises/{quote(uscc, safe='')}")
        problem = raw.problem() if isinstance(raw, RawAnswer) and raw.status == 404 else None
        if problem is not None and problem.type == NO_ENTERPRISE:
            return Unknown()
        answer = _read(raw, EnterpriseOut)
        if isinstance(answer, TransportFailure):
            return Unreachable(str(answer))
        from kiosk.enterprise import record_from

        record = record_from(answer.model_dump(mode="json"))
        if record is None:
            return Unreachable(str(TransportFailure(FailureReason.UNCLEAR_ANSWER, "record")))
        return record if record.uscc == uscc else Unreachable(FailureReason.WRONG_ID.value)

    def heartbeat(self, beat: Heartbeat) -> HeartbeatAnswer | TransportFailure:
        """Tell the center how the terminal is; it answers with its time."""
        return _read(self._ask("POST", "/v1/heartbeats", beat.model_dump_json().encode(), JSON_TYPE), HeartbeatAnswer)

    def _ask(self, method: str, path: str, body: bytes = b"", media_type: str = "") -> RawAnswer | TransportFailure:
        if isinstance(self._line, TransportFailure):
            return self._line
        return self._line.ask(method, path, body, media_type)


class CenterClient:
    """Safe to share between threads: each call, or each `conversation()`, has a connection of its own."""

    def __init__(self, keyring: Keyring, base_url: str, timeout_s: float, clock: Clock) -> None:
        self._keyring = keyring
        self._base_url = base_url
        self._timeout_s = timeout_s
        self._clock = clock
        self._skew = Skew()

    @property
    def source(self) -> str:
        """CloudEvents `source` of this terminal."""
        return self._keyring.source

    @property
    def terminal_id(self) -> str:
        return self._keyring.terminal_id

    @contextmanager
    def conversation(self, timeout_s: float | None = None) -> Iterator[Conversation]:
        """One connection for many questions. Never raises for the network's or the trust's sake."""
        patience = self._timeout_s if timeout_s is None else timeout_s
        try:
            trust = self._keyring.trust()
            self._keyring.private_key  # noqa: B018  made or read here, so that a damaged key is met here
        except KioskError as error:
            yield Conversation(TransportFailure(FailureReason.NO_TRUST, error.code))
            return
        if trust is None:
            yield Conversation(TransportFailure(FailureReason.NO_TRUST))
            return
        with connected(trust, self._base_url, self._keyring, self._clock, patience, self._skew) as line:
            yield Conversation(line)

    def post_events(self, events: Sequence[Event]) -> Answers | TransportFailure:
        with self.conversation() as center:
            return center.post_events(events)

    def replies(self, after: int) -> ReplyPage | TransportFailure:
        with self.conversation() as center:
            return center.replies(after)

    def look_up(self, number: str) -> ReceiptState | Unknown | Unreachable:
        with self.conversation() as center:
            return center.look_up(number)

    def enterprise(self, uscc: str) -> "EnterpriseRecord | Unknown | Unreachable":
        """Asked while a visitor waits, so with a short patience of its own. Blocks: run it as a job."""
        with self.conversation(min(self._timeout_s, PATIENCE_S)) as center:
            return center.enterprise(uscc)

    def heartbeat(self, beat: Heartbeat) -> HeartbeatAnswer | TransportFailure:
        with self.conversation() as center:
            return center.heartbeat(beat)

    def reachable(self) -> str:
        """Empty when the center answers this terminal properly, else why not; changes nothing anywhere."""
        answer = self.replies(BEYOND_ALL_REPLIES)
        return str(answer) if isinstance(answer, TransportFailure) else ""


def _read(answer: RawAnswer | TransportFailure, model: type[Read]) -> Read | TransportFailure:
    """A 200 with JSON of exactly this form, or a failure that says what it was instead."""
    if isinstance(answer, TransportFailure):
        return answer
    failure = _unusable(answer)
    if failure is not None:
        return failure
    try:
        return model.model_validate_json(answer.body)
    except ValidationError as error:
        if not _is_json(answer.body):
            return TransportFailure(FailureReason.HALF_ANSWER)
        place = ".".join(str(part) for part in error.errors()[0]["loc"])
        return TransportFailure(FailureReason.UNCLEAR_ANSWER, place)


def _unusable(answer: RawAnswer) -> TransportFailure | None:
    if 300 <= answer.status < 400:
        return TransportFailure(FailureReason.REDIRECT, str(answer.status))
    if answer.media_type in ("text/html", "application/xhtml+xml"):
        return TransportFailure(FailureReason.PORTAL_PAGE, str(answer.status))
    if answer.status in (401, 403):
        problem = answer.problem()
        return TransportFailure(FailureReason.NOT_ADMITTED, problem.detail[:100] if problem else str(answer.status))
    if answer.status != 200:
        return TransportFailure(FailureReason.STATUS, str(answer.status))
    if answer.media_type != JSON_TYPE:
        return TransportFailure(FailureReason.WRONG_TYPE, answer.media_type[:60] or "none")
    return None


def _is_json(body: bytes) -> bool:
    try:
        json.loads(body)
    except (ValueError, RecursionError):
        return False
    return True
