"""Two short papers about papers: the one-time notice (一次性告知), and what is missing after the visitor ticked."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from kiosk.catalog import Material
from kiosk.guidance import Checklist, missing
from kiosk.sheets.affair_facts import not_given, where
from kiosk.sheets.edition import Edition
from kiosk.sheets.guidance_sheet import closing_notice, eligibility, notices
from kiosk.sheets.materials import check, legend, material_blocks
from kiosk.sheets.model import Block, Figure, Heading, Paragraph, Sheet, SheetKind
from kiosk.sheets.model import Checklist as TickList
from kiosk.sheets.take_along import take_along


def one_time_notice(checklist: Checklist, edition: Edition) -> Sheet:
    """Everything that this case needs, told once: conditions, papers, what the answers brought up, where to go."""
    item = checklist.item
    blocks = (
        Paragraph(edition.say("notice_lead"), strong=True),
        *eligibility(item, edition),
        *material_blocks(checklist, frozenset(), edition),
        *notices(checklist, edition),
        *not_given(item, edition),
        *_ending(checklist, edition),
    )
    return _sheet(SheetKind.NOTICE, checklist, blocks, edition)


def missing_notice(checklist: Checklist, have: AbstractSet[str], edition: Edition) -> Sheet:
    """Only what is not at hand, each with where to get it; what may follow later or be pledged stands apart."""
    lacking = missing(checklist, have)
    blocks = (
        Figure(edition.say("missing_label"), edition.say("missing_count", count=len(lacking)))
        if lacking
        else Paragraph(edition.say("need_none_missing"), strong=True),
        *_lacking(lacking, checklist, edition),
        *_at_hand(checklist, have, edition),
        *_ending(checklist, edition),
    )
    return _sheet(SheetKind.MISSING, checklist, blocks, edition)


def _lacking(lacking: tuple[Material, ...], checklist: Checklist, edition: Edition) -> Iterable[Block]:
    """First what the window cannot do without."""
    waits = tuple(material for material in lacking if material.deferrable or material.pledge)
    urgent = tuple(material for material in lacking if material not in waits)
    for name, materials in (("missing_urgent", urgent), ("missing_waits", waits)):
        if materials:
            yield Heading(edition.say(name))
            yield TickList(tuple(check(material, edition, checklist.maybe) for material in materials))
    yield from legend(lacking, checklist.maybe, edition)


def _at_hand(checklist: Checklist, have: AbstractSet[str], edition: Edition) -> Iterable[Block]:
    names = [material.name for material in checklist.materials if material.id in have]
    if names:
        yield Heading(edition.say("missing_have"))
        yield Paragraph(edition.listed(names))


def _ending(checklist: Checklist, edition: Edition) -> Iterable[Block]:
    yield from where(checklist.item, edition)
    yield take_along(checklist, edition)
    yield closing_notice(checklist.item.reviewed, edition)


def _sheet(kind: SheetKind, checklist: Checklist, blocks: Iterable[Block], edition: Edition) -> Sheet:
    item = checklist.item
    title = item.plain_title or item.title
    return edition.sheet(kind, title, blocks, official=item.title, subject=item.id, sources=item.sources)
