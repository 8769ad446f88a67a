"""Who may sign enterprise codes: Ed25519 keys by their id. A terminal believes the keys it was told of and no other.

Two places. The keys of the center come with its trust bundle, which staff install (`center.json`). The keys of
everybody else come with the content pack, in a list that the center has signed (`kiosk.enterprise.issuer_list`): a
pack may come on any stick, and its list counts only because of that signature.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from kiosk.enterprise.compact_jws import unpadded
from kiosk.enterprise.model import Reason

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


@dataclass(frozen=True, slots=True)
class Issuer:
    """`name` is what `iss` in its codes must say. One issuer may have several keys.

    The key counts from the first of two days to the last, both included; None is open.
    """

    name: str
    key_id: str
    key: "Ed25519PublicKey"
    valid_from: date | None = None
    valid_until: date | None = None

    def signed(self, data: bytes, signature: bytes) -> bool:
        from cryptography.exceptions import InvalidSignature

        try:
            self.key.verify(signature, data)
        except InvalidSignature:
            return False
        return True

    def refused_on(self, today: date) -> Reason | None:
        """Why the key does not count today; None when it does. A key whose days have not begun is not known yet."""
        if self.valid_from is not None and today < self.valid_from:
            return Reason.ISSUER
        if self.valid_until is not None and today > self.valid_until:
            return Reason.ISSUER_ENDED
        return None


Issuers = Mapping[str, Issuer]
"""By key id."""


def issuer_of(
    name: str, jwk: Mapping[str, Any], valid_from: date | None = None, valid_until: date | None = None
) -> Issuer:
    """From a public JWK (RFC 8037). Raises ValueError when it is no Ed25519 key with an id."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if (jwk.get("kty"), jwk.get("crv")) != ("OKP", "Ed25519") or "d" in jwk or not name:
        raise ValueError("no public Ed25519 key")
    x, key_id = jwk.get("x"), jwk.get("kid")
    if not isinstance(x, str) or not isinstance(key_id, str) or not key_id:
        raise ValueError("no public Ed25519 key")
    return Issuer(name, key_id, Ed25519PublicKey.from_public_bytes(unpadded(x)), valid_from, valid_until)


def by_key_id(issuers: Iterable[Issuer]) -> Issuers:
    """The first of two with one id counts: the center's bundle is given first."""
    book: dict[str, Issuer] = {}
    for issuer in issuers:
        book.setdefault(issuer.key_id, issuer)
    return book
