"""Readers of codes: serial scanners, camera frames, picture files; one hub merges them with the keyboard wedge.

Readers hand on bytes and understand nothing; `kiosk.enterprise` does. Importing this opens no device.
"""

from kiosk.devices.reading.frames import LARGEST_FRAME, Frame, FrameReader
from kiosk.devices.reading.hub import Heard, ScanHub
from kiosk.devices.reading.opening import open_reader
from kiosk.devices.reading.pictures import PictureTrouble, read_picture
from kiosk.devices.reading.ports import CodeReader, ReaderState
from kiosk.devices.reading.serial_reader import SerialReader

__all__ = [
    "LARGEST_FRAME",
    "CodeReader",
    "Frame",
    "FrameReader",
    "Heard",
    "PictureTrouble",
    "ReaderState",
    "ScanHub",
    "SerialReader",
    "open_reader",
    "read_picture",
]
