"""Signed enterprise codes: a short-lived JWS by a trusted issuer, checked without the network.

Claims: `iss`, `iat`, `exp` (whole seconds), `jti` (nonce), and the fields of `EnterpriseRecord`. A code that fails says
why in one word (`Reason`); nothing of a code that failed is used.
"""

from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from kiosk.clock import HALL_ZONE
from kiosk.enterprise.compact_jws import Damaged, take_apart
from kiosk.enterprise.issuers import Issuers
from kiosk.enterprise.model import EnterpriseRecord, Reason, SignedRecord
from kiosk.enterprise.nonces import NonceBook
from kiosk.enterprise.record import is_fit

DRIFT = timedelta(minutes=2)
"""How far an issuer's clock may be ahead of ours."""
LONGEST_LIFE = timedelta(minutes=15)
"""A code that lives longer is not short-lived and is not taken: a photograph of it would do as well."""

Second = Annotated[int, Meta(ge=0, le=32503680000)]


class Claims(msgspec.Struct, frozen=True):
    """The registered claims (RFC 7519 section 4.1) that every code must carry."""

    iss: Annotated[str, Meta(min_length=1, max_length=64)]
    iat: Second
    exp: Second
    jti: Annotated[str, Meta(min_length=16, max_length=64)]


_claims = msgspec.json.Decoder(Claims)
_record = msgspec.json.Decoder(EnterpriseRecord)


def check_signed(
    token: str, issuers: Issuers, nonces: NonceBook, now: datetime, visit: str = ""
) -> SignedRecord | Reason:
    """Judge one token. `visit` names the stay that shows it: within one stay it may be held up again."""
    judged = _judged(token, issuers, now)
    if isinstance(judged, Reason):
        return judged
    claims, signed = judged
    if signed.issued_at > now + DRIFT:
        return Reason.NOT_YET
    if signed.expires_at <= now:
        return Reason.EXPIRED
    if not nonces.first_use(f"{claims.iss}\n{claims.jti}", signed.expires_at, now, visit):
        return Reason.REPLAYED
    return signed


def _judged(token: str, issuers: Issuers, now: datetime) -> tuple[Claims, SignedRecord] | Reason:
    """Everything but the code's own time and replay. The signature comes before a single claim is read."""
    try:
        parts = take_apart(token)
    except Damaged:
        return Reason.ALTERED
    key_id = parts.header.get("kid")
    issuer = issuers.get(key_id) if isinstance(key_id, str) else None
    if issuer is None:
        return Reason.ISSUER
    if not issuer.signed(parts.signed, parts.signature):
        return Reason.ALTERED
    refused = issuer.refused_on(now.astimezone(HALL_ZONE).date())
    if refused is not None:
        return refused
    try:
        claims, record = _claims.decode(parts.payload), _record.decode(parts.payload)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return Reason.UNFIT
    if claims.iss != issuer.name:
        return Reason.ISSUER
    if not 0 < claims.exp - claims.iat <= LONGEST_LIFE.total_seconds() or not is_fit(record):
        return Reason.UNFIT
    return claims, SignedRecord(record, issuer.name, _moment(claims.iat), _moment(claims.exp))


def payload_of(record: EnterpriseRecord, issuer: str, issued: datetime, life: timedelta, nonce: str) -> bytes:
    """What the issuer signs. Raises ValueError when `check_signed` would not take it."""
    if not timedelta() < life <= LONGEST_LIFE or not is_fit(record):
        raise ValueError("no fit enterprise code")
    said: dict[str, Any] = {
        name: value for name, value in msgspec.to_builtins(record).items() if value not in ("", [], {})
    }
    if record.licences:
        said["licences"] = [_without_blanks(licence) for licence in said["licences"]]
    second = int(issued.timestamp())
    times = {"iss": issuer, "iat": second, "exp": second + int(life.total_seconds()), "jti": nonce}
    return msgspec.json.encode(times | said)


def _without_blanks(licence: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in licence.items() if value not in ("", None)}


def _moment(second: int) -> datetime:
    return datetime.fromtimestamp(second, UTC).astimezone(HALL_ZONE)
