"""Carries down what a merged cell said once, where the merge itself is lost, and mends cells that were cut apart.

Only text tables need it: in workbooks and documents a blank cell that is not merged is blank. One thing is carried
everywhere: the section, which editors write above its rows and leave out below.
"""

from collections.abc import Sequence
from itertools import pairwise

from kiosk.content.importing.doubts import Code
from kiosk.content.importing.headings import Field
from kiosk.content.importing.model import Record
from kiosk.content.importing.shapes import SECTION_REST, Shapes, is_office, offices
from kiosk.content.importing.words import open_brackets, paired, squeeze

BLOCK = (Field.DEPARTMENTS, Field.AUDIENCE, Field.AREA, Field.TERM)
"""Blank all together, they are one merged block, and everything beside them was merged as well."""
WHOLE = (Field.FREQUENCY, Field.AUDIENCE, Field.AREA, Field.TERM, Field.ONLINE, Field.HALL, Field.PROCESS)


def carry_sections(records: Sequence[Record], shapes: Shapes) -> None:
    """Give every record its section by name; pieces of a merged cell (“[牵头”, “单位]”) are not sections."""
    current = ""
    unknown = True
    for record in records:
        printed = record.text(Field.SECTION)
        named = shapes.section(printed) or shapes.short_section(printed)
        if named:
            current, unknown = named, False
        elif printed and not SECTION_REST.search(squeeze(printed)):
            if len(squeeze(printed)) <= 12 and squeeze(printed).endswith("服务") and not _repeats_name(record):
                current, unknown = squeeze(printed), True
            elif unknown and not shapes.sections:
                current = squeeze(printed)
            elif not _is_piece(printed):
                record.doubt(Code.NOT_A_SECTION, Field.SECTION)
        record.texts[Field.SECTION] = current


def _repeats_name(record: Record) -> bool:
    return squeeze(record.text(Field.SECTION)) in squeeze(record.text(Field.GROUP) + record.text(Field.NAME))


def _is_piece(printed: str) -> bool:
    """A department's name that the break left alone in the section's cell."""
    return is_office(squeeze(printed))


def carry_down(records: Sequence[Record]) -> None:
    """Fill the blanks of a text table from the row above, within a section."""
    _rejoin(records)
    above: Record | None = None
    for record in records:
        if above is not None and above.text(Field.SECTION) == record.text(Field.SECTION):
            _carry(above, record)
        above = record


def _carry(above: Record, record: Record) -> None:
    if any(one.text(Field.DEPARTMENTS) for one in (above, record)):
        if record.text(Field.DEPARTMENTS):
            return
        block = not any(record.text(name) for name in BLOCK)
        for name in (Field.DEPARTMENTS, *(WHOLE if block else ()), Field.CONTACT):
            _fill(above, record, name)
    elif above.text(Field.CONTACT) and not _is_department(above.text(Field.CONTACT)):
        _fill(above, record, Field.CONTACT)


def _fill(above: Record, record: Record, name: Field) -> None:
    if not record.text(name) and above.text(name):
        record.texts[name] = above.text(name)
        record.doubt(Code.CARRIED, name)


def _is_department(contact: str) -> bool:
    """A hotline's column that holds “(区市场监管局)” speaks of its own row only."""
    return contact.startswith(("(", "（"))


def _rejoin(records: Sequence[Record]) -> None:
    """A department cell with a bracket still open is finished by the next row's cell, which closes it."""
    for record, following in pairwise(records):
        text, rest = record.text(Field.DEPARTMENTS), following.text(Field.DEPARTMENTS)
        if open_brackets(text) > 0 and open_brackets(rest) < 0:
            record.texts[Field.DEPARTMENTS] = squeeze(text) + squeeze(rest)
            following.texts[Field.DEPARTMENTS] = ""
            following.doubt(Code.TAIL, Field.DEPARTMENTS)


def departments(record: Record) -> list[str]:
    """The departments as printed, brackets paired."""
    printed = squeeze(record.text(Field.DEPARTMENTS))
    mended = paired(printed)
    if mended != printed or open_brackets(mended):
        record.doubt(Code.BRACKET, Field.DEPARTMENTS)
    return offices(mended)
