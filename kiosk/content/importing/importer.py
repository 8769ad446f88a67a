"""`kiosk pack import`: files in, a folder of drafts and a report out; all of it or nothing."""

import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from kiosk.content.importing.doubts import Code
from kiosk.content.importing.draft_files import written
from kiosk.content.importing.drafting import Drafts, draft, kind_of
from kiosk.content.importing.guard import CODE
from kiosk.content.importing.headings import LOOKED_FOR
from kiosk.content.importing.model import Doubt, Kind, Place, Table
from kiosk.content.importing.reading import read
from kiosk.content.importing.region import read_region
from kiosk.content.importing.report import Imported, as_json, as_markdown
from kiosk.content.importing.tables import find_tables
from kiosk.content.installing.disk import disk_refusals, sync_file, sync_folder
from kiosk.errors import Refusal


class Progress(Protocol):
    """Told how far the work is: `done` of `total` rows or files of `what`."""

    def __call__(self, what: str, done: int, total: int) -> None: ...


def import_tables(
    files: Sequence[Path], region: Path, out: Path, progress: Progress, kind: Kind | None = None
) -> Imported:
    """Read the tables of `files` into drafts for the sources of `region`, written to the new folder `out`.

    `kind` None: each table says by its headings what it is. Raises `Refusal`; nothing is written then.
    """
    _refuse_taken(out)
    into = Drafts(read_region(region))
    done: list[tuple[Table, Kind, int]] = []
    for number, path in enumerate(files):
        progress(path.name, number, len(files))
        for table, one in _tables(path, kind, into):
            name = table.title.split(" / ")[-1] or path.name
            rows = draft(into, table, one, len(done) + 1, lambda now, total, name=name: progress(name, now, total))  # type: ignore[misc]
            done.append((table, one, rows))
    if not into.drafts:
        raise _no_table(files[0] if len(files) == 1 else None, kind)
    texts, lacking = written(into.drafts)
    names = tuple(path.name for path in files)
    imported = Imported(into.region.name, names, tuple(done), tuple(into.drafts), tuple(into.doubts), tuple(lacking))
    _write(out, {**texts, "report.md": as_markdown(imported), "report.json": as_json(imported)})
    return imported


def _tables(path: Path, kind: Kind | None, into: Drafts) -> list[tuple[Table, Kind]]:
    """The tables of one file that can be drafted. Raises `Refusal` when there is none."""
    found: list[tuple[Table, Kind]] = []
    for grid in read(path):
        here = find_tables(grid)
        into.doubts += here.doubts
        for table in here.tables:
            one = kind_of(table, kind)
            if one is None:
                into.doubts.append(Doubt(Code.OUTSIDE, table.head))
            elif table.body:
                found.append((table, one))
        if not here.tables and not here.doubts and grid.lines:
            first = grid.lines[0].place
            into.doubts.append(Doubt(Code.NO_TABLE_HERE, Place(first.file, first.row, first.sheet)))
    if not found:
        raise _no_table(path, kind)
    return found


def _no_table(path: Path | None, kind: Kind | None) -> Refusal:
    what = f"There is no table of {kind or 'affairs, policies or questions'} in {path or 'the files'}."
    return Refusal(CODE, what, f"Headings that are looked for: {LOOKED_FOR}.")


def _refuse_taken(out: Path) -> None:
    if out.is_dir() and any(out.iterdir()):
        raise Refusal("import.out", f"{out} has files in it.", "Name a new folder; nothing is overwritten.")
    if out.exists() and not out.is_dir():
        raise Refusal("import.out", f"{out} is a file.", "Name a new folder.")


def _write(out: Path, texts: Mapping[str, str]) -> None:
    """Beside `out` first, then all at once by its name."""
    with disk_refusals("import.disk", "The folder of drafts"):
        out.parent.mkdir(parents=True, exist_ok=True)
        draft_folder = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
        try:
            for name, text in texts.items():
                path = draft_folder / name
                path.parent.mkdir(exist_ok=True)
                path.write_text(text, "utf-8")
                sync_file(path)
            draft_folder.chmod(0o755)
            _refuse_taken(out)
            draft_folder.rename(out)
            sync_folder(out.parent)
        finally:
            shutil.rmtree(draft_folder, ignore_errors=True)
