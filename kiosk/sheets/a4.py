"""A4 pages through WeasyPrint: fonts embedded, text selectable, tagged so that it can be read aloud."""

from collections.abc import Callable
from typing import Any

from kiosk.errors import EnvironmentFault, Fault
from kiosk.sheets.a4_html import page
from kiosk.sheets.a4_style import LOOSE_TO_TIGHT
from kiosk.sheets.fonts import find_fonts
from kiosk.sheets.model import Sheet

MOST_TO_CLOSE = 5
"""Sheets of more pages are laid out once only: each attempt takes seconds."""


def render_pdf(sheet: Sheet) -> bytes:
    """The sheet as a tagged PDF (PDF/UA-1 marks), set closer when that makes it one page.

    Raises `EnvironmentFault` when fonts or Pango are missing.
    """
    find_fonts()
    load_typesetter()
    from weasyprint import HTML
    from weasyprint.urls import URLFetcher

    fetcher = URLFetcher(allowed_protocols=("data",), fail_on_errors=True)

    def laid_out(tight: int, *, columns: bool = True) -> Any:
        return HTML(string=page(sheet, tight=tight, columns=columns), url_fetcher=fetcher).render()

    document = laid_out(0)
    if len(document.pages) > 1:
        document = _on_one_page(len(document.pages), sheet.large, laid_out) or _on_pages(laid_out)
    return bytes(document.write_pdf(pdf_tags=True, pdf_variant="pdf/ua-1"))


def load_typesetter() -> None:
    """Import the library that sets A4 pages: slow the first time. Raises `EnvironmentFault` when Pango is missing.

    The screens do it on their own thread before a job needs it: a job must not import extension modules while the QML
    engine loads plugins.
    """
    try:
        import weasyprint.urls  # noqa: F401
    except OSError as error:
        raise EnvironmentFault(
            "sheets.no_pango",
            "The library that sets A4 pages (Pango) is not installed.",
            "Install it: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0.",
            Fault.MISSING,
        ) from error


def _on_one_page(pages: int, large: bool, laid_out: Callable[..., Any]) -> Any:
    """Set closer step by step; None when nothing makes it one page (from three pages on, nothing does)."""
    if pages > 2:
        return None
    steps = [(tight, True) for tight in range(1, len(LOOSE_TO_TIGHT))]
    steps += [] if large else [(len(LOOSE_TO_TIGHT) - 1, False)]
    attempts = (laid_out(tight, columns=columns) for tight, columns in steps)
    return next((document for document in attempts if len(document.pages) == 1), None)


def _on_pages(laid_out: Callable[..., Any]) -> Any:
    """In one column, which may break anywhere; closer when that saves a page with hardly anything on it."""
    loose = laid_out(0, columns=False)
    if len(loose.pages) > MOST_TO_CLOSE:
        return loose
    closer = laid_out(1, columns=False)
    return closer if len(closer.pages) < len(loose.pages) else loose
