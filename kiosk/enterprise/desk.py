"""The one place where texts of readers become codes: knows the trusted issuers, the time and what was shown before."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.clock import Clock
from kiosk.enterprise.code import read_bytes, read_code
from kiosk.enterprise.issuers import Issuers
from kiosk.enterprise.model import ReadCode, Reason, SignedRecord
from kiosk.enterprise.nonces import NonceBook
from kiosk.enterprise.signed import check_signed


@dataclass(frozen=True, slots=True)
class CodeDesk:
    """`issuers` is asked at each signed code, so that a newly installed trust counts at once.

    `visit` names the present stay: a signed code may be held up again in it, and in no other.
    """

    issuers: Callable[[], Issuers]
    nonces: NonceBook
    clock: Clock

    def read(self, text: str, visit: str = "") -> ReadCode:
        """Never raises for what was scanned. Raises `EnvironmentFault` when the trusted keys are damaged."""
        return read_code(text, lambda token: self._check(token, visit))

    def read_bytes(self, raw: bytes, visit: str = "") -> ReadCode:
        """The same from bytes."""
        return read_bytes(raw, lambda token: self._check(token, visit))

    def _check(self, token: str, visit: str) -> SignedRecord | Reason:
        return check_signed(token, self.issuers(), self.nonces, self.clock.now(), visit)
