"""Making a center: keys, authority, server certificate, database, trust bundle. Safe to call again at any time."""

import json
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key
from joserfc.jwk import OKPKey

from kiosk.center.certificates import hosts_of, new_authority, new_server, private_pem
from kiosk.center.home import CenterConfig, CenterHome
from kiosk.center.storage import open_storage
from kiosk.clock import Clock
from kiosk.errors import Refusal
from kiosk.process_lock import ProcessLock
from kiosk.wire.keys import Keyring
from kiosk.wire.private_files import create_private, replace_private
from kiosk.wire.trust import CenterCard, CenterTrust, IssuerKey, SealingKey, read_bundle, write_bundle

DEFAULT_URL = "https://127.0.0.1:8443"
LOCAL_HOSTS = ("127.0.0.1", "localhost")


@dataclass(frozen=True, slots=True)
class Wish:
    """What `init` was asked for; empty means: as it is, or the default."""

    url: str = ""
    hosts: tuple[str, ...] = ()
    database: str = ""


def init_center(home: CenterHome, clock: Clock, wish: Wish | None = None) -> CenterConfig:
    """Make what is missing, renew the server certificate when a host was added, write the bundle. Keys stay.

    Raises `Refusal` for an address that is not https or a database that cannot be used.
    """
    home.create()
    with ProcessLock(home.root / "init.lock", wait=True):
        config = _config(home, wish or Wish())
        jwk = read_sealing_key(home, make=True)
        authority, key = _authority(home, config, clock)
        _server(home, config, clock, authority, key)
        open_storage(home, config).close()
        card = CenterCard(
            center=config.name,
            url=config.url,
            sealing=SealingKey.model_validate(_public(jwk)),
            issuers=(IssuerKey.model_validate(_public(read_issuer_key(home, make=True))),),
        )
        write_bundle(home.trust, CenterTrust(card, authority.public_bytes(Encoding.PEM).decode("ascii")))
        home.keep(config)
    return config


def read_sealing_key(home: CenterHome, *, make: bool = False) -> dict[str, Any]:
    """The center's private X25519 key as a JWK with `kid`. Raises `Refusal` when missing or damaged."""
    path = home.sealing_key
    try:
        raw = path.read_bytes() if path.exists() or not make else create_private(path, _new_key("X25519"))
        jwk: dict[str, Any] = json.loads(raw)
        if (jwk["kty"], jwk["crv"]) != ("OKP", "X25519") or not jwk["d"] or not jwk["kid"]:
            raise ValueError
        OKPKey.import_key(jwk)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Refusal(
            "center.key", f"{path} is no sealing key.", "Put back the copy; sealed requests need this very key."
        ) from error
    return jwk


def read_issuer_key(home: CenterHome, *, make: bool = False) -> dict[str, Any]:
    """The center's private Ed25519 key for enterprise codes, a JWK with `kid`. Raises `Refusal`: missing or damaged."""
    path = home.issuer_key
    try:
        raw = path.read_bytes() if path.exists() or not make else create_private(path, _new_key("Ed25519"))
        jwk: dict[str, Any] = json.loads(raw)
        if (jwk["kty"], jwk["crv"]) != ("OKP", "Ed25519") or not jwk["d"] or not jwk["kid"]:
            raise ValueError
        OKPKey.import_key(jwk)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Refusal(
            "center.issuer", f"{path} is no issuer key.", "`kiosk center init` makes one when there is none."
        ) from error
    return jwk


def ensure_local_center(center_home: Path, keyring: Keyring, url: str, clock: Clock) -> None:
    """A center on this machine that knows this terminal and is trusted by it; for development and the tour.

    A terminal that trusts a center elsewhere (another address) is left as it is.
    """
    from kiosk.center.center import Center

    trust = keyring.trust()
    if trust is not None and trust.url != url.rstrip("/"):
        return
    home = CenterHome(center_home)
    if not home.config_file.exists() or not home.issuer_key.exists() or home.config().url != url.rstrip("/"):
        init_center(home, clock, Wish(url=url))
    with Center.open(home, clock) as center:
        center.terminals.enrol(keyring.terminal_id, keyring.public_pem(), replace=True)
    if trust is None or trust != read_bundle(home.trust):
        keyring.install_trust(home.trust)


def _config(home: CenterHome, wish: Wish) -> CenterConfig:
    known = home.config() if home.config_file.exists() else None
    url = (wish.url or (known.url if known else DEFAULT_URL)).rstrip("/")
    named = urlsplit(url)
    if named.scheme != "https" or not named.hostname:
        raise Refusal("center.url", f"“{url}” is no address of a center.", "Use https://host:port.")
    hosts = dict.fromkeys((*LOCAL_HOSTS, *(known.hosts if known else ()), named.hostname, *wish.hosts))
    name = known.name if known else f"center-{secrets.token_hex(4)}"
    database = wish.database or (known.database if known else "")
    return CenterConfig(name=name, url=url, hosts=tuple(hosts), database=database)


def _authority(
    home: CenterHome, config: CenterConfig, clock: Clock
) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    if not home.authority.exists():
        certificate, key = new_authority(config.name, clock.now())
        create_private(home.authority, private_pem(key) + certificate.public_bytes(Encoding.PEM))
    return _pair(home.authority)


def _server(
    home: CenterHome,
    config: CenterConfig,
    clock: Clock,
    authority: x509.Certificate,
    authority_key: ec.EllipticCurvePrivateKey,
) -> None:
    if home.server.exists() and set(hosts_of(_pair(home.server)[0])) == set(config.hosts):
        return
    certificate, key = new_server(config.hosts, authority, authority_key, clock.now())
    replace_private(home.server, private_pem(key) + certificate.public_bytes(Encoding.PEM))


def _pair(path: Path) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    try:
        pem = path.read_bytes()
        key = load_pem_private_key(pem, password=None)
        if isinstance(key, ec.EllipticCurvePrivateKey):
            return x509.load_pem_x509_certificate(pem), key
    except (OSError, ValueError) as error:
        raise _damaged(path) from error
    raise _damaged(path)


def _damaged(path: Path) -> Refusal:
    return Refusal("center.certificate", f"{path} is damaged.", "Put back the copy.")


def _public(jwk: dict[str, Any]) -> dict[str, Any]:
    return {name: jwk[name] for name in ("kty", "crv", "x", "kid")}


def _new_key(curve: Literal["X25519", "Ed25519"]) -> bytes:
    key = OKPKey.generate_key(curve)
    return json.dumps(dict(key.as_dict(private=True)) | {"kid": key.thumbprint()}).encode()
