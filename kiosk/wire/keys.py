"""A terminal's own key and the center it trusts: the folder `keys/` of `KIOSK_HOME`.

`kiosk.requests` seals with it, `kiosk.sync` signs and connects with it; `kiosk.center` enrols its public half.
"""

import hashlib
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from kiosk.errors import EnvironmentFault, Fault, Refusal
from kiosk.wire.private_files import create_private, replace_private
from kiosk.wire.trust import CA_FILE, CENTER_FILE, CenterTrust, read_bundle, write_bundle

KEY_FILE = "terminal.pem"
TRUST_POINTER = "trust"


Stamp = tuple[tuple[int, int, int], ...]
"""Of each file of a trust: inode, moment of the last change, size. Another process may install another center."""


@dataclass(frozen=True, slots=True)
class ReadTrust:
    """A bundle as it was read, and what the pointer to it and its files looked like then."""

    files: tuple[Path, ...]
    stamp: Stamp
    trust: CenterTrust


@dataclass
class Keyring:
    """`terminal_id` reads `<hall>-<terminal>`, e.g. `QT-01`. Nothing is read or made before it is asked for."""

    folder: Path
    terminal_id: str
    _kept: ReadTrust | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def source(self) -> str:
        """CloudEvents `source` of this terminal's events."""
        return source_of(self.terminal_id)

    @cached_property
    def private_key(self) -> Ed25519PrivateKey:
        """The terminal's signing key, made at first use. Raises `EnvironmentFault` when the file is damaged."""
        path = self.folder / KEY_FILE
        try:
            pem = path.read_bytes() if path.exists() else create_private(path, _new_key())
            key = load_pem_private_key(pem, password=None)
        except OSError as error:
            raise EnvironmentFault(
                "keys.unreadable", f"{path} cannot be used: {error.strerror}.", "Look at the disk.", Fault.IO
            ) from error
        except ValueError as error:
            raise self._damaged(path) from error
        if not isinstance(key, Ed25519PrivateKey):
            raise self._damaged(path)
        return key

    def public_pem(self) -> str:
        """The public half, as the center enrols it."""
        public = self.private_key.public_key()
        return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode("ascii")

    def trust(self) -> CenterTrust | None:
        """The center this terminal trusts, None before one was installed. Raises `EnvironmentFault` when damaged.

        Checking the bundle costs more than storing a request does, so it is read again only when a file has changed.
        """
        kept = self._kept
        if kept is not None and kept.stamp == _stamp(kept.files):
            return kept.trust
        self._kept = None
        folder = self._trust_folder()
        if folder is None:
            return None
        files = (self.folder / TRUST_POINTER, folder / CENTER_FILE, folder / CA_FILE)
        stamp = _stamp(files)  # taken before the reading: a change in between is seen the next time
        try:
            trust = read_bundle(folder)
        except Refusal as error:
            raise EnvironmentFault("trust.damaged", error.message, error.action, Fault.CORRUPT) from error
        self._kept = ReadTrust(files, stamp, trust) if stamp else None
        return trust

    def sealing_jwk(self) -> dict[str, Any] | None:
        """The center's public key to seal requests to; None without trust."""
        trust = self.trust()
        return trust.sealing_jwk if trust else None

    def install_trust(self, bundle: Path) -> CenterTrust:
        """Trust the center whose bundle lies in `bundle`; the pointer is switched last. Raises `Refusal`."""
        trust = read_bundle(bundle)
        mark = hashlib.sha256(trust.card.model_dump_json().encode() + trust.ca_pem.encode()).hexdigest()[:16]
        write_bundle(self.folder / f"center-{mark}", trust)
        replace_private(self.folder / TRUST_POINTER, f"center-{mark}\n".encode())
        return trust

    def _trust_folder(self) -> Path | None:
        pointer = self.folder / TRUST_POINTER
        try:
            name = pointer.read_text("utf-8").strip()
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise EnvironmentFault("trust.damaged", f"{pointer} cannot be read.", _JOIN_AGAIN, Fault.CORRUPT) from error
        folder = self.folder / name
        if Path(name).name != name or not (folder / CENTER_FILE).is_file():
            raise EnvironmentFault("trust.damaged", f"{pointer} points nowhere.", _JOIN_AGAIN, Fault.CORRUPT)
        return folder

    @staticmethod
    def _damaged(path: Path) -> EnvironmentFault:
        return EnvironmentFault(
            "keys.damaged",
            f"{path} is no Ed25519 key.",
            "Remove it, so that a new one is made, and enrol the terminal at the center again.",
            Fault.CORRUPT,
        )


_JOIN_AGAIN = "Install the center's trust bundle again."


def _stamp(files: tuple[Path, ...]) -> Stamp:
    """How the files look now; empty, and equal to no kept stamp, when one cannot be looked at."""
    try:
        found = [file.stat() for file in files]
    except OSError:
        return ()
    return tuple((one.st_ino, one.st_mtime_ns, one.st_size) for one in found)


def source_of(terminal_id: str) -> str:
    """`QT-01` as `/halls/QT/terminals/01`."""
    hall, _, terminal = terminal_id.partition("-")
    return f"/halls/{hall}/terminals/{terminal}"


def _new_key() -> bytes:
    return Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
