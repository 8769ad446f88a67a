"""What a list without words is about: a section, a kind, a platform, a group, a place, everything, or the scenes.

Long lists begin with what people come for most; the whole follows by pinyin initials. Runs off the GUI thread.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import zip_longest

from kiosk.catalog import Catalog, Frequency, Item, Kind, Section, Side
from kiosk.wording import Wording
from ui.screens.guidance.contact_rows import PlaceRow, place_row
from ui.screens.lists.result_rows import (
    KIND_KEYS,
    Filter,
    ResultRow,
    faq_row,
    item_row,
    place_card,
    policy_row,
    scene_row,
)

LONG = 24
"""More rows than this stand by their initials."""
OTHER = "#"
"""Where names without a pinyin initial stand, after Z."""
SIDE_KEYS = {Side.ENTERPRISE: "browse.enterprise", Side.CITIZEN: "browse.citizen"}


class Source(StrEnum):
    """The part of the screen's argument before the colon."""

    QUERY = "q"
    SECTION = "section"
    KIND = "kind"
    PLATFORM = "platform"
    GROUP = "group"
    PLACE = "place"
    FREQUENT = "frequent"
    ALL = "all"
    SCENES = "scenes"
    POLICIES = "policies"
    FAQS = "faqs"
    PLACES = "places"


