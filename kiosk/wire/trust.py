"""The trust bundle: what a terminal must hold of a center before it says anything to it.

A folder of two files that `kiosk center init` makes: `center.json` (who, where, the public sealing key, the keys that
sign enterprise codes) and `center-ca.pem` (the only authority whose certificates the terminal accepts).
"""

import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from kiosk.errors import Refusal
from kiosk.wire.private_files import replace_private

CENTER_FILE = "center.json"
CA_FILE = "center-ca.pem"


class SealingKey(BaseModel):
    """The center's public X25519 key as a JWK (RFC 8037). A private part (`d`) is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kty: Literal["OKP"]
    crv: Literal["X25519"]
    x: str = Field(pattern=r"^[A-Za-z0-9_-]{43}$")
    kid: str = Field(min_length=1, max_length=100)


class IssuerKey(BaseModel):
    """A public Ed25519 key as a JWK (RFC 8037) that signs enterprise codes. A private part (`d`) is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kty: Literal["OKP"]
    crv: Literal["Ed25519"]
    x: str = Field(pattern=r"^[A-Za-z0-9_-]{43}$")
    kid: str = Field(min_length=1, max_length=100)


class CenterCard(BaseModel):
    """`center.json`: the center's name for itself, its base address, its sealing key, its issuer keys.

    `iss` in the enterprise codes of a center is its name. Several issuer keys: an old one beside its successor.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    center: str = Field(pattern=r"^[A-Za-z0-9._-]{1,64}$")
    url: str = Field(max_length=300)
    sealing: SealingKey
    issuers: tuple[IssuerKey, ...] = ()

    @field_validator("url")
    @classmethod
    def _is_https(cls, url: str) -> str:
        parts = urlsplit(url)
        if parts.scheme != "https" or not parts.hostname or parts.query or parts.fragment:
            raise ValueError("must read https://host[:port]")
        return url.rstrip("/")


@dataclass(frozen=True, slots=True)
class CenterTrust:
    """A center that this side trusts. `ca_pem` is the text of its authority's certificate."""

    card: CenterCard
    ca_pem: str

    @property
    def center(self) -> str:
        return self.card.center

    @property
    def url(self) -> str:
        return self.card.url

    @property
    def sealing_jwk(self) -> dict[str, Any]:
        return self.card.sealing.model_dump()


def read_bundle(folder: Path) -> CenterTrust:
    """Read and check both files. Raises `Refusal` naming what is wrong with them."""
    try:
        card = CenterCard.model_validate_json((folder / CENTER_FILE).read_bytes())
        ca_pem = (folder / CA_FILE).read_text("ascii")
        pinned_context(ca_pem)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise _refused(folder, f"{CENTER_FILE}: {place} {first['msg']}") from error
    except (ValueError, ssl.SSLError) as error:
        raise _refused(folder, f"{CA_FILE} is no certificate") from error
    except OSError as error:
        raise _refused(folder, f"{error.strerror}: {error.filename}") from error
    return CenterTrust(card, ca_pem)


def pinned_context(ca_pem: str) -> ssl.SSLContext:
    """A client's TLS context that accepts this authority and no other. Raises ValueError or SSLError when it is none.

    Not `ssl.create_default_context`: given an empty text that one quietly trusts the machine's authorities.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_verify_locations(cadata=ca_pem)
    return context


def write_bundle(folder: Path, trust: CenterTrust) -> None:
    """Put both files into `folder`, the card last: a folder with a card is complete."""
    replace_private(folder / CA_FILE, trust.ca_pem.encode("ascii"))
    replace_private(folder / CENTER_FILE, trust.card.model_dump_json(indent=2).encode())


def _refused(folder: Path, what: str) -> Refusal:
    return Refusal(
        "trust.bundle", f"{folder} is no trust bundle of a center ({what}).", "Take it from the center again."
    )
