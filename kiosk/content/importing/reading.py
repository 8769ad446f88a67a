"""From a file to its grids, whatever its form. Formats are imported when a file of theirs comes."""

from pathlib import Path

from kiosk.content.importing.guard import Form, form_of
from kiosk.content.importing.model import Grid


def read(path: Path) -> list[Grid]:
    """Raises `Refusal` when the file cannot be read; nothing is read before its size and kind are known."""
    form = form_of(path)
    if form is Form.XLSX:
        from kiosk.content.importing.xlsx_file import read_xlsx

        return read_xlsx(path)
    if form is Form.DOCX:
        from kiosk.content.importing.docx_file import read_docx

        return read_docx(path)
    if form is Form.CSV:
        from kiosk.content.importing.csv_file import read_csv

        return read_csv(path)
    from kiosk.content.importing.text_file import read_text

    return read_text(path)
