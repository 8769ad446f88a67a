"""One sheet, many papers: the same blocks feed the preview, the 80 mm slip and A4.

Pure data. What is printed is what was shown. Personal data is masked before it gets here.
"""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`small` for what only few look for, such as sources."""

    text: str
    strong: bool = False
    small: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A number or a day that must be seen first, larger than everything else; never broken over two lines."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Check:
    """One line of a tick list. `ticked`: the visitor said it is at hand."""

    text: str
    detail: str = ""
    tags: tuple[str, ...] = ()
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Checklist:
    """`joined`: the boxes hang on one line, a path to be gone from top to bottom."""

    checks: tuple[Check, ...]
    joined: bool = False


class Verdict(StrEnum):
    """What is known of a condition: it holds, it does not, nobody has said yet."""

    MET = "met"
    LACKING = "lacking"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Reason:
    """One line of “why”: a condition in words, and where it stands when that is not the policy's own document."""

    text: str
    verdict: Verdict = Verdict.OPEN
    source: str = ""


@dataclass(frozen=True, slots=True)
class Reasons:
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Steps:
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyValues:
    """Pairs. `leading`: the first line of every value is what counts and stands out, the others explain it."""

    rows: tuple[tuple[str, str], ...]
    leading: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A framed remark: what is missing, unreviewed content, not an acceptance receipt, ..."""

    text: str


@dataclass(frozen=True, slots=True)
class QrCode:
    """`typed` stands beneath in large figures, for whoever cannot scan: (label, text) each."""

    text: str
    caption: str = ""
    typed: tuple[tuple[str, str], ...] = ()


Block = Heading | Paragraph | Figure | Checklist | Reasons | Steps | KeyValues | Table | Notice | QrCode


class SheetKind(StrEnum):
    """What paper this is; its name at the top is `sheets.label_<value>`."""

    GUIDANCE = "guidance"
    NOTICE = "notice"
    MISSING = "missing"
    SCENE = "scene"
    MATCH = "match"
    POLICY = "policy"
    ANSWER = "answer"
    ENTERPRISE = "enterprise"
    RECEIPT = "receipt"
    TEST = "test"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Sheet:
    """`title` in everyday words, `subtitle` the official name; `footer` lines carry version, date and terminal.

    `label` says at the top what paper this is (办事指南, 诉求回执), `issuer` which hall gave it out.
    """

    kind: SheetKind
    title: str
    blocks: tuple[Block, ...]
    subtitle: str = ""
    footer: tuple[str, ...] = ()
    large: bool = False
    label: str = ""
    issuer: str = ""
    language: str = "zh"
