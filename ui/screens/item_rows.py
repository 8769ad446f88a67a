"""What an item page shows, row by row, in a visitor's words. Pure functions; what no source gives has no row."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.catalog import Faq, Item, Need, Phone, Place
from kiosk.guidance import material_detail, material_tags, say_limit
from kiosk.wording import Wording


@dataclass(frozen=True, slots=True)
class MaterialRow:
    """One thing to bring. `ticked`: the visitor has it; `required` is False for 可带可不带."""

    key: str
    title: str
    detail: str
    tags: tuple[str, ...]
    required: bool = True
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class StepRow:
    number: int
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class FactRow:
    """A name, its value, and what there is to say about it. `strong`: one of those that people come for."""

    name: str
    value: str
    note: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A counter with everything one needs to get there; empty where no source says."""

    name: str
    window: str
    address: str
    hours: str
    phone: str
    route: str


@dataclass(frozen=True, slots=True)
class OnlineRow:
    name: str
    url: str


@dataclass(frozen=True, slots=True)
class FaqRow:
    question: str
    answer: str


def material_rows(item: Item, words: Wording) -> list[MaterialRow]:
    """All materials of the affair, whatever the answers; those that depend on an answer say so."""
    return [
        MaterialRow(
            material.id,
            material.name,
            material_detail(material, words),
            material_tags(material, words, maybe=material.when is not None),
            material.need is Need.REQUIRED,
        )
        for material in item.materials
    ]


def step_rows(item: Item) -> list[StepRow]:
    return [StepRow(number, step.title, step.text) for number, step in enumerate(item.steps, start=1)]


def place_rows(item: Item, place_of: Callable[[str], Place | None]) -> list[PlaceRow]:
    """The counters of the affair that this pack knows."""
    rows = []
    for channel in item.hall:
        place = place_of(channel.place)
        if place is not None:
            phone = place.phones[0].number if place.phones else ""
            rows.append(PlaceRow(place.name, channel.window, place.address, place.hours, phone, place.route))
    return rows


def online_rows(item: Item) -> list[OnlineRow]:
    return [OnlineRow(channel.name, channel.url) for channel in item.online]


def phone_rows(phones: tuple[Phone, ...], hotline: str, words: Wording) -> list[FactRow]:
    """Whom to ask, and last whom to complain to: every page has that line (standard G-09)."""
    asked = [FactRow(phone.label or words.say("item.phone"), phone.number) for phone in phones]
    return [*asked, FactRow(words.say("item.complaint"), hotline)]


def faq_rows(faq: tuple[Faq, ...]) -> list[FaqRow]:
    return [FaqRow(one.question, one.answer) for one in faq]


def fee_text(item: Item, words: Wording) -> str:
    """“不收费”, the amount, and the basis where a source names it; empty when no source says."""
    fee = item.fee
    said = fee.text
    if not said and fee.charged is not None:
        said = words.say("item.fee_yes" if fee.charged else "item.fee_no")
    if not said:
        return ""
    return words.say("item.fee_with_basis", text=said, basis=fee.basis) if fee.basis else said


def visits_text(item: Item, words: Wording) -> str:
    if item.visits is None:
        return ""
    return words.say("item.visits_some", count=item.visits) if item.visits else words.say("item.visits_none")


def fact_rows(item: Item, words: Wording) -> list[FactRow]:
    """Limits, visits, fee, area, departments: those that a source gives, in the order visitors ask for them."""
    rest = (
        ("item.visits", visits_text(item, words), True),
        ("item.fee", fee_text(item, words), True),
        ("item.audience", item.audience, False),
        ("item.area", item.area, False),
        ("item.departments", words.say("item.and").join(item.departments), False),
    )
    rows = [FactRow(words.say(key), value, strong=strong) for key, value, strong in rest if value]
    return [*_limit_rows(item, words), *rows]


def _limit_rows(item: Item, words: Wording) -> list[FactRow]:
    """The promised and the statutory limit; when only one is known, the other says that it is not given."""
    limits = (("item.limit_promised", item.promised_limit), ("item.limit_statutory", item.statutory_limit))
    if not any(limit for _, limit in limits):
        return []
    return [
        FactRow(words.say(key), say_limit(replace(limit, note=""), words), limit.note, strong=True)
        if limit
        else FactRow(words.say(key), say_limit(None, words))
        for key, limit in limits
    ]


def not_given(item: Item, words: Wording) -> str:
    """The basic elements of a guide that no source gives, as one list of names; empty when all are there."""
    lacking = (
        ("item.materials", not item.materials),
        ("item.steps", not item.steps),
        ("item.limits", item.promised_limit is None and item.statutory_limit is None),
        ("item.visits", item.visits is None),
        ("item.fee", not fee_text(item, words)),
        ("item.where", not item.hall),
        ("item.online", not item.online),
        ("item.phone", not item.phones),
        ("item.audience", not item.audience),
    )
    return words.say("item.and").join(words.say(key) for key, absent in lacking if absent)
