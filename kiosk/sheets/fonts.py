"""The two faces of every sheet: Noto Sans CJK SC, regular and bold. Found through fontconfig, else in known folders."""

import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import ImageFont

from kiosk.errors import EnvironmentFault, Fault

FAMILY = "Noto Sans CJK SC"
PACKAGE = "fonts-noto-cjk"
FOLDERS = (
    Path("/usr/share/fonts/opentype/noto"),
    Path("/usr/share/fonts/noto-cjk"),
    Path("/usr/share/fonts/google-noto-cjk"),
    Path("/usr/local/share/fonts"),
    Path.home() / ".local/share/fonts",
)
FACES_IN_COLLECTION = 20
"""More faces than any Noto collection holds; the search ends earlier at the first index that does not open."""


@dataclass(frozen=True, slots=True)
class Fonts:
    """The files that hold the two faces (often the same folder, two collections)."""

    regular: Path
    bold: Path


def find_fonts() -> Fonts:
    """Where the faces are. Raises `EnvironmentFault` with the package to install when they are nowhere."""
    return Fonts(_face(bold=False)[0], _face(bold=True)[0])


@cache
def font(size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    """The face at `size` dots per em, kept for the life of the process. Raises like `find_fonts`."""
    path, index = _face(bold)
    return ImageFont.truetype(str(path), size, index=index)


@cache
def _face(bold: bool) -> tuple[Path, int]:
    style = "Bold" if bold else "Regular"
    candidates = [*_asked_of_fontconfig(style), *(folder / f"NotoSansCJK-{style}.ttc" for folder in FOLDERS)]
    candidates += [folder / f"NotoSansCJKsc-{style}.otf" for folder in FOLDERS]
    for path in candidates:
        index = _index_of(path, style) if path.is_file() else None
        if index is not None:
            return path, index
    raise EnvironmentFault(
        "sheets.no_font",
        f"The font “{FAMILY}” ({style}) is not installed, so no sheet can be drawn.",
        f"Install it: apt install {PACKAGE}.",
        Fault.MISSING,
    )


def _asked_of_fontconfig(style: str) -> list[Path]:
    question = ["fc-match", "--format", "%{file}", f"{FAMILY}:style={style}"]
    try:
        answer = subprocess.run(question, capture_output=True, text=True, timeout=10, check=True)
    except (OSError, subprocess.SubprocessError):
        return []
    return [Path(answer.stdout)] if answer.stdout else []


def _index_of(path: Path, style: str) -> int | None:
    """Where the face stands in its collection; None when the file is another font (fontconfig always answers)."""
    for index in range(FACES_IN_COLLECTION):
        try:
            name = ImageFont.truetype(str(path), 16, index=index).getname()
        except OSError:
            return None
        if name == (FAMILY, style):
            return index
    return None
