"""Whose codes this terminal believes now: the center's own keys, and whoever the list in the content pack names.

The list is judged once for each trust and each pack, not for each code. One that does not count is noted in the log and
changes nothing else: the center's own codes are believed as before.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.clock import Clock
from kiosk.enterprise.issuer_list import IssuerList, ListFault, judge_list
from kiosk.enterprise.issuers import Issuer, Issuers, by_key_id, issuer_of
from kiosk.enterprise.list_serials import ListSerials
from kiosk.log_events import LogEvent
from kiosk.logs import log
from kiosk.wire.trust import CenterTrust


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of one trust and one list, and until when that holds."""

    trust: CenterTrust | None
    raw: bytes | None
    found: IssuerList | ListFault | None
    issuers: Issuers

    def holds(self, trust: CenterTrust | None, raw: bytes | None, now: datetime) -> bool:
        ended = isinstance(self.found, IssuerList) and self.found.ended(now)
        return self.trust is trust and self.raw == raw and not ended


@dataclass
class TrustedIssuers:
    """`trust`: the installed bundle (the same object for as long as its files stay), None before there is one.

    `listed`: the list in the content that is being read, None when it brings none. `roots` are those of the program.
    """

    trust: Callable[[], CenterTrust | None]
    listed: Callable[[], bytes | None]
    roots: Callable[[], tuple[Issuer, ...]]
    serials: ListSerials
    clock: Clock
    _kept: Judged | None = field(default=None, init=False, repr=False)

    def book(self) -> Issuers:
        """By key id. Raises `EnvironmentFault` when the installed trust or the shipped roots are damaged."""
        trust, raw = self.trust(), self.listed()
        kept = self._kept
        if kept is None or not kept.holds(trust, raw, self.clock.now()):
            kept = self._kept = self._judge(trust, raw)
            self._note(kept.found)
        return kept.issuers

    def look(self) -> IssuerList | ListFault | None:
        """What the list in the pack is worth now; None without one. Remembers and logs nothing: for staff."""
        return self._judge(self.trust(), self.listed()).found

    def _judge(self, trust: CenterTrust | None, raw: bytes | None) -> Judged:
        own = [issuer_of(trust.center, key.model_dump()) for key in trust.card.issuers] if trust else []
        if raw is None:
            return Judged(trust, raw, None, by_key_id(own))
        found = judge_list(raw, by_key_id((*own, *self.roots())), self.serials.all(), self.clock.now())
        listed = [one.issuer for one in found.issuers] if isinstance(found, IssuerList) else []
        return Judged(trust, raw, found, by_key_id((*own, *listed)))

    def _note(self, found: IssuerList | ListFault | None) -> None:
        if isinstance(found, IssuerList):
            self.serials.note(found.iss, found.serial)
            log(LogEvent.ISSUERS_TAKEN, center=found.iss, serial=found.serial, issuers=len(found.issuers))
        elif found is not None:
            log(LogEvent.ISSUERS_IGNORED, level=logging.WARNING, fault=found)
