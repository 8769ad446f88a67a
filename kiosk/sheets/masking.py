"""Personal data as it may stand on paper that anybody could pick up (GB/T 35273-2020, 7.2)."""

import re

_MOBILE = re.compile(r"(?<!\d)(1\d{2})\d{4}(\d{4})(?!\d)")
_ID_NUMBER = re.compile(r"(?<![0-9A-Za-z])(\d{6})\d{11}([0-9Xx])(?![0-9A-Za-z])")
_USCC_ENDS = 4


def masked_numbers(text: str) -> str:
    """Mobile numbers as “138****0000”, ID numbers as their district and last character; office lines stay."""
    return _MOBILE.sub(r"\1****\2", _ID_NUMBER.sub(lambda found: f"{found[1]}{'*' * 11}{found[2]}", text))


def masked_code(code: str) -> str:
    """A unified social credit code as its two ends."""
    stars = "*" * max(len(code) - 2 * _USCC_ENDS, 0)
    return code[:_USCC_ENDS] + stars + code[-_USCC_ENDS:] if stars else code
