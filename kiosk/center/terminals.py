"""The terminals a center knows: enrolled keys, nonces already used, last heartbeats."""

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from sqlalchemy import delete, select

from kiosk.center.storage import Storage
from kiosk.center.tables import HeartbeatRow, NonceRow, TerminalRow
from kiosk.clock import Clock
from kiosk.errors import Misuse, Refusal
from kiosk.wire.events import Heartbeat, HeartbeatAnswer
from kiosk.wire.signing import Signed


@dataclass(frozen=True, slots=True)
class Terminals:
    storage: Storage
    clock: Clock

    def enrol(self, terminal_id: str, public_pem: str, *, replace: bool = False) -> bool:
        """Trust a terminal's Ed25519 key; True when something changed.

        Raises `Misuse` for a wrong id or key, `Refusal` when the id has another key already and `replace` is False.
        """
        hall, dash, terminal = terminal_id.partition("-")
        if not dash or not all(part.isascii() and part.isalnum() and len(part) <= 6 for part in (hall, terminal)):
            raise Misuse("center.id", f"“{terminal_id}” is no terminal id.", "It reads HALL-TERMINAL, like QT-01.")
        pem = _checked(public_pem)
        with self.storage.write() as session:
            known = session.get(TerminalRow, terminal_id)
            if known is None:
                session.add(TerminalRow(id=terminal_id, public_pem=pem, enrolled_at=self.clock.now()))
                return True
            if known.public_pem == pem:
                return False
            if not replace:
                raise Refusal(
                    "center.enrolled", f"{terminal_id} is enrolled with another key.", "Use --replace if it is new."
                )
            known.public_pem, known.enrolled_at = pem, self.clock.now()
            return True

    def key_of(self, terminal_id: str) -> Ed25519PublicKey | None:
        with self.storage.read() as session:
            pem = session.scalar(select(TerminalRow.public_pem).where(TerminalRow.id == terminal_id))
        key = load_pem_public_key(pem.encode()) if pem else None
        return key if isinstance(key, Ed25519PublicKey) else None

    def first_use(self, signed: Signed) -> bool:
        """Remember a nonce; False when it was used before. Expired ones are forgotten on the way."""
        with self.storage.write() as session:
            session.execute(delete(NonceRow).where(NonceRow.until < self.clock.now()))
            if session.get(NonceRow, (signed.key_id, signed.nonce)) is not None:
                return False
            session.add(NonceRow(terminal=signed.key_id, nonce=signed.nonce, until=signed.until))
        return True

    def heard(self, beat: Heartbeat) -> HeartbeatAnswer:
        """Keep what the terminal says of itself in place of what it said before."""
        now = self.clock.now()
        with self.storage.write() as session:
            session.merge(
                HeartbeatRow(
                    terminal=beat.terminal,
                    at=beat.at,
                    seen_at=now,
                    version=beat.version,
                    pack=beat.pack,
                    waiting=beat.waiting,
                    oldest_waiting=beat.oldest_waiting,
                    printer=beat.printer,
                )
            )
        return HeartbeatAnswer(now=now)


def _checked(public_pem: str) -> str:
    try:
        if isinstance(load_pem_public_key(public_pem.encode()), Ed25519PublicKey):
            return public_pem.strip() + "\n"
    except ValueError:
        pass
    raise Misuse("center.key", "That is no public Ed25519 key in PEM.", "`kiosk center identity` prints a terminal's.")
