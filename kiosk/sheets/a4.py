"""A4 pages through WeasyPrint: fonts embedded, text selectable, tagged so that it can be read aloud."""

from kiosk.errors import EnvironmentFault, Fault
from kiosk.sheets.a4_html import page
from kiosk.sheets.fonts import find_fonts
from kiosk.sheets.model import Sheet


def render_pdf(sheet: Sheet) -> bytes:
    """The sheet as a tagged PDF (PDF/UA-1 marks). Raises `EnvironmentFault` when fonts or Pango are missing."""
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
    document = HTML(string=page(sheet), url_fetcher=fetcher)
    return bytes(document.write_pdf(pdf_tags=True, pdf_variant="pdf/ua-1"))
