"""What a terminal has to do with its center: keys, the line, requests, whose signed codes count."""

import random
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bootstrap.content_parts import ContentParts
from kiosk.paths import assets_dir
from kiosk.settings import Profile

if TYPE_CHECKING:
    from kiosk.enterprise import CodeDesk, EnterpriseRecord, TrustedIssuers
    from kiosk.requests.desk import RequestDesk
    from kiosk.sync import Agent, CenterClient, Dispatcher
    from kiosk.wire.keys import Keyring

LATELY = timedelta(minutes=5)
"""The agent reaches a center that is there at least this often; the attract screen speaks of the network by it."""


class CenterParts(ContentParts):
    """Everything that needs the center's trust, whether the network is there or not."""

    @cached_property
    def keyring(self) -> "Keyring":
        from kiosk.wire.keys import Keyring

        return Keyring(self.home.keys, f"{self.settings.hall_code}-{self.settings.terminal_id}")

    @cached_property
    def client(self) -> "CenterClient":
        from kiosk.sync import CenterClient

        return CenterClient(self.keyring, self.settings.center_url, self.settings.sync_timeout_s, self.clock)

    @cached_property
    def desk(self) -> "RequestDesk":
        from kiosk.requests.desk import RequestDesk

        return RequestDesk(
            units=self.database.unit,
            clock=self.clock,
            keyring=self.keyring,
            center=self.client,
            random=random.SystemRandom(),
            settings=self.settings,
        )

    @cached_property
    def dispatcher(self) -> "Dispatcher":
        from kiosk.sync import Dispatcher

        return Dispatcher(self.database.unit, self.client, self.clock, random.SystemRandom(), self.settings)

    @cached_property
    def agent(self) -> "Agent":
        from kiosk.sync import Agent

        return Agent(self)

    @cached_property
    def codes(self) -> "CodeDesk":
        """Where scanned texts become codes."""
        import secrets

        from kiosk.enterprise import CodeDesk, NonceBook

        return CodeDesk(self.issuers.book, NonceBook(secrets.token_bytes), self.clock)

    @cached_property
    def issuers(self) -> "TrustedIssuers":
        """Whose codes count: the center's keys, and those in the pack's list that the center or a root has signed."""
        from kiosk.enterprise import ListSerials, TrustedIssuers, shipped_roots

        return TrustedIssuers(
            trust=self.keyring.trust,
            listed=self.issuer_list,
            roots=lambda: shipped_roots(assets_dir() / "trust"),
            serials=ListSerials(self.home.keys / "issuer-lists.json"),
            clock=self.clock,
        )

    @property
    def center_home(self) -> Path:
        """Where a center on this machine lives: beside the terminal's folder, never inside it."""
        return self.settings.center_home or self.home.root.with_name(self.home.root.name + "-center")

    def ensure_trust(self) -> None:
        """In development a terminal that knows no center gets one on this machine; in production nothing happens."""
        if self.settings.profile is Profile.DEVELOPMENT:
            from kiosk.center import ensure_local_center

            ensure_local_center(self.center_home, self.keyring, self.settings.center_url, self.clock)

    def sample_code(self) -> str:
        """What a developer without a scanner may hold up, signed by the center on this machine; "" without one."""
        from kiosk.center import CenterHome, sample_code
        from kiosk.errors import Refusal

        try:
            return sample_code(CenterHome(self.center_home), self.clock)
        except Refusal:
            return ""

    def enterprise_of(self, uscc: str) -> "EnterpriseRecord | None":
        """What the center tells anybody of a code; None without waiting when the network is away. Blocks otherwise."""
        from kiosk.enterprise import EnterpriseRecord

        if not self.connected():
            return None
        found = self.client.enterprise(uscc)
        return found if isinstance(found, EnterpriseRecord) else None

    def connected(self) -> bool:
        """Whether the center was reached in the last minutes, by what the agent noted. Blocks on the database."""
        with self.database.unit() as unit:
            reached = unit.marks.get("last_success")
        return bool(reached) and self.clock.now() - datetime.fromisoformat(reached) < LATELY
