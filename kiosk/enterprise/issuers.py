"""Who may sign enterprise codes: Ed25519 keys by their id. A terminal trusts the keys it was given and no other.

Two places, both installed by staff: the center's trust bundle (`center.json`, made by `kiosk center init`) and
`assets/trust/issuers.json` of the program, for issuers outside the hall. Packs bring none: content may travel on any
stick, trust may not.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.enterprise.compact_jws import unpadded
from kiosk.errors import EnvironmentFault, Fault

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

SHIPPED = "issuers.json"


@dataclass(frozen=True, slots=True)
class Issuer:
    """`name` is what `iss` in its codes must say. One issuer may have several keys."""

    name: str
    key_id: str
    key: "Ed25519PublicKey"

    def signed(self, data: bytes, signature: bytes) -> bool:
        from cryptography.exceptions import InvalidSignature

        try:
            self.key.verify(signature, data)
        except InvalidSignature:
            return False
        return True


Issuers = Mapping[str, Issuer]
"""By key id."""


def issuer_of(name: str, jwk: Mapping[str, Any]) -> Issuer:
    """From a public JWK (RFC 8037). Raises ValueError when it is no Ed25519 key with an id."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if (jwk.get("kty"), jwk.get("crv")) != ("OKP", "Ed25519") or "d" in jwk or not name:
        raise ValueError("no public Ed25519 key")
    x, key_id = jwk.get("x"), jwk.get("kid")
    if not isinstance(x, str) or not isinstance(key_id, str) or not key_id:
        raise ValueError("no public Ed25519 key")
    return Issuer(name, key_id, Ed25519PublicKey.from_public_bytes(unpadded(x)))


def by_key_id(issuers: Iterable[Issuer]) -> Issuers:
    """The first of two with one id counts: the center's bundle is given first."""
    book: dict[str, Issuer] = {}
    for issuer in issuers:
        book.setdefault(issuer.key_id, issuer)
    return book


def shipped_issuers(folder: Path) -> tuple[Issuer, ...]:
    """Those of `issuers.json` in `folder`. Raises `EnvironmentFault` when the file is damaged."""
    path = folder / SHIPPED
    try:
        listed = json.loads(path.read_bytes())["issuers"]
        return tuple(issuer_of(str(entry["issuer"]), entry["key"]) for entry in listed)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise EnvironmentFault(
            "trust.issuers", f"{path} is no list of issuers.", "Install the program again.", Fault.CORRUPT
        ) from error
