"""Affairs."""

from kiosk.catalog import Faq, Fee, Frequency, Item, Kind, Limit, LimitUnit, Platform, Provider, ServiceForm
from kiosk.content.decode.contact_parts import Data, halls, phones
from kiosk.content.decode.parts import day, materials, online, steps


def item(data: Data) -> Item:
    limits = data.get("limits", {})
    return Item(
        id=data["id"],
        title=data["title"],
        plain_title=data["plain_title"],
        section=data["section"],
        kind=Kind(data["kind"]),
        summary=data["summary"],
        provider=Provider(data["provider"]) if "provider" in data else None,
        departments=tuple(data.get("departments", ())),
        sources=tuple(data["source"]),
        audience=data.get("audience", ""),
        online=online(data),
        hall=halls(data.get("channels", {}).get("hall", ())),
        phones=phones(data),
        steps=steps(data),
        materials=materials(data),
        statutory_limit=_limit(limits.get("statutory")),
        promised_limit=_limit(limits.get("promised")),
        visits=data.get("visits"),
        fee=_fee(data.get("fee", {})),
        area=data.get("area", ""),
        frequency=Frequency(data["frequency"]) if "frequency" in data else None,
        aliases=tuple(data.get("aliases", ())),
        faq=tuple(Faq(one["q"], one["a"]) for one in data.get("faq", ())),
        interview=data.get("interview"),
        scenes=tuple(data.get("scenes", ())),
        effective_from=day(data.get("effective_from")),
        effective_until=day(data.get("effective_until")),
        reviewed=data.get("reviewed", False),
        platform=Platform(data["platform"]) if "platform" in data else None,
        eligibility=tuple(data.get("eligibility", ())),
        basis=tuple(data.get("basis", ())),
        result=data.get("result", ""),
        forms=tuple(map(ServiceForm, data.get("forms", ()))),
        scope=data.get("scope", ""),
        intermediary=data.get("intermediary", ""),
        policies=tuple(data.get("policies", ())),
    )


def _limit(data: Data | None) -> Limit | None:
    return None if data is None else Limit(data.get("amount", 0), LimitUnit(data["unit"]), data.get("note", ""))


def _fee(data: Data) -> Fee:
    return Fee(data.get("charged"), data.get("text", ""), data.get("basis", ""))
