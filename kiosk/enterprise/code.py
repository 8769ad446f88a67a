"""What a scanned or typed text is: a receipt of ours, an enterprise code, or something that must not be kept.

Eighteen characters may be an enterprise code, an identity number or a payment code: the checks decide, never the
length. A scan gives a claimed code only (已识别，未核验). No text is kept that is not a receipt or an enterprise code.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from urllib.parse import parse_qsl, urlsplit

from stdnum.iso7064 import mod_11_2

from kiosk.enterprise.uscc import LENGTH, compact, is_uscc, subject_code_holds

MAX_TEXT = 4096
"""Longest text looked at; a QR code holds no more."""
_RECEIPT = re.compile(r"\s*BDY1:(?P<number>[^:\s]{1,64}):(?P<secret>[^:\s]{1,128})\s*", re.IGNORECASE)
_LABELLED = re.compile(r"统一社会信用代码\s*[:\uff1a]\s*([0-9A-Za-z]{18})(?![0-9A-Za-z])")
_LINK = re.compile(r"\s*[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_BIRTH = re.compile(r"\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]")
_PAYMENT = re.compile(r"1[0-5]\d{16}|(?:2[5-9]|30)\d{14,22}")
"""Payment codes shown by phones: WeChat 10-15 with 18 digits, Alipay 25-30 with 16 to 24 digits."""
_CODE_PARAMETERS = frozenset({"uniscid", "cid"})
"""Link parameters that carry the plain code: gsxt.gov.cn on licences, szcredit.com.cn."""


class CodeKind(StrEnum):
    RECEIPT = "receipt"
    USCC = "uscc"
    ID_NUMBER = "id_number"
    PAYMENT = "payment"
    OPAQUE = "opaque"
    INVALID = "invalid"


class Reason(StrEnum):
    """Why a text is no code that can be used; names the wording on the screen."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    CHECK = "check"
    SHAPE = "shape"
    LINK = "link"
    RECEIPT = "receipt"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class ReadCode:
    """`uscc` is filled for an enterprise code, `number` and `secret` for a receipt; nothing else is carried."""

    kind: CodeKind
    uscc: str = ""
    number: str = ""
    secret: str = ""
    reason: Reason | None = None


def read_code(text: str) -> ReadCode:
    """Sort one text. Never raises and never invents a code: a link without a readable code is `opaque`."""
    if len(text) > MAX_TEXT:
        return ReadCode(CodeKind.INVALID, reason=Reason.TOO_LONG)
    receipt = _RECEIPT.fullmatch(text)
    if receipt:
        return ReadCode(CodeKind.RECEIPT, number=receipt["number"].upper(), secret=receipt["secret"])
    if _LINK.match(text):
        return _of_link(text.strip())
    labelled = _LABELLED.search(text)
    if labelled:
        return _of_bare(labelled[1].upper())
    return _of_bare(compact(text))


def _of_link(link: str) -> ReadCode:
    try:
        parameters = parse_qsl(urlsplit(link).query, max_num_fields=64)
    except ValueError:
        return ReadCode(CodeKind.OPAQUE, reason=Reason.LINK)
    for name, value in parameters:
        code = compact(value)
        if name.lower() in _CODE_PARAMETERS and is_uscc(code):
            return ReadCode(CodeKind.USCC, uscc=code)
    return ReadCode(CodeKind.OPAQUE, reason=Reason.LINK)


def _of_bare(code: str) -> ReadCode:
    if not code:
        return ReadCode(CodeKind.INVALID, reason=Reason.EMPTY)
    if _is_id_number(code):
        return ReadCode(CodeKind.ID_NUMBER, reason=Reason.PRIVATE)
    enterprise = is_uscc(code)
    if _PAYMENT.fullmatch(code) and not (enterprise and subject_code_holds(code)):
        return ReadCode(CodeKind.PAYMENT, reason=Reason.PRIVATE)
    if enterprise:
        return ReadCode(CodeKind.USCC, uscc=code)
    return ReadCode(CodeKind.INVALID, reason=Reason.CHECK if len(code) == LENGTH else Reason.SHAPE)


def _is_id_number(code: str) -> bool:
    """GB 11643: a calendar day in the middle and the check character at the end."""
    birth = _BIRTH.fullmatch(code)
    if not birth or not mod_11_2.is_valid(code):
        return False
    try:
        born = date(int(birth[1]), int(birth[2]), int(birth[3]))
    except ValueError:
        return False
    return 1900 <= born.year < 2100
