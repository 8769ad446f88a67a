"""The text in the QR code of older Zhejiang licences, as real scans show it.

`统一社会信用代码：…,企业注册号:…;企业名称:…;登记机关:…;登记时间:…;经营范围:…;详询信用公示系统:…`, with colons of both
widths, separators of several kinds, line ends, and semicolons inside the scope. A field ends where the next known
label begins.
"""

import re

from kiosk.enterprise.model import CodeKind, Grade, ReadCode, Reason
from kiosk.enterprise.private_numbers import is_id_number
from kiosk.enterprise.uscc import LENGTH, compact, parts_of, slip_in

_LABELS = {
    "统一社会信用代码": "uscc",
    "社会信用代码": "uscc",
    "企业注册号": "registration_no",
    "注册号": "registration_no",
    "企业名称": "name",
    "名称": "name",
    "登记机关": "authority",
    "登记时间": "date",
    "登记日期": "date",
    "成立日期": "date",
    "经营范围": "scope",
    "类型": "type",
    "住所": "address",
    "经营场所": "address",
    "营业期限": "term",
    "注册资本": "capital",
    "详询信用公示系统": "site",
    "法定代表人": "",
    "经营者": "",
    "负责人": "",
}
"""Label -> name of the field. "" is read and dropped: a person's name is not carried."""
_FIELD = re.compile(
    r"(?:^|[;；,，。\s])(" + "|".join(sorted(_LABELS, key=len, reverse=True)) + r")\s*[:：]", re.MULTILINE
)
_AFTER = " \t\r\n;；,，"
_AFTER_SCOPE = frozenset({"site", "authority", "date"})
"""What may still follow the scope; other labels inside it are words of the scope."""
LONGEST = 400
"""Characters kept of one field."""


def is_licence_text(text: str) -> bool:
    """Whether at least a code or a registration number is labelled, or two other fields are."""
    names = [_LABELS[found[1]] for found in _FIELD.finditer(text)]
    return "uscc" in names or "registration_no" in names or len(set(names)) > 1


def read_licence_text(text: str) -> ReadCode:
    """The code and, as far as they can be told, the other fields. The code must be the whole of its field."""
    fields = _fields(text)
    written = fields.pop("uscc", "")
    name = fields.pop("name", "")
    if not written:
        return ReadCode(CodeKind.INVALID, reason=Reason.NO_CODE)
    code = compact(written)
    if is_id_number(code):
        return ReadCode(CodeKind.ID_NUMBER, reason=Reason.PRIVATE)
    if len(code) != LENGTH:
        return _slip(Reason.SHAPE, {"length": str(len(code))})
    slip = slip_in(code)
    if slip is not None:
        return _slip(slip.reason, {"position": str(slip.position)})
    return ReadCode(CodeKind.LICENCE_TEXT, Grade.CLAIMED, code, name, fields=parts_of(code) | fields)


def _slip(reason: Reason, said: dict[str, str]) -> ReadCode:
    return ReadCode(CodeKind.INVALID, reason=reason, fields={"field": "统一社会信用代码"} | said)


def _fields(text: str) -> dict[str, str]:
    found = _meant(list(_FIELD.finditer(text)))
    ends = [later.start() for later in found[1:]] + [len(text)]
    values: dict[str, str] = {}
    for label, end in zip(found, ends, strict=True):
        name = _LABELS[label[1]]
        value = text[label.end() : end].lstrip().rstrip(_AFTER)
        if name and value and name not in values:
            values[name] = " ".join(value.split())[:LONGEST]
    return values


def _meant(found: list[re.Match[str]]) -> list[re.Match[str]]:
    """Labels that begin a field. The scope is free text, so after it only what the form puts there counts."""
    kept: list[re.Match[str]] = []
    in_scope = False
    for label in found:
        name = _LABELS[label[1]]
        if in_scope and name not in _AFTER_SCOPE:
            continue
        in_scope = in_scope or name == "scope"
        kept.append(label)
    return kept
