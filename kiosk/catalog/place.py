"""Where one can go and whom one can call: counters with their addresses, the region's lines."""

from dataclasses import dataclass

from kiosk.catalog.contact import Phone


@dataclass(frozen=True, slots=True)
class Place:
    """A counter hall or station with its address."""

    id: str
    name: str
    address: str
    takes: str = ""
    hours: str = ""
    phones: tuple[Phone, ...] = ()
    route: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hotlines:
    """The region's lines that go with every affair (GB/T 39554: 咨询方式, 监督投诉方式)."""

    consult: tuple[Phone, ...] = ()
    complaint: tuple[Phone, ...] = ()
