"""QR codes in a picture: the exact bytes they hold, QR only, several passes for poor light, within a given time.

Bytes, not text: the library guesses encodings (https://github.com/zxing-cpp/zxing-cpp/issues/430). Only QR: with all
formats a noisy 1080p picture takes ten times as long. Several passes: no single setting reads every photograph
(https://github.com/zxing-cpp/zxing-cpp/issues/1132).
"""

from collections.abc import Callable, Iterator

from PIL import Image, ImageFilter, ImageOps

LARGEST_SIDE = 4096
"""Pixels; larger pictures are made smaller first. A code on a licence then still has several pixels to a module."""

Now = Callable[[], float]


def codes_in(picture: Image.Image, until: float, now: Now) -> tuple[bytes, ...]:
    """The payloads of the first pass that reads any, without repeats; empty when none does before `until`."""
    from zxingcpp import BarcodeFormat, BarcodeFormats, Binarizer, read_barcodes

    for form in _forms(_sized(picture.convert("L"))):
        for binarizer in (Binarizer.LocalAverage, Binarizer.GlobalHistogram):
            if now() > until:
                return ()
            grey = memoryview(form.tobytes()).cast("B", (form.height, form.width))
            found = read_barcodes(grey, formats=BarcodeFormats(BarcodeFormat.QRCode), binarizer=binarizer)
            payloads = tuple(dict.fromkeys(bytes(code.bytes) for code in found if code.valid))
            if payloads:
                return payloads
    return ()


def _sized(grey: Image.Image) -> Image.Image:
    if max(grey.size) <= LARGEST_SIDE:
        return grey
    smaller = grey.copy()
    smaller.thumbnail((LARGEST_SIDE, LARGEST_SIDE))
    return smaller


def _forms(grey: Image.Image) -> Iterator[Image.Image]:
    """The picture as it is, then calmed, stretched, smaller and sharpened. Made one by one: the first often does."""
    yield grey
    calm = grey.filter(ImageFilter.MedianFilter(3))
    yield calm
    yield ImageOps.autocontrast(calm.filter(ImageFilter.GaussianBlur(1.2)), cutoff=1)
    half = ImageOps.autocontrast(grey.resize((max(1, grey.width // 2), max(1, grey.height // 2)), Image.Resampling.BOX))
    yield half
    yield half.filter(ImageFilter.UnsharpMask(3, 250, 0))
    yield ImageOps.autocontrast(grey.filter(ImageFilter.UnsharpMask(4, 300, 0)), cutoff=2)
