"""A question with its answer on paper, and the affairs and counters it leads to."""

from collections.abc import Iterable, Mapping

from kiosk.catalog import FaqEntry, HallChannel, Item
from kiosk.sheets.affair_facts import counter, headed, hotlines, pairs, say_phones
from kiosk.sheets.edition import Edition
from kiosk.sheets.guidance_sheet import closing_notice
from kiosk.sheets.model import Block, Check, Checklist, Heading, Paragraph, Sheet, SheetKind
from kiosk.sheets.take_along import fitted, text_code


def answer_sheet(faq: FaqEntry, items: Mapping[str, Item], edition: Edition) -> Sheet:
    """`items`: the affairs that the answer leads to, by id."""
    related = [items[item_id] for item_id in faq.items if item_id in items]
    blocks = (
        Paragraph(faq.answer),
        *_related(related, edition),
        *_places(faq, edition),
        text_code([faq.question, fitted([faq.answer])], edition),
        closing_notice(faq.reviewed, edition),
    )
    return edition.sheet(SheetKind.ANSWER, faq.question, blocks, subject=faq.id, sources=faq.sources)


def _related(related: list[Item], edition: Edition) -> Iterable[Block]:
    if related:
        yield Heading(edition.say("answer_items"))
        yield Checklist(
            tuple(Check(item.plain_title or item.title, say_phones(item.phones[:1], edition)) for item in related)
        )


def _places(faq: FaqEntry, edition: Edition) -> Iterable[Block]:
    counters = (block for place in faq.places for block in pairs(counter(HallChannel(place), edition), edition))
    return headed("where" if faq.places else "ask", (*counters, *pairs(hotlines(edition), edition)), edition)
