"""Enterprise codes as they are scanned or typed: read, checked, verified where an issuer signed; licences and profile.

`CodeDesk` reads for the screens and the command line; `read_code` is the same without any trusted issuer.
"""

from kiosk.enterprise.code import CheckSigned, read_bytes, read_code
from kiosk.enterprise.compact_jws import put_together
from kiosk.enterprise.decoding import MAX_BYTES, decode
from kiosk.enterprise.desk import CodeDesk
from kiosk.enterprise.issuers import Issuer, Issuers, by_key_id, issuer_of, shipped_issuers
from kiosk.enterprise.licences import Colour, LicenceLight, Standing, expires_next, light, lights
from kiosk.enterprise.model import (
    CodeKind,
    EnterpriseRecord,
    Fact,
    Grade,
    Licence,
    LicenceState,
    ReadCode,
    Reason,
    SignedRecord,
)
from kiosk.enterprise.nonces import NonceBook
from kiosk.enterprise.profile import EnterpriseProfile, Origin, facts_of, profile_of
from kiosk.enterprise.record import is_fit, record_from
from kiosk.enterprise.signed import LONGEST_LIFE, check_signed, payload_of
from kiosk.enterprise.typed import TypedCode, typed_code
from kiosk.enterprise.uscc import compact, is_uscc, spaced

__all__ = [
    "LONGEST_LIFE",
    "MAX_BYTES",
    "CheckSigned",
    "CodeDesk",
    "CodeKind",
    "Colour",
    "EnterpriseProfile",
    "EnterpriseRecord",
    "Fact",
    "Grade",
    "Issuer",
    "Issuers",
    "Licence",
    "LicenceLight",
    "LicenceState",
    "NonceBook",
    "Origin",
    "ReadCode",
    "Reason",
    "SignedRecord",
    "Standing",
    "TypedCode",
    "by_key_id",
    "check_signed",
    "compact",
    "decode",
    "expires_next",
    "facts_of",
    "is_fit",
    "is_uscc",
    "issuer_of",
    "light",
    "lights",
    "payload_of",
    "profile_of",
    "put_together",
    "read_bytes",
    "read_code",
    "record_from",
    "shipped_issuers",
    "spaced",
    "typed_code",
]
