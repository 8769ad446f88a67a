"""The facts of an affair as pairs: how long, how much, where, which phone. What no source gives says so."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from kiosk.catalog import Fee, Item, Limit, LimitUnit, Phone, Place
from kiosk.guidance import say_limit
from kiosk.requests.deadlines import working_days_after
from kiosk.sheets.imprint import say_day
from kiosk.sheets.model import Block, Heading, KeyValues, Paragraph
from kiosk.wording import Wording

Rows = list[tuple[str, str]]


def time_and_money(item: Item, today: date, words: Wording) -> Iterable[Block]:
    """Limits with the day they would end on if the affair were accepted today, and the fee."""
    yield Heading(words.say("sheets.time_and_money"))
    rows: Rows = [
        ("limit_promised", _limit(item.promised_limit, today, words)),
        ("limit_statutory", _limit(item.statutory_limit, today, words)),
        ("fee", _fee(item.fee, words)),
        ("visits", words.say("sheets.visits_count", count=item.visits) if item.visits is not None else ""),
    ]
    core = ("limit_promised", "fee") if item.statutory_limit is None else ("fee",)
    yield from _pairs(rows, core, words)


def where(item: Item, places: Mapping[str, Place], words: Wording) -> Iterable[Block]:
    """Every counter with its address, then web site, phones and departments."""
    yield Heading(words.say("sheets.where"))
    for channel in item.hall:
        yield from _pairs(_counter(places.get(channel.place), channel.place, channel.window), (), words)
    rows: Rows = [
        ("online", "\n".join(f"{channel.name}\n{channel.url}".strip() for channel in item.online)),
        ("phone", say_phones(item.phones, words)),
        ("hall_phone", "\n".join(_hall_phones(item, places, words))),
        ("department", words.say("sheets.list_join").join(item.departments)),
    ]
    core = ("phone",) if item.hall or item.online else ("place", "phone")
    yield from _pairs(rows, core, words)


def say_phones(phones: Iterable[Phone], words: Wording) -> str:
    """One office line to a row of text, with its label."""
    return "\n".join(
        words.say("sheets.labelled_phone", number=phone.number, label=phone.label) if phone.label else phone.number
        for phone in phones
    )


def _counter(place: Place | None, place_id: str, window: str) -> Rows:
    """A place that the catalog does not know is still named, by what the source called it."""
    if place is None:
        return [("place", place_id), ("window", window)]
    return [
        ("place", place.name),
        ("window", window),
        ("address", place.address),
        ("hours", place.hours),
        ("route", place.route),
    ]


def _hall_phones(item: Item, places: Mapping[str, Place], words: Wording) -> Iterable[str]:
    own = {phone.number for phone in item.phones}
    known = dict.fromkeys(channel.place for channel in item.hall if channel.place in places)
    phones = dict.fromkeys(phone for place_id in known for phone in places[place_id].phones)
    return (say_phones([phone], words) for phone in phones if phone.number not in own)


def _limit(limit: Limit | None, today: date, words: Wording) -> str:
    if limit is None:
        return ""
    said = say_limit(limit, words)
    day = last_day(limit, today)
    return said if day is None else words.say("sheets.limit_by", limit=said, day=say_day(day, today, words))


def last_day(limit: Limit, accepted: date) -> date | None:
    """The day on which the limit ends, the day of acceptance not counted; None for 当场 and for no days at all."""
    if limit.unit is LimitUnit.ON_SPOT or limit.amount < 1:
        return None
    if limit.unit is LimitUnit.CALENDAR_DAY:
        return accepted + timedelta(days=limit.amount)
    return working_days_after(accepted, limit.amount).day


def _fee(fee: Fee, words: Wording) -> str:
    said = fee.text
    if not said and fee.charged is not None:
        said = words.say("sheets.fee_charged" if fee.charged else "sheets.fee_none")
    return words.say("sheets.fee_basis", fee=said, basis=fee.basis) if said and fee.basis else said


def _pairs(rows: Rows, core: tuple[str, ...], words: Wording) -> Iterable[Block]:
    """What is known as pairs; of `core`, which everybody asks for, the rest is named as not provided."""
    given = [(key, value) for key, value in rows if value]
    known = {key for key, _ in given}
    absent = [words.say(f"sheets.{key}") for key in core if key not in known]
    if given:
        yield KeyValues(tuple((words.say(f"sheets.{key}"), value) for key, value in given))
    if absent:
        yield Paragraph(words.say("sheets.absent", names=words.say("sheets.list_join").join(absent)))
