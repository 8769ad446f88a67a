"""One row of a list of affairs as an item of the content sources. What the row does not surely say is left out."""

import re
from collections.abc import Mapping, Sequence

from kiosk.content.importing.carry import departments
from kiosk.content.importing.channels import halls, online
from kiosk.content.importing.contacts import contacts
from kiosk.content.importing.doubts import Code
from kiosk.content.importing.headings import Field
from kiosk.content.importing.model import Record
from kiosk.content.importing.origins import Origin
from kiosk.content.importing.region import Region
from kiosk.content.importing.shapes import FREQUENCIES, names_offices, offices
from kiosk.content.importing.withhold import is_name, quotable, withhold
from kiosk.content.importing.words import MARKS, mark_of, paired, squeeze, unmarked

PROVIDERS = {"★": "政府", "▲": "市场", "●": "社会"}
CONSULT = re.compile(r"咨询|辅导|指导|解读|培训|讲解|宣讲|宣贯|答疑|提醒|告知|热线")
QUERY = re.compile(r"查询|公示|展示|推送")
NUMBERED = re.compile(r"(?:(?<=^)|(?<=[。；;\s\u4e00-\u9fff]))(?:[1-9]\d?[.、．](?!\d)|[①-⑩])")
DASHED = re.compile(r"-{1,2}>?|—{1,2}|→|－")
LISTED = re.compile(r"[\n；;]|(?:^|(?<=\s))\d{1,2}[.、．]")
LIMIT = re.compile(r"^(\d{1,3})个?(工作日|自然日|日)$")
NO_FEE = ("不收费", "免费", "否", "无", "不收取")
NAME = 24
"""Signs of a name taken from a longer text."""
HOURS = re.compile(r"\d\*(\d{2})小时")
SLASH = "/"


def item(record: Record, origin: Origin, region: Region, section: str) -> dict[str, object]:
    """The fields in the order of the sources. Doubts go to the record."""
    name, summary = _name_and_summary(record)
    offices_named, reach = _offices_and_phones(record)
    data: dict[str, object] = {
        "title": name,
        "plain_title": name,
        "section": section,
        "kind": _kind(name + summary),
        "summary": summary or name,
        "audience": next(iter(_without_names(record, Field.AUDIENCE, [_plain(record, Field.AUDIENCE)])), ""),
        "provider": PROVIDERS.get(_mark(record), ""),
        "platform": origin.platform,
        "departments": offices_named,
        "channels": _channels(record, region),
        "phones": reach,
        "steps": steps(_plain(record, Field.PROCESS)),
        "materials": _materials(record),
        "limits": _limits(record),
        "fee": _fee(record),
        "area": _plain(record, Field.AREA),
        "frequency": _frequency(record),
    }
    return {key: value for key, value in data.items() if value not in ("", [], {}, None)}


def _plain(record: Record, name: Field) -> str:
    """A cell as one line without anything personal; a lone slash says nothing."""
    said = squeeze(_cleaned(record, name))  # squeezed words would hide where a name begins
    return "" if said in (SLASH, "无") else said


def _mark(record: Record) -> str:
    return mark_of(squeeze(record.text(Field.NAME))) or mark_of(squeeze(record.text(Field.SUMMARY)))


def _name_and_summary(record: Record) -> tuple[str, str]:
    name, summary = unmarked(_plain(record, Field.NAME)), unmarked(_plain(record, Field.SUMMARY))
    if record.marked and not _mark(record):
        record.doubt(Code.NO_MARK)
    if any(mark in name for mark in MARKS):
        record.doubt(Code.ODD_NAME, Field.NAME)
    name = _possible(record, name)
    if not name:
        first = re.split(r"[：:；;。]", summary)[0]
        name = first if 4 <= len(first) <= NAME else re.split(r"[，,]", first)[0]
        record.doubt(Code.NAME_FROM_TEXT)
    return paired(name), summary


def _possible(record: Record, name: str) -> str:
    """“7*25小时” where the wider class beside it says “7*24小时”: a day has 24 hours. Other misprints are only told."""
    group = squeeze(record.text(Field.GROUP))
    if len(group) != len(name) or sum(one != other for one, other in zip(group, name, strict=True)) != 1:
        return name
    record.doubt(Code.MISPRINT, Field.NAME, f"{name} / {group}")
    printed, beside = HOURS.search(name), HOURS.search(group)
    return group if printed and beside and int(printed[1]) > 24 >= int(beside[1]) else name


