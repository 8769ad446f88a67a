"""The cell with contacts: office lines are kept with the office's name, everything else is withheld.

Nothing of such a cell is ever quoted: what is no office line and no office's name may be a person's.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from kiosk.content.checking.privacy import DASHES, looks_like_person
from kiosk.content.importing.shapes import is_office
from kiosk.content.importing.words import squeeze

LINE = re.compile(
    r"(?P<mobile>(?<!\d)(?:\+?86[ -]*)?1[3-9](?:[ -]*\d){9,10}(?!\d))"
    r"|(?P<free>(?<!\d)[48]00(?:[ -]*\d){7}(?![ -]*\d))"
    r"|(?P<area>(?<!\d)0(?:\s*\d){2,3})\s*-\s*(?P<own>(?:\d\s*){7,8})(?!\d)"
    r"|(?P<local>(?<![\d-])(?<!\d )[2-9](?:\s*\d){6,7}(?!\s*\d))"
    r"|(?P<short>(?<![\d-])(?<!\d )(?:1\d{4}|9\d{4,5})(?! ?\d))"
)
"""A page break or a narrow column puts blanks between the digits; a number never has more than these."""
LABELLED = re.compile(r"([^\s:;,、。()]{2,20}?):")
WORDS = re.compile(
    r"联系人及联系电话|联系人|联系电话|联系方式|公开|咨询|固定|办公|热线|电话|手机|座机|中小学|幼儿园|及|转|[\s:;,、。()/-]"
)
HAN = re.compile(r"[\u4e00-\u9fff]")


class Contacts(NamedTuple):
    """`phones` as the sources write them; how many numbers and names were withheld; departments named in brackets."""

    phones: list[dict[str, str]]
    mobiles: int
    names: int
    departments: list[str]
    odd: bool


def contacts(cell: str, departments: Sequence[str]) -> Contacts:
    """Read a cell of contacts. `departments` are the row's; a single one lends its name to lines without any."""
    text = unicodedata.normalize("NFKC", cell).translate(DASHES)
    phones: list[dict[str, str]] = []
    mobiles = names = end = 0
    own = departments[0] if len(departments) == 1 else ""
    label = ""
    for match in LINE.finditer(text):
        between = squeeze(text[end : match.start()])
        end = match.end()
        label = _label(between) or (label if not HAN.search(between) else "")
        names += _has_name(between)
        if match["mobile"]:
            mobiles += 1
            continue
        phone = {"number": _number(match), "label": label or own}
        phone = {key: value for key, value in phone.items() if value}
        if phone["number"] not in (one["number"] for one in phones):
            phones.append(phone)
    rest = squeeze(text[end:])
    if end == 0 and rest.startswith("(") and is_office(rest.strip("()")):
        return Contacts([], 0, 0, [part for part in re.split(r"[、,，]", rest.strip("()")) if part], False)
    names += _has_name(rest)
    return Contacts(phones, mobiles, names, [], not phones and not mobiles and bool(WORDS.sub("", rest)))


def _number(match: re.Match[str]) -> str:
    if match["area"]:
        return f"{_bare(match['area'])}-{_bare(match['own'])}"
    return _bare(match.group())


def _bare(text: str) -> str:
    return re.sub(r"\D", "", text)


def _label(between: str) -> str:
    """The office named before a colon: “区人社局：某某 0571-…”; empty when it may be a person."""
    for found in LABELLED.findall(between):
        if is_office(found) and not looks_like_person(found):
            return str(found)
    return ""


def _has_name(between: str) -> int:
    rest = WORDS.sub("", LABELLED.sub("", between)) if _label(between) else WORDS.sub("", between)
    return int(bool(HAN.search(rest)))
