"""The three papers of one affair: the whole guide, everything told once, or only what is still missing."""

from collections.abc import Set as AbstractSet
from enum import StrEnum

from kiosk.guidance import Checklist
from kiosk.sheets.edition import Edition
from kiosk.sheets.guidance_sheet import guidance_sheet
from kiosk.sheets.materials import NOBODY
from kiosk.sheets.model import Sheet
from kiosk.sheets.notice_sheets import missing_notice, one_time_notice


class AffairPaper(StrEnum):
    """Which paper of an affair is wished; the values are what `kiosk sheet --paper` takes."""

    GUIDANCE = "guidance"
    NOTICE = "notice"
    MISSING = "missing"


def affair_sheet(paper: AffairPaper, checklist: Checklist, edition: Edition, have: AbstractSet[str] = NOBODY) -> Sheet:
    """`have`: ids of the materials at hand. The one-time notice tells everything whatever is at hand."""
    match paper:
        case AffairPaper.GUIDANCE:
            return guidance_sheet(checklist, edition, have)
        case AffairPaper.NOTICE:
            return one_time_notice(checklist, edition)
        case AffairPaper.MISSING:
            return missing_notice(checklist, have, edition)
