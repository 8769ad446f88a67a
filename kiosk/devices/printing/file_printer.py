"""Paper as files: each job becomes a numbered picture and the bytes a real printer would get. For development."""

import re
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from kiosk.devices.ports import JobState, PrinterState, PrintOutcome
from kiosk.sheets import COMMON, CutterProfile, to_escpos

KEPT_JOBS = 100
"""Older jobs are removed, so that a forgotten terminal does not fill its disk."""

_NUMBERED = re.compile(r"(\d{6})\.(?:png|bin)")


@dataclass(frozen=True, slots=True)
class FilePrinter:
    """`dots`: head width. A folder that cannot be made is a printer that is offline."""

    folder: Path
    dots: int
    cutter: CutterProfile = COMMON

    @property
    def name(self) -> str:
        return f"file:{self.folder.name}"

    def status(self) -> PrinterState:
        """Offline when the folder cannot be made: then nothing could be written either."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return PrinterState.OFFLINE
        return PrinterState.READY

    def print_image(self, image: Image.Image) -> PrintOutcome:
        """See `Printer`. The picture appears under its final name only when it is complete."""
        if image.width != self.dots:
            raise ValueError(f"the head is {self.dots} dots wide, the image {image.width}")
        data = to_escpos(image, self.cutter)
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            number = max(self._numbers(), default=0) + 1
            unfinished = self.folder / "unfinished.tmp"
            image.save(unfinished, "PNG")
            (self.folder / f"{number:06d}.bin").write_bytes(data)
            unfinished.replace(self.folder / f"{number:06d}.png")
            self._forget(number - KEPT_JOBS)
        except OSError as error:
            return PrintOutcome(JobState.FAILED, PrinterState.OFFLINE, f"{type(error).__name__}: {error}")
        return PrintOutcome(JobState.SENT, PrinterState.READY)

    def _numbers(self) -> set[int]:
        matches = (_NUMBERED.fullmatch(path.name) for path in self.folder.iterdir())
        return {int(match.group(1)) for match in matches if match}

    def _forget(self, last: int) -> None:
        for number in self._numbers():
            if number <= last:
                for ending in ("png", "bin"):
                    (self.folder / f"{number:06d}.{ending}").unlink(missing_ok=True)
