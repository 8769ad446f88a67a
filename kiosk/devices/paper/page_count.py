"""How many pages a PDF of ours has, for the visit's cap and the counters."""

import re
import zlib
from contextlib import suppress

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_COUNT = re.compile(rb"/Count\s+(\d+)")


def page_count(pdf: bytes) -> int:
    """The largest count of its page trees, which may stand in compressed objects; 1 when none can be read."""
    texts = [pdf]
    for packed in _STREAM.findall(pdf):
        with suppress(zlib.error):
            texts.append(zlib.decompress(packed))
    return max((int(number) for text in texts for number in _COUNT.findall(text)), default=1)