@dataclass(frozen=True, slots=True)
class Asked:
    """`about` is the query, section, kind, ...; `narrowed` one part of the list; `offer_filters` is off in 长辈版."""

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
class Letter:
    """An initial under which rows stand, and the first of them."""

    letter: str
    row: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What a list shows. `total` counts affairs once, although frequent ones stand under their initial too.

    `common` is offered beside the ways out when nothing was found; `stations` is the place that stands over the list.
    """

    rows: tuple[ResultRow, ...]
    filters: tuple[Filter, ...] = ()
    suggestions: tuple[str, ...] = ()
    did_you_mean: str = ""
    letters: tuple[Letter, ...] = ()
    common: tuple[ResultRow, ...] = ()
    stations: tuple[PlaceRow, ...] = ()
    total: int = field(default=-1)

    @property
    def count(self) -> int:
        return len(self.rows) if self.total < 0 else self.total


def listed(asked: Asked, catalog: Catalog, words: Wording) -> Answer:
    """Everything that belongs to what is asked, most frequent first."""
    sections = {section.id: section for section in catalog.sections()}
    match asked.source:
        case Source.SCENES:
            return Answer(tuple(scene_row(scene, words) for scene in catalog.scenes()))
        case Source.POLICIES:
            rows = [policy_row(policy, words) for policy in catalog.policies()]
            return _by_initials([], rows, catalog, words)
        case Source.FAQS:
            return _questions(catalog, sections)
        case Source.PLACES:
            return Answer(tuple(place_card(place) for place in catalog.places()))
        case Source.GROUP:
            return _group(asked, catalog, sections, words)
        case Source.PLATFORM:
            items = [item for item in catalog.items() if item.platform == asked.about]
            answer = _items(items, (), sections, catalog, words)
            return replace(answer, stations=_station(items, catalog))
        case Source.PLACE:
            items = [item for item in catalog.items() if any(way.place == asked.about for way in item.hall)]
            return _items(items, (), sections, catalog, words)
        case Source.FREQUENT:
            items = [item for item in _common(catalog.items()) if item.frequency is Frequency.HIGH]
            return Answer(tuple(item_row(item, sections, words) for item in in_turn(items)))
        case Source.SECTION:
            items = _common(catalog.items(section=asked.about))
            kept = [item for item in items if asked.narrowed in ("", item.kind)]
            choices = [(kind.value, words.say(KIND_KEYS[kind])) for kind in Kind if kind in {one.kind for one in items}]
            answer = _items(kept, _filters(asked, choices, words), sections, catalog, words)
            return _without_tag(answer, sections[asked.about].title) if asked.about in sections else answer
        case _:
            kind = Kind(asked.about) if asked.about in set(Kind) else None
            items = _common(catalog.items(kind=kind))
            sides = {side: [item for item in items if _side(item, sections) is side] for side in Side}
            kept = sides[Side(asked.narrowed)] if asked.narrowed in set(Side) else items
            choices = [(side.value, words.say(SIDE_KEYS[side])) for side, some in sides.items() if some]
            answer = _items(kept, _filters(asked, choices, words), sections, catalog, words)
            return _without_tag(answer, words.say(KIND_KEYS[kind])) if kind else answer


def _without_tag(answer: Answer, tag: str) -> Answer:
    """What the title of the list says already, its cards need not repeat."""
    rows = tuple(replace(row, tags=tuple(one for one in row.tags if one != tag)) for row in answer.rows)
    return replace(answer, rows=rows)


def _common(items: Iterable[Item]) -> list[Item]:
    """Without those of the industry platforms, which have their own doors."""
    return [item for item in items if item.platform is None]


def in_turn(items: Iterable[Item]) -> list[Item]:
    """One of each section after the other, those with most of them first: not everybody comes for the same."""
    by_section: dict[str, list[Item]] = {}
    for item in items:
        by_section.setdefault(item.section, []).append(item)
    columns = sorted(by_section.values(), key=len, reverse=True)
    return [item for row in zip_longest(*columns) for item in row if item is not None]


def _side(item: Item, sections: dict[str, Section]) -> Side:
    section = sections.get(item.section)
    return section.side if section else Side.ENTERPRISE


def _items(
    items: Sequence[Item],
    filters: tuple[Filter, ...],
    sections: dict[str, Section],
    catalog: Catalog,
    words: Wording,
) -> Answer:
    rows = [item_row(item, sections, words) for item in items]
    if len(rows) <= LONG:
        return Answer(tuple(rows), filters)
    often = in_turn([item for item in items if item.frequency is Frequency.HIGH])
    frequent = [item_row(item, sections, words) for item in often]
    return replace(_by_initials(frequent, rows, catalog, words), filters=filters)


def _by_initials(frequent: Sequence[ResultRow], rows: Sequence[ResultRow], catalog: Catalog, words: Wording) -> Answer:
    """`frequent` first, then all `rows` under the initials of their names."""
    if len(rows) <= LONG:
        return Answer(tuple(rows))
    first = [replace(row, heading=words.say("results.frequent_first")) for row in frequent]
    spelled = [(catalog.letter(row.title), row) for row in rows]
    in_order = sorted(spelled, key=lambda pair: (pair[0] == OTHER, pair[0]))
    letters = {letter: len(first) + number for number, (letter, _) in reversed(list(enumerate(in_order)))}
    rail = tuple(Letter(letter, letters[letter]) for letter in dict.fromkeys(letter for letter, _ in in_order))
    whole = (*first, *(replace(row, heading=letter) for letter, row in in_order))
    return Answer(whole, letters=rail, total=len(rows))


def _group(asked: Asked, catalog: Catalog, sections: dict[str, Section], words: Wording) -> Answer:
    """A group's affairs first, then its scenes and its policies; what is not in force today is left out."""
    group = catalog.group(asked.about)
    if group is None:
        return Answer(())
    scenes = [scene_row(scene, words) for scene in catalog.scenes() if scene.id in group.scenes]
    items = [item_row(item, sections, words) for item in map(catalog.item, group.items) if item]
    policies = [policy_row(policy, words) for policy in map(catalog.policy, group.policies) if policy]
    parts = (("results.subject_scene", scenes), ("results.subject_item", items), ("results.subject_policy", policies))
    return Answer(tuple(replace(row, heading=words.say(key)) for key, rows in parts for row in rows))


def _questions(catalog: Catalog, sections: dict[str, Section]) -> Answer:
    """Questions stand under the section where people look for them, those of none at the end."""
    found = catalog.faqs()
    order = [*sections, ""]
    in_order = sorted(found, key=lambda faq: order.index(faq.section if faq.section in sections else ""))
    titles = {section.id: section.title for section in sections.values()}
    return Answer(tuple(replace(faq_row(faq), heading=titles.get(faq.section, "")) for faq in in_order))


def _station(items: Sequence[Item], catalog: Catalog) -> tuple[PlaceRow, ...]:
    """The counter that most affairs of a platform name is its station."""
    named = Counter(way.place for item in items for way in item.hall)
    places = (catalog.place(place) for place, _ in named.most_common(1))
    return tuple(place_row(place) for place in places if place is not None)


def _filters(asked: Asked, choices: list[tuple[str, str]], words: Wording) -> tuple[Filter, ...]:
    """Filters are offered only where they divide something."""
    if len(choices) < 2 or not asked.offer_filters:
        return ()
    every = Filter("", words.say("results.filter_all"), asked.narrowed == "")
    return (every, *(Filter(name, label, name == asked.narrowed) for name, label in choices))
