"""Papers to bring as tick lists: form, copies, where to get them, and the marks 可容缺, 告知承诺, 看情况 explained."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from kiosk.catalog import Material
from kiosk.guidance import Checklist, material_detail, missing
from kiosk.sheets.edition import Edition
from kiosk.sheets.model import Block, Check, Heading, Notice, Paragraph
from kiosk.sheets.model import Checklist as TickList

NOBODY = frozenset[str]()


def material_blocks(checklist: Checklist, have: AbstractSet[str], edition: Edition) -> Iterable[Block]:
    """What is missing in one sentence, then the tick lists; the same list whatever was ticked on the screen.

    Nothing when no source names any paper.
    """
    if not checklist.item.materials:
        return
    yield Heading(edition.say("materials"))
    if not checklist.materials:
        yield Paragraph(edition.say("need_nothing"))
        return
    if checklist.required:
        yield _missing(checklist, have, edition)
        yield TickList(tuple(check(material, edition, checklist.maybe, have) for material in checklist.required))
    if checklist.optional:
        yield Heading(edition.say("materials_optional"), level=3)
        yield TickList(tuple(check(material, edition, checklist.maybe, have) for material in checklist.optional))
    yield from legend(checklist.materials, checklist.maybe, edition)


def _missing(checklist: Checklist, have: AbstractSet[str], edition: Edition) -> Block:
    """Counts only what is certain; papers that depend on an open question are named as such."""
    certain = [material for material in checklist.required if material.id not in checklist.maybe]
    lacking = [material for material in missing(checklist, have) if material.id not in checklist.maybe]
    if certain and not lacking:
        return Paragraph(edition.say("need_none_missing"), strong=True)
    if len(lacking) < len(certain):
        names = edition.listed(material.name for material in lacking)
        return Notice(edition.say("need_missing", count=len(lacking), names=names))
    open_ones = len(checklist.required) - len(certain)
    key = "need_count" if not open_ones else "need_count_open" if certain else "need_open"
    return Paragraph(edition.say(key, count=len(certain), open=open_ones))


def check(
    material: Material, edition: Edition, maybe: AbstractSet[str] = NOBODY, have: AbstractSet[str] = NOBODY
) -> Check:
    """One paper with its box."""
    more = (
        material_detail(material, edition.words),
        edition.say("material_blank", blank=material.blank) if material.blank else "",
        edition.say("material_sample", sample=material.sample) if material.sample else "",
    )
    return Check(
        text=material.name,
        detail="\n".join(line for line in more if line),
        tags=tuple(edition.say(f"tag_{mark}") for mark in _marks(material, maybe)),
        ticked=material.id in have,
    )


def legend(materials: Iterable[Material], maybe: AbstractSet[str], edition: Edition) -> Iterable[Block]:
    """What the marks on this sheet mean, in plain words; only those that occur."""
    marks = dict.fromkeys(mark for material in materials for mark in _marks(material, maybe))
    if marks:
        yield Paragraph("\n".join(edition.say(f"legend_{mark}") for mark in marks))


def _marks(material: Material, maybe: AbstractSet[str]) -> tuple[str, ...]:
    marks = (
        (material.id in maybe, "maybe"),
        (material.deferrable is True, "deferrable"),
        (material.pledge is True, "pledge"),
    )
    return tuple(name for true, name in marks if true)
