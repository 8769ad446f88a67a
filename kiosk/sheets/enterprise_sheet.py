"""The enterprise's page on paper: what the code says, which licences end when, what to do next. Codes are masked."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.sheets.affair_facts import headed, hotlines, pairs
from kiosk.sheets.edition import Edition
from kiosk.sheets.masking import masked_code, masked_numbers
from kiosk.sheets.model import Block, Check, Checklist, Heading, KeyValues, Notice, Paragraph, Sheet, SheetKind, Table


@dataclass(frozen=True, slots=True)
class LicenceLine:
    """One licence in words: its state (有效 / 快到期 / 已失效) and until when it is good (“2026年12月31日”, “长期”)."""

    name: str
    state: str
    until: str


@dataclass(frozen=True, slots=True)
class EnterpriseSummary:
    """`grade` says how sure the code is (已核验 / 已识别未核验); `facts` are label and value; `next_steps` what is due,
    `scenes` which 一类事 suit its stage. Names of persons are not among them: no reader of codes carries any.
    """

    name: str
    uscc: str
    grade: str
    facts: tuple[tuple[str, str], ...] = ()
    licences: tuple[LicenceLine, ...] = ()
    next_steps: tuple[str, ...] = ()
    scenes: tuple[str, ...] = ()


def enterprise_sheet(summary: EnterpriseSummary, edition: Edition) -> Sheet:
    """The credit code by its two ends only, and no QR: the paper may be lost."""
    code = masked_code(summary.uscc)
    facts = tuple((label, masked_numbers(value)) for label, value in summary.facts)
    blocks = (
        KeyValues(((edition.say("enterprise_code"), code), (edition.say("enterprise_grade"), summary.grade), *facts)),
        *_licences(summary, edition),
        *_ticks("enterprise_next", summary.next_steps, edition),
        *_ticks("enterprise_scenes", summary.scenes, edition),
        *_phones(edition),
        Notice(edition.say("enterprise_notice")),
    )
    return edition.sheet(SheetKind.ENTERPRISE, summary.name or edition.say("enterprise_unnamed"), blocks)


def _licences(summary: EnterpriseSummary, edition: Edition) -> Iterable[Block]:
    yield Heading(edition.say("enterprise_licences"))
    if not summary.licences:
        yield Paragraph(edition.say("enterprise_no_licences"))
        return
    head = tuple(edition.say(f"enterprise_{column}") for column in ("licence", "state", "until"))
    yield Table(head, tuple((line.name, line.state, line.until) for line in summary.licences))


def _ticks(heading: str, lines: tuple[str, ...], edition: Edition) -> Iterable[Block]:
    if lines:
        yield Heading(edition.say(heading))
        yield Checklist(tuple(Check(masked_numbers(line)) for line in lines))


def _phones(edition: Edition) -> Iterable[Block]:
    return headed("ask", pairs(hotlines(edition), edition), edition)
