"""Finds what must never be in a pack: personal mobile numbers and what looks like a person's name.

Office lines are fine. The rules are strict on purpose: an editor can reword, a published name cannot be taken back.
"""

import re
import unicodedata
from collections.abc import Iterator

from kiosk.content.checking.name_characters import OFFICE_SIGNS, SURNAMES, TITLES

MOBILE = re.compile(r"(?<!\d)(?:\+?86[ -]*)?1[3-9](?:[ -]*\d){9}(?!\d)")
"""Chinese mobile numbers, also with blanks or hyphens anywhere."""

GARBLED_MOBILE = re.compile(r"(?<!\d)1[3-9]\d{6}[ -]?\d{4}(?!\d)")
"""One digit too many, as some official tables print them."""

DASHES = str.maketrans({dash: "-" for dash in "‐‑‒–—―−－﹣ー·."} | {"\u3000": " ", "\u00a0": " ", "\t": " "})

CALLED_OUT = re.compile(
    rf"(?:联系人|经办人|负责人|办理人|咨询人|专管员|承办人)[:：\s]+((?:{SURNAMES})[\u4e00-\u9fff]{{1,2}})(?![\u4e00-\u9fff])"
)
WITH_TITLE = re.compile(rf"(?<![\u4e00-\u9fff])((?:{SURNAMES})[\u4e00-\u9fff]{{0,2}})(?:{TITLES})(?![\u4e00-\u9fff])")
BARE_NAME = re.compile(rf"^(?:{SURNAMES})[\u4e00-\u9fff]{{1,2}}$")


def mobiles(text: str) -> Iterator[str]:
    """Personal mobile numbers in `text`, full-width digits and odd hyphens included."""
    flat = unicodedata.normalize("NFKC", text).translate(DASHES)
    found: set[str] = set()
    for pattern in (MOBILE, GARBLED_MOBILE):
        found.update(match.group() for match in pattern.finditer(flat))
    yield from sorted(found)


def named_contacts(text: str) -> Iterator[str]:
    """Names given as a contact in running text: “联系人：…”."""
    for match in CALLED_OUT.finditer(unicodedata.normalize("NFKC", text)):
        if not looks_like_office(match.group(1)):
            yield match.group(1)


def looks_like_person(label: str) -> bool:
    """Whether the label of a phone reads like a person (“王老师”, a bare name) and not like an office."""
    flat = unicodedata.normalize("NFKC", label).strip()
    if any(not looks_like_office(match.group(1)) for match in WITH_TITLE.finditer(flat)):
        return True
    return any(BARE_NAME.match(part) and not looks_like_office(part) for part in re.split(r"[\s、,/;()（）]+", flat))


def looks_like_office(text: str) -> bool:
    return any(sign in text for sign in OFFICE_SIGNS)
