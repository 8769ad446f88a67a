"""Two short papers about papers: the one-time notice (一次性告知), and what is missing after the visitor ticked."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import replace

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
    """Only what is not at hand, each with where to get it; what may follow later or be pledged stands apart, and so
    does what depends on open questions: it is not counted as missing, as on the screen and on the guidance sheet.
    """
    lacking = missing(checklist, have)
    blocks = (
        *_count(lacking, checklist, edition),
        *_lacking(lacking, checklist, edition),
        *_at_hand(checklist, have, edition),
        *not_given(checklist.item, edition),
        *_ending(replace(checklist, materials=lacking), edition, "carry_missing"),
    )
    return _sheet(SheetKind.MISSING, checklist, blocks, edition)


def _count(lacking: tuple[Material, ...], checklist: Checklist, edition: Edition) -> Iterable[Block]:
    """How many papers are certainly missing. Nothing when no source names any paper."""
    certain = sum(material.id not in checklist.maybe for material in lacking)
    if certain:
        yield Figure(edition.say("missing_label"), edition.say("missing_count", count=certain))
    elif any(material.id not in checklist.maybe for material in checklist.required):
        yield Paragraph(edition.say("need_none_missing"), strong=True)
    elif lacking:
        yield Paragraph(edition.say("need_open", open=len(lacking)), strong=True)
    elif checklist.item.materials:
        yield Paragraph(edition.say("need_none_missing" if checklist.required else "need_nothing"), strong=True)


def _lacking(lacking: tuple[Material, ...], checklist: Checklist, edition: Edition) -> Iterable[Block]:
    """First what the window cannot do without."""
    maybe = tuple(material for material in lacking if material.id in checklist.maybe)
    waits = tuple(
        material for material in lacking if (material.deferrable or material.pledge) and material not in maybe
    )
    urgent = tuple(material for material in lacking if material not in waits and material not in maybe)
    for name, materials in (("missing_urgent", urgent), ("missing_waits", waits), ("missing_maybe", maybe)):
        if materials:
            yield Heading(edition.say(name))
            yield TickList(tuple(check(material, edition, checklist.maybe) for material in materials))
    yield from legend(lacking, checklist.maybe, edition)


def _at_hand(checklist: Checklist, have: AbstractSet[str], edition: Edition) -> Iterable[Block]:
    names = [material.name for material in checklist.materials if material.id in have]
    if names:
        yield Heading(edition.say("missing_have"))
        yield Paragraph(edition.listed(names))


def _ending(checklist: Checklist, edition: Edition, papers: str = "carry_materials") -> Iterable[Block]:
    """The phone gets the papers that this sheet asks for, too."""
    yield from where(checklist.item, edition)
    yield take_along(checklist, edition, papers)
    yield closing_notice(checklist.item.reviewed, edition)


def _sheet(kind: SheetKind, checklist: Checklist, blocks: Iterable[Block], edition: Edition) -> Sheet:
    item = checklist.item
    title = item.plain_title or item.title
    return edition.sheet(kind, title, blocks, official=item.title, subject=item.id, sources=item.sources)
