"""Policies and the vocabulary of their conditions."""

from kiosk.catalog import (
    Amount,
    Attribute,
    AttributeOption,
    AttributeType,
    Benefit,
    Dimension,
    Policy,
    PolicyMode,
    Requirement,
    Topic,
    parse,
)
from kiosk.content.decode.contact_parts import Data, halls, phones
from kiosk.content.decode.parts import day, joined, materials, online, steps


def policy(data: Data) -> Policy:
    return Policy(
        id=data["id"],
        title=data["title"],
        plain_title=data["plain_title"],
        topic=Topic(data["topic"]),
        summary=data["summary"],
        mode=PolicyMode(data["mode"]),
        benefits=tuple(_benefit(one) for one in data["benefits"]),
        sources=tuple(data["source"]),
        requirements=tuple(_requirement(one) for one in data.get("conditions", ())),
        departments=tuple(data.get("departments", ())),
        phones=phones(data),
        steps=steps(data),
        online=online(data),
        hall=halls(data.get("channels", {}).get("hall", ())),
        materials=materials(data),
        deadline=day(data.get("deadline")),
        effective_from=day(data.get("effective_from")),
        effective_until=day(data.get("effective_until")),
        validity=data.get("validity", ""),
        items=tuple(data.get("items", ())),
        aliases=tuple(data.get("aliases", ())),
        reviewed=data.get("reviewed", False),
    )


def attribute(data: Data) -> Attribute:
    return Attribute(
        id=data["id"],
        dimension=Dimension(data["dimension"]),
        label=data["label"],
        ask=data["ask"],
        type=AttributeType(data["type"]),
        unit=data.get("unit", ""),
        options=tuple(AttributeOption(one["value"], one["label"]) for one in data.get("options", ())),
        why=data.get("why", ""),
        sources=tuple(data.get("source", ())),
        after=tuple(data.get("after", ())),
    )


def _benefit(data: Data) -> Benefit:
    amount = _amount(data["amount"]) if "amount" in data else None
    return Benefit(data["label"], data["text"], amount, money=data.get("money", False))


def _amount(data: Data) -> Amount:
    return Amount(
        fixed=data.get("fixed"),
        share=data.get("share"),
        of=data.get("of", ""),
        per=data.get("per", ""),
        at_most=data.get("at_most"),
        unit=data.get("unit", "元"),
        up_to=data.get("up_to", False),
        cost=data.get("cost", False),
    )


def _requirement(data: Data) -> Requirement:
    when = parse(data["when"]) if "when" in data else None
    return Requirement(data["text"], when, joined(data.get("source", ())))
