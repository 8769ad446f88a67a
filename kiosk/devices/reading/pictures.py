"""A picture file's QR codes, read in a process of its own with bounded time, memory and size."""

import json
import subprocess
import sys
from enum import StrEnum
from pathlib import Path

SECONDS = 10.0
LARGEST_FILE = 30 * 1024 * 1024
"""Bytes; a photograph of a phone has some megabytes."""


class PictureTrouble(StrEnum):
    """Why a file gave no answer. A picture in which no code can be made out is an answer: no payloads."""

    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    NO_PICTURE = "no_picture"
    TOO_SLOW = "too_slow"


def read_picture(path: Path, seconds: float = SECONDS) -> tuple[bytes, ...] | PictureTrouble:
    """The payloads in the picture. Never raises for the file's sake."""
    try:
        if not path.is_file():
            return PictureTrouble.UNREADABLE
        if path.stat().st_size > LARGEST_FILE:
            return PictureTrouble.TOO_LARGE
        path.open("rb").close()
    except OSError:
        return PictureTrouble.UNREADABLE
    words = [sys.executable, "-m", "kiosk.devices.reading.picture_worker", str(path.absolute()), str(seconds)]
    try:
        done = subprocess.run(words, capture_output=True, timeout=seconds + 5, check=False, stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        return PictureTrouble.TOO_SLOW
    if done.returncode != 0:
        return PictureTrouble.NO_PICTURE if done.returncode > 0 else PictureTrouble.TOO_SLOW
    return tuple(bytes.fromhex(payload) for payload in json.loads(done.stdout))
