"""The terminal's short sounds. Each is loaded when it is first wanted; without a sound card they are silent."""

import struct
from array import array
from dataclasses import dataclass
from math import exp, pi, sin
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

from kiosk.paths import assets_dir
from ui.faults import report

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

RATE = 22_050
"""Samples a second: more than a chime needs."""


@dataclass(frozen=True, slots=True)
class Tune:
    """A sound as numbers. `notes`: pitch in hertz and the second at which it begins; `long_s`: seconds in all.

    `soft` is the loudness of one note, of 1; each fades by a factor of e in 1/`fading` seconds.
    """

    name: str
    notes: tuple[tuple[float, float], ...]
    long_s: float
    soft: float
    fading: float

    @property
    def file(self) -> Path:
        return assets_dir() / "sounds" / f"{self.name}.wav"

    def wav(self) -> bytes:
        """The sound itself: sines that begin softly and fade, 16 bit, one channel. `file` holds it."""
        samples = array(
            "h", (round(32_000 * self._level(number / RATE)) for number in range(round(self.long_s * RATE)))
        )
        data = struct.pack(f"<{len(samples)}h", *samples)
        head = struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", 36 + len(data), b"WAVE", b"fmt ", 16, 1, 1, RATE, RATE * 2, 2,
                           16, b"data", len(data))  # fmt: skip
        return head + data

    def _level(self, at: float) -> float:
        """Loudness at that second, -1 to 1."""
        return sum(self._note(pitch, at - begins) for pitch, begins in self.notes if at >= begins)

    def _note(self, pitch: float, since: float) -> float:
        rise = min(1.0, since / 0.008)  # without it the loudspeaker clicks
        voice = sin(2 * pi * pitch * since) + 0.25 * sin(4 * pi * pitch * since)
        return self.soft * rise * exp(-since * self.fading) * voice


TAKE_IT = Tune("take-it", ((880.0, 0.0), (1318.5, 0.16)), long_s=0.9, soft=0.28, fading=6.5)
"""Calls to the paper. Two rising notes (A5, E6): heard as “here you are”, not as an alarm."""
CODE_SEEN = Tune("code-seen", ((1046.5, 0.0),), long_s=0.25, soft=0.24, fading=24.0)
"""The camera has read a code. One drop (C6), shorter and softer than the beep of a scanner: seen, not yet judged."""


class Chime:
    """Rings `tune` at `volume` percent; 0 loads nothing and never sounds. GUI thread only."""

    def __init__(self, tune: Tune, volume: int) -> None:
        self._tune = tune
        self._volume = min(100, max(0, volume))
        self._sound: QSoundEffect | None = None
        self._mute = self._volume == 0

    def ready(self) -> None:
        """Load the sound now, some fifty milliseconds, so that the first ring holds nobody up."""
        if self._mute or self._sound is not None:
            return
        try:
            from PySide6.QtMultimedia import QSoundEffect
        except ImportError as error:  # the system lacks a library that sound needs: the words are there as well
            self._mute = True
            report(error)
            return
        self._sound = QSoundEffect()
        self._sound.setSource(QUrl.fromLocalFile(str(self._tune.file)))
        self._sound.setVolume(self._volume / 100)

    def ring(self) -> None:
        """Returns at once, whatever becomes of the sound."""
        self.ready()
        if self._sound is not None:
            self._sound.play()
