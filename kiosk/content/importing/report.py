"""The report beside the drafts: report.md for the editor, report.json for programs. Both say the same."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.content.importing.doubts import SENTENCES
from kiosk.content.importing.draft_files import ToFill
from kiosk.content.importing.headings import HEADINGS
from kiosk.content.importing.model import Doubt, Draft, Kind, Table

NAMES = {Kind.ITEMS: "事项", Kind.POLICIES: "政策", Kind.FAQS: "问答"}
COLUMNS = {str(name): words.split()[0] for name, words in HEADINGS.items()}
"""How the report calls a column."""
SHOWN = 60
"""Places on one line of report.md; report.json has all."""
EVERY_ROW = (
    "`plain_title` 现在是原名，请改成大家平时说的话。",
    "`summary` 和 `steps` 现在是原文，请用我们自己的话重写：短，好懂。",
    "`kind`（咨询、查询、办理）是按字面猜的，请核对。",
    "`aliases`、材料、时限、收费，原件里没有的，请补上并写出处。",
    "改完、核对过的，把 `reviewed` 改成 `true`。",
)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did. `tables` with their kind and their number of rows."""

    region: str
    files: tuple[str, ...]
    tables: tuple[tuple[Table, Kind, int], ...]
    drafts: tuple[Draft, ...]
    doubts: tuple[Doubt, ...]
    lacking: tuple[ToFill, ...]

    @property
    def counts(self) -> dict[str, int]:
        return {
            "files": len(self.files),
            "tables": len(self.tables),
            "rows": sum(rows for _, _, rows in self.tables),
            **{kind.value: sum(draft.file.startswith(f"{kind}/") for draft in self.drafts) for kind in Kind},
            "doubts": len(self.doubts),
            "to_fill": len(self.lacking),
        }


def as_json(done: Imported) -> str:
    """The whole report for programs: drafts with the rows they come from, doubts, what an editor must still fill in."""
    data = {
        "region": done.region,
        "files": done.files,
        "counts": done.counts,
        "tables": [_table(table, kind, rows) for table, kind, rows in done.tables],
        "drafts": [
            {"file": one.file, "id": one.data["id"], "row": one.row, "from": str(one.place)} for one in done.drafts
        ],
        "doubts": [_doubt(doubt) for doubt in done.doubts],
        "to_fill": [
            {
                "file": one.file,
                "line": one.line,
                "id": one.record,
                "field": one.field,
                "what": one.what,
                "action": one.action,
            }
            for one in done.lacking
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _table(table: Table, kind: Kind, rows: int) -> dict[str, object]:
    columns = {heading: name for heading, name in zip(table.headings, table.columns, strict=True) if heading.strip()}
    return {"at": str(table.head), "title": table.title, "kind": kind, "rows": rows, "columns": columns}


def _doubt(doubt: Doubt) -> dict[str, object]:
    return {
        "code": doubt.code,
        "says": SENTENCES[doubt.code],
        "file": doubt.place.file,
        "line": doubt.place.row,
        "sheet": doubt.place.sheet,
        "cell": doubt.place.cell,
        "row": doubt.row,
        "field": doubt.field,
        "note": doubt.note,
    }


def as_markdown(done: Imported) -> str:
    return "\n".join((*_summary(done), *_to_fill(done.lacking), *_doubts(done.doubts))) + "\n"


def _summary(done: Imported) -> Iterator[str]:
    yield "# 导入报告\n"
    yield f"地区：{done.region}。文件：{'、'.join(done.files)}。\n"
    for table, kind, rows in done.tables:
        yield f"- {table.head}：{table.title.split(' / ')[-1] or '（没有标题）'}，{rows} 行，写成{NAMES[kind]}。"
    yield "\n| 草稿 | 条数 |\n| --- | --- |"
    for file, count in sorted(Counter(draft.file for draft in done.drafts).items()):
        yield f"| `{file}` | {count} |"
    yield "\n## 每一条都要人来做的\n"
    yield from (f"- {line}" for line in EVERY_ROW)


def _to_fill(lacking: Sequence[ToFill]) -> Iterator[str]:
    yield f"\n## 不补上就通不过检查的（{len(lacking)} 处）\n"
    if not lacking:
        yield "没有。"
    groups: dict[tuple[str, str, str], list[ToFill]] = {}
    for one in lacking:
        groups.setdefault((one.file, one.what, one.action), []).append(one)
    for (file, what, action), these in groups.items():
        yield f"- `{file}`：{what} {action} " + _some([f"{one.line} 行（{one.record}）" for one in these])


def _some(places: Sequence[str]) -> str:
    rest = f"……一共 {len(places)} 处，其余见 report.json" if len(places) > SHOWN else ""
    return "、".join(places[:SHOWN]) + rest


def _doubts(doubts: Sequence[Doubt]) -> Iterator[str]:
    yield f"\n## 拿不准的（{len(doubts)} 处）"
    for code, sentence in SENTENCES.items():
        these = [doubt for doubt in doubts if doubt.code is code]
        if these:
            yield f"\n### {sentence}（{len(these)}）\n"
            yield from _folded(these)


def _folded(doubts: Sequence[Doubt]) -> Iterator[str]:
    """One line for all rows of a file with the same doubt about the same column."""
    groups: dict[tuple[str, str, str, str], list[Doubt]] = {}
    for doubt in doubts:
        groups.setdefault((doubt.place.file, doubt.place.sheet, doubt.field, doubt.note), []).append(doubt)
    for (file, sheet, column, note), these in groups.items():
        where = f"{file} {sheet}".rstrip()
        about = "，".join(part for part in (COLUMNS.get(column, column), note) if part)
        rows = _some([f"{one.place.cell or f'{one.place.row} 行'}{_number(one)}" for one in these])
        yield f"- {about + '：' if about else ''}{where} {rows}"


def _number(doubt: Doubt) -> str:
    return f"（序号 {doubt.row}）" if doubt.row is not None else ""