def _kind(text: str) -> str:
    if QUERY.search(text):
        return "查询"
    return "咨询" if CONSULT.search(text) else "办理"


def _offices_and_phones(record: Record) -> tuple[list[str], list[dict[str, str]]]:
    named = _without_names(record, Field.DEPARTMENTS, [withhold(one).text for one in departments(record)])
    if any(not names_offices(one) for one in named):
        record.doubt(Code.ODD_DEPARTMENT, Field.DEPARTMENTS)
    found = contacts(record.text(Field.CONTACT), named)
    if found.mobiles or found.names or record.text(Field.PERSON):
        record.doubt(Code.WITHHELD, Field.CONTACT)
    if found.odd:
        record.doubt(Code.ODD_CONTACT, Field.CONTACT)
    if not found.phones:
        record.doubt(Code.NO_PHONE, Field.CONTACT)
    return named or offices("、".join(found.departments)), found.phones


def _without_names(record: Record, name: Field, texts: Sequence[str]) -> list[str]:
    """`texts` without those that are a person's name: a cell of contacts may have slipped into this column."""
    kept = [text for text in texts if not is_name(text)]
    if len(kept) < len(texts):
        record.doubt(Code.WITHHELD, name)
    return kept


def _channels(record: Record, region: Region) -> Mapping[str, object]:
    web = online(_cleaned(record, Field.ONLINE))
    if web.mended:
        record.doubt(Code.ADDRESS_MENDED, Field.ONLINE)
    slipped = [one for one in web.services if is_name(one["name"])]
    if slipped:
        record.doubt(Code.WITHHELD, Field.ONLINE)
    services = [one for one in web.services if one not in slipped]
    there = halls(_cleaned(record, Field.HALL), region.places)
    if there.unknown:
        record.doubt(Code.UNKNOWN_PLACE, Field.HALL, "；".join(filter(None, map(quotable, there.unknown)))[:60])
    return {key: value for key, value in (("online", services), ("hall", there.places)) if value}


def _cleaned(record: Record, name: Field) -> str:
    clean = withhold(record.text(name))
    if clean.touched:
        record.doubt(Code.WITHHELD, name)
    return clean.text


def steps(process: str) -> list[dict[str, str]]:
    """`1.…2.…` or `甲-乙-丙` as steps; a process of one piece is one step."""
    parts = NUMBERED.split(process)
    if len(parts) < 3:
        parts = DASHED.split(process)
    parts = [part.strip(" ;；、") for part in parts]
    said = [part for part in parts if part]
    return [{"title": f"第{number}步", "text": text} for number, text in enumerate(said, start=1)]


def _materials(record: Record) -> list[dict[str, str]]:
    parts = (squeeze(part).strip("，。,、") for part in LISTED.split(_cleaned(record, Field.MATERIALS)))
    names = list(dict.fromkeys(part for part in parts if part and part not in ("无", SLASH)))
    return [{"id": f"m{number}", "name": name} for number, name in enumerate(names, start=1)]


def _limits(record: Record) -> Mapping[str, object]:
    said = _plain(record, Field.LIMIT)
    if not said:
        return {}
    if said in ("当场", "即办", "当场办结", "即时办结"):
        return {"promised": {"unit": "当场"}}
    days = LIMIT.match(said)
    if days is None or days[2] == "日" or not 1 <= int(days[1]) <= 365:
        record.doubt(Code.ODD_VALUE, Field.LIMIT, said[:40])
        return {}
    return {"promised": {"amount": int(days[1]), "unit": days[2]}}


def _fee(record: Record) -> Mapping[str, object]:
    said = _plain(record, Field.FEE)
    if not said:
        return {}
    return {"charged": False} if said in NO_FEE else {"text": said}


def _frequency(record: Record) -> str:
    said = squeeze(record.text(Field.FREQUENCY))
    if said in FREQUENCIES:
        return said
    record.doubt(Code.ODD_FREQUENCY if said else Code.BLANK, Field.FREQUENCY)
    return ""


def same_names(records: Sequence[tuple[Record, Mapping[str, object]]]) -> None:
    """Say which rows bear one name."""
    seen: dict[str, int | None] = {}
    for record, data in records:
        title = str(data.get("title"))
        if title in seen:
            record.doubt(Code.SAME_NAME, note=f"{title}（{seen[title] or ''}）")
        seen.setdefault(title, record.no)
