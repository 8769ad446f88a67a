"""Where a fact may come from: the keys by which content names documents and rows, and how to tell a wrong one.

The numbered documents are complete, so a number beyond their last row is a slip of the pen and is refused.
"""

import re

LAST_ROW = {
    "qiantang-common": 174,
    "qiantang-online": 40,
    "qiantang-industry/biomed": 75,
    "qiantang-industry/digital": 24,
    "qiantang-industry/equipment": 21,
    "qiantang-industry/materials": 29,
    "qiantang-industry/bonded": 33,
    "qiantang-industry/chips": 20,
    "measures-qiantang": 195,
    "measures-keqiao": 145,
    "items-quzhou": 93,
    "items-zhoushan": 32,
    "items-deqing": 107,
}
"""Rows of each numbered document."""

NUMBERED = re.compile(r"^(?P<document>[a-z-]+(?:/[a-z]+(?=-))?)[/-](?P<row>[1-9]\d{0,3})$")
NAMED = re.compile(r"^qiantang-scene/[^\s/#]+$|^seed-00[0-4]/L[1-9]\d{0,4}$|^law/[^\s#]+#[^\s#]+$")

ONLINE = "qiantang-online/"
"""How the keys of the region's online services begin."""

FORMS = "qiantang-common/137, qiantang-scene/<name>, seed-004/L561, law/<name>#<article>"
"""Examples for the error's second sentence."""


def is_source_key(key: str) -> bool:
    """Whether `key` names a place in a known document."""
    if NAMED.fullmatch(key):
        return True
    numbered = NUMBERED.fullmatch(key)
    if numbered is None:
        return False
    document, row = numbered["document"], int(numbered["row"])
    joint = "-" if document.startswith("qiantang-industry/") else "/"
    return key == f"{document}{joint}{row}" and row <= LAST_ROW.get(document, 0)
