"""一类事 on paper: the affairs of one event as a path with boxes to tick, then the help beside it, by who gives it."""

from collections.abc import Iterable, Mapping

from kiosk.catalog import Item, Phone, Scene, SceneLine
from kiosk.sheets.affair_facts import counter, headed, hotlines, pairs, say_phones
from kiosk.sheets.edition import Edition
from kiosk.sheets.guidance_sheet import closing_notice, summary
from kiosk.sheets.model import Block, Check, Checklist, Heading, Notice, Paragraph, Sheet, SheetKind
from kiosk.sheets.take_along import text_code


def scene_sheet(scene: Scene, items: Mapping[str, Item], edition: Edition) -> Sheet:
    """`items`: the affairs that the scene names, by id; those that are not in force today are left out of it."""
    blocks = (
        *summary(scene.summary),
        *_path("scene_basic", scene.basic, items, edition),
        *_value_added(scene, items, edition),
        *_ways(scene, _shared_phones(items), edition),
        *_reforms(scene, edition),
        *(() if scene.complete else (Notice(edition.say("scene_gap", gap=scene.gap)),)),
        text_code([scene.plain_title, *(line.text for line in scene.basic)], edition),
        closing_notice(True, edition),
    )
    return edition.sheet(
        SheetKind.SCENE, scene.plain_title, blocks, official=scene.title, subject=scene.id, sources=scene.sources
    )


def _path(heading: str, lines: tuple[SceneLine, ...], items: Mapping[str, Item], edition: Edition) -> Iterable[Block]:
    if lines:
        yield Heading(edition.say(heading))
        yield Paragraph(edition.say("scene_count", count=len(lines)))
        yield Checklist(tuple(_check(line, items, edition) for line in lines), joined=True)


def _check(line: SceneLine, items: Mapping[str, Item], edition: Edition) -> Check:
    """The document's words; beneath them the affair's everyday name and its phone."""
    item = items.get(line.item)
    if item is None:
        return Check(line.text)
    phone = "" if _shared_phones(items) else say_phones(item.phones[:1], edition)
    name = item.plain_title if item.plain_title != line.text else ""
    return Check(line.text, "\n".join(part for part in (name, phone) if part))


def _shared_phones(items: Mapping[str, Item]) -> tuple[Phone, ...]:
    """The lines that all affairs of the scene have in common are said once, not at each of them."""
    lines = {item.phones for item in items.values()}
    return lines.pop() if len(lines) == 1 else ()


def _value_added(scene: Scene, items: Mapping[str, Item], edition: Edition) -> Iterable[Block]:
    sides = (
        ("government", scene.value_added.government),
        ("market", scene.value_added.market),
        ("society", scene.value_added.society),
    )
    if any(lines for _, lines in sides):
        yield Heading(edition.say("scene_value_added"))
    for side, lines in sides:
        if lines:
            yield Heading(edition.say(f"scene_{side}"), level=3)
            yield Checklist(tuple(_check(line, items, edition) for line in lines))


def _ways(scene: Scene, phones: tuple[Phone, ...], edition: Edition) -> Iterable[Block]:
    rows = [("online", scene.online), ("phone", say_phones(phones, edition)), *hotlines(edition)]
    counters = (block for channel in scene.hall for block in pairs(counter(channel, edition), edition))
    return headed("where", (*counters, *pairs(rows, edition)), edition)


def _reforms(scene: Scene, edition: Edition) -> Iterable[Block]:
    if scene.reforms:
        yield Heading(edition.say("scene_reforms"))
        yield from (Paragraph(reform) for reform in scene.reforms)
