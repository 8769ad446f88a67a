"""Takes personal mobile numbers and names out of any text before it can reach a draft or the report."""

import unicodedata
from typing import NamedTuple

from kiosk.content.checking.privacy import (
    CALLED_OUT,
    DASHES,
    GARBLED_MOBILE,
    MOBILE,
    WITH_TITLE,
    looks_like_office,
    looks_like_person,
)

SHORT = 6
"""Signs up to which a whole text may be a name; longer ones are looked through for names inside."""


class Clean(NamedTuple):
    text: str
    mobiles: int
    names: int

    @property
    def touched(self) -> bool:
        return bool(self.mobiles or self.names)


def withhold(text: str) -> Clean:
    """`text` as it is when nothing in it is personal; else without the numbers and names, and how many they were."""
    flat = unicodedata.normalize("NFKC", text).translate(DASHES)
    kept, mobiles = MOBILE.subn("", flat)
    kept, garbled = GARBLED_MOBILE.subn("", kept)
    names = [match.group(1) for pattern in (CALLED_OUT, WITH_TITLE) for match in pattern.finditer(kept)]
    names = [name for name in names if not looks_like_office(name)]
    if not (mobiles or garbled or names):
        return Clean(text, 0, 0)
    for name in names:
        kept = kept.replace(name, "")
    return Clean(kept.strip(), mobiles + garbled, len(names))


def is_name(text: str) -> bool:
    """Whether the whole of a text is a person's name, as when a cell of contacts has slipped into another column."""
    return len(text) <= SHORT and looks_like_person(text)


def quotable(text: str) -> str:
    """What the report may repeat of a text: nothing, when anything in it is personal."""
    return "" if is_name(text) or withhold(text).touched else text
