"""The guidance sheet: what applies to this visitor, on paper, from the papers to the way and the law behind it.

The two shorter papers of an affair, everything told once and what is still missing, are in `notice_sheets`.
"""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from kiosk.catalog import Item, Policy
from kiosk.guidance import Checklist
from kiosk.sheets.affair_facts import basis, headed, not_given, time_and_money, where
from kiosk.sheets.edition import Edition
from kiosk.sheets.materials import NOBODY, material_blocks
from kiosk.sheets.model import Block, Check, Heading, KeyValues, Notice, Paragraph, Sheet, SheetKind, Steps
from kiosk.sheets.model import Checklist as TickList
from kiosk.sheets.take_along import take_along


def guidance_sheet(checklist: Checklist, edition: Edition, have: AbstractSet[str] = NOBODY) -> Sheet:
    """`have`: ids of the materials at hand. Holds no word about the visitor."""
    item = checklist.item
    blocks: tuple[Block, ...] = (
        *summary(item.summary, edition.say("whom"), item.audience),
        *eligibility(item, edition),
        *material_blocks(checklist, have, edition),
        *notices(checklist, edition),
        *step_blocks(item, edition),
        *time_and_money(item, edition),
        *not_given(item, edition),
        *where(item, edition),
        *basis(item, edition),
        take_along(checklist, edition),
        closing_notice(item.reviewed, edition),
    )
    return edition.sheet(
        SheetKind.GUIDANCE,
        item.plain_title or item.title,
        blocks,
        official=item.title,
        subject=item.id,
        sources=item.sources,
    )


def summary(text: str, key: str = "", value: str = "") -> Iterable[Block]:
    """One or two sentences, and for whom it is."""
    if text:
        yield Paragraph(text)
    if value:
        yield KeyValues(((key, value),))


def eligibility(item: Item, edition: Edition) -> Iterable[Block]:
    """受理条件 to tick off before setting out."""
    if item.eligibility:
        yield Heading(edition.say("eligibility"))
        yield TickList(tuple(Check(condition) for condition in item.eligibility))


def notices(checklist: Checklist, edition: Edition) -> Iterable[Block]:
    """What the answers of the interview brought up."""
    if checklist.notices:
        yield Heading(edition.say("your_case"))
        yield from (Paragraph(notice.text) for notice in checklist.notices)


def step_blocks(subject: Item | Policy, edition: Edition) -> Iterable[Block]:
    """The way, numbered; nothing when no source gives it."""
    steps = tuple(
        edition.say("step", title=step.title, text=step.text) if step.text else step.title for step in subject.steps
    )
    return headed("steps", (Steps(steps),) if steps else (), edition)


def closing_notice(reviewed: bool, edition: Edition) -> Notice:
    """That this is no acceptance (that takes a seal: Administrative Licensing Law, Art. 32), and that the window counts
    where nobody has checked the text."""
    said = ("unreviewed", "no_acceptance") if not reviewed else ("no_acceptance",)
    return Notice("\n".join(edition.say(key) for key in said))
