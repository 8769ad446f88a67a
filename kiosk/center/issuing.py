"""Issuing signed enterprise codes with the center's own key, so that a hall can pilot them."""

import secrets
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from joserfc.jwk import OKPKey

from kiosk.center.home import CenterHome
from kiosk.center.setup import read_issuer_key
from kiosk.clock import Clock
from kiosk.enterprise import LONGEST_LIFE, MAX_BYTES, EnterpriseRecord, payload_of, put_together, record_from
from kiosk.errors import Misuse, Refusal
from kiosk.log_events import LogEvent
from kiosk.logs import log
from kiosk.wire.enterprise import EnterpriseFile

QR_BYTES = 2331
"""What a QR code of version 40 holds with error correction M (ISO/IEC 18004 table 7); screens reflect, so not L."""


@dataclass(frozen=True)
class Issuing:
    """`issuer` is what `iss` says: the center's name in its trust bundle."""

    home: CenterHome
    issuer: str
    clock: Clock

    @cached_property
    def key(self) -> tuple[Ed25519PrivateKey, str]:
        """The private key and its id. Raises `Refusal` when missing or damaged."""
        jwk = read_issuer_key(self.home)
        key = OKPKey.import_key(jwk).private_key
        if not isinstance(key, Ed25519PrivateKey):
            raise Refusal("center.issuer", f"{self.home.issuer_key} is no issuer key.", "Put back the copy.")
        return key, str(jwk["kid"])

    def issue(self, enterprise: EnterpriseFile, life: timedelta) -> str:
        """A compact JWS that every terminal of this center takes for verified, once, for `life`.

        Raises `Misuse` for a life that is not short, `Refusal` for a record that fits into no code.
        """
        if not timedelta(0) < life <= LONGEST_LIFE:
            minutes = int(LONGEST_LIFE.total_seconds() // 60)
            raise Misuse("center.life", "A code lives for some minutes only.", f"Choose 1 to {minutes} minutes.")
        record = record_from(enterprise.model_dump(mode="json", exclude={"public"}))
        if not isinstance(record, EnterpriseRecord):
            raise Refusal("center.enterprise", "The record is not fit for a code.", "Check code, name and dates.")
        key, key_id = self.key
        payload = payload_of(record, self.issuer, self.clock.now(), life, secrets.token_urlsafe(16))
        token = put_together(payload, key, key_id)
        if len(token) > min(MAX_BYTES, QR_BYTES):
            raise Refusal(
                "center.code_too_long",
                f"The code would have {len(token)} signs, a QR code holds {QR_BYTES}.",
                "Leave out licences or attributes.",
            )
        log(LogEvent.CENTER_ISSUED, key=key_id, size=len(token))
        return token
