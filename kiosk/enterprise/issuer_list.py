"""The list of issuers that a center vouches for: a compact JWS (RFC 7515) of its own type, carried by content packs.

Claims: `iss` (the center's name), `iat`, `exp` (whole seconds; without `exp` it never ends), `serial` (a later list has
a greater one) and `issuers`. Signed with a key of the center that stands in the terminal's trust bundle, or with a root
that ships with the program. Every judgement is a typed result; no bytes raise.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.clock import HALL_ZONE
from kiosk.enterprise.compact_jws import ALGORITHMS, Damaged, SigningKey, Token, put_together, take_apart, unpadded
from kiosk.enterprise.issuers import Issuer, Issuers, issuer_of

LIST_TYPE = "issuers+jws"
"""`typ` of the list: the same key signs enterprise codes, and neither may be taken for the other (RFC 8725 3.11)."""
LARGEST_LIST = 256 * 1024
"""Bytes; room for `MOST_ISSUERS` with the longest names. An everyday list has some thousand."""
MOST_ISSUERS = 100

Second = Annotated[int, Meta(ge=0, le=32503680000)]
Name = Annotated[str, Meta(min_length=1, max_length=64)]


class ListFault(StrEnum):
    """Why a list counts for nothing."""

    TOO_LONG = "too_long"
    DAMAGED = "damaged"
    """No JWS at all, or a part of one."""
    OTHER = "other"
    """A JWS made for something else."""
    UNKNOWN = "unknown"
    """Signed by nobody whom this terminal trusts."""
    ALTERED = "altered"
    """Names a trusted key, and the signature is not that key's."""
    UNFIT = "unfit"
    """Rightly signed, but not what a list must say."""
    EXPIRED = "expired"
    OLDER = "older"
    """This terminal has accepted a later one of the same center."""


class PublicKey(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A public Ed25519 key as a JWK (RFC 8037); a private part is an unknown field."""

    kty: Literal["OKP"]
    crv: Literal["Ed25519"]
    x: Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{43}$", max_length=43)]
    kid: Annotated[str, Meta(min_length=1, max_length=100)]


class ListedIssuer(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One key. `iss`: what its codes say; `title`: who that is, for staff; the days are the first and the last."""

    iss: Name
    key: PublicKey
    title: Annotated[str, Meta(max_length=120)] = ""
    valid_from: date | None = None
    valid_until: date | None = None

    @property
    def issuer(self) -> Issuer:
        return issuer_of(self.iss, msgspec.to_builtins(self.key), self.valid_from, self.valid_until)


class IssuerList(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Everything a list says."""

    iss: Name
    iat: Second
    serial: Annotated[int, Meta(ge=1, le=10**12)]
    issuers: Annotated[tuple[ListedIssuer, ...], Meta(max_length=MOST_ISSUERS)]
    exp: Second | None = None

    @property
    def expires(self) -> datetime | None:
        return None if self.exp is None else datetime.fromtimestamp(self.exp, UTC).astimezone(HALL_ZONE)

    def ended(self, now: datetime) -> bool:
        return self.expires is not None and self.expires <= now


_lists = msgspec.json.Decoder(IssuerList)


def judge_list(raw: bytes, vouchers: Issuers, accepted: Mapping[str, int], now: datetime) -> IssuerList | ListFault:
    """Whether a list counts. `vouchers`: whose signature does; `accepted`: center -> serial of the latest list taken.

    The signature comes before a single claim is read.
    """
    token = _token(raw)
    if isinstance(token, ListFault):
        return token
    key_id = token.header.get("kid")
    voucher = vouchers.get(key_id) if isinstance(key_id, str) else None
    if voucher is None:
        return ListFault.UNKNOWN
    if not voucher.signed(token.signed, token.signature):
        return ListFault.ALTERED
    said = _said(token)
    if isinstance(said, ListFault):
        return said
    if said.iss != voucher.name:
        return ListFault.UNKNOWN
    if said.ended(now):
        return ListFault.EXPIRED
    return ListFault.OLDER if said.serial < accepted.get(said.iss, 0) else said


def form_of(raw: bytes) -> IssuerList | ListFault:
    """What a list says, whoever signed it: for those who carry it, who need not trust its center."""
    token = _token(raw)
    return token if isinstance(token, ListFault) else _said(token)


def sign_list(said: IssuerList, key: SigningKey, key_id: str) -> bytes:
    """The list as packs carry it. Raises ValueError when no terminal would take it."""
    raw = put_together(msgspec.json.encode(said), key, key_id, LIST_TYPE).encode("ascii")
    if isinstance(form_of(raw), ListFault):
        raise ValueError("no fit list of issuers")
    return raw


def is_fit_issuer(listed: ListedIssuer) -> bool:
    """Printable throughout, a key that is one, and days in their order."""
    if not (listed.iss.isprintable() and listed.title.isprintable() and listed.key.kid.isprintable()):
        return False
    try:
        unpadded(listed.key.x)
    except Damaged:
        return False
    return not (listed.valid_from and listed.valid_until) or listed.valid_from <= listed.valid_until


def _token(raw: bytes) -> Token | ListFault:
    if len(raw) > LARGEST_LIST:
        return ListFault.TOO_LONG
    try:
        token = take_apart(raw.decode("ascii").strip())
    except (Damaged, UnicodeDecodeError):
        return ListFault.DAMAGED
    fits = token.header.get("typ") == LIST_TYPE and token.header.get("alg") in ALGORITHMS
    return token if fits else ListFault.OTHER


def _said(token: Token) -> IssuerList | ListFault:
    try:
        said = _lists.decode(token.payload)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return ListFault.UNFIT
    ids = {listed.key.kid for listed in said.issuers}
    forward = said.exp is None or said.exp > said.iat
    fit = said.iss.isprintable() and forward and len(ids) == len(said.issuers)
    return said if fit and all(map(is_fit_issuer, said.issuers)) else ListFault.UNFIT
