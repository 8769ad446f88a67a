"""What is known of a receipt, put together: this terminal's queue, the kept replies, and the center's word."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.requests.model import CaseState, EventState, Reply, RequestKind, SealedEvent, SealedReply, Timeline
from kiosk.requests.payload import PayloadUnclear, read_reply
from kiosk.requests.sealing import SealBroken, open_reply, proves
from kiosk.wire.events import ReceiptState


@dataclass(frozen=True, slots=True)
class Known:
    """`events` and `replies` of this terminal for one receipt; `center` when it answered just now."""

    number: str
    events: tuple[SealedEvent, ...]
    replies: tuple[SealedReply, ...]
    center: ReceiptState | None


def timeline(known: Known, secret: str, withdraw_until: datetime | None) -> Timeline | None:
    """The timeline, None when nobody knows the number. Replies open only with the right secret."""
    request = next((event for event in known.events if event.kind is not RequestKind.WITHDRAWAL), None)
    center = known.center
    if request is None and center is None:
        return None
    sealed = _all_replies(known)
    opened = _opened(sealed, secret, known.number)
    return Timeline(
        number=known.number,
        kind=request.kind if request else _kind(center),
        created_at=request.created_at if request else center.received_at if center else None,
        event_state=request.state if request else None,
        case_no=(center.case_no if center else "") or (request.case_no if request else ""),
        case_state=_case_state(known, opened),
        due_at=(center.due_at if center else None) or (request.due_at if request else None),
        replies=tuple(opened.values()),
        opened=bool(opened) or bool(request and proves(secret, known.number, request.verifier)),
        fresh=center is not None,
        withdraw_until=withdraw_until,
    )


def _all_replies(known: Known) -> tuple[SealedReply, ...]:
    """The kept ones and the center's, each once, in the center's order."""
    found = {reply.cursor: reply for reply in known.replies}
    for reply in known.center.replies if known.center else ():
        found[reply.cursor] = SealedReply(reply.cursor, known.number, reply.sealed, reply.created_at)
    return tuple(found[cursor] for cursor in sorted(found))


def _opened(sealed: Iterable[SealedReply], secret: str, number: str) -> dict[int, Reply]:
    """By cursor. A reply that does not open (other secret, damaged) is left out, the others are shown."""
    opened: dict[int, Reply] = {}
    for reply in sealed if secret else ():
        try:
            opened[reply.cursor] = read_reply(open_reply(reply.sealed, secret, number))
        except (SealBroken, PayloadUnclear):
            continue
    return opened


def _case_state(known: Known, opened: dict[int, Reply]) -> CaseState | None:
    """The newest that anyone said: the center now, unless a reply kept here is newer than all that it showed."""
    center = _state(known.center.state) if known.center else None
    shown = max((reply.cursor for reply in known.center.replies), default=0) if known.center else 0
    newest = max(opened, default=0)
    if center is not None and newest <= shown:
        return center
    if newest:
        return opened[newest].state
    return center or _state_of(known.events)


def _state_of(events: tuple[SealedEvent, ...]) -> CaseState | None:
    """What the queue alone tells: a withdrawal that arrived, an acceptance, an arrival."""
    sent = [event for event in events if event.state is EventState.SENT]
    if any(event.kind is RequestKind.WITHDRAWAL for event in sent):
        return CaseState.WITHDRAWN
    if any(event.accepted_at for event in sent):
        return CaseState.ACCEPTED
    return CaseState.RECEIVED if sent else None


def _state(word: str) -> CaseState | None:
    """A word of a newer center is no state that we can show."""
    return CaseState(word) if word in set(CaseState) else None


def _kind(center: ReceiptState | None) -> RequestKind:
    word = center.kind if center else ""
    return RequestKind(word) if word in set(RequestKind) else RequestKind.APPEAL
