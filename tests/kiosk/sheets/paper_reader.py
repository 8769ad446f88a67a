"""Reads a slip as a person would: finds the lines in the picture, then reads letters (rapidocr) and codes (zxing-cpp).

Nothing here knows the sheet or how it was drawn. Lines are strips of ink between strips of white; a section begins at
a black bar on the left edge.
"""

from dataclasses import dataclass

import numpy as np
import zxingcpp
from rapidocr import RapidOCR

Grey = np.ndarray[tuple[int, int], np.dtype[np.uint8]]

INK = 128
LEAST_LINE = 10
"""Strips lower than this are rules and dashes."""
MOST_LINE = 90
"""Strips taller than this are codes and frames."""
BAR_WIDE, BAR_TALL, BAR_AND_GAP = 5, 17, 16
"""A bar is at least so wide and tall, and white follows it at once (a black label has none)."""
AIR = 11
"""White that is put around a line before it is read: less is scaled up by the reader, which takes longer."""


@dataclass(frozen=True)
class Strip:
    """A line of the paper. `opens`: it begins with the bar of a section."""

    picture: Grey
    opens: bool


def engine() -> RapidOCR:
    """One thread, so that tests running beside it get their share of the machine."""
    runtime = "EngineConfig.onnxruntime"
    return RapidOCR(
        params={
            "Global.log_level": "critical",
            f"{runtime}.intra_op_num_threads": 1,
            f"{runtime}.inter_op_num_threads": 1,
        }
    )


def strips(paper: Grey) -> list[Strip]:
    """The lines of writing from top to bottom."""
    inked = (paper < INK).any(axis=1)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], inked, [False])).astype(np.int8)))
    spans = [(top, foot) for top, foot in edges.reshape(-1, 2) if LEAST_LINE <= foot - top <= MOST_LINE]
    return [_strip(paper[top:foot]) for top, foot in spans]


def _strip(lines: Grey) -> Strip:
    columns = np.flatnonzero((lines < INK).any(axis=0))
    picture = lines[:, columns[0] : columns[-1] + 1]
    bar = int((picture[:, :BAR_WIDE] < INK).all(axis=1).sum())
    white = np.flatnonzero((picture[:, :BAR_AND_GAP] >= INK).all(axis=0))
    opens = bar >= BAR_TALL and bool(white.size)
    return Strip(picture[:, white[0] :] if opens else picture, opens)


def sections(paper: Grey) -> list[list[Strip]]:
    """What stands before the first bar, then one list for each bar, its heading first."""
    parts: list[list[Strip]] = [[]]
    for strip in strips(paper):
        if strip.opens:
            parts.append([])
        parts[-1].append(strip)
    return parts


def read(strip: Strip, reader: RapidOCR) -> str:
    """The words of one line, without spaces."""
    framed = np.pad(strip.picture, ((AIR, AIR), (6, 6)), constant_values=255)
    result = reader(np.stack([framed] * 3, axis=-1), use_det=False, use_cls=False, use_rec=True)
    return "".join("".join(result.txts or ()).split())


def codes(paper: Grey) -> list[str]:
    """Every QR code on the paper."""
    return [code.text for code in zxingcpp.read_barcodes(paper, formats=zxingcpp.BarcodeFormat.QRCode)]
