"""Issuers outside the center whose enterprise codes it vouches for, and the signed list of them that packs carry.

The list holds the center's own key too. Kept in one file of the center's home that staff may read: keys are public.
"""

import hashlib
import json
from base64 import urlsafe_b64encode
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any

import msgspec

from kiosk.center.home import CenterHome
from kiosk.center.issuing import Issuing
from kiosk.center.setup import read_issuer_key
from kiosk.clock import Clock
from kiosk.enterprise import MOST_ISSUERS, IssuerList, ListedIssuer, PublicKey, SigningKey, is_fit_issuer, sign_list
from kiosk.errors import Refusal
from kiosk.log_events import LogEvent
from kiosk.logs import log
from kiosk.process_lock import ProcessLock
from kiosk.wire.private_files import replace_private


class Kept(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`issuers.json` of the center's home: the serial of the list written last, and the issuers outside the center."""

    serial: int = 0
    issuers: tuple[ListedIssuer, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What staff say of a key: the name in its codes, who that is, its first and last day."""

    iss: str
    title: str = ""
    valid_from: date | None = None
    valid_until: date | None = None


@dataclass(frozen=True)
class Vouching:
    """`name` is the center's, as in its trust bundle."""

    home: CenterHome
    name: str
    clock: Clock

    def all(self) -> tuple[ListedIssuer, ...]:
        """The center's own key first, the others in the order in which they were added."""
        return (self._own(), *self._read().issuers)

    def add(self, jwk: bytes, wanted: Wanted) -> ListedIssuer:
        """Vouch for a key; one with the same id and issuer is replaced. Raises `Refusal` that says what is wrong."""
        listed = _listed(jwk, wanted)
        if listed.iss == self.name or listed.key.kid == self._own().key.kid:
            raise Refusal("center.own_issuer", "The center's own key is in the list already.", "Name the other issuer.")
        with self._locked():
            kept = self._read()
            same = [one for one in kept.issuers if one.key.kid == listed.key.kid]
            if any(one.iss != listed.iss for one in same):
                what = f"The key {listed.key.kid} is listed for another issuer."
                raise Refusal("center.issuer_listed", what, "Remove it there first.")
            others = tuple(one for one in kept.issuers if one not in same)
            if len(others) + 2 > MOST_ISSUERS:
                raise Refusal("center.issuers_full", f"A list holds {MOST_ISSUERS} keys.", "Remove one first.")
            self._keep(Kept(kept.serial, (*others, listed)))
        return listed

    def remove(self, key_id: str) -> ListedIssuer:
        """Vouch for a key no longer; it counts until the terminals have a pack with the next list. Raises `Refusal`."""
        with self._locked():
            kept = self._read()
            gone = [one for one in kept.issuers if one.key.kid == key_id]
            if not gone:
                raise Refusal("center.no_issuer", f"No outside issuer has the key {key_id}.", "See `list`.")
            self._keep(Kept(kept.serial, tuple(one for one in kept.issuers if one not in gone)))
        return gone[0]

    def write(self, life: timedelta) -> tuple[bytes, IssuerList]:
        """A new list, signed, good for `life`. Its serial reads YYYYMMDDnn, as those of DNS zones (RFC 1912 2.2):
        it grows even when the file was lost, or the clock was ahead once. Raises `Refusal`."""
        key, key_id = Issuing(self.home, self.name, self.clock).key
        now = self.clock.now()
        with self._locked():
            kept = self._read()
            serial = max(kept.serial + 1, int(f"{now:%Y%m%d}01"))
            issued = int(now.timestamp())
            said = IssuerList(self.name, issued, serial, self.all(), issued + int(life.total_seconds()))
            raw = self._signed(said, key, key_id)
            self._keep(Kept(serial, kept.issuers))
        log(LogEvent.CENTER_LISTED, serial=serial, issuers=len(said.issuers))
        return raw, said

    def _signed(self, said: IssuerList, key: SigningKey, key_id: str) -> bytes:
        try:
            return sign_list(said, key, key_id)
        except ValueError as error:
            what = f"No terminal would take the list that {self.home.issuers} gives."
            raise Refusal("center.issuers", what, "Remove what was written into the file by hand.") from error

    def _own(self) -> ListedIssuer:
        jwk = read_issuer_key(self.home)
        public = {part: jwk[part] for part in ("kty", "crv", "x", "kid")}
        return ListedIssuer(self.name, msgspec.convert(public, PublicKey))

    def _locked(self) -> ProcessLock:
        return ProcessLock(self.home.root / "issuers.lock", wait=True)

    def _read(self) -> Kept:
        try:
            return msgspec.json.decode(self.home.issuers.read_bytes(), type=Kept)
        except FileNotFoundError:
            return Kept()
        except (OSError, ValueError, RecursionError) as error:
            raise Refusal("center.issuers", f"{self.home.issuers} cannot be read.", "Put back the copy.") from error

    def _keep(self, kept: Kept) -> None:
        replace_private(self.home.issuers, msgspec.json.format(msgspec.json.encode(kept)) + b"\n")


def _listed(text: bytes, wanted: Wanted) -> ListedIssuer:
    """From a public JWK as issuers hand it over: what it says beside the key is dropped, a missing id is made."""
    jwk = _jwk(text)
    key = {part: jwk.get(part) for part in ("crv", "kty", "x")}
    try:
        listed = msgspec.convert(
            {"key": {"kid": _thumbprint(key), **key, **_id_in(jwk)}, **asdict(wanted)}, ListedIssuer
        )
    except msgspec.ValidationError as error:
        raise _no_key(str(error)) from error
    if not is_fit_issuer(listed):
        raise _no_key("a sign that cannot be printed, a key of the wrong length, or a last day before the first")
    return listed


def _id_in(jwk: dict[str, Any]) -> dict[str, Any]:
    return {"kid": jwk["kid"]} if "kid" in jwk else {}


def _thumbprint(key: dict[str, Any]) -> str:
    """RFC 7638: the hash of the members that make the key, in the order of their names."""
    digest = hashlib.sha256(json.dumps(key, sort_keys=True, separators=(",", ":")).encode()).digest()
    return urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


def _jwk(text: bytes) -> dict[str, Any]:
    try:
        jwk = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _no_key("it is no JSON") from error
    if not isinstance(jwk, dict):
        raise _no_key("it is no JWK")
    if "d" in jwk:
        what = "This file holds a private key: whoever has it can sign as that issuer."
        raise Refusal("center.private_key", what, "Delete it, and ask the issuer for a new key's public half.")
    return jwk


def _no_key(what: str) -> Refusal:
    return Refusal("center.issuer_key", f"That is no issuer's key: {what}.", "Ask for its public Ed25519 key as a JWK.")
