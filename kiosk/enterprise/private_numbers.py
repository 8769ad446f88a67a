"""Numbers that are nobody's business here: identity numbers and payment codes. Recognised only to be refused.

Eighteen digits may be an enterprise code, an identity number or a payment code: date and check characters decide.
"""

import re
from datetime import date
from urllib.parse import urlsplit

from stdnum.iso7064 import mod_11_2

from kiosk.enterprise.uscc import is_uscc, subject_code_holds

_BIRTH = re.compile(r"\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]", re.ASCII)
_PAYMENT = re.compile(r"1[0-5]\d{16}|(?:2[5-9]|30)\d{14,22}|62\d{17}", re.ASCII)
"""Payment codes shown by phones: WeChat 10-15 with 18 digits, Alipay 25-30 with 16 to 24, UnionPay 62 with 19."""
_PAYMENT_SCHEMES = frozenset({"wxp", "alipays", "alipayqr"})
_PAYMENT_PLACES = frozenset({("weixin", "wxpay")})
_PAYMENT_HOSTS = frozenset({"qr.alipay.com", "payapp.weixin.qq.com", "qr.95516.com"})
"""Codes that shops put up to be paid."""


def is_id_number(code: str) -> bool:
    """GB 11643: a calendar day in the middle and the check character at the end."""
    birth = _BIRTH.fullmatch(code)
    if not birth or not mod_11_2.is_valid(code):
        return False
    try:
        born = date(int(birth[1]), int(birth[2]), int(birth[3]))
    except ValueError:
        return False
    return 1900 <= born.year < 2100


def is_payment_code(code: str) -> bool:
    """The shape of a payment code; a number whose two enterprise checks hold, in an existing area, is an enterprise."""
    return bool(_PAYMENT.fullmatch(code)) and not (is_uscc(code) and subject_code_holds(code))


def is_payment_link(link: str) -> bool:
    """A link to pay somebody; only scheme and host are looked at. Raises ValueError for what is no address at all."""
    address = urlsplit(link)
    scheme, host = address.scheme.lower(), address.hostname or ""
    return scheme in _PAYMENT_SCHEMES or host in _PAYMENT_HOSTS or (scheme, host) in _PAYMENT_PLACES
