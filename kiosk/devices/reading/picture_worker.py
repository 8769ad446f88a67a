"""The child process that opens a picture file: `python -m kiosk.devices.reading.picture_worker FILE SECONDS`.

Picture files may be made to hurt (a small file of a billion pixels); here they can only hurt a process with little
memory that is ended when its time is over. Prints a JSON list of payloads in hexadecimal.
"""

import json
import resource
import sys
import time
import warnings

from PIL import Image

from kiosk.devices.reading.qr import codes_in

MEMORY = 1536 * 1024 * 1024
"""Bytes of address space; libraries are counted too."""
MOST_PIXELS = 50_000_000
FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "TIFF")
NO_PICTURE = 3
"""Exit code: the file is no picture that can be opened."""


def main(path: str, seconds: float) -> int:
    until = time.monotonic() + seconds
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 2, int(seconds) + 3))
    warnings.simplefilter("ignore")
    try:
        with Image.open(path, formats=FORMATS) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                return NO_PICTURE
            picture.load()
            found = codes_in(picture, until, time.monotonic)
    except (OSError, ValueError, SyntaxError, MemoryError, Image.DecompressionBombError):
        return NO_PICTURE
    sys.stdout.write(json.dumps([payload.hex() for payload in found]))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], float(sys.argv[2])))
