"""What a result list asks of the catalogue, as one pure question and its answer; runs off the GUI thread."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.catalog import Catalog, Item, Kind, Section
from kiosk.wording import Wording
from ui.screens.result_rows import KIND_KEYS, Filter, ResultRow, hit_row, item_row, scene_row

SEARCH_LIMIT = 40
FREQUENT_SHOWN = 8
"""How many frequent affairs stand under an empty search field."""


class Source(StrEnum):
    """The part of the screen's argument before the colon."""

    QUERY = "q"
    SECTION = "section"
    KIND = "kind"
    ALL = "all"
    SCENES = "scenes"


@dataclass(frozen=True, slots=True)
class Asked:
    """`about` is the query, section or kind; `narrowed` one part of the list; `offer_filters` is off in 长辈版."""

    source: Source
    about: str
    narrowed: str = ""
    offer_filters: bool = True

    @classmethod
    def of(cls, argument: str) -> "Asked":
        """Read “q:公章”, “section:talent”, “kind:咨询”, “all:”, “scenes:”. Anything else means everything."""
        head, _, rest = argument.partition(":")
        return cls(Source(head), rest) if head in set(Source) else cls(Source.ALL, "")


@dataclass(frozen=True, slots=True)
class Answer:
    rows: tuple[ResultRow, ...]
    filters: tuple[Filter, ...] = ()


def find(asked: Asked, catalog: Catalog, words: Wording) -> Answer:
    """Everything that fits, best or most frequent first."""
    sections = {section.id: section for section in catalog.sections()}
    match asked.source:
        case Source.QUERY if asked.about.strip():
            return Answer(tuple(hit_row(hit, sections, words) for hit in catalog.search(asked.about, SEARCH_LIMIT)))
        case Source.QUERY:
            return Answer(tuple(item_row(item, sections, words) for item in catalog.items()[:FREQUENT_SHOWN]))
        case Source.SCENES:
            return Answer(tuple(scene_row(scene, words) for scene in catalog.scenes()))
        case Source.SECTION:
            items = catalog.items(section=asked.about)
            kept = [item for item in items if asked.narrowed in ("", item.kind)]
            choices = _kinds_of(items, words)
        case Source.KIND | Source.ALL:
            items = _of_kind(asked.about, catalog)
            kept = [item for item in items if asked.narrowed in ("", item.section)]
            choices = _sections_of(items, sections)
    return Answer(tuple(item_row(item, sections, words) for item in kept), _filters(asked, choices, words))


def _of_kind(kind: str, catalog: Catalog) -> tuple[Item, ...]:
    return catalog.items(kind=Kind(kind)) if kind in set(Kind) else catalog.items()


def _kinds_of(items: tuple[Item, ...], words: Wording) -> list[tuple[str, str]]:
    present = {item.kind for item in items}
    return [(kind.value, words.say(KIND_KEYS[kind])) for kind in Kind if kind in present]


def _sections_of(items: tuple[Item, ...], sections: dict[str, Section]) -> list[tuple[str, str]]:
    present = {item.section for item in items}
    return [(section.id, section.title) for section in sections.values() if section.id in present]


def _filters(asked: Asked, choices: list[tuple[str, str]], words: Wording) -> tuple[Filter, ...]:
    """Filters are offered only where they divide something."""
    if len(choices) < 2 or not asked.offer_filters:
        return ()
    every = Filter("", words.say("results.filter_all"), asked.narrowed == "")
    return (every, *(Filter(name, label, name == asked.narrowed) for name, label in choices))
