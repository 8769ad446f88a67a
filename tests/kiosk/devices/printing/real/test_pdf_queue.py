"""The sheet through a queue of the packaged PDF driver: CUPS, its filters and cups-pdf, and the ink is in its place."""

import os
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
import weasyprint
from PIL import Image, ImageOps

from kiosk.devices import JobState

ANONYMOUS = Path("/var/spool/cups-pdf/ANONYMOUS")
"""Where /etc/cups/cups-pdf.conf of the package puts papers of people who have no account."""


def _ink(pdf: bytes) -> tuple[int, ...]:
    """Where the ink of the only page is, in pixels, and how large the page is."""
    drawn = subprocess.run(["pdftoppm", "-gray", "-r", "50", "-"], input=pdf, capture_output=True, check=True).stdout
    image = Image.open(BytesIO(drawn))
    box = ImageOps.invert(image).getbbox()
    assert box is not None, "an empty page"
    return (*image.size, *box)


def test_a_real_pdf_comes_out_of_the_pdf_queue(cups, tray, through_cups, soon):
    ppd = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd")
    if not ppd.exists() or os.getuid() != 0 or not shutil.which("pdftoppm"):
        pytest.skip("cups-pdf runs as root only, and needs printer-driver-cups-pdf and poppler-utils")
    before = set(ANONYMOUS.glob("*.pdf"))
    queue = cups.queue("PDF", "cups-pdf:/", tray.folder, "-P", str(ppd))
    page = weasyprint.HTML(string="<p>Bring the seal</p>").write_pdf()
    outcome = through_cups(queue, seconds=60.0).print_pdf(page)
    assert outcome.state is JobState.SENT, outcome
    assert soon(lambda: len(set(ANONYMOUS.glob("*.pdf")) - before) == 1)
    (paper,) = set(ANONYMOUS.glob("*.pdf")) - before
    try:
        came_out = _ink(paper.read_bytes())
    finally:
        paper.unlink()
    assert all(abs(one - other) <= 2 for one, other in zip(came_out, _ink(page), strict=True))
