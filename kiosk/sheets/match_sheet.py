"""What an enterprise is entitled to, as one sheet: four groups, each row with its benefit, its why, and how to get it.

The records here say it in words already; whoever matches policies with a profile fills them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kiosk.sheets.affair_facts import headed, hotlines, pairs
from kiosk.sheets.edition import Edition
from kiosk.sheets.guidance_sheet import closing_notice
from kiosk.sheets.model import Block, Figure, Heading, KeyValues, Notice, Paragraph, Reason, Reasons, Sheet, SheetKind
from kiosk.sheets.policy_sheet import say_deadline
from kiosk.sheets.take_along import text_code


@dataclass(frozen=True, slots=True)
class MatchedPolicy:
    """One row. `benefit` in words, `money` computed (“一年约 3,000 元”) or empty, `source` the document by name.

    `missing` is the one thing that is missing, `question` the one that is open; only in the groups of that name.
    """

    id: str
    title: str
    benefit: str
    why: tuple[Reason, ...] = ()
    money: str = ""
    missing: str = ""
    question: str = ""
    how: str = ""
    deadline: date | None = None
    source: str = ""
    reviewed: bool = True


@dataclass(frozen=True, slots=True)
class MatchedPolicies:
    """The groups in the order in which they help: at once, on application, after one step, after an answer.

    `unprinted`: how many more can be used that the paper leaves out, so that it stays short enough to carry.
    """

    automatic: tuple[MatchedPolicy, ...] = ()
    applicable: tuple[MatchedPolicy, ...] = ()
    missing_one: tuple[MatchedPolicy, ...] = ()
    unknown: tuple[MatchedPolicy, ...] = ()
    unprinted: int = 0

    @property
    def groups(self) -> tuple[tuple[str, tuple[MatchedPolicy, ...]], ...]:
        return (
            ("automatic", self.automatic),
            ("applicable", self.applicable),
            ("missing_one", self.missing_one),
            ("unknown", self.unknown),
        )


def match_sheet(found: MatchedPolicies, edition: Edition) -> Sheet:
    """Holds no name and no code of the enterprise: what it may have, not who it is."""
    rows = [row for _, group in found.groups for row in group]
    certain = len(found.automatic) + len(found.applicable) + found.unprinted
    blocks: tuple[Block, ...] = (
        *((Figure(edition.say("match_label"), edition.say("match_count", count=certain)),) if rows else ()),
        *((Paragraph(edition.say("match_none")),) if not rows else ()),
        *(block for name, group in found.groups if group for block in _group(name, group, edition)),
        *((Notice(edition.say("match_unprinted", count=found.unprinted)),) if found.unprinted else ()),
        *_phones(edition),
        text_code(_gist(found, edition), edition),
        closing_notice(all(row.reviewed for row in rows), edition),
    )
    return edition.sheet(SheetKind.MATCH, edition.say("match_title"), blocks)


def _group(name: str, rows: tuple[MatchedPolicy, ...], edition: Edition) -> Iterable[Block]:
    yield Heading(edition.say(f"match_{name}", count=len(rows)))
    yield Paragraph(edition.say(f"match_{name}_text"))
    for row in rows:
        yield from _row(row, edition)


def _row(row: MatchedPolicy, edition: Edition) -> Iterable[Block]:
    yield Heading(row.title, level=3)
    yield Paragraph(row.benefit)
    if row.money:
        yield Paragraph(row.money, strong=True)
    if row.why:
        yield Reasons(row.why)
    given = (
        ("match_missing", row.missing),
        ("match_question", row.question),
        ("match_how", row.how),
        ("policy_deadline", say_deadline(row.deadline, edition)),
    )
    known = tuple((edition.say(key), value) for key, value in given if value)
    if known:
        yield KeyValues(known)
    if row.source:
        yield Paragraph(edition.say("footer_source", sources=row.source), small=True)


def _phones(edition: Edition) -> Iterable[Block]:
    return headed("ask", pairs(hotlines(edition), edition), edition)


def _gist(found: MatchedPolicies, edition: Edition) -> list[str]:
    names = [f"{row.title}：{row.money or row.benefit}" for _, group in found.groups[:3] for row in group]
    return [edition.say("match_title"), *names]
