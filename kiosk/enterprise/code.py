"""What a scanned or typed text is: a receipt of ours, an enterprise code, or something that must not be kept.

A scan gives a claimed code (已识别，未核验) unless an issuer's signature is on it. No text is kept that is not a
receipt or an enterprise code, and nothing is ever opened as a link.
"""

import re
from collections.abc import Callable

from kiosk.enterprise.compact_jws import has_jws_shape, is_foreign
from kiosk.enterprise.decoding import decode, refused
from kiosk.enterprise.licence_text import is_licence_text, read_licence_text
from kiosk.enterprise.links import is_link, read_link
from kiosk.enterprise.model import CodeKind, Grade, ReadCode, Reason, SignedRecord
from kiosk.enterprise.private_numbers import is_id_number, is_payment_code
from kiosk.enterprise.uscc import LENGTH, compact, parts_of, slip_in

_RECEIPT = re.compile(r"\s*BDY1:(?P<number>[^:\s]{1,64}):(?P<secret>[^:\s]{1,128})\s*", re.IGNORECASE)
_TOKEN = re.compile(r"\s*[\x21-\x7e]{20,}\s*", re.ASCII)
"""One long word of signs, as programs write them for programs."""

CheckSigned = Callable[[str], SignedRecord | Reason]
"""Judges a compact JWS; see `kiosk.enterprise.signed`."""


def read_bytes(raw: bytes, check: CheckSigned | None = None) -> ReadCode:
    """Sort the bytes of a reader. Never raises."""
    text = decode(raw)
    return ReadCode(CodeKind.INVALID, reason=text) if isinstance(text, Reason) else read_code(text, check)


def read_code(text: str, check: CheckSigned | None = None) -> ReadCode:
    """Sort one text. Never raises and never invents a code. Without `check` no issuer is trusted."""
    why = refused(text)
    if why is not None:
        return ReadCode(CodeKind.INVALID, reason=why)
    receipt = _RECEIPT.fullmatch(text)
    if receipt:
        return ReadCode(CodeKind.RECEIPT, number=receipt["number"].upper(), secret=receipt["secret"])
    if is_link(text):
        return read_link(text)
    if has_jws_shape(text):
        return _signed(text.strip(), check)
    if is_licence_text(text):
        return read_licence_text(text)
    return _bare(text)


def _signed(token: str, check: CheckSigned | None) -> ReadCode:
    if is_foreign(token):
        return ReadCode(CodeKind.OPAQUE, reason=Reason.OPAQUE)
    judged = check(token) if check else Reason.ISSUER
    if isinstance(judged, Reason):
        return ReadCode(CodeKind.SIGNED, reason=judged)
    record = judged.record
    return ReadCode(
        CodeKind.SIGNED, Grade.VERIFIED, record.uscc, record.name, fields=parts_of(record.uscc), signed=judged
    )


def _bare(text: str) -> ReadCode:
    code = compact(text)
    if not code:
        return ReadCode(CodeKind.INVALID, reason=Reason.EMPTY)
    if is_id_number(code):
        return ReadCode(CodeKind.ID_NUMBER, reason=Reason.PRIVATE)
    if is_payment_code(code):
        return ReadCode(CodeKind.PAYMENT, reason=Reason.PRIVATE)
    if len(code) == LENGTH and code.isascii() and code.isalnum():
        slip = slip_in(code)
        if slip is None:
            return ReadCode(CodeKind.USCC, Grade.CLAIMED, code, fields=parts_of(code))
        return ReadCode(CodeKind.INVALID, reason=slip.reason, fields={"field": "uscc", "position": str(slip.position)})
    if _TOKEN.fullmatch(text):
        return ReadCode(CodeKind.OPAQUE, reason=Reason.OPAQUE)
    return ReadCode(CodeKind.INVALID, reason=Reason.SHAPE, fields={"length": str(len(code))})
