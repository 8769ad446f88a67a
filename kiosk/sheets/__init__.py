"""One sheet model, many papers: composed from a checklist or a receipt, drawn as slip, preview, ESC/POS or A4."""

from kiosk.sheets.a4 import load_typesetter, render_pdf
from kiosk.sheets.affair_sheet import AffairPaper, affair_sheet
from kiosk.sheets.answer_sheet import answer_sheet
from kiosk.sheets.catalog_sheet import catalog_sheet
from kiosk.sheets.edition import Edition, edition_of
from kiosk.sheets.enterprise_sheet import EnterpriseSummary, LicenceLine, enterprise_sheet
from kiosk.sheets.escpos import COMMON, CutterProfile, EscPosJob, escpos_job, to_escpos
from kiosk.sheets.fonts import Fonts, find_fonts
from kiosk.sheets.guidance_sheet import guidance_sheet
from kiosk.sheets.masking import masked_code, masked_numbers
from kiosk.sheets.match_sheet import MatchedPolicies, MatchedPolicy, match_sheet
from kiosk.sheets.matched import matched_policies
from kiosk.sheets.model import (
    Block,
    Check,
    Checklist,
    Figure,
    Heading,
    KeyValues,
    Notice,
    Paragraph,
    QrCode,
    Reason,
    Reasons,
    Sheet,
    SheetKind,
    Steps,
    Table,
    Verdict,
)
from kiosk.sheets.notice_sheets import missing_notice, one_time_notice
from kiosk.sheets.policy_sheet import policy_sheet
from kiosk.sheets.preview import preview_png, slip_png
from kiosk.sheets.receipt_sheet import receipt_sheet
from kiosk.sheets.scene_sheet import scene_sheet
from kiosk.sheets.slip import render_slip
from kiosk.sheets.staff_sheets import test_sheet, void_sheet

__all__ = [
    "COMMON",
    "AffairPaper",
    "Block",
    "Check",
    "Checklist",
    "CutterProfile",
    "Edition",
    "EnterpriseSummary",
    "EscPosJob",
    "Figure",
    "Fonts",
    "Heading",
    "KeyValues",
    "LicenceLine",
    "MatchedPolicies",
    "MatchedPolicy",
    "Notice",
    "Paragraph",
    "QrCode",
    "Reason",
    "Reasons",
    "Sheet",
    "SheetKind",
    "Steps",
    "Table",
    "Verdict",
    "affair_sheet",
    "answer_sheet",
    "catalog_sheet",
    "edition_of",
    "enterprise_sheet",
    "escpos_job",
    "find_fonts",
    "guidance_sheet",
    "load_typesetter",
    "masked_code",
    "masked_numbers",
    "match_sheet",
    "matched_policies",
    "missing_notice",
    "one_time_notice",
    "policy_sheet",
    "preview_png",
    "receipt_sheet",
    "render_pdf",
    "render_slip",
    "scene_sheet",
    "slip_png",
    "test_sheet",
    "to_escpos",
    "void_sheet",
]
