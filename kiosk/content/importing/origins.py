"""Which document a table is, by its title, and with it how its rows are called and cited."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.content.building.source_keys import is_source_key
from kiosk.content.importing.model import Place

PLATFORMS = {
    "生物医药": "biomed",
    "数字经济": "digital",
    "高端装备": "equipment",
    "新材料": "materials",
    "综合保税": "bonded",
    "集成电路": "chips",
}
SEED = re.compile(r"^00[0-4](?=_)")
"""Beginning of the names of the collected documents."""


@dataclass(frozen=True, slots=True)
class Origin:
    """`record` and `source` take a row's number: `qt-{no}`, `qiantang-common/{no}`. `file` names the drafts' file."""

    record: str
    source: str = ""
    platform: str = ""
    file: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    region: str
    title: re.Pattern[str]
    origin: Origin


KNOWN: Sequence[Known] = (
    Known("qiantang", re.compile(r"共性服务清单"), Origin("qt-{no}", "qiantang-common/{no}")),
    *(
        Known(
            "qiantang",
            re.compile(rf"{name}产业服务清单"),
            Origin(f"qi-{one}-{{no}}", f"qiantang-industry/{one}-{{no}}", one, f"industry-{one}"),
        )
        for name, one in PLATFORMS.items()
    ),
    Known("qiantang", re.compile(r"已上线服务清单"), Origin("online-{no}", "qiantang-online/{no}", file="online")),
    Known("qiantang", re.compile(r"钱塘.*举措细化表"), Origin("pl-measure-{no}", "measures-qiantang/{no}")),
)


def origin_of(title: str, region: str, table: int) -> Origin:
    """The nearest line of the title that names a known document; else an origin of its own for table number `table`."""
    for line in reversed(title.split(" / ")):
        for known in KNOWN:
            if known.region == region and known.title.search(line):
                return known.origin
    return Origin(f"new-{table}-{{no}}")


def source_of(origin: Origin, no: int, place: Place) -> str:
    """The source key of a row: its document's, else its line in a collected document; empty when neither is known."""
    key = origin.source.format(no=no)
    if key and is_source_key(key):
        return key
    seed = SEED.match(place.file)
    key = f"seed-{seed.group()}/L{place.row}" if seed and not place.sheet else ""
    return key if is_source_key(key) else ""
