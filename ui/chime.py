"""The short sound that calls a visitor to the paper. Loaded when it first sounds; without a sound card it is silent."""

import struct
from array import array
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
NOTES = ((880.0, 0.0), (1318.5, 0.16))
"""Two rising notes (A5, E6), each with the second at which it begins: heard as “here you are”, not as an alarm."""
LONG_S = 0.9
SOFT = 0.28
"""Loudness of one note, of 1."""


def chime_file() -> Path:
    return assets_dir() / "sounds" / "take-it.wav"


def chime_wav() -> bytes:
    """The sound itself: sines that begin softly and fade, 16 bit, one channel. `assets/sounds/take-it.wav` holds it."""
    samples = array("h", (round(32_000 * _level(number / RATE)) for number in range(round(LONG_S * RATE))))
    data = struct.pack(f"<{len(samples)}h", *samples)
    head = struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", 36 + len(data), b"WAVE", b"fmt ", 16, 1, 1, RATE, RATE * 2, 2, 16,
                       b"data", len(data))  # fmt: skip
    return head + data


def _level(at: float) -> float:
    """Loudness at that second, -1 to 1."""
    return sum(_note(pitch, at - begins) for pitch, begins in NOTES if at >= begins)


def _note(pitch: float, since: float) -> float:
    rise = min(1.0, since / 0.008)  # without it the loudspeaker clicks
    return SOFT * rise * exp(-since * 6.5) * (sin(2 * pi * pitch * since) + 0.25 * sin(4 * pi * pitch * since))


class Chime:
    """Rings at `volume` percent; 0 loads nothing and never sounds. GUI thread only."""

    def __init__(self, volume: int) -> None:
        self._volume = min(100, max(0, volume))
        self._sound: QSoundEffect | None = None
        self._mute = self._volume == 0

    def ring(self) -> None:
        """Returns at once, whatever becomes of the sound."""
        if self._mute:
            return
        if self._sound is None:
            try:
                from PySide6.QtMultimedia import QSoundEffect
            except ImportError as error:  # the system lacks a library that sound needs: the words are there as well
                self._mute = True
                report(error)
                return
            self._sound = QSoundEffect()
            self._sound.setSource(QUrl.fromLocalFile(str(chime_file())))
            self._sound.setVolume(self._volume / 100)
        self._sound.play()
