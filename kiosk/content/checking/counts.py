"""How much there is: records by kind for the manifest, and which rows of the region's documents have become content."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.catalog import Platform, Side
from kiosk.content.building.source_keys import LAST_ROW, ONLINE
from kiosk.content.building.sources import Sources
from kiosk.content.schema import ItemForm

COMMON = "qiantang-common"
INDUSTRY = "qiantang-industry"


@dataclass(frozen=True, slots=True)
class Coverage:
    """`covered` of the `rows` of a document stand in the content; `missing` are the others, as source keys."""

    document: str
    covered: int
    rows: int
    missing: tuple[str, ...]


def counts(sources: Sources) -> dict[str, int]:
    """Records by kind; items also by where they come from (common list, industry platforms, citizens' counters).

    An affair that only another document knows counts among all items alone.
    """
    citizens = {entry.form.id for entry in sources.sections if entry.form.side is Side.CITIZEN}
    items = [entry.form for entry in sources.items]
    industry = sum(item.platform is not None for item in items)
    citizen = sum(item.platform is None and item.section in citizens for item in items)
    common = sum(
        any(key.startswith(f"{COMMON}/") for key in item.source)
        and item.platform is None
        and item.section not in citizens
        for item in items
    )
    return {
        "sections": len(sources.sections),
        "items": len(items),
        "items_common": common,
        "items_industry": industry,
        "items_citizen": citizen,
        "policies": len(sources.policies),
        "faqs": len(sources.faqs),
        "item_faqs": sum(len(item.faq) for item in items),
        "interviews": len(sources.interviews),
        "aliases": sum(len(item.aliases) for item in items) + sum(len(one.form.aliases) for one in sources.policies),
        "scenes": len(sources.scenes),
        "groups": len(sources.groups),
        "places": len(sources.places),
        "attributes": len(sources.attributes),
    }


def coverage(sources: Sources) -> tuple[Coverage, ...]:
    """Of the common list, the industry lists and the online services, those that the content touches at all.

    A row of a list counts when an affair bears its number (`qt-137`, `qi-biomed-3`) and names it as its source; an
    online service counts when a channel or an affair names it.
    """
    named = {key for item in sources.items for key in _rows_of(item.form)}
    documents = {
        COMMON: _keys(f"{COMMON}/", LAST_ROW[COMMON]),
        INDUSTRY: [key for one in Platform for key in _keys(f"{INDUSTRY}/{one}-", LAST_ROW[f"{INDUSTRY}/{one}"])],
        ONLINE.rstrip("/"): _keys(ONLINE, LAST_ROW[ONLINE.rstrip("/")]),
    }
    found = [_coverage(document, keys, named) for document, keys in documents.items()]
    return tuple(one for one in found if one.covered)


def own_row(item_id: str) -> str:
    """The row that an affair of that id stands for, as a source key; empty for an affair of another kind."""
    kind, _, rest = item_id.partition("-")
    if kind == "qt" and rest.isdigit():
        return f"{COMMON}/{rest}"
    return f"{INDUSTRY}/{rest}" if kind == "qi" else ""


def _rows_of(item: ItemForm) -> Iterator[str]:
    own = own_row(item.id)
    yield from (key for key in item.source if key == own or key.startswith(ONLINE))
    yield from (channel.source for channel in item.channels.online if channel.source)


def _keys(beginning: str, rows: int) -> list[str]:
    return [f"{beginning}{row}" for row in range(1, rows + 1)]


def _coverage(document: str, keys: list[str], named: set[str]) -> Coverage:
    missing = tuple(key for key in keys if key not in named)
    return Coverage(document, len(keys) - len(missing), len(keys), missing)
