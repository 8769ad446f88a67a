"""The guidance sheet: what applies to this visitor, on paper (DESIGN section 8; standards P-01 to P-03)."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from kiosk.catalog import Item, Material, Place
from kiosk.clock import Clock
from kiosk.guidance import Checklist, material_detail, missing
from kiosk.settings import Settings
from kiosk.sheets import imprint
from kiosk.sheets.affair_facts import time_and_money, where
from kiosk.sheets.model import Block, Check, Heading, KeyValues, Notice, Paragraph, Sheet, SheetKind, Steps
from kiosk.sheets.model import Checklist as TickList
from kiosk.sheets.take_along import take_along
from kiosk.wording import Wording


def guidance_sheet(
    checklist: Checklist,
    *,
    have: AbstractSet[str],
    places: Iterable[Place],
    settings: Settings,
    catalog_version: str,
    clock: Clock,
    large: bool,
    words: Wording,
) -> Sheet:
    """`have`: ids of the materials at hand; `places`: those of the catalog. Holds no word about the visitor."""
    item = checklist.item
    known = {place.id: place for place in places}
    today = clock.now().date()
    blocks: tuple[Block, ...] = (
        *((Paragraph(item.summary),) if item.summary else ()),
        *((KeyValues(((words.say("sheets.whom"), item.audience),)),) if item.audience else ()),
        *_materials(checklist, have, words),
        *_notices(checklist, words),
        *_steps(item, words),
        *time_and_money(item, today, words),
        *where(item, known, words),
        take_along(checklist, known, words),
        *(() if item.reviewed else (Notice(words.say("sheets.unreviewed")),)),
        Notice(words.say("sheets.no_acceptance")),
    )
    everyday = item.plain_title or item.title
    return Sheet(
        kind=SheetKind.GUIDANCE,
        title=everyday,
        subtitle=words.say("sheets.official_title", title=item.title) if item.title != everyday else "",
        blocks=blocks,
        footer=(
            words.say("sheets.footer_content", version=catalog_version, item=item.id),
            imprint.printed(settings, clock.now(), words),
            imprint.hotline(settings, words),
        ),
        large=large,
        label=words.say("sheets.label_guidance"),
        issuer=imprint.issuer(settings),
        language=words.language,
    )


def _materials(checklist: Checklist, have: AbstractSet[str], words: Wording) -> Iterable[Block]:
    """What is missing in one sentence, then the tick lists; the same list whatever was ticked on the screen."""
    yield Heading(words.say("sheets.materials"))
    if not checklist.materials:
        nothing = "sheets.need_nothing" if checklist.item.materials else "sheets.not_given"
        yield Paragraph(words.say(nothing))
        return
    if checklist.required:
        yield _missing(checklist, have, words)
        yield TickList(tuple(_check(material, checklist, have, words) for material in checklist.required))
    if checklist.optional:
        yield Heading(words.say("sheets.materials_optional"), level=3)
        yield TickList(tuple(_check(material, checklist, have, words) for material in checklist.optional))
    if legend := _legend(checklist, words):
        yield Paragraph(legend)


def _missing(checklist: Checklist, have: AbstractSet[str], words: Wording) -> Block:
    """Counts only what is certain; papers that depend on an open question are named as such."""
    certain = [material for material in checklist.required if material.id not in checklist.maybe]
    lacking = [material for material in missing(checklist, have) if material.id not in checklist.maybe]
    if certain and not lacking:
        return Paragraph(words.say("sheets.need_none_missing"), strong=True)
    if len(lacking) < len(certain):
        names = words.say("sheets.list_join").join(material.name for material in lacking)
        return Notice(words.say("sheets.need_missing", count=len(lacking), names=names))
    open_ones = len(checklist.required) - len(certain)
    key = "need_count" if not open_ones else "need_count_open" if certain else "need_open"
    return Paragraph(words.say(f"sheets.{key}", count=len(certain), open=open_ones))


def _marks(material: Material, checklist: Checklist) -> tuple[str, ...]:
    marks = (
        (material.id in checklist.maybe, "maybe"),
        (material.deferrable is True, "deferrable"),
        (material.pledge is True, "pledge"),
    )
    return tuple(name for true, name in marks if true)


def _check(material: Material, checklist: Checklist, have: AbstractSet[str], words: Wording) -> Check:
    return Check(
        text=material.name,
        detail=material_detail(material, words),
        tags=tuple(words.say(f"sheets.tag_{mark}") for mark in _marks(material, checklist)),
        ticked=material.id in have,
    )


def _legend(checklist: Checklist, words: Wording) -> str:
    """What the marks on this sheet mean, in plain words; only those that occur."""
    marks = dict.fromkeys(mark for material in checklist.materials for mark in _marks(material, checklist))
    return "\n".join(words.say(f"sheets.legend_{mark}") for mark in marks)


def _notices(checklist: Checklist, words: Wording) -> Iterable[Block]:
    if checklist.notices:
        yield Heading(words.say("sheets.your_case"))
        yield from (Paragraph(notice.text) for notice in checklist.notices)


def _steps(item: Item, words: Wording) -> Iterable[Block]:
    yield Heading(words.say("sheets.steps"))
    if not item.steps:
        yield Paragraph(words.say("sheets.not_given"))
        return
    yield Steps(
        tuple(
            words.say("sheets.step", title=step.title, text=step.text) if step.text else step.title
            for step in item.steps
        )
    )
