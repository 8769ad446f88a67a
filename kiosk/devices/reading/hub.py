"""All readers of a terminal as one: bytes become text, and the same code within three seconds counts once.

What was heard is handed on and forgotten; only a keyed hash of the last payload stays, to know it again.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from hashlib import blake2b

from kiosk.clock import Clock
from kiosk.devices.reading.ports import CAMERA, CodeReader, ReaderState
from kiosk.enterprise import Reason, decode

AGAIN_S = 3.0
"""A code that is held before the reader is read again and again; each sight of it begins the three seconds anew."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One scan. `refused` says why there is no text; the text stays out of `repr`."""

    source: str
    text: str = field(default="", repr=False)
    refused: Reason | None = None

    @property
    def beeped(self) -> bool:
        """Whether the reader has told the visitor by itself: a camera has no voice, all other readers have."""
        return self.source != CAMERA


Listener = Callable[[Heard], None]


class ScanHub:
    """Merges `readers`, and what `offer` is given: the keyboard wedge lives with the windows and hands in its texts.

    The listener is called in the thread of whichever reader heard something; a window hands it to its own by a signal.
    """

    def __init__(self, readers: Sequence[CodeReader], clock: Clock, draw: Callable[[int], bytes]) -> None:
        """`draw` gives random bytes (`secrets.token_bytes`)."""
        self._readers = tuple(readers)
        self._clock = clock
        self._key = draw(32)
        self._lock = threading.Lock()
        self._listener: Listener | None = None
        self._last = b""
        self._last_at = 0.0

    def start(self, listener: Listener) -> None:
        """Begin to listen; every reader tries to find its device from now on."""
        self._listener = listener
        for reader in self._readers:
            reader.start(partial(self.offer, source=reader.name))

    def stop(self) -> None:
        """End; the listener is not called after this has returned."""
        for reader in self._readers:
            reader.stop()
        with self._lock:
            self._listener = None
        self.forget()

    def states(self) -> dict[str, ReaderState]:
        """Each reader's name and state, for the staff's screen and the doctor."""
        return {reader.name: reader.state for reader in self._readers}

    def forget(self) -> None:
        """At the end of a visit: the next visitor may show the same code at once."""
        with self._lock:
            self._last = b""

    def offer(self, payload: bytes | str, source: str) -> None:
        """One payload from a reader; repeats are dropped."""
        raw = payload.encode("utf-8", "surrogatepass") if isinstance(payload, str) else payload
        with self._lock:
            listener, repeated = self._listener, self._is_repeat(raw)
        if listener is None or repeated:
            return
        text = decode(raw)
        listener(Heard(source, refused=text) if isinstance(text, Reason) else Heard(source, text))

    def _is_repeat(self, raw: bytes) -> bool:
        mark = blake2b(raw.strip(), key=self._key, digest_size=16).digest()
        now = self._clock.monotonic()
        repeated = mark == self._last and now - self._last_at < AGAIN_S
        self._last, self._last_at = mark, now
        return repeated
