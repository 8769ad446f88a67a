"""Every format that cameras send becomes the same grey picture; of two the cheaper that is fast enough is chosen."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat

from kiosk.devices.camera.grey import FORMS, Shape, grey_of

WIDE, HIGH = 64, 48
PICTURE = Image.linear_gradient("L").resize((WIDE, HIGH))
ROWS = [PICTURE.crop((0, y, WIDE, y + 1)).tobytes() for y in range(HIGH)]


def jpeg(picture: Image.Image, *, tables: bool = True) -> bytes:
    """Without `tables` as motion JPEG cameras send it: the usual Huffman tables are left out."""
    out = BytesIO()
    picture.convert("RGB").save(out, "JPEG", quality=95)
    data = out.getvalue()
    if tables:
        return data
    kept, at = data[:2], 2
    while data[at + 1] != 0xDA:
        size = 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        kept += b"" if data[at + 1] == 0xC4 else data[at : at + size]
        at += size
    return kept + data[at:]


def packed(row: bytes) -> bytes:
    return b"".join(bytes((value, 128)) for value in row)


SENT = {
    "GREY": (b"".join(ROWS), Shape("GREY", WIDE, HIGH, WIDE)),
    "GREY padded": (b"".join(row + b"\xff" * 16 for row in ROWS), Shape("GREY", WIDE, HIGH, WIDE + 16)),
    "NV12": (b"".join(ROWS) + b"\x80" * (WIDE * HIGH // 2), Shape("NV12", WIDE, HIGH, WIDE)),
    "YUYV": (b"".join(map(packed, ROWS)), Shape("YUYV", WIDE, HIGH, 2 * WIDE)),
    "YUYV padded": (b"".join(packed(row) + b"\xff" * 8 for row in ROWS), Shape("YUYV", WIDE, HIGH, 2 * WIDE + 8)),
    "MJPG": (jpeg(PICTURE), Shape("MJPG", WIDE, HIGH, 0)),
    "MJPG without tables": (jpeg(PICTURE, tables=False), Shape("MJPG", WIDE, HIGH, 0)),
}


@pytest.mark.parametrize("how", SENT)
def test_a_frame_becomes_the_picture(how: str) -> None:
    frame = grey_of(*SENT[how])
    assert frame is not None
    seen = Image.frombytes("L", (frame.width, frame.height), frame.grey)
    off = ImageStat.Stat(ImageChops.difference(seen, PICTURE)).mean[0]
    assert off < (3 if "MJPG" in how else 0.001)


@given(
    data=st.binary(max_size=2000), form=st.sampled_from([*FORMS, "H264"]), wide=st.integers(0, 70), line=st.integers()
)
def test_whatever_bytes_come_there_is_a_whole_frame_or_none(data: bytes, form: str, wide: int, line: int) -> None:
    frame = grey_of(data, Shape(form, wide, 33, line))
    assert frame is None or len(frame.grey) == frame.width * frame.height


@pytest.mark.parametrize("cut", range(0, 400, 13))
@pytest.mark.parametrize("lenient", [False, True], ids=["", "after the typesetter has made Pillow lenient"])
def test_a_jpeg_that_was_cut_anywhere_is_no_frame(cut: int, lenient: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("PIL.ImageFile.LOAD_TRUNCATED_IMAGES", lenient)
    whole = jpeg(PICTURE)
    assert grey_of(whole[: len(whole) - 60 - cut], SENT["MJPG"][1]) is None


@pytest.mark.parametrize(
    ("rates", "chosen"),
    [
        ({"MJPG": 30, "YUYV": 10}, "YUYV"),
        ({"YUYV": 5, "MJPG": 30}, "MJPG"),
        ({"H264": 30, "NV12": 15, "GREY": 0}, "NV12"),
        ({"YUYV": 0, "MJPG": 0}, "MJPG"),
        ({"YUYV": 5, "ZZZZ": 30}, "YUYV"),
    ],
)
def test_the_least_work_that_is_fast_enough_is_chosen(
    real: Callable[..., Any], rates: dict[str, int], chosen: str, caplog: pytest.LogCaptureFixture
) -> None:
    picture = Image.new("L", (1280, 720), 90)
    data = {"YUYV": packed(picture.tobytes()), "NV12": picture.tobytes(), "MJPG": jpeg(picture)}[chosen]
    bench = real(rates=rates, data=data)
    bench.open()
    assert bench.until(lambda: bool(bench.frames))
    assert bench.camera.form == f"1280x720 {chosen}"
    assert abs(bench.frames[0].grey[5000] - 90) <= 2
    assert caplog.records == [], "formats that nobody knows are passed over quietly"
    assert bench.device.mains == 1, "lamps on 50 Hz draw no stripes"
