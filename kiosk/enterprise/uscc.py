"""统一社会信用代码 by GB 32100-2015: the alphabet, the check character, and how people write it.

The check character proves that the code was copied without a slip, never that the enterprise exists.
"""

import re
import unicodedata
from dataclasses import dataclass

from stdnum.cn import uscc as gb32100

from kiosk.enterprise.model import Reason

LENGTH = 18
ALPHABET = frozenset("0123456789ABCDEFGHJKLMNPQRTUWXY")
DEPARTMENTS = frozenset("123456789ANY")
"""First character: the registering department. Letters too: N 农业, A 军委, Y 其他."""
_CLASSES = frozenset("123456789")
_DIGITS = frozenset("0123456789")
_PROVINCE = re.compile(r"1[0-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12]")
"""First two digits of the area code (GB/T 2260); 10 stands for national registration."""
_ALLOWED = (DEPARTMENTS, _CLASSES, *(_DIGITS,) * 6, *(ALPHABET,) * 10)
"""What may stand at each of the eighteen places."""
_SUBJECT_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
_ENTITIES = {"91": "company", "92": "individual", "93": "coop", "51": "social", "52": "social", "53": "social"}
"""Class -> value of the profile fact `entity`. Departments, villages and others have none there."""


@dataclass(frozen=True, slots=True)
class Slip:
    """What is wrong with a code of 18 characters; `position` counts from 1 and is 18 for the check character."""

    reason: Reason
    position: int


def compact(text: str) -> str:
    """Full-width to half-width, upper case, without blanks and hyphens; zero-width marks of scanners dropped."""
    flat = unicodedata.normalize("NFKC", text).upper()
    return "".join(mark for mark in flat if not mark.isspace() and mark not in "-\u200b\ufeff")


def is_uscc(code: str) -> bool:
    """Whether a compacted text is a complete code with the right check character."""
    return len(code) == LENGTH and slip_in(code) is None


def slip_in(code: str) -> Slip | None:
    """The first thing wrong with 18 characters, None when they are a proper code.

    `stdnum` wants a digit in front; GB 32100 allows the classes N, A and Y too, so only its arithmetic is used.
    """
    odd = odd_positions(code)
    if odd:
        return Slip(Reason.LETTER, odd[0])
    return None if code[-1] == gb32100.calc_check_digit(code[:-1]) else Slip(Reason.CHECK, LENGTH)


def odd_positions(code: str) -> tuple[int, ...]:
    """Places, counted from 1, whose character the standard never puts there; `code` may still be unfinished."""
    return tuple(place for place, (mark, marks) in enumerate(zip(code, _ALLOWED, strict=False), 1) if mark not in marks)


def subject_code_holds(code: str) -> bool:
    """Whether the subject code inside (characters 9-17, GB 11714) carries its own check digit, and the area exists.

    A warning, and a tie-breaker for codes of 18 digits; a real code that fails it is still taken.
    """
    subject = code[8:17]
    total = sum(int(mark, 36) * weight for mark, weight in zip(subject[:8], _SUBJECT_WEIGHTS, strict=True))
    expected = "0123456789X0"[(11 - total % 11) % 12]
    return bool(_PROVINCE.match(code[2:4])) and subject[8] == expected


def parts_of(code: str) -> dict[str, str]:
    """The parts of a proper code by name; `entity` where the class has a word in the profile, `warning` for a subject
    code without its check digit."""
    parts = {
        "department": code[0],
        "class": code[:2],
        "area": code[2:8],
        "subject": code[8:17],
        "check": code[17],
    }
    if code[:2] in _ENTITIES:
        parts["entity"] = _ENTITIES[code[:2]]
    return parts if subject_code_holds(code) else parts | {"warning": "subject_code"}


def spaced(code: str) -> str:
    """`9133 0199 MA0T EXT1 2M`: groups of four, as a person compares two codes."""
    return " ".join(code[start : start + 4] for start in range(0, len(code), 4))
