"""QR codes in a picture: the exact bytes they hold, QR only, several passes for poor light, within a given time.

Bytes, not text: the library guesses encodings (https://github.com/zxing-cpp/zxing-cpp/issues/430). Only QR: with all
formats a noisy 1080p picture takes ten times as long. Only model 2 of it: to the library `QRCode` is a family with
Micro QR in it, and a Micro QR of four digits was once read out of the corner of a blurred licence. Several passes: no
single setting reads every photograph (https://github.com/zxing-cpp/zxing-cpp/issues/1132).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageFilter, ImageOps

LARGEST_SIDE = 4096
"""Pixels; larger pictures are made smaller first. A code on a licence then still has several pixels to a module."""

SMALLEST_SIDE = 100
"""Pixels; nothing is made smaller than this."""

Now = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Form:
    """One way to look at the picture. `even`: light and dark part at the middle grey, whatever the light was."""

    grey: Image.Image
    even: bool = False


def codes_in(picture: Image.Image, until: float, now: Now) -> tuple[bytes, ...]:
    """The payloads of the first pass that reads any, without repeats; empty when none does before `until`.

    A pass begins only when one as slow as the slowest so far would be over in time.
    """
    forms = _forms(_sized(picture.convert("L")))
    began, slowest = now(), 0.0
    while began + slowest <= until and (form := next(forms, None)):
        if payloads := _read(form):
            return payloads
        ended = now()
        began, slowest = ended, max(slowest, ended - began)
    return ()


def _read(form: Form) -> tuple[bytes, ...]:
    from zxingcpp import BarcodeFormat, BarcodeFormats, Binarizer, read_barcodes

    found = read_barcodes(
        memoryview(form.grey.tobytes()).cast("B", (form.grey.height, form.grey.width)),
        formats=BarcodeFormats(BarcodeFormat.QRCodeModel2),
        binarizer=Binarizer.FixedThreshold if form.even else Binarizer.LocalAverage,
    )
    return tuple(dict.fromkeys(bytes(code.bytes) for code in found if code.valid))


def _sized(grey: Image.Image) -> Image.Image:
    if max(grey.size) <= LARGEST_SIDE:
        return grey
    smaller = grey.copy()
    smaller.thumbnail((LARGEST_SIDE, LARGEST_SIDE))
    return smaller


def _forms(grey: Image.Image) -> Iterator[Form]:
    """The picture as it is, then calmed, sharpened, evened out, in several sizes; made one by one, cheapest first.

    Chosen by trial on 180 seeded photographs and measured on 180 others, 1080p and 12 megapixels; in brackets the
    six passes that stood here before. Ordinary ones: 90 of 90 (88). Bad on purpose, with blur of a quarter to two
    thirds of a module, noise, a quarter to a half of the contrast, glare, tilt and JPEG at once: 56 of 90 (48). Of 120
    drawn in another way (tests/kiosk/devices/reading/test_hard_photographs.py, seeds 24 to 143): 68 (38). Wrongly
    read: none. More passes would add little: of the 48 first ones that the passes of before missed these read 17, and
    a thousand settings together 22; in most of the rest the library does not find the three corners.

    The pictures that the first pass reads cost what they did. All passes in vain take about 0.5 s of processor time
    at 1080p and 1.3 s at 12 megapixels.
    """
    yield Form(grey)
    yield Form(_stretched(_calm(grey, 1.2)))
    if min(grey.size) > 2 * SMALLEST_SIDE:
        yield _evened(_calm(grey.reduce(2), 1.2), 8)
    yield Form(_sharpened(grey, 3, 300))
    calm = _calm(grey, 1.8)
    yield Form(_sharpened(calm, 4, 200))
    yield _evened(calm, 8)
    if min(grey.size) > 4 * SMALLEST_SIDE:
        yield _evened(_calm(grey.reduce(4), 1.2), 8)
    yield _evened(_calm(grey, 2.6), 8)
    if max(grey.size) <= LARGEST_SIDE // 2:
        yield Form(_sharpened(_calm(_enlarged(grey, 1.5), 2.6), 8, 300))
        yield _evened(_calm(_enlarged(grey, 2), 2.6), 14)


def _calm(grey: Image.Image, pixels: float) -> Image.Image:
    """Without the sensor's noise: noise is finer than a module."""
    return grey.filter(ImageFilter.GaussianBlur(pixels))


def _sharpened(calm: Image.Image, pixels: int, percent: int) -> Image.Image:
    """Modules that ran into each other parted again; where there is noise it should be calmed before."""
    return _stretched(calm.filter(ImageFilter.UnsharpMask(pixels, percent, 0)))


def _evened(calm: Image.Image, pixels: int) -> Form:
    """Each pixel against the mean of its neighbourhood: shadows, slopes of light and pale print play no part."""
    around = calm.filter(ImageFilter.BoxBlur(pixels))
    return Form(ImageChops.subtract(calm, around, scale=0.5, offset=128), even=True)


def _enlarged(grey: Image.Image, times: float) -> Image.Image:
    size = (round(grey.width * times), round(grey.height * times))
    return grey.resize(size, Image.Resampling.BICUBIC)


def _stretched(grey: Image.Image) -> Image.Image:
    """All of the range from black to white, without the outermost hundredth."""
    return ImageOps.autocontrast(grey, cutoff=1)
