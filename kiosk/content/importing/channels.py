"""Where an affair is done: web services by name and address, halls by the region's places."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from kiosk.content.importing.words import URL_SIGN, paired, squeeze

NOTHING = frozenset(("", "/", "无", "否", "是", "-", "—", "暂无"))
"""Answers to “is there one?”, not names."""
WEB = re.compile(rf"https?://(?:{URL_SIGN}|\s(?={URL_SIGN}))+")
PARTS = re.compile(r"[;；、/]")


class Online(NamedTuple):
    services: list[dict[str, str]]
    mended: bool


class Halls(NamedTuple):
    places: list[dict[str, str]]
    unknown: list[str]


def online(cell: str) -> Online:
    """`某平台 (https://…)；某公众号` as named services. `mended` when blanks were taken out of an address."""
    services: list[dict[str, str]] = []
    mended = False
    rest = cell
    for match in WEB.finditer(cell):
        address = re.sub(r"\s", "", match.group())
        mended |= address != match.group().strip()
        before, _, rest = rest.partition(match.group())
        *others, name = _names(before) or [""]
        services += [{"name": one} for one in others]
        services.append({"name": name or re.sub(r"^https?://|/.*$", "", address), "url": address})
    services += [{"name": name} for name in _names(rest)]
    return Online(services, mended)


def _names(text: str) -> list[str]:
    names = (
        squeeze(part).strip("()（）,，。") if _lone(part) else squeeze(part).strip(",，。")
        for part in PARTS.split(text)
    )
    return [paired(name) for name in names if name not in NOTHING and not name.isdigit()]


def _lone(part: str) -> bool:
    """Brackets that an address left behind: `某平台 (`, `)`."""
    return part.count("(") + part.count("（") != part.count(")") + part.count("）")


def halls(cell: str, places: Mapping[str, str]) -> Halls:
    """The region's places that a cell names, by name; what it names besides."""
    found: list[dict[str, str]] = []
    unknown: list[str] = []
    for part in PARTS.split(squeeze(cell)):
        if part in NOTHING:
            continue
        place = places.get(part)
        if place is None:
            unknown.append(part)
        else:
            found.append({"place": place})
    return Halls(found, unknown)
