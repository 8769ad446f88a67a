"""What staff must know of the list of issuers in the content pack: whether it counts here, and what to do if not."""

from datetime import datetime, timedelta
from typing import Protocol

from kiosk.enterprise import IssuerList, ListFault
from kiosk.maintenance.ports import PartState
from kiosk.wording import Told, told

ENDS_SOON = timedelta(days=30)
"""Time enough to write a new list, build a pack with it and carry that to the hall."""
_NEW_LIST = "let the center write a new one (kiosk center issuers write) and install a pack with it"
_COPY = "install the pack again from its source, or build it with the list as the center wrote it"
FAULTS = {
    ListFault.TOO_LONG: f"is far too long: {_COPY}",
    ListFault.DAMAGED: f"is damaged: {_COPY}",
    ListFault.OTHER: f"is no list of issuers: {_COPY}",
    ListFault.UNKNOWN: "is signed by nobody this terminal trusts: build the pack with the list of this hall's center, "
    "or install that center's trust (kiosk center trust)",
    ListFault.ALTERED: f"was altered after the center signed it: {_COPY}",
    ListFault.UNFIT: f"does not say what a list must say: {_NEW_LIST}",
    ListFault.EXPIRED: f"has ended: {_NEW_LIST}",
    ListFault.OLDER: "is older than one that this terminal has accepted: install a pack with the center's latest list",
}


class Listed(Protocol):
    """Whose codes the terminal believes (see `kiosk.enterprise.TrustedIssuers`)."""

    def look(self) -> IssuerList | ListFault | None: ...


def look_at_issuers(issuers: Listed, now: datetime) -> tuple[PartState, str]:
    """Raises `EnvironmentFault` when the installed trust is damaged."""
    found = issuers.look()
    if isinstance(found, ListFault):
        return PartState.WARN, f"the list of issuers in the content pack counts for nothing; it {FAULTS[found]}"
    if found is None:
        return PartState.OK, "the center alone: the content pack brings no list of others"
    names = f"{len(found.issuers)} keys in list {found.serial} of {found.iss}"
    if found.expires is None:
        return PartState.OK, names
    ends = f"{names}, which ends on {found.expires:%Y-%m-%d}"
    return (PartState.OK, ends) if found.expires - now > ENDS_SOON else (PartState.WARN, f"{ends}: {_NEW_LIST}")


def issuers_told(found: IssuerList | ListFault | None) -> Told:
    """The same for the staff screen, in short."""
    if isinstance(found, ListFault):
        return told(f"parts.issuers_{found.value}")
    if found is None:
        return told("parts.issuers_none")
    return told("parts.issuers", count=len(found.issuers), serial=found.serial, center=found.iss)
