"""The seal of a request: compact JWE (RFC 7516) by ECDH-ES+A256KW over X25519 with A256GCM, and nothing else.

A visitor waits for each sealing and the center opens every event of every batch; joserfc's general way took a third
of the one and half of the other. The primitives are cryptography's; tests hold both ways against joserfc.
"""

import json
import os
import re
from binascii import a2b_base64, b2a_base64
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.concatkdf import ConcatKDFHash
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

ALGORITHM = "ECDH-ES+A256KW"
ENCRYPTION = "A256GCM"
KEY_BYTES = 32
NONCE_BYTES = 12
TAG_BYTES = 16
_COMPACT = re.compile(r"([\w-]+)\.([\w-]+)\.([\w-]+)\.([\w-]*)\.([\w-]+)", re.ASCII)
_UNDERSTOOD = frozenset({"alg", "enc", "kid", "epk", "apu", "apv"})
"""Header fields with a meaning here; any other one (`zip`, `crit`, ...) would change what the text means."""


class NotOpened(ValueError):
    """Not a token of this kind, damaged, or sealed to another key. The message never carries the text."""


def seal_compact(payload: bytes, key: X25519PublicKey, key_id: str = "") -> str:
    """`payload` so that only the owner of `key` can open it; `key_id` tells them which key that is."""
    ours = X25519PrivateKey.generate()
    sender = {"kty": "OKP", "crv": "X25519", "x": encoded(ours.public_key().public_bytes_raw()).decode("ascii")}
    named = {"kid": key_id} if key_id else {}
    header = json.dumps({"alg": ALGORITHM, "enc": ENCRYPTION, **named, "epk": sender}, separators=(",", ":"))
    content_key, nonce = os.urandom(KEY_BYTES), os.urandom(NONCE_BYTES)
    wrapped = aes_key_wrap(_derived(ours.exchange(key), _sized(b""), _sized(b"")), content_key)
    head = encoded(header.encode())
    closed = AESGCM(content_key).encrypt(nonce, payload, head)
    parts = (head, *map(encoded, (wrapped, nonce, closed[:-TAG_BYTES], closed[-TAG_BYTES:])))
    return b".".join(parts).decode("ascii")


def open_compact(token: str, key: X25519PrivateKey) -> bytes:
    """The text sealed in `token`. Raises `NotOpened`."""
    parts = _COMPACT.fullmatch(token)
    if parts is None:
        raise NotOpened("not five parts of base64url")
    try:
        head, wrapped, nonce, ciphertext, tag = (decoded(part) for part in parts.groups())
        if len(nonce) != NONCE_BYTES or len(tag) != TAG_BYTES:
            raise NotOpened("a part has the wrong length")
        content_key = aes_key_unwrap(_agreed(_header(head), key), wrapped)
        if len(content_key) != KEY_BYTES:
            raise NotOpened("a key has the wrong length")
        return AESGCM(content_key).decrypt(nonce, ciphertext + tag, parts[1].encode("ascii"))
    except (InvalidTag, InvalidUnwrap, ValueError, RecursionError):
        raise NotOpened("it does not open") from None


def _header(raw: bytes) -> dict[str, Any]:
    header = json.loads(raw)
    if not isinstance(header, dict) or not header.keys() <= _UNDERSTOOD:
        raise NotOpened("a header with unknown fields")
    if (header.get("alg"), header.get("enc")) != (ALGORITHM, ENCRYPTION):
        raise NotOpened("another way of sealing")
    return header


def _agreed(header: dict[str, Any], key: X25519PrivateKey) -> bytes:
    """The key that the sender arrived at."""
    sender = header.get("epk")
    if not isinstance(sender, dict) or (sender.get("kty"), sender.get("crv")) != ("OKP", "X25519"):
        raise NotOpened("no key of the sender")
    shared = key.exchange(X25519PublicKey.from_public_bytes(decoded(sender.get("x"))))
    return _derived(shared, *(_sized(decoded(header.get(name, ""))) for name in ("apu", "apv")))


def _derived(shared: bytes, sender: bytes, receiver: bytes) -> bytes:
    """The key that both sides arrive at: Concat KDF over the shared secret (RFC 7518, section 4.6.2)."""
    info = b"".join((_sized(ALGORITHM.encode("ascii")), sender, receiver, (KEY_BYTES * 8).to_bytes(4, "big")))
    return ConcatKDFHash(SHA256(), KEY_BYTES, info).derive(shared)


def _sized(data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + data


def encoded(data: bytes) -> bytes:
    """Base64url without padding (RFC 7515, appendix C)."""
    return b2a_base64(data, newline=False).rstrip(b"=").replace(b"+", b"-").replace(b"/", b"_")


def decoded(text: object) -> bytes:
    """Base64url without padding (RFC 7515, appendix C)."""
    if not isinstance(text, str):
        raise NotOpened("not base64url")
    plain = text.replace("-", "+").replace("_", "/") + "=" * (-len(text) % 4)
    return a2b_base64(plain, strict_mode=True)
