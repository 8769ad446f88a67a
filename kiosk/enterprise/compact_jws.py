"""JWS compact serialization (RFC 7515) with Ed25519 (RFC 8037), and nothing else of JOSE. Signed and checked here.

One algorithm, one form: no negotiation to be tricked in. joserfc calls the name `EdDSA` deprecated in favour of
`Ed25519` (RFC 9864) with a warning at each use, which the house counts as a fault; both names are read here, and a test
compares with joserfc in both directions.
"""

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

TYPE = "enterprise-code+jwt"
"""`typ` of an enterprise code: a token made for something else does not count (RFC 8725 section 3.11)."""
ALGORITHMS = ("EdDSA", "Ed25519")
"""No set: a header may name a list as its algorithm, and asking a set for that raises."""
_SHAPE = re.compile(r"\s*eyJ[\w-]+\.[\w-]+\.[\w-]*\s*", re.ASCII)


class SigningKey(Protocol):
    """An Ed25519 private key (`cryptography`)."""

    def sign(self, data: bytes) -> bytes: ...


class Damaged(ValueError):
    """Looks like a JWS and is none."""


@dataclass(frozen=True, slots=True)
class Token:
    """A JWS taken apart; `signed` is what `signature` was made over. Nothing is trusted yet."""

    header: Mapping[str, Any]
    payload: bytes
    signed: bytes
    signature: bytes


def has_jws_shape(text: str) -> bool:
    return _SHAPE.fullmatch(text) is not None


def is_foreign(token: str) -> bool:
    """A readable JWS of somebody else: another type or algorithm than ours."""
    try:
        header = _header(token.split(".")[0])
    except Damaged:
        return False
    return header.get("typ") != TYPE or header.get("alg") not in ALGORITHMS


def take_apart(token: str) -> Token:
    """Raises `Damaged`. Every part must be written as RFC 4648 writes it: one token, one spelling."""
    parts = token.split(".")
    if len(parts) != 3:
        raise Damaged("three parts")
    head, body, tail = parts
    return Token(_header(head), unpadded(body), f"{head}.{body}".encode("ascii", "replace"), unpadded(tail))


def put_together(payload: bytes, key: SigningKey, key_id: str, kind: str = TYPE) -> str:
    """A signed token; `kind` is its `typ`."""
    header = json.dumps({"alg": "EdDSA", "typ": kind, "kid": key_id}, separators=(",", ":")).encode()
    signed = f"{padless(header)}.{padless(payload)}"
    return f"{signed}.{padless(key.sign(signed.encode()))}"


def _header(part: str) -> dict[str, Any]:
    try:
        header = json.loads(unpadded(part))
    except (ValueError, RecursionError) as error:
        raise Damaged("header") from error
    if not isinstance(header, dict) or "crit" in header:
        raise Damaged("header")
    return header


def unpadded(part: str) -> bytes:
    """Bytes of base64url without padding. Raises `Damaged` for anything but the one right spelling."""
    try:
        raw = urlsafe_b64decode(part + "=" * (-len(part) % 4))
    except ValueError as error:
        raise Damaged("base64url") from error
    if padless(raw) != part:
        raise Damaged("base64url")
    return raw


def padless(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")
