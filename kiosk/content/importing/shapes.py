"""How the cells of each column look: what tells a frequency, a department or an office line when its column is lost."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from kiosk.catalog import Frequency
from kiosk.content.importing.headings import Field
from kiosk.content.importing.words import mark_of, squeeze

FREQUENCIES = frozenset(Frequency)
AREA = re.compile(r"^全[区市省国县]$|^[区市省]内$")
URL = re.compile(r"https?://|www\.", re.I)
OFFICE = re.compile(
    r"(?:局|办|室|委|部|院|会|厅|所|队|站|中心|公司|集团|法庭|法院|银行|机构|单位|部门|平台|街道|乡镇|科技园|联|大|政协|医药港"
    r"|科学城|驿站|窗口|园区|海关|卫生处|税务)(?:[(（\[].*)?$"
)
SENTENCE = re.compile(r"[。：:；;→]|\d[、.．]|-{1,2}|—")
SEPARATORS = re.compile(r"[、;；,，/]")
CONTACT = re.compile(r"\d(?:[\s-]*\d){6,}|联系人|电话")
SECTION_REST = re.compile(r"牵头|单位|[\])）]$|^[\[(（]|[\[(（]$")
LONG = 30
SHORT_FIELDS = (Field.FREQUENCY, Field.AUDIENCE, Field.AREA, Field.TERM, Field.SECTION, Field.NUMBER)


def offices(text: str) -> list[str]:
    """The departments of a cell, brackets kept together: “区公安分局（交警）、区住建局”."""
    parts: list[str] = [""]
    depth = 0
    for sign in squeeze(text):
        depth += (sign in "(（[") - (sign in ")）]")
        if depth <= 0 and SEPARATORS.match(sign):
            parts.append("")
        else:
            parts[-1] += sign
    return [part for part in parts if part]


def is_office(text: str) -> bool:
    return len(re.split(r"[(（\[]", text)[0]) <= LONG and bool(OFFICE.search(text))


def names_offices(text: str) -> bool:
    """Whether a cell names departments, and is not a sentence in which some occur."""
    return not SENTENCE.search(squeeze(text)) and any(map(is_office, offices(text)))


@dataclass(frozen=True, slots=True)
class Shapes:
    """`sections` are the region's; `marked` is the column whose cells bear ★▲●."""

    sections: Collection[str]
    marked: Field | None

    def section(self, text: str) -> str:
        """The section that a cell begins: “科创服务(牵头单位” and “政策[牵头单位” both name one; empty for none."""
        flat = re.split(r"[(（\[【:：]", squeeze(text))[0]
        if flat in self.sections:
            return flat
        return f"{flat}服务" if flat != squeeze(text) and f"{flat}服务" in self.sections else ""

    def short_section(self, text: str) -> str:
        """“人才” in the sections' own column, where the documents say 人才服务."""
        name = f"{squeeze(text)}服务"
        return name if name in self.sections else ""

    def fits(self, name: Field | None, cell: str) -> float:
        """How well `cell` (never blank) suits the column: below 0 is good, above 0 bad."""
        flat = squeeze(cell)
        cost = 3.0 if len(flat) > LONG and name in SHORT_FIELDS and not self.section(cell) else 0.0
        cost += _either(flat in FREQUENCIES, name is Field.FREQUENCY, 4, 6)
        cost += _either(bool(AREA.match(flat)), name is Field.AREA, 2, 3)
        if self.marked is not None and mark_of(cell):
            cost += -4 if name is self.marked else 6
        if name is Field.SECTION:
            cost += -3 if self.section(cell) or SECTION_REST.search(flat) else 3
        elif self.section(cell):
            cost += 1
        if name is Field.DEPARTMENTS:
            cost += -2 if names_offices(cell) else 2
        if name is Field.CONTACT:
            cost += -2 if CONTACT.search(flat) else 1
        if name is Field.HALL:
            cost += 2 if CONTACT.search(flat) else 0
        if name is Field.PROCESS:
            cost -= 1 if SENTENCE.search(flat) else 0
        if name is Field.ONLINE:
            cost -= 2 if URL.search(flat) else 0
        return cost


def _either(looks: bool, stands: bool, good: float, bad: float) -> float:
    """Reward when both agree, punish when only one holds."""
    if looks and stands:
        return -good
    return bad if looks != stands else 0.0
