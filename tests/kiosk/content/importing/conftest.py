"""The two annexes as they were read from pages (names and numbers of persons replaced), and small tables to spoil."""

import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
import yaml

from kiosk.cli import main
from kiosk.content.importing import Imported, Kind, import_tables
from kiosk.paths import assets_dir

DOCUMENTS = Path(__file__).parent / "documents"
QIANTANG = assets_dir() / "content" / "qiantang"


@dataclass(frozen=True)
class Result:
    """An import that is done: what it reports and the folder it wrote."""

    done: Imported
    out: Path

    @cached_property
    def items(self) -> dict[str, Any]:
        """The drafts by id, as read back from the files."""
        files = sorted(self.out.glob("*/*.yaml"))
        return {one["id"]: one for path in files for one in yaml.safe_load(path.read_text("utf-8"))}

    @cached_property
    def report(self) -> Any:
        return json.loads((self.out / "report.json").read_text("utf-8"))

    def doubts(self, code: str) -> list[int | None]:
        """The numbers of the rows with that doubt."""
        return [doubt["row"] for doubt in self.report["doubts"] if doubt["code"] == code]

    def everything(self) -> str:
        return "\n".join(path.read_text("utf-8") for path in sorted(self.out.rglob("*")) if path.is_file())


Take = Callable[..., Result]


@pytest.fixture(scope="session")
def expected() -> Callable[[str], list[Any]]:
    """The rows of a document as a person has read them."""
    return lambda name: json.loads((DOCUMENTS / name).read_text("utf-8"))


@pytest.fixture(scope="session")
def annexes(tmp_path_factory: pytest.TempPathFactory) -> Result:
    """Both annexes imported together, as they follow each other in the document."""
    out = tmp_path_factory.mktemp("import") / "drafts"
    files = [DOCUMENTS / "annex4.txt", DOCUMENTS / "annex5.txt"]
    return Result(import_tables(files, QIANTANG, out, lambda *_: None), out)


@pytest.fixture
def kiosk(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """The command as a person calls it: exit code, output, errors."""

    def call(*words: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["kiosk", *map(str, words)])
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        return int(ended.value.code or 0), said.out, said.err

    return call


@pytest.fixture
def take(tmp_path: Path) -> Take:
    """Import files, or one text as a file, for the shipped region."""

    def run(*files: Path | str, name: str = "table.txt", kind: Kind | None = None) -> Result:
        paths = []
        for file in files:
            if isinstance(file, str):
                (tmp_path / name).write_text(file, "utf-8")
                paths.append(tmp_path / name)
            else:
                paths.append(file)
        out = tmp_path / "drafts"
        shutil.rmtree(out, ignore_errors=True)
        return Result(import_tables(paths, QIANTANG, out, lambda *_: None, kind), out)

    return run
