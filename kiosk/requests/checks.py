"""Pure checks of what a visitor wrote: tidied first, then every problem named at once."""

import re
import unicodedata
from dataclasses import replace

from kiosk.requests.model import Appeal, Problem

TITLE_LENGTH = (2, 60)
DESCRIPTION_LENGTH = (5, 2000)
NAME_LENGTH = (1, 40)
REFERENCE_LENGTH = (0, 120)

_MOBILE = re.compile(r"1[3-9]\d{9}", re.ASCII)
_LANDLINE = re.compile(r"0\d{2,3}-?[0-9]\d{6,7}(-\d{1,6})?", re.ASCII)
_COUNTRY = re.compile(r"^(\+|00)86-?")
_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks that turn writing around: they can make a name read as another one."""
_HARMFUL = re.compile(f"[\x00-\x1f\x7f-\x9f\ud800-\udfff{_TURNING}]")
_HARMFUL_IN_LINES = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff{_TURNING}]")
"""Control characters (Unicode Cc), halves of characters (Cs) and turning marks; lines may have LF and tab."""


def tidied(appeal: Appeal) -> Appeal:
    """The same appeal with every text NFC-normalised and stripped, line ends as LF, the number without blanks."""
    return replace(
        appeal,
        title=_text(appeal.title),
        description=_text(appeal.description),
        contact_name=_text(appeal.contact_name),
        phone=_phone(appeal.phone),
        topic=_text(appeal.topic),
        enterprise=_text(appeal.enterprise),
    )


def problems(appeal: Appeal) -> tuple[Problem, ...]:
    """Everything that keeps a tidied appeal from being taken, in the order of the form."""
    found: list[Problem] = []
    for name, (shortest, longest), lines in (
        ("title", TITLE_LENGTH, False),
        ("description", DESCRIPTION_LENGTH, True),
        ("contact_name", NAME_LENGTH, False),
        ("topic", REFERENCE_LENGTH, False),
        ("enterprise", REFERENCE_LENGTH, False),
    ):
        code = _text_problem(getattr(appeal, name), shortest, longest, lines)
        found += [Problem(name, f"{name}_{code}")] if code else []
    found += _phone_problem(appeal.phone)
    found += [] if appeal.consent is True else [Problem("consent", "consent_missing")]
    return tuple(sorted(found, key=lambda problem: _ORDER.index(problem.field)))


_ORDER = ("topic", "enterprise", "title", "description", "contact_name", "phone", "consent")


def _text_problem(text: str, shortest: int, longest: int, lines: bool) -> str:
    if (_HARMFUL_IN_LINES if lines else _HARMFUL).search(text):
        return "control"
    if not text and shortest:
        return "missing"
    if len(text) < shortest:
        return "short"
    return "long" if len(text) > longest else ""


def _phone_problem(phone: str) -> list[Problem]:
    if not phone:
        return [Problem("phone", "phone_missing")]
    clear = _MOBILE.fullmatch(phone) or _LANDLINE.fullmatch(phone)
    return [] if clear else [Problem("phone", "phone_unclear")]


def _text(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def _phone(text: str) -> str:
    """Full-width digits and dashes as plain ones, blanks out, the country's own prefix off, dashes out of a mobile."""
    plain = re.sub(r"[‐-―−—]", "-", unicodedata.normalize("NFKC", text))
    typed = unicodedata.normalize("NFC", re.sub(r"\s", "", plain))
    bare = _COUNTRY.sub("", typed)
    undashed = bare.replace("-", "")
    if _MOBILE.fullmatch(undashed):
        return undashed
    return bare if _LANDLINE.fullmatch(bare) else typed
