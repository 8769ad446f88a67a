"""Photograph-like pictures of codes: 1080p, seeded noise, blur, rotation, little contrast."""

import random
from collections.abc import Callable

import pytest
from PIL import Image, ImageFilter
from zxingcpp import BarcodeFormat, create_barcode

Photograph = Callable[..., Image.Image]
SIZE = (1920, 1080)


@pytest.fixture(scope="session")
def photograph() -> Photograph:
    def take(
        payload: bytes,
        *,
        side: int = 420,
        turn: float = 0.0,
        blur: float = 0.0,
        noise: float = 0.0,
        dark: int = 0,
        light: int = 255,
        seed: int = 1,
    ) -> Image.Image:
        """`side` in pixels, `turn` in degrees, `noise` as a share of the scene, code drawn from `dark` to `light`."""
        pixels = memoryview(create_barcode(payload, BarcodeFormat.QRCode, ec_level="M").to_image(scale=8))
        height, width = pixels.shape or (0, 0)
        code = Image.frombytes("L", (width, height), pixels.tobytes()).resize((side, side), Image.Resampling.BICUBIC)
        code = code.point(lambda value: dark + value * (light - dark) // 255)
        shade = (dark + light) // 2
        scene = Image.linear_gradient("L").resize(SIZE).point(lambda value: shade - 20 + value * 40 // 255)
        turned = code.rotate(turn, Image.Resampling.BICUBIC, expand=True, fillcolor=light)
        whole = Image.new("L", code.size, 255).rotate(turn, expand=True)
        chance = random.Random(seed)
        at = (chance.randrange(SIZE[0] - turned.width), chance.randrange(SIZE[1] - turned.height))
        scene.paste(turned, at, whole)
        if blur:
            scene = scene.filter(ImageFilter.GaussianBlur(blur))
        if noise:
            grain = Image.frombytes("L", SIZE, chance.randbytes(SIZE[0] * SIZE[1]))
            scene = Image.blend(scene, grain, noise)
        return scene

    return take
