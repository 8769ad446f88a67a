"""The whole visit through the real screens: every mode and both orientations, nothing lost, nothing doubled."""

import json
from pathlib import Path

import pytest
from PIL import Image

from ui.tour.stand import Stand

VISITS = {
    "portrait": (),
    "landscape": ("--landscape",),
    "elder": ("--elder",),
    "landscape-elder": ("--landscape", "--elder"),
}


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("visit", VISITS)
def test_a_visitor_finds_asks_prints_leaves_a_request_and_reads_the_answer(visit: str, tmp_path: Path) -> None:
    out = tmp_path / "pictures"
    said = json.loads(Stand(tmp_path).kiosk("tour", "--out", str(out), *VISITS[visit], "--json"))
    report = json.loads((out / "report.json").read_text("utf-8"))
    assert said == report
    assert (report["failed_at"], report["lost"], report["duplicates"]) == ("", 0, 0)
    assert report["receipt"].startswith("QT-01-")
    assert report["case_no"]
    pictures = [out / step["screenshot"] for step in report["steps"]]
    assert len(pictures) >= 16
    wanted = (1920, 1080) if "landscape" in visit else (1080, 1920)
    for picture in pictures:
        with Image.open(picture) as image:
            assert image.size == wanted
            assert len(image.convert("L").getcolors(256) or []) > 8, f"{picture.name} is a blank screen"
    with Image.open(out / "sheet-slip.png") as slip:
        assert slip.width == 576
    assert (out / "sheet-a4.pdf").read_bytes().startswith(b"%PDF-")
