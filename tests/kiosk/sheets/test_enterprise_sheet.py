"""An enterprise on paper: masked, and nothing on it that a finder could scan."""

from kiosk.sheets import QrCode, enterprise_sheet
from tests.kiosk.sheets.looking import blocks

CODE = "91330100MA00000000"
"""Eighteen characters, of nobody."""


def test_an_enterprise_is_masked(enterprise, edition, said):
    words = said(enterprise_sheet(enterprise, edition()))
    assert CODE not in words
    assert "9133**********0000" in words
    assert "13800000000" not in words
    assert words.count("138****0000") == 2


def test_an_enterprise_sheet_carries_no_code_that_a_finder_could_scan(enterprise, edition):
    assert not blocks(enterprise_sheet(enterprise, edition()), QrCode)
