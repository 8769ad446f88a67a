"""Codes in photograph-like pictures, as files and as camera frames; pictures made to hurt."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kiosk.devices.reading import Frame, FrameReader, PictureTrouble, ReaderState, read_picture
from kiosk.devices.reading.qr import codes_in

Photograph = Callable[..., Image.Image]
LINK = b"http://www.gsxt.gov.cn/index.html?uniscid=91330199MA0TEXT12M"
GBK = "统一社会信用代码：91330281677691616Q,企业名称:宁波恒拓物联网有限公司;登记机关:余姚市市场监督管理局".encode("gbk")
SIGHTS: dict[str, dict[str, Any]] = {
    "plain": {},
    "turned": {"turn": 33.0},
    "upside down": {"turn": 187.0},
    "small": {"side": 170},
    "blurred": {"blur": 2.0},
    "noisy": {"noise": 0.45},
    "noisy and pale": {"noise": 0.45, "dark": 70, "light": 150},
    "pale": {"dark": 105, "light": 145},
    "all together": {"turn": 12.0, "blur": 1.2, "noise": 0.2, "dark": 60, "light": 190},
}


def now_and_then(picture: Image.Image) -> tuple[bytes, ...]:
    return codes_in(picture, time.monotonic() + 60, time.monotonic)


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("payload", [LINK, GBK], ids=["link", "gbk text"])
def test_a_code_is_read_to_the_byte_however_it_is_photographed(
    photograph: Photograph, sight: str, payload: bytes
) -> None:
    how = SIGHTS[sight] | ({"side": 320} if sight == "small" and payload is GBK else {})
    assert now_and_then(photograph(payload, **how)) == (payload,)


def test_where_no_code_is_none_is_invented(photograph: Photograph) -> None:
    assert now_and_then(photograph(LINK, side=24, noise=0.6)) == ()


def test_when_the_time_is_over_it_ends(photograph: Photograph) -> None:
    assert codes_in(photograph(LINK), 0.0, time.monotonic) == ()


def test_a_picture_file_is_read_in_a_process_of_its_own(photograph: Photograph, tmp_path: Path) -> None:
    photograph(LINK, turn=8.0, noise=0.2).save(tmp_path / "licence.png")
    assert read_picture(tmp_path / "licence.png") == (LINK,)


def test_files_made_to_hurt_are_refused(tmp_path: Path) -> None:
    (tmp_path / "text.png").write_bytes(b"not a picture")
    bomb = Image.new("1", (12_000, 12_000))
    bomb.save(tmp_path / "bomb.png")
    cut = (tmp_path / "bomb.png").read_bytes()[:300]
    (tmp_path / "cut.png").write_bytes(cut)
    assert read_picture(tmp_path / "text.png") is PictureTrouble.NO_PICTURE
    assert read_picture(tmp_path / "bomb.png") is PictureTrouble.NO_PICTURE
    assert read_picture(tmp_path / "cut.png") is PictureTrouble.NO_PICTURE
    assert read_picture(tmp_path) is PictureTrouble.UNREADABLE
    assert read_picture(tmp_path / "missing.png") is PictureTrouble.UNREADABLE


@pytest.fixture
def camera() -> Iterator[tuple[FrameReader, list[bytes], threading.Event]]:
    reader, got, came = FrameReader(), [], threading.Event()

    def deliver(payload: bytes) -> None:
        got.append(payload)
        came.set()

    reader.start(deliver)
    yield reader, got, came
    reader.stop()


def test_a_camera_frame_is_read_beside_the_caller(camera: Any, photograph: Photograph) -> None:
    reader, got, came = camera
    picture = photograph(LINK)
    assert reader.offer(Frame(picture.width, picture.height, picture.tobytes()))
    assert came.wait(20)
    assert got == [LINK]
    reader.stop()
    assert reader.state is ReaderState.OFF
    assert not reader.offer(Frame(picture.width, picture.height, picture.tobytes()))


@pytest.mark.parametrize(
    "frame", [Frame(0, 10, b""), Frame(-3, -3, b"123456789"), Frame(9000, 9000, b""), Frame(2, 2, b"1")]
)
def test_a_frame_of_impossible_size_is_not_taken(camera: Any, frame: Frame) -> None:
    assert not camera[0].offer(frame)
