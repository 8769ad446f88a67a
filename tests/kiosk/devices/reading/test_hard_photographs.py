"""How bad a photograph may be: each hardship alone, the usual four together, and a seeded mixture of all of them."""

import random
import time

import pytest
from PIL import Image
from zxingcpp import BarcodeFormat, create_barcode

from kiosk.devices.reading.qr import codes_in
from tests.kiosk.devices.reading.hard_photographs import Hardship, photograph

BARE = b"91330199MA0TEXT12M"
TEXT = (
    "统一社会信用代码：91330199MA0TEXT12M,企业名称:测试用照片有限公司;登记机关:某市市场监督管理局;登记日期:2020-01-01"
)
SIGNED = b"eyJhbGciOiJFZERTQSJ9." + b"".join(b"%08x" % (k * 2654435761 % 2**32) for k in range(70))
"""Long as a signed code is; 561 letters that say nothing."""
PAYLOADS = {"bare": BARE, "UTF-8": TEXT.encode(), "GBK": TEXT.encode("gbk"), "signed": SIGNED}
ALONE = {
    "noise": Hardship(noise=25, turn=5),
    "blur": Hardship(blur=0.5, turn=5),
    "movement": Hardship(motion=0.8, turn=5),
    "rotation": Hardship(turn=217),
    "low contrast": Hardship(contrast=0.25, turn=5),
    "uneven light": Hardship(shade=0.8, turn=5),
    "tilt": Hardship(tilt=35, turn=20),
    "light on dark": Hardship(inverted=True, turn=5),
    "JPEG": Hardship(quality=40, turn=5),
    "glare": Hardship(glare=True, turn=5),
}
TOGETHER = Hardship(noise=12, blur=0.35, turn=33, contrast=0.45, shade=0.3, quality=70)
MIXED = range(120, 144)
READ_AT_LEAST = 11
"""14 are; another release of the library may lose one or two. A single pass over the picture reads 1."""


def read(picture: Image.Image) -> tuple[bytes, ...]:
    return codes_in(picture, time.monotonic() + 60, time.monotonic)


@pytest.mark.parametrize("hardship", ALONE)
@pytest.mark.parametrize("kind", ["GBK", "signed"])
def test_each_hardship_alone_is_overcome(hardship: str, kind: str) -> None:
    assert read(photograph(PAYLOADS[kind], ALONE[hardship])) == (PAYLOADS[kind],)


@pytest.mark.parametrize("kind", PAYLOADS)
def test_noise_blur_rotation_and_low_contrast_together_are_overcome(kind: str) -> None:
    how = Hardship(**(vars(TOGETHER) | {"side": 640 if kind == "signed" else 420}))
    assert read(photograph(PAYLOADS[kind], how)) == (PAYLOADS[kind],)


def test_most_of_a_hard_mixture_is_read_and_nothing_is_read_wrongly() -> None:
    was_read = 0
    for seed in MIXED:
        payload = PAYLOADS[list(PAYLOADS)[seed % len(PAYLOADS)]]
        got = read(photograph(payload, _mixture(seed)))
        assert got in ((), (payload,)), seed
        was_read += bool(got)
    assert was_read >= READ_AT_LEAST


def test_a_micro_qr_is_not_taken_for_a_code() -> None:
    """Blurred corners of a large code look like one now and then, and its error correction stops next to nothing."""
    drawn = memoryview(create_barcode(b"8308", BarcodeFormat.MicroQRCode).to_image(scale=12))
    height, width = drawn.shape or (0, 0)
    assert read(Image.frombytes("L", (width, height), drawn.tobytes())) == ()


def _mixture(seed: int) -> Hardship:
    chance = random.Random(seed)
    between = chance.uniform
    return Hardship(
        side=chance.randint(380, 640),
        turn=between(0, 360),
        tilt=between(5, 30),
        blur=between(0.3, 0.58),
        motion=between(0.3, 0.9) if chance.random() < 0.4 else 0,
        contrast=between(0.28, 0.55),
        shade=between(0.1, 0.5),
        noise=between(10, 24),
        glare=chance.random() < 0.3,
        inverted=chance.random() < 0.3,
        quality=chance.randint(45, 75),
        seed=seed,
    )
