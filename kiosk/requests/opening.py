"""Opening a sealed request: compact JWE (RFC 7516) by ECDH-ES+A256KW over X25519 with A256GCM, and nothing else.

`sealing` writes with joserfc and offers this as `open_sealed`. The center opens every event of every batch, and there
joserfc's general way took half of its time. The primitives are cryptography's; tests hold both against each other.
"""

import json
import re
from binascii import a2b_base64
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.concatkdf import ConcatKDFHash
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap

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


def open_compact(token: str, key: X25519PrivateKey) -> bytes:
    """The text sealed in `token`. Raises `NotOpened`."""
    parts = _COMPACT.fullmatch(token)
    if parts is None:
        raise NotOpened("not five parts of base64url")
    try:
        head, wrapped, nonce, ciphertext, tag = (_decoded(part) for part in parts.groups())
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
    """The key that both sides arrive at: Concat KDF over the shared secret (RFC 7518, section 4.6.2)."""
    sender = header.get("epk")
    if not isinstance(sender, dict) or (sender.get("kty"), sender.get("crv")) != ("OKP", "X25519"):
        raise NotOpened("no key of the sender")
    shared = key.exchange(X25519PublicKey.from_public_bytes(_decoded(sender.get("x"))))
    parties = (_sized(_decoded(header.get(name, ""))) for name in ("apu", "apv"))
    info = b"".join((_sized(ALGORITHM.encode("ascii")), *parties, (KEY_BYTES * 8).to_bytes(4, "big")))
    return ConcatKDFHash(SHA256(), KEY_BYTES, info).derive(shared)


def _sized(data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + data


def _decoded(text: object) -> bytes:
    """Base64url without padding (RFC 7515, appendix C)."""
    if not isinstance(text, str):
        raise NotOpened("not base64url")
    plain = text.replace("-", "+").replace("_", "/") + "=" * (-len(text) % 4)
    return a2b_base64(plain, strict_mode=True)
