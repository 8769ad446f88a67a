"""One sheet model, many papers: composed from a checklist or a receipt, drawn as slip, preview, ESC/POS or A4."""

from kiosk.sheets.a4 import render_pdf
from kiosk.sheets.escpos import COMMON, CutterProfile, EscPosJob, escpos_job, to_escpos
from kiosk.sheets.fonts import Fonts, find_fonts
from kiosk.sheets.guidance_sheet import guidance_sheet
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
    Sheet,
    SheetKind,
    Steps,
    Table,
)
from kiosk.sheets.preview import preview_png, slip_png
from kiosk.sheets.receipt_sheet import receipt_sheet
from kiosk.sheets.slip import render_slip
from kiosk.sheets.staff_sheets import test_sheet, void_sheet

__all__ = [
    "COMMON",
    "Block",
    "Check",
    "Checklist",
    "CutterProfile",
    "EscPosJob",
    "Figure",
    "Fonts",
    "Heading",
    "KeyValues",
    "Notice",
    "Paragraph",
    "QrCode",
    "Sheet",
    "SheetKind",
    "Steps",
    "Table",
    "escpos_job",
    "find_fonts",
    "guidance_sheet",
    "preview_png",
    "receipt_sheet",
    "render_pdf",
    "render_slip",
    "slip_png",
    "test_sheet",
    "to_escpos",
    "void_sheet",
]
