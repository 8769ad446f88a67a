"""Which signed codes were shown already: remembered until they expire, in memory only, and only as keyed hashes.

Nothing can be read back from it: the key is drawn at the start of the process and dies with it.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b

CAPACITY = 20_000
"""Codes remembered at once; they live minutes, so a hall never has as many."""


@dataclass
class NonceBook:
    """Safe to share between threads. `draw` gives random bytes (`secrets.token_bytes`)."""

    draw: Callable[[int], bytes]
    _key: bytes = field(init=False, repr=False)
    _seen: dict[bytes, tuple[datetime, bytes]] = field(default_factory=dict, init=False, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False, repr=False)

    def __post_init__(self) -> None:
        self._key = self.draw(32)

    def first_use(self, nonce: str, until: datetime, now: datetime, visit: str = "") -> bool:
        """Remember a nonce; False when it was used before, except by the same (named) visit. Full counts as used."""
        mark, owner = self._hash(nonce), self._hash(visit) if visit else b""
        with self._lock:
            known = self._seen.get(mark)
            if known is not None and known[0] > now:
                return bool(owner) and known[1] == owner
            if len(self._seen) >= CAPACITY:
                self._seen = {old: entry for old, entry in self._seen.items() if entry[0] > now}
            if len(self._seen) >= CAPACITY:
                return False
            self._seen[mark] = (until, owner)
        return True

    def _hash(self, text: str) -> bytes:
        return blake2b(text.encode("utf-8", "surrogatepass"), key=self._key, digest_size=16).digest()
