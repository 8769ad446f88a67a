"""Sealing: requests to the center's key, replies to the receipt's secret.

Requests are compact JWE, ECDH-ES+A256KW over X25519 with A256GCM (RFC 7516, RFC 8037). Replies are JWE `dir` with a
key that HKDF-SHA256 (RFC 5869) derives from the secret, bound to the receipt number. Both sides use this module.
"""

import hashlib
import hmac
import json
from functools import lru_cache
from typing import Any

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from joserfc import jwe
from joserfc.errors import JoseError
from joserfc.jwk import OctKey, OKPKey

from kiosk.requests.compact_seal import NotOpened, decoded, open_compact, seal_compact
from kiosk.requests.receipts import secret_bytes

REPLY_HEADER = {"alg": "dir", "enc": "A256GCM"}
_REPLY_INFO = "budayang reply v1"
_VERIFIER_INFO = "budayang verifier v1"


class SealBroken(ValueError):
    """A sealed text that cannot be opened: another key or secret, damaged, or not sealed text at all."""


def seal(payload: bytes, jwk: dict[str, Any]) -> str:
    """`payload` as a compact JWE that only the owner of the private part of `jwk` (public, X25519) can open.

    Raises ValueError when `jwk` is no X25519 key.
    """
    if jwk.get("kty") != "OKP" or jwk.get("crv") != "X25519":
        raise ValueError("the sealing key must be an X25519 key")
    return seal_compact(payload, _public(str(jwk.get("x"))), str(jwk.get("kid") or ""))


def open_sealed(token: str, private_jwk: dict[str, Any]) -> bytes:
    """What `seal` put in. Raises `SealBroken`, and ValueError when `private_jwk` is no private X25519 key."""
    key = _okp(private_jwk).private_key
    if not isinstance(key, X25519PrivateKey):
        raise ValueError("the sealing key must be a private X25519 key")
    try:
        return open_compact(token, key)
    except NotOpened:
        raise SealBroken("the sealed text cannot be opened") from None


def seal_reply(payload: bytes, secret: str, number: str) -> str:
    """`payload` sealed for whoever holds the `secret` of receipt `number`. Raises ValueError for a misformed secret."""
    key = OctKey.import_key(_derived(secret, number, _REPLY_INFO))
    return jwe.encrypt_compact(dict(REPLY_HEADER), payload, key, registry=_registry(REPLY_HEADER))


def open_reply(token: str, secret: str, number: str) -> bytes:
    """What `seal_reply` put in. Raises `SealBroken`, also for a misformed secret."""
    try:
        key = OctKey.import_key(_derived(secret, number, _REPLY_INFO))
    except ValueError:
        raise SealBroken("the secret is not of a receipt") from None
    try:
        opened = jwe.decrypt_compact(token, key, registry=_registry(REPLY_HEADER))
    except (JoseError, ValueError, TypeError, KeyError):
        raise SealBroken("the sealed text cannot be opened") from None
    if opened.plaintext is None:
        raise SealBroken("the sealed text is empty")
    return opened.plaintext


def digest(sealed: str) -> str:
    """SHA-256 of the sealed text in hex: the same request twice, or another one under the same id."""
    return hashlib.sha256(sealed.encode()).hexdigest()


def verifier(secret: str, number: str) -> str:
    """What the terminal keeps to recognise the secret. One-way over 128 random bits, so nothing can be guessed back."""
    return _derived(secret, number, _VERIFIER_INFO).hex()


def proves(secret: str, number: str, kept: str) -> bool:
    """Whether `secret` is the one that `kept` (a `verifier`) was made from. False for a misformed secret."""
    try:
        return bool(kept) and hmac.compare_digest(verifier(secret, number), kept)
    except ValueError:
        return False


def _derived(secret: str, number: str, info: str) -> bytes:
    raw = secret_bytes(secret)
    if raw is None:
        raise ValueError("the secret is not of a receipt")
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=f"{info} {number}".encode()).derive(raw)


def _okp(jwk: dict[str, Any]) -> OKPKey:
    if jwk.get("kty") != "OKP" or jwk.get("crv") != "X25519":
        raise ValueError("the sealing key must be an X25519 key")
    return _imported(json.dumps(jwk, sort_keys=True))


@lru_cache(maxsize=8)
def _public(x: str) -> X25519PublicKey:
    """The key behind a JWK's `x` (RFC 8037). Raises ValueError when it is none."""
    return X25519PublicKey.from_public_bytes(decoded(x))


@lru_cache(maxsize=8)
def _imported(jwk: str) -> OKPKey:
    """A side uses one key for all its requests; importing it anew each time costs as much as opening a seal."""
    return OKPKey.import_key(json.loads(jwk))


def _registry(header: dict[str, str]) -> jwe.JWERegistry:
    """Only our own algorithms: a token never chooses how it is opened."""
    return jwe.JWERegistry(algorithms=list(header.values()))
