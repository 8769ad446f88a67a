"""Enterprise codes as they are scanned or typed: read, checked, verified where an issuer signed; licences and profile.

`CodeDesk` reads for the screens and the command line; `read_code` is the same without any trusted issuer.
"""

from kiosk.enterprise.code import CheckSigned, read_bytes, read_code
from kiosk.enterprise.compact_jws import SigningKey, put_together
from kiosk.enterprise.decoding import MAX_BYTES, decode
from kiosk.enterprise.desk import CodeDesk
from kiosk.enterprise.issuer_list import (
    LARGEST_LIST,
    MOST_ISSUERS,
    IssuerList,
    ListedIssuer,
    ListFault,
    PublicKey,
    form_of,
    is_fit_issuer,
    judge_list,
    sign_list,
)
from kiosk.enterprise.issuers import Issuer, Issuers, by_key_id, issuer_of
from kiosk.enterprise.licences import Colour, LicenceLight, Standing, expires_next, light, lights
from kiosk.enterprise.list_serials import ListSerials
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
from kiosk.enterprise.roots import shipped_roots
from kiosk.enterprise.signed import LONGEST_LIFE, check_signed, payload_of
from kiosk.enterprise.trusted import TrustedIssuers
from kiosk.enterprise.typed import TypedCode, typed_code
from kiosk.enterprise.uscc import compact, is_uscc, spaced

__all__ = [
    "LARGEST_LIST",
    "LONGEST_LIFE",
    "MAX_BYTES",
    "MOST_ISSUERS",
    "CheckSigned",
    "CodeDesk",
    "CodeKind",
    "Colour",
    "EnterpriseProfile",
    "EnterpriseRecord",
    "Fact",
    "Grade",
    "Issuer",
    "IssuerList",
    "Issuers",
    "Licence",
    "LicenceLight",
    "LicenceState",
    "ListFault",
    "ListSerials",
    "ListedIssuer",
    "NonceBook",
    "Origin",
    "PublicKey",
    "ReadCode",
    "Reason",
    "SignedRecord",
    "SigningKey",
    "Standing",
    "TrustedIssuers",
    "TypedCode",
    "by_key_id",
    "check_signed",
    "compact",
    "decode",
    "expires_next",
    "facts_of",
    "form_of",
    "is_fit",
    "is_fit_issuer",
    "is_uscc",
    "issuer_of",
    "judge_list",
    "light",
    "lights",
    "payload_of",
    "profile_of",
    "put_together",
    "read_bytes",
    "read_code",
    "record_from",
    "shipped_roots",
    "sign_list",
    "spaced",
    "typed_code",
]
