"""What a simulated camera sees: the hall behind, a hand with a phone, on it a code; it moves a little and is noisy."""

from functools import lru_cache
from math import sin
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from kiosk.devices.reading import Frame

WIDTH, HEIGHT = 1280, 720
CODE = 380
"""Pixels of a short code's side; dense codes are held nearer."""
PIXELS_A_MODULE = 5
SCREEN, CASE, SKIN = 236, 40, 150
"""Grey values of the phone and the hand."""
NOISE = 20
"""Grey values that the sensor's noise adds or takes at most."""


class Scene:
    """`frame(number)` is the picture at that moment: the same number gives the same picture."""

    def __init__(self, text: str, *, thumb: bool = False) -> None:
        """Raises ValueError for a text that fits into no code. No text: nobody stands there."""
        self._hand = _hand(text, thumb=thumb) if text else None

    def frame(self, number: int) -> Frame:
        picture = _hall().copy()
        if self._hand is not None:
            turn = 2.5 * sin(number / 7)
            moved = self._hand.rotate(turn, Image.Resampling.BILINEAR, expand=True)
            left = (WIDTH - moved.width) // 2 + round(9 * sin(number / 4))
            top = (HEIGHT - moved.height) // 2 + round(6 * sin(number / 3)) + 40
            picture.paste(moved.getchannel("L"), (left, top), moved.getchannel("A"))
        grain = ImageChops.offset(_grain(), number * 131, number * 57)
        return Frame(WIDTH, HEIGHT, ImageChops.add(picture, grain, offset=-128).tobytes())


def _hand(text: str, *, thumb: bool) -> Image.Image:
    """A phone held in a hand, grey values with their cover; the code in the middle of the picture."""
    from kiosk.sheets.qr import modules, squares

    side = max(CODE, PIXELS_A_MODULE * modules(text))
    code = squares(text, 8).convert("L").resize((side, side), Image.Resampling.BOX)
    wide, high = side + 90, side + 420
    picture = Image.new("LA", (wide + 260, high), (0, 0))
    draw = ImageDraw.Draw(picture)
    left, middle = 130, high // 2
    draw.rounded_rectangle((left + 30, middle + 120, left + wide + 90, high + 200), 140, (SKIN - 14, 255))
    draw.rounded_rectangle((left, 0, left + wide, high - 30), 54, (CASE, 255))
    draw.rounded_rectangle((left + 18, 24, left + wide - 18, high - 54), 34, (SCREEN, 255))
    picture.paste(code, (left + 45, middle - side // 2))
    for finger in range(4):
        top = middle + 20 + finger * 82
        draw.rounded_rectangle((left + wide - 26, top, left + wide + 64, top + 70), 35, (SKIN + 6 * finger, 255))
    if thumb:
        corner = middle + side // 2
        reach = min(side // 3, 150)
        draw.rounded_rectangle((20, corner - reach, left + 45 + reach, corner + 40), 80, (SKIN + 12, 255))
    else:
        draw.rounded_rectangle((70, middle + 40, left + 22, middle + 230), 46, (SKIN + 12, 255))
    return picture.filter(ImageFilter.GaussianBlur(0.8))


@lru_cache(maxsize=1)
def _hall() -> Image.Image:
    """A wall with lamps and a counter, out of focus."""
    picture = Image.linear_gradient("L").resize((WIDTH, HEIGHT)).point(lambda value: 150 - value // 4)
    draw = ImageDraw.Draw(picture)
    for lamp in (90, 470, 850):
        draw.rounded_rectangle((lamp, 60, lamp + 260, 92), 16, 215)
    draw.rectangle((0, 470, WIDTH, HEIGHT), 78)
    draw.rectangle((860, 190, 1100, 470), 112)
    draw.rectangle((150, 230, 330, 470), 104)
    return picture.filter(ImageFilter.GaussianBlur(14))


@lru_cache(maxsize=1)
def _grain() -> Image.Image:
    """Noise around 128, made once and shifted from frame to frame."""
    noise = Image.frombytes("L", (WIDTH, HEIGHT), Random(1).randbytes(WIDTH * HEIGHT))  # noqa: S311 - nothing secret
    return noise.point(lambda value: 128 - NOISE + value * 2 * NOISE // 255)
