"""Workbooks, documents and csv: true merged cells, nested tables, the encodings of this country."""

from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest

HEAD = ["序号", "服务板块", "服务事项", "服务内容", "责任部门", "频次", "联系电话"]
LINE = "0571-82980912"


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """Two sheets: one without a table, one with merged sections and a merged department."""
    book = openpyxl.Workbook()
    book.active.title = "说明"
    book.active["A1"] = "填表说明"
    sheet = book.create_sheet("清单")
    sheet.merge_cells("A1:G1")
    sheet["A1"] = "某区政务服务事项清单"
    sheet.append(HEAD)
    sheet.append([1, "人才服务", "甲★", "教您", "区人社局", "高频", LINE])
    sheet.append([2, None, "乙★", "教您", None, "高频", LINE])
    sheet.append([3.0, "金融服务", "丙★", "教您", None, "低频", LINE])
    sheet.merge_cells("B3:B4")
    sheet.merge_cells("E3:E4")
    path = tmp_path / "list.xlsx"
    book.save(path)
    return path


def test_merged_cells_of_a_workbook_are_carried_and_real_blanks_are_not(take: Any, workbook: Path) -> None:
    items = take(workbook).items
    assert [items[f"new-1-{number}"]["section"] for number in (1, 2, 3)] == ["talent", "talent", "finance"]
    assert items["new-1-2"]["departments"] == ["区人社局"]
    assert "departments" not in items["new-1-3"]


def test_doubts_of_a_workbook_name_sheet_and_cell(take: Any, workbook: Path) -> None:
    book = openpyxl.load_workbook(workbook)
    book["清单"]["F5"] = "有时"
    book.save(workbook)
    result = take(workbook)
    odd = next(doubt for doubt in result.report["doubts"] if doubt["code"] == "odd_frequency")
    assert (odd["sheet"], odd["cell"], odd["line"]) == ("清单", "F5", 5)
    assert "清单 F5" in (result.out / "report.md").read_text("utf-8")
    assert [doubt["sheet"] for doubt in result.report["doubts"] if doubt["code"] == "no_table_here"] == ["说明"]


def test_a_merged_range_over_a_whole_sheet_does_not_fill_the_memory(take: Any, workbook: Path) -> None:
    book = openpyxl.load_workbook(workbook)
    book["说明"].merged_cells.add("A1:XFD1048576")
    book.save(workbook)
    assert len(take(workbook).items) == 3


def test_a_row_over_several_lines_of_a_sheet_is_one_affair(take: Any, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["序号", "服务板块", "服务事项", "申请材料", "承诺时限", "是否收费"])
    sheet.append([1, "审批服务", "甲", "身份证", "5个工作日", "不收费"])
    sheet.append([None, None, None, "申请表"])
    for column in "ABCEF":
        sheet.merge_cells(f"{column}2:{column}3")
    book.save(tmp_path / "list.xlsx")
    one = take(tmp_path / "list.xlsx").items["new-1-1"]
    assert [material["name"] for material in one["materials"]] == ["身份证", "申请表"]
    assert one["limits"] == {"promised": {"amount": 5, "unit": "工作日"}}
    assert one["fee"] == {"charged": False}


def document(path: Path, *, nested: bool) -> Path:
    paper = docx.Document()
    paper.add_paragraph("某区政务服务事项清单")
    holder = paper.add_table(1, 1).cell(0, 0) if nested else paper
    table = holder.add_table(4, len(HEAD))
    for index, heading in enumerate(HEAD):
        table.cell(0, index).text = heading
    for number in (1, 2, 3):
        for index, text in enumerate([str(number), "", f"第{number}件★", "教您", "", "高频", LINE]):
            table.cell(number, index).text = text
    table.cell(1, 1).merge(table.cell(3, 1)).text = "人才服务"
    table.cell(1, 4).merge(table.cell(2, 4)).text = "区人社局"
    paper.save(path)
    return path


@pytest.mark.parametrize("nested", [False, True], ids=["plain", "inside a cell"])
def test_merged_cells_of_a_document_are_carried(take: Any, tmp_path: Path, nested: bool) -> None:
    result = take(document(tmp_path / "list.docx", nested=nested))
    items = list(result.items.values())
    assert [one["title"] for one in items] == ["第1件", "第2件", "第3件"]
    assert {one["section"] for one in items} == {"talent"}
    assert [one.get("departments") for one in items] == [["区人社局"], ["区人社局"], None]


def test_a_heading_over_several_columns_is_refined_by_the_line_below(take: Any, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["序号", "服务类别", None, "办理渠道", None])
    sheet.append([None, "一级类别", "三级分类", "线上", "线下"])
    sheet.append([1, "人才服务", "甲★", "浙里办", "企业综合服务中心"])
    for merged in ("A1:A2", "B1:C1", "D1:E1"):
        sheet.merge_cells(merged)
    book.save(tmp_path / "list.xlsx")
    one = take(tmp_path / "list.xlsx").items["new-1-1"]
    assert one["title"] == "甲"
    assert one["channels"] == {"online": [{"name": "浙里办"}], "hall": [{"place": "enterprise-center"}]}


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_csv_in_any_encoding_and_with_any_separator(take: Any, tmp_path: Path, encoding: str, separator: str) -> None:
    rows = [HEAD, ["1", "人才服务", '"甲\n乙★"', "教您", "区人社局", "高频", LINE]]
    path = tmp_path / "list.csv"
    path.write_bytes("\r\n".join(separator.join(row) for row in rows).encode(encoding))
    one = take(path).items["new-1-1"]
    assert (one["title"], one["section"], one["frequency"]) == ("甲乙", "talent", "高频")


def test_several_files_become_one_folder_of_drafts(take: Any, workbook: Path, tmp_path: Path) -> None:
    result = take(workbook, document(tmp_path / "list.docx", nested=False))
    assert set(result.items) == {f"new-{table}-{number}" for table in (1, 2) for number in (1, 2, 3)}


def test_pages_pasted_into_a_sheet_are_put_together_like_text(take: Any, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(HEAD)
    sheet.append([1, "人才服务", "甲", "教您", "区人社局、区", "高频", LINE])
    sheet.append([None, None, "★", "办", "税务局"])
    sheet.append([2, None, "乙★", "教您", None, "高频", LINE])
    book.save(tmp_path / "list.xlsx")
    result = take(tmp_path / "list.xlsx")
    assert [one["departments"] for one in result.items.values()] == [["区人社局", "区税务局"]] * 2
    assert result.items["new-1-1"]["provider"] == "政府"
    assert result.doubts("continued") == [1]
    assert result.doubts("carried") == [2]
