"""Where a line may end: the Chinese rules (禁则), and nothing torn that belongs together. Widths come from outside.

No closing mark begins a line, no opening mark ends one; phone numbers, dates, amounts, Latin words and addresses of
web sites stay whole unless one alone is wider than the line (then it is cut, best after / . - ? & = _).
"""

import re
from collections.abc import Callable

Measure = Callable[[str], float]

NEVER_FIRST = frozenset("，。、；：？！）】》〉」』〕”’…—～·％‰℃,.;:?!)]}%|／/々")
NEVER_LAST = frozenset("（【《〈「『〔“‘([{￥¥#＃№$")
HALF_EMPTY_END = frozenset("，。、；：？！）】》〉」』〕”’")
"""Full-width marks whose right half is blank: at the end of a line they need only half of their width."""

_UNIT = (
    "个工作日|工作日|小时|分钟|万元|亿元|平方米|平方公里|公里|个月"
    "|元|年|月|日|天|时|分|份|件|样|次|人|号|楼|层|室|栋|幢|步|%|％|㎡"
)
_WHOLE = re.compile(
    r"第 ?[\d一二三四五六七八九十百][\d一二三四五六七八九十百、]* ?[项条号步章款]"
    r"|〔\d{4}〕 ?\d+ ?号"
    r"|"
    r"\d{4} ?年 ?\d{1,2} ?月(?: ?\d{1,2} ?日)?"
    r"|(?:周[一二三四五六日]（)?\d{1,2} ?月 ?\d{1,2} ?日"
    r"|(?:https?://|www\.)[!-~]+"
    r"|(?=[\d.\-+&]*[A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ0-9][A-Za-zÀ-ɏ0-9'’@._\-+&]*"
    r"|\+?\(?\d[\d\-－—*.,:/()]*\d(?: ?(?:" + _UNIT + r"))?"
    r"|\d(?: ?(?:" + _UNIT + r"))?"
    r"|——|……"
    r"|\s+"
    r"|.",
    re.DOTALL,
)
_CUT_AFTER = frozenset("/.-?&=_@:,")


def clusters(text: str) -> list[str]:
    """The smallest pieces between which a line may break; joined they give `text` back. Spaces are pieces."""
    pieces: list[str] = []
    for match in _WHOLE.finditer(text):
        part = match.group()
        if pieces and not part.isspace() and not pieces[-1].isspace() and _sticks(pieces[-1], part):
            pieces[-1] += part
        else:
            pieces.append(part)
    return pieces


def _sticks(before: str, part: str) -> bool:
    return part[0] in NEVER_FIRST or before[-1] in NEVER_LAST


def break_lines(text: str, width: float, measure: Measure) -> list[str]:
    """Lines not wider than `width` (same unit as `measure` gives). Newlines are kept; at least one line comes back."""
    return [line for paragraph in text.split("\n") for line in _broken(paragraph.strip(), width, measure)]


def _broken(paragraph: str, width: float, measure: Measure) -> list[str]:
    filled = _fill(clusters(paragraph), width, measure)
    return (_remark_apart(paragraph, width, measure) if len(filled) == 2 else None) or filled


def _remark_apart(text: str, width: float, measure: Measure) -> list[str] | None:
    """“12345” above “（政务服务热线）”: two lines part before a remark in brackets at the end, if both fit."""
    name, bracket, remark = text.partition("（")
    halves = [name.rstrip(), bracket + remark]
    apart = name and remark.endswith("）") and all(fits(half, width, measure) for half in halves)
    return halves if apart else None


def fits(line: str, width: float, measure: Measure) -> bool:
    """A closing full-width mark may hang with its blank half over the edge."""
    if line and line[-1] in HALF_EMPTY_END:
        return measure(line[:-1]) + measure(line[-1]) / 2 <= width
    return measure(line) <= width


def _fill(pieces: list[str], width: float, measure: Measure) -> list[str]:
    lines: list[str] = []
    line = ""
    for piece in pieces:
        if fits((line + piece).rstrip(), width, measure):
            line += piece if line or not piece.isspace() else ""
            continue
        if line:
            lines.append(line.rstrip())
        *full, line = [""] if piece.isspace() else _cut(piece, width, measure)
        lines += full
    lines.append(line.rstrip())
    return _without_orphan(lines, width, measure)


def _cut(piece: str, width: float, measure: Measure) -> list[str]:
    """A piece wider than the line, cut where it hurts least. One that fits comes back whole."""
    parts: list[str] = []
    while not fits(piece, width, measure):
        end = 1
        while end < len(piece) and measure(piece[: end + 1]) <= width:
            end += 1
        soft = next((at for at in range(end, end // 2, -1) if piece[at - 1] in _CUT_AFTER), end)
        parts.append(piece[:soft])
        piece = piece[soft:]
        if not piece:
            return parts
    return [*parts, piece]


def _without_orphan(lines: list[str], width: float, measure: Measure) -> list[str]:
    """One lone character on the last line looks like a mistake: the last piece of the line above joins it."""
    if len(lines) < 2 or len(lines[-1].rstrip("".join(HALF_EMPTY_END))) > 1:
        return lines
    above = clusters(lines[-2])
    if len(above) < 3 or above[-1].isspace() or not fits(above[-1] + lines[-1], width, measure):
        return lines
    return [*lines[:-2], "".join(above[:-1]).rstrip(), above[-1] + lines[-1]]
