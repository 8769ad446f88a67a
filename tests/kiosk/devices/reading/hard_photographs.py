"""Seeded photographs of a code on a sheet or a telephone, bad in ways that can be turned up one by one.

1920 x 1080. Lengths are in modules of the code where the eye judges them so (blur, motion), else in pixels; `contrast`
is the share of the range between paper and ink; `noise` is the sensor's standard deviation in grey steps of 255.
"""

import io
import math
import random
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter
from zxingcpp import BarcodeFormat, create_barcode

SIZE = (1920, 1080)
QUIET = 4


@dataclass(frozen=True)
class Hardship:
    side: int = 420
    turn: float = 0.0
    tilt: float = 0.0
    blur: float = 0.15
    motion: float = 0.0
    contrast: float = 0.8
    shade: float = 0.1
    noise: float = 3.0
    glare: bool = False
    inverted: bool = False
    quality: int = 85
    seed: int = 1


def photograph(payload: bytes, how: Hardship) -> Image.Image:
    chance, grain = random.Random(how.seed), np.random.default_rng(how.seed)
    code = _code(payload, how.inverted)
    module = how.side / (code.width / 8 - 2 * QUIET)
    reach = how.side * 0.8
    at = (chance.uniform(reach, SIZE[0] - reach), chance.uniform(reach, SIZE[1] - reach))
    scene = _table(grain)
    warp = _perspective(code.width, how, module / 8, at)
    whole = Image.new("L", code.size, 255).transform(SIZE, Image.Transform.PERSPECTIVE, warp)
    scene.paste(code.transform(SIZE, Image.Transform.PERSPECTIVE, warp, Image.Resampling.BICUBIC), (0, 0), whole)
    light = np.asarray(scene, np.float32) * how.contrast + 0.6 * 255 * (1 - how.contrast)
    across, down = np.meshgrid(np.arange(SIZE[0], dtype=np.float32), np.arange(SIZE[1], dtype=np.float32))
    light *= 1 - how.shade * across / SIZE[0]
    if how.glare:
        spot = (at[0] + how.side * 0.1, at[1] - how.side * 0.05)
        far = (across - spot[0]) ** 2 + (down - spot[1]) ** 2
        light += 350 * np.exp(-far / (how.side * 0.06) ** 2)
    sharp = Image.fromarray(np.clip(light, 0, 255).astype(np.uint8))
    seen = np.asarray(
        _moved(sharp, how.motion * module).filter(ImageFilter.GaussianBlur(how.blur * module)), np.float32
    )
    seen = seen + how.noise * grain.standard_normal(seen.shape, np.float32)
    file = io.BytesIO()
    Image.fromarray(np.clip(seen, 0, 255).astype(np.uint8)).save(file, "JPEG", quality=how.quality)
    return Image.open(file)


def _code(payload: bytes, inverted: bool) -> Image.Image:
    """The code with its quiet zone, eight pixels to a module."""
    drawn = memoryview(create_barcode(payload, BarcodeFormat.QRCode, ec_level="M").to_image(scale=8))
    height, width = drawn.shape or (0, 0)
    code = Image.frombytes("L", (width, height), drawn.tobytes())
    return code.point(lambda value: 255 - value) if inverted else code


def _table(grain: np.random.Generator) -> Image.Image:
    return Image.fromarray(grain.integers(40, 190, (7, 11), dtype=np.uint8)).resize(SIZE, Image.Resampling.BICUBIC)


def _moved(picture: Image.Image, pixels: float) -> Image.Image:
    """Moved along a slant while the shutter was open."""
    if not pixels:
        return picture
    steps = [pixels * (k / 4 - 0.5) for k in range(5)]
    moved = [picture.transform(SIZE, Image.Transform.AFFINE, (1, 0, s * 0.8, 0, 1, s * 0.6), 2) for s in steps]
    return Image.fromarray(np.mean([np.asarray(one) for one in moved], axis=0).astype(np.uint8))


def _perspective(width: int, how: Hardship, scale: float, at: tuple[float, float]) -> list[float]:
    """Coefficients that fetch each pixel of the photograph from the drawn code, seen from three sides away."""
    turn, tilt, away = math.radians(how.turn), math.radians(how.tilt), 3.0 * how.side
    rows, found = [], []
    for x, y in ((0, 0), (width, 0), (width, width), (0, width)):
        u, v = (x - width / 2) * scale, (y - width / 2) * scale
        u, v = u * math.cos(turn) - v * math.sin(turn), u * math.sin(turn) + v * math.cos(turn)
        near = away / (away + v * math.sin(tilt))
        u, v = at[0] + u * near, at[1] + v * math.cos(tilt) * near
        rows += [[u, v, 1, 0, 0, 0, -u * x, -v * x], [0, 0, 0, u, v, 1, -u * y, -v * y]]
        found += [x, y]
    return [float(value) for value in np.linalg.solve(np.array(rows), np.array(found, float))]
