"""Rows of measures as policies, rows of questions as answers. Both need more of a person than affairs do."""

import re

from kiosk.content.importing.carry import departments
from kiosk.content.importing.doubts import Code
from kiosk.content.importing.headings import Field
from kiosk.content.importing.item_draft import steps
from kiosk.content.importing.model import Record
from kiosk.content.importing.withhold import withhold
from kiosk.content.importing.words import MARKS, squeeze

MODES = ("免申即享", "申报享受", "申请")
LEADING = re.compile(rf"^[*\s{MARKS}]*(?:\d{{1,2}}[.、．]|[(（][一二三四五六七八九十]+[)）])?[*\s{MARKS}]*")
NAME = 30


def policy(record: Record) -> dict[str, object]:
    """Title, words, departments; topic, benefits and often the mode are for a person to write."""
    said = _clean(record, Field.MEASURE) or _clean(record, Field.SUMMARY)
    said = LEADING.sub("", said)
    first = re.split(r"[。；;，,：:]", said)[0]
    mode = _clean(record, Field.MODE)
    data: dict[str, object] = {
        "title": first[:NAME],
        "plain_title": first[:NAME],
        "summary": said,
        "mode": next((one for one in MODES if one in mode), ""),
        "departments": departments(record),
        "conditions": [{"text": text} for text in re.split(r"[；;\n]", _clean(record, Field.CONDITIONS)) if text],
        "steps": steps(_clean(record, Field.PROCESS)),
        "validity": _clean(record, Field.TERM),
    }
    record.doubt(Code.NAME_FROM_TEXT)
    return {key: value for key, value in data.items() if value not in ("", [])}


def faq(record: Record, section: str) -> dict[str, object]:
    data: dict[str, object] = {
        "q": _clean(record, Field.QUESTION),
        "a": _clean(record, Field.ANSWER),
        "section": section,
    }
    return {key: value for key, value in data.items() if value}


def _clean(record: Record, name: Field) -> str:
    clean = withhold(record.text(name))
    if clean.touched:
        record.doubt(Code.WITHHELD, name)
    said = squeeze(clean.text)
    return "" if said == "/" else said
