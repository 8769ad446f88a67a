"""The facts of an affair or a policy as pairs: how long, how much, where, which phone. What no source gives says so."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from kiosk.catalog import Fee, HallChannel, Item, Limit, LimitUnit, Phone, Policy
from kiosk.guidance import say_limit, say_sources
from kiosk.requests.deadlines import working_days_after
from kiosk.requests.model import Deadline
from kiosk.sheets.edition import Edition
from kiosk.sheets.imprint import say_day
from kiosk.sheets.model import Block, Heading, KeyValues, Paragraph

Rows = list[tuple[str, str]]


def time_and_money(item: Item, edition: Edition) -> Iterable[Block]:
    """Limits with the day they would end on if the affair were accepted today, fee, visits, and what one gets."""
    rows: Rows = [
        ("limit_promised", _limit(item.promised_limit, edition)),
        ("limit_statutory", _limit(item.statutory_limit, edition)),
        ("fee", _fee(item.fee, edition)),
        ("visits", edition.say("visits_count", count=item.visits) if item.visits is not None else ""),
        ("result", item.result),
        ("intermediary", item.intermediary),
    ]
    return headed("time_and_money", pairs(rows, edition, leading=True), edition)


def where(subject: Item | Policy, edition: Edition) -> Iterable[Block]:
    """Every counter with its address and way, then web site, phones (also for complaints) and departments."""
    phones = subject.phones or edition.hotlines.consult
    rows: Rows = [
        ("online", "\n".join(f"{channel.name}\n{channel.url}".strip() for channel in subject.online)),
        ("scope", subject.scope if isinstance(subject, Item) else ""),
        ("phone" if subject.phones else "consult_phone", say_phones(phones, edition)),
        ("hall_phone", "\n".join(_hall_phones(subject, edition))),
        ("complaint", say_phones(edition.hotlines.complaint, edition)),
        ("department", edition.listed(subject.departments)),
    ]
    counters = (block for channel in subject.hall for block in pairs(counter(channel, edition), edition))
    return headed("where", (*counters, *pairs(rows, edition)), edition)


def not_given(item: Item, edition: Edition) -> Iterable[Block]:
    """What everybody asks for and no source gives, named in one sentence right above the phones."""
    known = {
        "steps": item.steps,
        "materials": item.materials,
        "limit_promised": item.promised_limit or item.statutory_limit,
        "fee": _fee(item.fee, edition),
        "place": item.hall or item.online,
        "phone": item.phones or edition.hotlines.consult,
    }
    absent = [edition.say(name) for name, value in known.items() if not value]
    return (
        headed("ask_first", (Paragraph(edition.say("absent", names=edition.listed(absent))),), edition)
        if absent
        else ()
    )


def headed(name: str, blocks: Iterable[Block], edition: Edition) -> tuple[Block, ...]:
    """`blocks` under their heading; nothing at all when there are none."""
    given = tuple(blocks)
    return (Heading(edition.say(name)), *given) if given else ()


def basis(item: Item, edition: Edition) -> Iterable[Block]:
    """设定依据: the law behind the affair, by name and article."""
    if item.basis:
        yield KeyValues(((edition.say("basis"), say_sources(item.basis, edition.words)),))


def hotlines(edition: Edition) -> Rows:
    """The region's lines for questions and for complaints (GB/T 39554: 咨询方式, 监督投诉方式)."""
    return [
        ("consult_phone", say_phones(edition.hotlines.consult, edition)),
        ("complaint", say_phones(edition.hotlines.complaint, edition)),
    ]


def say_phones(phones: Iterable[Phone], edition: Edition) -> str:
    """One office line to a row of text, with its label."""
    return "\n".join(
        edition.say("labelled_phone", number=phone.number, label=phone.label) if phone.label else phone.number
        for phone in phones
    )


def counter(channel: HallChannel, edition: Edition) -> Rows:
    """A place that the catalog does not know is still named, by what the source called it."""
    place = edition.places.get(channel.place)
    if place is None:
        return [("place", channel.place), ("window", channel.window)]
    return [
        ("place", place.name),
        ("window", channel.window),
        ("address", place.address),
        ("hours", place.hours),
        ("route", place.route),
    ]


def _hall_phones(subject: Item | Policy, edition: Edition) -> Iterable[str]:
    own = {phone.number for phone in subject.phones or edition.hotlines.consult}
    known = dict.fromkeys(channel.place for channel in subject.hall if channel.place in edition.places)
    phones = dict.fromkeys(phone for place_id in known for phone in edition.places[place_id].phones)
    return (say_phones([phone], edition) for phone in phones if phone.number not in own)


def _limit(limit: Limit | None, edition: Edition) -> str:
    """“3 个工作日”, beneath it the day that it would end on, then what the source adds."""
    if limit is None:
        return ""
    end = last_day(limit, edition.today)
    said = [say_limit(replace(limit, note=""), edition.words)]
    if end is not None:
        key = "limit_by_estimated" if end.estimated else "limit_by"
        said.append(edition.say(key, day=say_day(end.day, edition.today, edition.words)))
    return "\n".join([*said, *([limit.note] if limit.note else [])])


def last_day(limit: Limit, accepted: date) -> Deadline | None:
    """The day on which the limit ends, the day of acceptance not counted; None for 当场 and for no days at all."""
    if limit.unit is LimitUnit.ON_SPOT or limit.amount < 1:
        return None
    if limit.unit is LimitUnit.CALENDAR_DAY:
        return Deadline(accepted + timedelta(days=limit.amount), estimated=False)
    return working_days_after(accepted, limit.amount)


def _fee(fee: Fee, edition: Edition) -> str:
    said = fee.text
    if not said and fee.charged is not None:
        said = edition.say("fee_charged" if fee.charged else "fee_none")
    return f"{said}\n{edition.say('fee_basis', basis=fee.basis)}" if said and fee.basis else said


def pairs(rows: Rows, edition: Edition, *, leading: bool = False) -> Iterable[Block]:
    """What is known as pairs; nothing when nothing is known."""
    given = tuple((edition.say(key), value) for key, value in rows if value)
    return (KeyValues(given, leading),) if given else ()
