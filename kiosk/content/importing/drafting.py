"""From the rows of a table to drafts: which kind they are, how they are called, where they are filed."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from kiosk.content.building.source_keys import is_source_key
from kiosk.content.importing.carry import carry_down, carry_sections
from kiosk.content.importing.doubts import Code
from kiosk.content.importing.headings import Field
from kiosk.content.importing.item_draft import item, same_names
from kiosk.content.importing.model import Doubt, Draft, Kind, Record, Table
from kiosk.content.importing.origins import Origin, origin_of, source_of
from kiosk.content.importing.other_drafts import faq, policy
from kiosk.content.importing.region import Region
from kiosk.content.importing.rows import assemble
from kiosk.content.importing.shapes import Shapes
from kiosk.content.importing.withhold import quotable, withhold

PREFIX = {Kind.ITEMS: "", Kind.POLICIES: "pl-", Kind.FAQS: "faq-"}
NEEDS = {
    Kind.ITEMS: ({Field.NAME}, {Field.SUMMARY}),
    Kind.POLICIES: ({Field.MEASURE}, {Field.SUMMARY}),
    Kind.FAQS: ({Field.QUESTION, Field.ANSWER},),
}
"""Columns without which nothing of that kind can be written; any one of the sets is enough."""
UNSORTED = "unsorted"
EMPTY: tuple[object, ...] = ("", [], {})
AGAIN = "again"
"""In the id of a row whose number came before."""
EVERY = 200
"""Rows between two words of progress."""


@dataclass
class Drafts:
    """Everything that is drafted so far. `ids` are those given out."""

    region: Region
    drafts: list[Draft] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)


def kind_of(table: Table, asked: Kind | None) -> Kind | None:
    """The kind that was asked for, or the one that the headings speak of; None when the columns do not suffice."""
    possible = [kind for kind, needs in NEEDS.items() if any(need <= set(table.columns) for need in needs)]
    if asked is not None:
        return asked if asked in possible else None
    for kind in (Kind.FAQS, Kind.POLICIES):
        if kind in possible and (kind is Kind.FAQS or Field.MEASURE in table.columns):
            return kind
    return Kind.ITEMS if Kind.ITEMS in possible else None


def draft(into: Drafts, table: Table, kind: Kind, number: int, progress: Callable[[int, int], None]) -> int:
    """Draft every row of `table`, the `number`th of this import. Returns how many rows there are."""
    sections = into.region.sections
    records, strangers = assemble(table, sections)
    into.doubts += strangers
    carry_sections(records, Shapes(sections, None))
    if table.loose:
        carry_down(records)
    origin = origin_of(table.title, into.region.name, number)
    made: list[tuple[Record, Mapping[str, object]]] = []
    for index, record in enumerate(records):
        if index % EVERY == 0:
            progress(index, len(records))
        data = _data(record, kind, origin, into.region)
        made.append((record, data))
        no = record.no if record.no is not None else index + 1
        _file(into, record, data, kind, _fitting(origin, no, number), no)
    if kind is Kind.ITEMS:
        same_names(made)
    for record in records:
        into.doubts += record.doubts
    return len(records)


def _fitting(origin: Origin, no: int, table: int) -> Origin:
    """The table's origin, unless the number lies beyond the document's last row."""
    if not origin.source or is_source_key(origin.source.format(no=no)):
        return origin
    return Origin(f"new-{table}-{{no}}")


def _data(record: Record, kind: Kind, origin: Origin, region: Region) -> dict[str, object]:
    printed = record.text(Field.SECTION)
    section = region.sections.get(printed, "")
    if kind is Kind.POLICIES:
        return policy(record)
    if not section and (printed or kind is Kind.ITEMS):
        record.doubt(Code.UNKNOWN_SECTION, Field.SECTION, quotable(printed))
    return faq(record, section) if kind is Kind.FAQS else item(record, origin, region, section)


def _file(into: Drafts, record: Record, data: dict[str, object], kind: Kind, origin: Origin, no: int) -> None:
    """Give the draft its id and source, take a last look for personal data, and choose its file."""
    clean, touched = _clean(data)
    if touched:
        record.doubt(Code.WITHHELD)
    name = _id(into, record, kind, origin, no)
    if not origin.platform or AGAIN in name:
        clean.pop("platform", None)  # ids of a platform's list belong to its rows alone
    key = source_of(origin, no, record.place)
    if not key:
        record.doubt(Code.NO_SOURCE)
    whole = {
        "id": name,
        **clean,
        **({"source": [key]} if key else {}),
        "reviewed": False,
    }
    file = origin.file or str(clean.get("section", UNSORTED)) if kind is Kind.ITEMS else "imported"
    into.drafts.append(Draft(f"{kind}/{file}.yaml", whole, record.place, record.no))


def _id(into: Drafts, record: Record, kind: Kind, origin: Origin, no: int) -> str:
    wanted = origin.record.format(no=no).removeprefix(PREFIX[kind])
    given = next(name for name in _tries(PREFIX[kind], wanted) if name not in into.ids)
    into.ids.add(given)
    if AGAIN in given:
        record.doubt(Code.SAME_ID, note=given)
    if given in into.region.taken:
        record.doubt(Code.ALREADY_THERE, note=given.rstrip("0123456789") + "…")
    return given


def _tries(prefix: str, wanted: str) -> Iterator[str]:
    yield prefix + wanted
    yield from (f"{prefix}{AGAIN}{number}-{wanted}" for number in count(2))


def _clean(value: Any) -> tuple[Any, bool]:
    """`value` with every text in it looked through once more."""
    if isinstance(value, str):
        clean = withhold(value)
        return clean.text, clean.touched
    if isinstance(value, Mapping):
        pairs = {key: _clean(inner) for key, inner in value.items()}
        kept = {key: inner for key, (inner, _) in pairs.items() if inner not in EMPTY}
        return kept, any(touched for _, touched in pairs.values())
    if isinstance(value, Sequence):
        parts = [_clean(inner) for inner in value]
        return [inner for inner, _ in parts if inner not in EMPTY], any(touched for _, touched in parts)
    return value, False
