"""What a scanned code says of an enterprise, as frozen records. Nothing here is kept longer than the visit.

Three grades that are never mixed: verified (an issuer's signature), claimed (a right check character only), none.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

Fact = str | int | float | bool
"""A value of the profile vocabulary (assets/content/<region>/profile.yaml)."""


class CodeKind(StrEnum):
    """What a scanned or typed text is. `receipt` is a receipt of this house."""

    RECEIPT = "receipt"
    USCC = "uscc"
    LICENCE_TEXT = "licence_text"
    LICENCE_LINK = "licence_link"
    SIGNED = "signed"
    LINK_WITHOUT_CODE = "link_without_code"
    ID_NUMBER = "id_number"
    PAYMENT = "payment"
    OPAQUE = "opaque"
    INVALID = "invalid"


class Grade(StrEnum):
    """已核验 / 已识别未核验 / 无法识别."""

    VERIFIED = "verified"
    CLAIMED = "claimed"
    NONE = "none"


class Reason(StrEnum):
    """Why a text is no code that can be used; each has its own words at `scan.unread_<reason>`."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    BYTES = "bytes"
    """Neither UTF-8 nor GB18030."""
    CONTROL = "control"
    """Control characters: no licence holds any."""
    CHECK = "check"
    """Eighteen proper characters, and the last one does not fit the others."""
    LETTER = "letter"
    """A character the standard never uses (I, O, S, V, Z), or a letter where digits stand; `position` says which."""
    SHAPE = "shape"
    LINK = "link"
    """A link that carries no code."""
    OLD_LINK = "old_link"
    """A link of one session of gsxt.gov.cn: it has run out by now, and carries no code anyway."""
    NO_CODE = "no_code"
    """Text of an old licence without a credit code."""
    OPAQUE = "opaque"
    """A token that only its own program understands."""
    NO_CODE_SEEN = "no_code_seen"
    """A good picture in which no QR code can be made out; `no_picture` is what is no picture at all."""
    RECEIPT = "receipt"
    PRIVATE = "private"
    EXPIRED = "expired"
    NOT_YET = "not_yet"
    ISSUER = "issuer"
    """Signed with a key that nobody vouches for here."""
    ISSUER_ENDED = "issuer_ended"
    """Signed with a key that was vouched for, up to a day that has passed."""
    REPLAYED = "replayed"
    ALTERED = "altered"
    UNFIT = "unfit"
    """Rightly signed, but not what a signed enterprise code must say."""


class LicenceState(StrEnum):
    """What the issuing department says of a licence, besides its dates."""

    VALID = "valid"
    CONDITIONAL = "conditional"
    SUSPENDED = "suspended"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Licence:
    """`valid_until` is the last good day; None: without end. `item` is the affair that renews it, "" when unknown."""

    name: str
    number: str = ""
    valid_from: date | None = None
    valid_until: date | None = None
    state: LicenceState = LicenceState.VALID
    item: str = ""


@dataclass(frozen=True, slots=True)
class EnterpriseRecord:
    """What an issuer or the center says. `kind`, `district`, `size` and `industry` are values of the profile
    vocabulary (`entity`, `district`, `size`, `industry`); `attributes` are further facts under their own ids."""

    uscc: str
    name: str
    kind: str = ""
    district: str = ""
    size: str = ""
    industry: str = ""
    attributes: dict[str, Fact] = field(default_factory=dict)
    licences: tuple[Licence, ...] = ()


@dataclass(frozen=True, slots=True)
class SignedRecord:
    """A record whose signature was checked. `issuer` is the name that the trusted key has here."""

    record: EnterpriseRecord
    issuer: str
    issued_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class ReadCode:
    """One text, understood. `uscc` is filled for enterprise codes only, `number` and `secret` for a receipt only.

    `fields`: parts of the code and, for a licence text, its further fields; for a slip the `field` and `position`.
    Contents stay out of `repr`, so that no log and no fault report can carry them.
    """

    kind: CodeKind
    grade: Grade = Grade.NONE
    uscc: str = field(default="", repr=False)
    name: str = field(default="", repr=False)
    reason: Reason | None = None
    fields: Mapping[str, str] = field(default_factory=dict, repr=False)
    signed: SignedRecord | None = field(default=None, repr=False)
    number: str = field(default="", repr=False)
    secret: str = field(default="", repr=False)
