"""Receipt numbers and secrets: made, printed, read back from a QR or from what a hand typed.

Number: `<HALL>-<TERMINAL>-<yymmdd>-<serial, 4 digits or more>-<check>`, the check character by ISO 7064 mod 37,36
over the rest. Secret: 128 random bits in base 32 without 0, O, 1 and I, in groups of four.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product

from stdnum.iso7064 import mod_37_36

QR_MARK = "BDY1"
SECRET_BYTES = 16
SECRET_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_SECRET_LENGTH = 26
_GROUP = 4

_TYPED_DIGITS = str.maketrans("OIL", "011")
_TWINS = {"0": "0O", "O": "O0", "1": "1IL", "I": "I1L", "L": "L1I"}
_CODE = re.compile(r"[A-Z0-9]{2,6}")
_DAY = re.compile(r"[0-9]{6}")
_SERIAL = re.compile(r"(?!0000)[0-9]{4}|[1-9][0-9]{4,7}")
_LONGEST = 48
"""More than any number with generous blanks; longer text is not even looked at."""


@dataclass(frozen=True, slots=True)
class ReceiptNumber:
    """The parts of a number. `str()` gives it as printed."""

    hall: str
    terminal: str
    day: date
    serial: int

    def __str__(self) -> str:
        body = (self.hall, self.terminal, f"{self.day:%y%m%d}", f"{self.serial:04d}")
        return "-".join((*body, mod_37_36.calc_check_digit("".join(body))))


@dataclass(frozen=True, slots=True)
class Claim:
    """What a receipt's QR carries. The secret is in its printed form."""

    number: str
    secret: str


def parse_number(text: str) -> ReceiptNumber | None:
    """The number that was meant by `text`, None when none or more than one could be.

    Forgives lower and full-width letters, blanks, other or missing dashes, and O/0, I/L/1 where the check decides.
    """
    typed = unicodedata.normalize("NFKC", text).upper().strip()
    if len(typed) > _LONGEST:
        return None
    groups = [group for group in re.split(r"[^A-Z0-9]+", typed) if group]
    grouped = set(_readings(groups)) if len(groups) == 5 else set()
    meant = grouped or {number for cut in _cuts("".join(groups)) for number in _readings(cut)}
    return meant.pop() if len(meant) == 1 else None


def parse_qr(text: str) -> Claim | None:
    """The claim in a scanned `BDY1:<number>:<secret>`, None for any other code."""
    parts = text.strip().split(":")
    if len(parts) != 3 or parts[0].upper() != QR_MARK:
        return None
    number, secret = parse_number(parts[1]), normalise_secret(parts[2])
    return Claim(str(number), secret) if number and secret else None


def write_secret(raw: bytes) -> str:
    """16 bytes as a person can type them: seven groups, e.g. `7KQM-...-XW`."""
    if len(raw) != SECRET_BYTES:
        raise ValueError(f"a receipt secret has {SECRET_BYTES} bytes")
    value = int.from_bytes(raw, "big") << (_SECRET_LENGTH * 5 - SECRET_BYTES * 8)
    letters = "".join(SECRET_LETTERS[value >> 5 * place & 31] for place in reversed(range(_SECRET_LENGTH)))
    return "-".join(letters[at : at + _GROUP] for at in range(0, _SECRET_LENGTH, _GROUP))


def secret_bytes(text: str) -> bytes | None:
    """The bytes of a typed or scanned secret; forgives case, blanks, dashes, and 1 or I for L. None when it is none."""
    if len(text) > 4 * _SECRET_LENGTH:
        return None
    typed = unicodedata.normalize("NFKC", text).upper().translate(str.maketrans("1I", "LL"))
    letters = re.sub(r"[^A-Z0-9]", "", typed)
    if len(letters) != _SECRET_LENGTH or not set(letters) <= set(SECRET_LETTERS):
        return None
    value = 0
    for letter in letters:
        value = value << 5 | SECRET_LETTERS.index(letter)
    spare = _SECRET_LENGTH * 5 - SECRET_BYTES * 8
    return None if value & ((1 << spare) - 1) else (value >> spare).to_bytes(SECRET_BYTES, "big")


def normalise_secret(text: str) -> str | None:
    """The printed form of what was typed, None when it cannot be a secret."""
    raw = secret_bytes(text)
    return write_secret(raw) if raw is not None else None


def _cuts(typed: str) -> Iterator[list[str]]:
    """Every way to cut dashless text into the five parts. With a two-letter hall and terminal there is only one."""
    for hall in range(2, 7):
        for terminal in range(2, 7):
            day, serial = hall + terminal, hall + terminal + 6
            if len(typed) - serial >= 5:
                yield [typed[:hall], typed[hall:day], typed[day:serial], typed[serial:-1], typed[-1]]


def _readings(groups: list[str]) -> Iterator[ReceiptNumber]:
    """The numbers these five parts stand for: as typed when the check agrees, else with look-alikes exchanged."""
    hall, terminal, digits, typed_serial, check = groups
    day, serial = _day(digits.translate(_TYPED_DIGITS)), typed_serial.translate(_TYPED_DIGITS)
    shaped = _CODE.fullmatch(hall) and _CODE.fullmatch(terminal) and _SERIAL.fullmatch(serial) and len(check) == 1
    if day is None or not shaped:
        return
    typed = ReceiptNumber(hall, terminal, day, int(serial))
    if str(typed)[-1] == check:
        yield typed
        return
    for codes in product(_lookalikes(hall), _lookalikes(terminal)):
        number = ReceiptNumber(*codes, day, int(serial))
        if str(number)[-1] in _TWINS.get(check, check):
            yield number


def _day(digits: str) -> date | None:
    if not _DAY.fullmatch(digits):
        return None
    try:
        return date(2000 + int(digits[:2]), int(digits[2:4]), int(digits[4:]))
    except ValueError:
        return None


def _lookalikes(code: str) -> Iterator[str]:
    return map("".join, product(*(_TWINS.get(letter, letter) for letter in code)))
