"""An issuer whose key the terminal trusts, a stranger whose key it does not, and a clock that stands."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from joserfc.jwk import OKPKey

from kiosk.clock import HALL_ZONE, SetClock
from kiosk.enterprise import (
    CodeDesk,
    EnterpriseRecord,
    Issuer,
    IssuerList,
    Licence,
    ListedIssuer,
    NonceBook,
    PublicKey,
    by_key_id,
    issuer_of,
    payload_of,
    put_together,
    sign_list,
)

NOW = datetime(2026, 11, 21, 2, 14, tzinfo=HALL_ZONE)
RECORD = EnterpriseRecord(
    uscc="91330199MA0TEXT12M",
    name="测试一号有限公司",
    kind="company",
    district="qiantang",
    size="small",
    industry="biomed",
    attributes={"employees": 12, "high_tech": True, "rd_ratio": 3.5},
    licences=(Licence("食品经营许可证", "JY000000000000", date(2022, 1, 1), date(2026, 12, 31), item="qt-001"),),
)


@dataclass
class Office:
    """Issues codes as an issuer does."""

    name: str
    jwk: dict[str, Any] = field(default_factory=lambda: dict(OKPKey.generate_key("Ed25519").as_dict(private=True)))
    numbers: Any = field(default_factory=count)

    @property
    def key(self) -> Ed25519PrivateKey:
        key = OKPKey.import_key(self.jwk).private_key
        assert isinstance(key, Ed25519PrivateKey)
        return key

    @property
    def key_id(self) -> str:
        return f"key-of-{self.name}"

    @property
    def public(self) -> Issuer:
        return issuer_of(self.name, {name: self.jwk[name] for name in ("kty", "crv", "x")} | {"kid": self.key_id})

    def listed(self, first: date | None = None, last: date | None = None) -> ListedIssuer:
        """As an entry of a list."""
        return ListedIssuer(self.name, PublicKey("OKP", "Ed25519", self.jwk["x"], self.key_id), "", first, last)

    def vouch(self, *listed: ListedIssuer, serial: int = 5, life: timedelta | None = timedelta(days=400)) -> bytes:
        """A list, as a center signs it."""
        issued = int(NOW.timestamp())
        ends = None if life is None else issued + int(life.total_seconds())
        return sign_list(IssuerList(self.name, issued, serial, listed, ends), self.key, self.key_id)

    def payload(self, issued: datetime = NOW, life: timedelta = timedelta(minutes=5), **changes: Any) -> bytes:
        said = json.loads(payload_of(RECORD, self.name, issued, life, f"nonce-{next(self.numbers):016}"))
        return json.dumps({name: value for name, value in (said | changes).items() if value is not None}).encode()

    def issue(self, issued: datetime = NOW, life: timedelta = timedelta(minutes=5), **changes: Any) -> str:
        """A token; `changes` replaces claims, None leaves one out."""
        return put_together(self.payload(issued, life, **changes), self.key, self.key_id)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NOW)


@pytest.fixture(scope="session")
def office() -> Office:
    return Office("center-test")


@pytest.fixture(scope="session")
def stranger() -> Office:
    return Office("somebody")


@pytest.fixture
def make_desk(office: Office, clock: SetClock) -> Callable[[], CodeDesk]:
    book = by_key_id([office.public])
    return lambda: CodeDesk(lambda: book, NonceBook(bytes), clock)


@pytest.fixture
def desk(make_desk: Callable[[], CodeDesk]) -> CodeDesk:
    return make_desk()
