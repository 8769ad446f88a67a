"""Official tables into drafts of the content sources, with a report of every doubt.

Reading workbooks needs openpyxl, documents python-docx; they are imported when such a file comes.
"""

from kiosk.content.importing.importer import Progress, import_tables
from kiosk.content.importing.model import Kind
from kiosk.content.importing.report import Imported

__all__ = ["Imported", "Kind", "Progress", "import_tables"]
