"""Files that cannot be imported: one clear line, exit code 1, and nothing written anywhere."""

import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kiosk.content.importing.guard import LARGEST, LARGEST_INSIDE, form_of
from kiosk.errors import Refusal

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
TABLE = "序号\t服务事项\t服务内容\n1\t甲★\t教您\n"


def sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)


def damaged(path: Path) -> None:
    openpyxl.Workbook().save(path)
    path.write_bytes(path.read_bytes()[:-200])


def spoilt_inside(path: Path) -> None:
    openpyxl.Workbook().save(path)
    data = bytearray(path.read_bytes())
    middle = len(data) // 3
    data[middle : middle + 300] = bytes(300)
    path.write_bytes(bytes(data))


def bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", bytes(LARGEST_INSIDE + 1))


def entities(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')


def empty_workbook(path: Path) -> None:
    openpyxl.Workbook().save(path)


def no_workbook_inside(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")


def other_archive(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("photo.jpg", b"")


CASES: list[tuple[str, bytes | Callable[[Path], None], str]] = [
    ("empty.xlsx", b"", "is empty."),
    ("locked.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), "is protected by a password."),
    ("locked.docx", OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "is protected by a password."),
    ("old.xls", OLE + bytes(600), "has the old format of Office."),
    ("huge.txt", sparse, "has 100 MB; 20 MB is the most."),
    ("broken.xlsx", damaged, "is damaged."),
    ("spoilt.xlsx", spoilt_inside, "is damaged."),
    ("bomb.xlsx", bomb, "unfolds to more than 64 MB."),
    ("entities.docx", entities, "is built in a way that Office never does."),
    ("blank.xlsx", empty_workbook, "There is no table"),
    ("hollow.xlsx", no_workbook_inside, "cannot be read as a workbook."),
    ("photos.zip", other_archive, "is neither xlsx nor docx."),
    ("text.xlsx", b"no archive", "is damaged."),
    ("paper.txt", b"%PDF-1.7", "is a PDF."),
    ("photo.png", b"\x89PNG", "is of no known kind."),
    ("bytes.csv", b"a,\xff\xff\xff,\x00", "is no text in UTF-8 or GB18030."),
    ("letter.txt", "亲爱的同事：\n\n请看附件。\n".encode(), "There is no table"),
    ("other.csv", "日期,温度\n今天,20\n".encode(), "There is no table"),
]


def refused(kiosk: Any, tmp_path: Path, *words: object) -> str:
    """What the command says when it refuses; nothing but what was there is in the folder then."""
    before = sorted(tmp_path.rglob("*"))
    code, out, err = kiosk("pack", "import", *words)
    assert code == 1
    assert out == ""
    assert err.count("\n") == 1
    assert sorted(tmp_path.rglob("*")) == before
    return str(err)


@pytest.mark.parametrize(("name", "content", "says"), CASES, ids=[case[0] for case in CASES])
def test_the_file_is_refused_with_one_line(
    kiosk: Any, tmp_path: Path, name: str, content: bytes | Callable[[Path], None], says: str
) -> None:
    path = tmp_path / name
    if callable(content):
        content(path)
    else:
        path.write_bytes(content)
    assert says in refused(kiosk, tmp_path, path, "--out", tmp_path / "drafts")


def test_without_a_table_it_says_which_headings_it_looked_for(kiosk: Any, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("请看附件。\n", "utf-8")
    said = refused(kiosk, tmp_path, tmp_path / "letter.txt", "--out", tmp_path / "drafts")
    assert "序号" in said
    assert "责任部门" in said


def test_size_is_looked_at_before_anything_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "huge.xlsx").touch()
    os.truncate(tmp_path / "huge.xlsx", LARGEST + 1)
    monkeypatch.setattr(Path, "open", lambda *_, **__: pytest.fail("the file was opened"))
    with pytest.raises(Refusal, match="20 MB is the most"):
        form_of(tmp_path / "huge.xlsx")


def test_a_folder_a_missing_file_and_a_pipe_are_refused(kiosk: Any, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    out = ("--out", tmp_path / "drafts")
    assert "is a folder." in refused(kiosk, tmp_path, tmp_path, *out)
    assert "There is no file" in refused(kiosk, tmp_path, tmp_path / "nothing.xlsx", *out)
    assert "is no file with content." in refused(kiosk, tmp_path, tmp_path / "pipe.txt", *out)


def test_one_bad_file_among_good_ones_writes_nothing(kiosk: Any, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(TABLE, "utf-8")
    (tmp_path / "bad.txt").write_text("请看附件。\n", "utf-8")
    said = refused(kiosk, tmp_path, tmp_path / "good.txt", tmp_path / "bad.txt", "--out", tmp_path / "drafts")
    assert "bad.txt" in said


def test_a_folder_with_files_is_never_overwritten(kiosk: Any, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(TABLE, "utf-8")
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "mine.yaml").write_text("[]", "utf-8")
    assert "has files in it." in refused(kiosk, tmp_path, tmp_path / "good.txt", "--out", tmp_path / "drafts")
    assert "is a file." in refused(kiosk, tmp_path, tmp_path / "good.txt", "--out", tmp_path / "good.txt")


def test_a_full_disk_leaves_nothing_behind(kiosk: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "good.txt").write_text(TABLE, "utf-8")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "rename", full)
    assert "The disk is full" in refused(kiosk, tmp_path, tmp_path / "good.txt", "--out", tmp_path / "drafts")


def test_an_unknown_region_is_refused_with_those_that_exist(kiosk: Any, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(TABLE, "utf-8")
    out = ("--out", tmp_path / "drafts")
    said = refused(kiosk, tmp_path, tmp_path / "good.txt", "--region", "nowhere", *out)
    assert "qiantang" in said


def test_a_kind_that_the_headings_cannot_give_is_refused(kiosk: Any, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(TABLE, "utf-8")
    out = ("--out", tmp_path / "drafts")
    assert "no table of faqs" in refused(kiosk, tmp_path, tmp_path / "good.txt", "--kind", "faqs", *out)
