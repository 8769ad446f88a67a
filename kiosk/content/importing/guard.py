"""Looks at a file before anything reads it: what it is by its content, and whether it is safe to open."""

import lzma
import struct
import zipfile
import zlib
from enum import StrEnum
from pathlib import Path

from kiosk.errors import Refusal

LARGEST = 20 * 1024 * 1024
"""Bytes of a file. The longest official table known has 0.7 MB."""
LARGEST_INSIDE = 64 * 1024 * 1024
"""Bytes that a packed file may unfold to; about 100,000 rows."""
MOST_PARTS = 2000
CHUNK = 1024 * 1024
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
TEXT_ENDINGS = (".txt", ".md", ".tsv")
CODE = "import.file"
DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
    ValueError,
)
"""What Python raises over a spoilt archive; the errors have no base of their own."""


class Form(StrEnum):
    XLSX = "xlsx"
    DOCX = "docx"
    CSV = "csv"
    TEXT = "text"


def form_of(path: Path) -> Form:
    """What `path` is. Raises `Refusal` for everything that cannot or must not be read."""
    if path.is_dir():
        raise Refusal(CODE, f"{path} is a folder.", "Name the files in it.")
    if not path.exists():
        raise Refusal(CODE, f"There is no file {path}.", "Check the name.")
    if not path.is_file():
        raise Refusal(CODE, f"{path} is no file with content.", "Name an xlsx, docx, csv, txt or md file.")
    size = path.stat().st_size
    if size == 0:
        raise Refusal(CODE, f"{path} is empty.", "Take the file again from where it came.")
    if size > LARGEST:
        what = f"{path} has {size // CHUNK} MB; {LARGEST // CHUNK} MB is the most."
        raise Refusal(CODE, what, "Keep only the sheet with the table, without pictures.")
    with path.open("rb") as file:
        head = file.read(8)
    if head == OLE:
        raise _old_or_locked(path)
    if head.startswith(b"PK"):
        return _packed(path)
    return _plain(path, head)


def _old_or_locked(path: Path) -> Refusal:
    if ENCRYPTED in path.read_bytes():
        return Refusal(CODE, f"{path} is protected by a password.", "Save it without the password.")
    return Refusal(CODE, f"{path} has the old format of Office.", "Save it as xlsx or docx.")


def _packed(path: Path) -> Form:
    damaged = Refusal(CODE, f"{path} is damaged.", "Take the file again from where it came, or save it anew.")
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            if any(part.flag_bits & 1 for part in parts):
                raise Refusal(CODE, f"{path} is protected by a password.", "Save it without the password.")
            names = {part.filename for part in parts}
            form = Form.XLSX if "xl/workbook.xml" in names else Form.DOCX if "word/document.xml" in names else None
            if form is None:
                raise Refusal(CODE, f"{path} is neither xlsx nor docx.", "Save it as xlsx, docx or csv.")
            _unfold(path, archive, parts)
            return form
    except DAMAGE as error:
        raise damaged from error


def _unfold(path: Path, archive: zipfile.ZipFile, parts: list[zipfile.ZipInfo]) -> None:
    """Count the bytes that really come out (the sizes in the archive may lie), and refuse documents with entities."""
    bomb = Refusal(CODE, f"{path} unfolds to more than {LARGEST_INSIDE // CHUNK} MB.", "Split the table into files.")
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_INSIDE:
        raise bomb
    total = 0
    for part in parts:
        with archive.open(part) as stream:
            first = True
            while chunk := stream.read(CHUNK):
                total += len(chunk)
                if total > LARGEST_INSIDE:
                    raise bomb
                if first and part.filename.endswith((".xml", ".rels")) and b"<!DOCTYPE" in chunk[:4096]:
                    raise Refusal(CODE, f"{path} is built in a way that Office never does.", "Save it anew.")
                first = False


def _plain(path: Path, head: bytes) -> Form:
    ending = path.suffix.lower()
    if ending in (".xlsx", ".docx", ".xlsm"):
        raise Refusal(CODE, f"{path} is damaged.", "Take the file again from where it came, or save it anew.")
    if head.startswith(b"%PDF"):
        raise Refusal(CODE, f"{path} is a PDF.", "Ask for the table as xlsx or docx.")
    if ending == ".csv":
        return Form.CSV
    if ending in TEXT_ENDINGS:
        return Form.TEXT
    raise Refusal(CODE, f"{path} is of no known kind.", "Take xlsx, docx, csv, txt, tsv or md.")
