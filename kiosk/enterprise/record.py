"""Whether what an issuer or the center says of an enterprise can be shown: bounded, printable, with a proper code."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from kiosk.enterprise.model import EnterpriseRecord, Licence
from kiosk.enterprise.uscc import is_uscc

MAX_LICENCES = 60
MAX_ATTRIBUTES = 80
LONGEST_NAME = 120
LONGEST_VALUE = 200


def record_from(data: Mapping[str, Any]) -> EnterpriseRecord | None:
    """A record from plain data as JSON knows it (dates as text); None when it is not fit."""
    try:
        record = msgspec.convert(dict(data), EnterpriseRecord)
    except msgspec.ValidationError:
        return None
    return record if is_fit(record) else None


def is_fit(record: EnterpriseRecord) -> bool:
    """Everything printable and of bounded length, the code proper, no licence that ends before it begins."""
    if not is_uscc(record.uscc) or not record.name.strip():
        return False
    if len(record.licences) > MAX_LICENCES or len(record.attributes) > MAX_ATTRIBUTES:
        return False
    return all(_shows(text, longest) for text, longest in _texts(record)) and all(map(_runs_forward, record.licences))


def _texts(record: EnterpriseRecord) -> Iterator[tuple[str, int]]:
    yield record.name, LONGEST_NAME
    yield from ((text, LONGEST_VALUE) for text in (record.kind, record.district, record.size, record.industry))
    for fact, value in record.attributes.items():
        yield fact, LONGEST_VALUE
        yield str(value), LONGEST_VALUE
    for licence in record.licences:
        yield licence.name or "\n", LONGEST_NAME
        yield licence.number, LONGEST_VALUE
        yield licence.item, LONGEST_VALUE


def _shows(text: str, longest: int) -> bool:
    return len(text) <= longest and text.isprintable()


def _runs_forward(licence: Licence) -> bool:
    return not (licence.valid_from and licence.valid_until) or licence.valid_from <= licence.valid_until
