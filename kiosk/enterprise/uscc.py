"""统一社会信用代码 by GB 32100-2015: the alphabet, the check character, and how people write it.

The check character proves that the code was copied without a slip, never that the enterprise exists.
"""

import re
import unicodedata

from stdnum.cn import uscc as gb32100

LENGTH = 18
ALPHABET = frozenset("0123456789ABCDEFGHJKLMNPQRTUWXY")
DEPARTMENTS = frozenset("123456789ANY")
"""First character: the registering department. Letters too: N 农业, A 军委, Y 其他."""
_PROVINCE = re.compile(r"1[0-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12]")
"""First two digits of the area code (GB/T 2260); 10 stands for national registration."""
_SUBJECT_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)


def compact(text: str) -> str:
    """Full-width to half-width, upper case, without blanks and hyphens; zero-width marks of scanners dropped."""
    flat = unicodedata.normalize("NFKC", text).upper()
    return "".join(mark for mark in flat if not mark.isspace() and mark not in "-\u200b\ufeff")


def is_uscc(code: str) -> bool:
    """Whether a compacted text is a complete code with the right check character.

    `stdnum` wants a digit in front; GB 32100 allows the classes N, A and Y too, so only its arithmetic is used.
    """
    shaped = len(code) == LENGTH and set(code) <= ALPHABET and code[0] in DEPARTMENTS and code[2:8].isdigit()
    return shaped and code[-1] == gb32100.calc_check_digit(code[:-1])


def subject_code_holds(code: str) -> bool:
    """Whether the subject code inside (characters 9-17, GB 11714) carries its own check digit, and the area exists.

    Only a tie-breaker for codes of 18 digits; a real code that fails it is still taken.
    """
    subject = code[8:17]
    total = sum(int(mark, 36) * weight for mark, weight in zip(subject[:8], _SUBJECT_WEIGHTS, strict=True))
    expected = "0123456789X0"[(11 - total % 11) % 12]
    return bool(_PROVINCE.match(code[2:4])) and subject[8] == expected


def spaced(code: str) -> str:
    """`9133 0199 MA0T EXT1 2M`: groups of four, as a person compares two codes."""
    return " ".join(code[start : start + 4] for start in range(0, len(code), 4))
