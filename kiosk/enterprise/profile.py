"""What is known of the enterprise at hand, as facts under the ids of the profile vocabulary, each with its origin.

The vocabulary is assets/content/<region>/profile.yaml; conditions of policies read the plain mapping `facts`. The
visitor confirms every fact before it is used.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.enterprise.model import EnterpriseRecord, Fact, Grade, Licence, ReadCode

_QIANTANG = "330114"
"""Area code of the district since 2021 (GB/T 2260). Older enterprises there carry codes of other districts and of the
city, so no other area code says anything about the district of today."""


class Origin(StrEnum):
    """Who says so: an issuer's signature, the center, or the code alone."""

    SIGNED = "signed"
    CENTER = "center"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class EnterpriseProfile:
    """`grade` is the code's; what the center adds does not make a claimed code verified."""

    uscc: str = field(repr=False)
    name: str = field(repr=False)
    grade: Grade
    facts: Mapping[str, Fact] = field(repr=False)
    origins: Mapping[str, Origin] = field(repr=False)
    licences: tuple[Licence, ...] = field(default=(), repr=False)


def profile_of(read: ReadCode, center: EnterpriseRecord | None = None) -> EnterpriseProfile | None:
    """From a read code and, when there is one, the center's record of the same enterprise. None without a code.

    A signature outranks the center, the center outranks what the code itself lets guess.
    """
    if not read.uscc:
        return None
    known = center if center is not None and center.uscc == read.uscc else None
    signed = read.signed.record if read.signed is not None else None
    facts: dict[str, Fact] = {}
    origins: dict[str, Origin] = {}
    sources = (
        (Origin.CODE, _of_code(read)),
        (Origin.CENTER, facts_of(known) if known else {}),
        (Origin.SIGNED, facts_of(signed) if signed else {}),
    )
    for origin, said in sources:
        facts |= said
        origins |= dict.fromkeys(said, origin)
    licences = (signed.licences if signed else ()) or (known.licences if known else ())
    name = read.name or (known.name if known else "")
    return EnterpriseProfile(read.uscc, name, read.grade, facts, origins, licences)


def facts_of(record: EnterpriseRecord) -> dict[str, Fact]:
    """A record's plain mapping fact -> value, without what it leaves open."""
    named = {
        "entity": record.kind,
        "district": record.district,
        "size": record.size,
        "industry": record.industry,
    }
    return {**record.attributes, **{fact: value for fact, value in named.items() if value}}


def _of_code(read: ReadCode) -> dict[str, Fact]:
    facts: dict[str, Fact] = {}
    if "entity" in read.fields:
        facts["entity"] = read.fields["entity"]
    if read.fields.get("area") == _QIANTANG:
        facts["district"] = "qiantang"
    return facts
