"""Links on licences. Never opened; a code is taken from a named parameter only, whole and as it stands there.

The forms are those of real licences (tests/kiosk/enterprise/test_read_code.py). Most provinces print an internal id,
and no 18 characters are ever cut out of one: a hexadecimal id of 32 holds many that look like a code.
"""

import re
from urllib.parse import urlsplit

from kiosk.enterprise.model import CodeKind, Grade, ReadCode, Reason
from kiosk.enterprise.private_numbers import is_id_number, is_payment_link
from kiosk.enterprise.uscc import parts_of, slip_in

_LINK = re.compile(r"\s*[a-z][a-z0-9+.-]{0,30}://\S+\s*", re.IGNORECASE)
_CODE_PARAMETERS = frozenset({"uniscid", "cid"})
"""Parameters that carry the plain code: gsxt.gov.cn on licences, szcredit.com.cn."""
_CODE_SHAPED = re.compile(r"[1-9ANY][1-9][0-9]{6}[0-9A-Z]{10}|[1-9any][1-9][0-9]{6}[0-9a-z]{10}", re.ASCII)
"""Capitals or small letters throughout: mixed ones are an encoded value."""
_SESSION = re.compile(r"/(?:%7B|\{)[0-9A-F.…]+-\d+(?:%7D|\})", re.IGNORECASE)
_HOST = re.compile(r"[a-z0-9.-]{1,100}(?::\d{1,5})?", re.IGNORECASE)


def is_link(text: str) -> bool:
    return _LINK.fullmatch(text) is not None


def read_link(text: str) -> ReadCode:
    """A licence's link with its code, a payment link, or a link without a code."""
    link = text.strip()
    try:
        if is_payment_link(link):
            return ReadCode(CodeKind.PAYMENT, reason=Reason.PRIVATE)
        address = urlsplit(link)
    except ValueError:
        return ReadCode(CodeKind.LINK_WITHOUT_CODE, reason=Reason.LINK)
    for query in (address.query, address.fragment.partition("?")[2]):
        found = _in_query(query)
        if found is not None:
            return found
    host = address.netloc if _HOST.fullmatch(address.netloc) else ""
    reason = Reason.OLD_LINK if host.endswith("gsxt.gov.cn") and _SESSION.search(address.path) else Reason.LINK
    return ReadCode(CodeKind.LINK_WITHOUT_CODE, reason=reason, fields={"host": host} if host else {})


def _in_query(query: str) -> ReadCode | None:
    for part in query.split("&"):
        name, _, value = part.partition("=")
        if name.lower() not in _CODE_PARAMETERS or not _CODE_SHAPED.fullmatch(value):
            continue
        code = value.upper()
        if is_id_number(code):
            return ReadCode(CodeKind.ID_NUMBER, reason=Reason.PRIVATE)
        slip = slip_in(code)
        if slip is None:
            return ReadCode(CodeKind.LICENCE_LINK, Grade.CLAIMED, code, fields=parts_of(code))
        said = {"field": name.lower(), "position": str(slip.position)}
        return ReadCode(CodeKind.INVALID, reason=slip.reason, fields=said)
    return None
