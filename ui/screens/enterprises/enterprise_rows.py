"""What is known of an enterprise, as rows: facts with who says so, licences in their colours, the next one to end.

Pure functions. Colours never stand alone: each has an icon and a word.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.catalog import Attribute, AttributeType, Catalog, Fact
from kiosk.enterprise import Colour, EnterpriseProfile, LicenceLight, Origin, ReadCode, Standing
from kiosk.sheets.imprint import say_date
from kiosk.wording import Wording

TONES = {Colour.GREEN: "good", Colour.YELLOW: "warn", Colour.GREY: "plain"}
ICONS = {
    Standing.VALID: "check",
    Standing.ENDS_SOON: "clock",
    Standing.CONDITIONAL: "info",
    Standing.NOT_YET: "calendar",
    Standing.SUSPENDED: "minus",
    Standing.ENDED: "cross",
}
LICENCE_FIELDS = ("registration_no", "type", "authority", "date", "address", "term", "capital", "scope")
"""What the text of an older licence says besides code and name, in the order in which it is shown."""


@dataclass(frozen=True, slots=True)
class KnownRow:
    """One fact in words; `note` says who says so."""

    name: str
    value: str
    note: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class LicenceRow:
    """`item` is the affair that renews it, empty when this pack has none."""

    name: str
    number: str
    standing: str
    tone: str
    icon_name: str
    until: str
    item: str


def known_rows(profile: EnterpriseProfile, attributes: Iterable[Attribute], words: Wording) -> list[KnownRow]:
    """Every fact of the vocabulary, in its order; what the vocabulary does not know is not shown and not used."""
    return [
        KnownRow(
            attribute.label,
            said_value(attribute, profile.facts[attribute.id], words),
            words.say(f"enterprise.origin_{profile.origins.get(attribute.id, Origin.CODE).value}"),
        )
        for attribute in attributes
        if attribute.id in profile.facts
    ]


def licence_text_rows(read: ReadCode | None, words: Wording) -> list[KnownRow]:
    """The further fields of an older licence's code."""
    fields: Mapping[str, str] = read.fields if read is not None else {}
    note = words.say("enterprise.origin_licence")
    return [
        KnownRow(words.say(f"enterprise.field_{name}"), fields[name], note) for name in LICENCE_FIELDS if name in fields
    ]


def said_value(attribute: Attribute, value: Fact, words: Wording) -> str:
    """“小型”, “是”, “12人”."""
    if isinstance(value, bool):
        return words.say("match.yes" if value else "match.no")
    if attribute.type is AttributeType.NUMBER and not isinstance(value, str):
        return f"{value:,}{attribute.unit}"
    return next((option.label for option in attribute.options if option.value == value), str(value))


def licence_rows(lights: Iterable[LicenceLight], catalog: Catalog, words: Wording) -> list[LicenceRow]:
    return [licence_row(light, catalog, words) for light in lights]


def licence_row(light: LicenceLight, catalog: Catalog, words: Wording) -> LicenceRow:
    licence = light.licence
    return LicenceRow(
        licence.name,
        licence.number,
        words.say(f"enterprise.licence_{light.standing.value}"),
        TONES[light.colour],
        ICONS[light.standing],
        until_words(light, words),
        licence.item if licence.item and catalog.item(licence.item) is not None else "",
    )


def until_words(light: LicenceLight, words: Wording) -> str:
    """“到2026年12月14日，还有 23 天”, “长期有效”."""
    licence, left = light.licence, light.days_left
    if licence.valid_until is None or left is None:
        return words.say("enterprise.until_forever")
    if light.standing is Standing.NOT_YET and licence.valid_from is not None:
        return words.say("enterprise.from_day", day=say_date(licence.valid_from, words))
    if light.standing is Standing.ENDS_SOON or left < 0:
        return _until(licence.valid_until, left, words)
    return words.say("enterprise.until_day", day=say_date(licence.valid_until, words))


def _until(day: date, left: int, words: Wording) -> str:
    said = say_date(day, words)
    if left < 0:
        return words.say("enterprise.until_over", day=said)
    return words.say("enterprise.until_today" if left == 0 else "enterprise.until_left", day=said, days=left)
