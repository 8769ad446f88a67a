"""A4 pages through WeasyPrint: fonts embedded, text selectable, tagged so that it can be read aloud."""

from typing import Any

from kiosk.errors import EnvironmentFault, Fault
from kiosk.sheets.a4_html import page
from kiosk.sheets.fonts import find_fonts
from kiosk.sheets.model import Sheet


def render_pdf(sheet: Sheet) -> bytes:
    """The sheet as a tagged PDF (PDF/UA-1 marks), set closer when that saves a page.

    Raises `EnvironmentFault` when fonts or Pango are missing.
    """
    find_fonts()
    try:
        from weasyprint import HTML
        from weasyprint.urls import URLFetcher
    except OSError as error:
        raise EnvironmentFault(
            "sheets.no_pango",
            "The library that sets A4 pages (Pango) is not installed.",
            "Install it: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0.",
            Fault.MISSING,
        ) from error

    fetcher = URLFetcher(allowed_protocols=("data",), fail_on_errors=True)

    def laid_out(*, tight: bool) -> Any:
        return HTML(string=page(sheet, tight=tight), url_fetcher=fetcher).render()

    document = laid_out(tight=False)
    if len(document.pages) > 1:
        closer = laid_out(tight=True)
        document = closer if len(closer.pages) < len(document.pages) else document
    return bytes(document.write_pdf(pdf_tags=True, pdf_variant="pdf/ua-1"))
