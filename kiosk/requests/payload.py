"""What is inside a seal: the JSON of a request for the center, and of a reply for the visitor. Both sides use this.

Plain text of this module lives in memory only; nothing here is logged or put into a message.
"""

import json
from datetime import datetime
from typing import Any

from kiosk.requests.model import Appeal, CaseState, Reply, RequestKind


class PayloadUnclear(ValueError):
    """The opened text is not what this version of the protocol puts in. The message never carries the text."""


def appeal_payload(
    appeal: Appeal, *, event_id: str, receipt_number: str, secret: str, created_at: datetime, terminal: str
) -> bytes:
    """The sealed part of an appeal: the appeal's fields beside `_frame`'s."""
    frame = _frame(RequestKind.APPEAL, event_id, receipt_number, secret, created_at, terminal)
    return _json(frame | {name: getattr(appeal, name) for name in Appeal.__slots__})


def withdrawal_payload(
    original_id: str, *, event_id: str, receipt_number: str, secret: str, created_at: datetime, terminal: str
) -> bytes:
    """The sealed part of a withdrawal: `original_id` names the event that is taken back, the secret proves by whom."""
    frame = _frame(RequestKind.WITHDRAWAL, event_id, receipt_number, secret, created_at, terminal)
    return _json(frame | {"original_id": original_id})


def read_payload(raw: bytes) -> dict[str, Any]:
    """An opened request as its fields. Raises `PayloadUnclear` when it is no JSON object with the frame's fields."""
    fields = _object(raw)
    if not all(isinstance(fields.get(name), str) for name in _FRAME):
        raise PayloadUnclear("a field of the frame is missing")
    return fields


def write_reply(reply: Reply) -> bytes:
    """A reply as it goes under the seal."""
    return _json({"at": reply.at.isoformat(), "state": reply.state.value, "text": reply.text, "by": reply.by})


def read_reply(raw: bytes) -> Reply:
    """An opened reply. Raises `PayloadUnclear`."""
    fields = _object(raw)
    try:
        at, state = datetime.fromisoformat(fields["at"]), CaseState(fields["state"])
        if at.tzinfo is None:
            raise ValueError
        return Reply(at, state, str(fields["text"]), str(fields.get("by", "")))
    except (KeyError, TypeError, ValueError):
        raise PayloadUnclear("a field of the reply is missing or unclear") from None


_FRAME = ("event_id", "receipt_number", "secret", "kind", "created_at", "terminal")


def _frame(
    kind: RequestKind, event_id: str, receipt_number: str, secret: str, created_at: datetime, terminal: str
) -> dict[str, Any]:
    values = (event_id, receipt_number, secret, kind.value, created_at.isoformat(), terminal)
    return dict(zip(_FRAME, values, strict=True))


def _json(fields: dict[str, Any]) -> bytes:
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()


def _object(raw: bytes) -> dict[str, Any]:
    try:
        fields = json.loads(raw)
    except (ValueError, RecursionError):
        raise PayloadUnclear("not JSON") from None
    if not isinstance(fields, dict):
        raise PayloadUnclear("not a JSON object")
    return fields
