"""What the report announces is what the check of the content says afterwards, no more and no less."""

import shutil
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.content.checking.check import check
from kiosk.paths import assets_dir

TODAY = date(2026, 11, 21)


def region_with(drafts: Path, folder: Path) -> Path:
    """A region of its own with the shipped sections and places, and the drafts as its only affairs."""
    folder.mkdir()
    for name in ("region.yaml", "sections.yaml", "places.yaml"):
        shutil.copy(assets_dir() / "content" / "qiantang" / name, folder)
    (folder / "scenes.yaml").write_text("[]\n", "utf-8")
    for kind in ("items", "policies", "faqs"):
        if (drafts / kind).is_dir():
            shutil.copytree(drafts / kind, folder / kind)
    return folder


def found_and_announced(result: Any, folder: Path) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    found = {(problem.file, problem.what) for problem in check(region_with(result.out, folder), TODAY).problems}
    return found, {(entry["file"], entry["what"]) for entry in result.report["to_fill"]}


def test_the_drafts_of_both_annexes_lack_only_what_the_report_says(annexes: Any, tmp_path: Path) -> None:
    report = check(region_with(annexes.out, tmp_path / "region"), TODAY)
    lines = {(problem.file, problem.line, problem.what) for problem in report.problems}
    assert lines == {(entry["file"], entry["line"], entry["what"]) for entry in annexes.report["to_fill"]}
    assert len(report.sources.items) == 376 - len(lines)


def test_policies_and_questions_lack_only_what_the_report_says(take: Any, tmp_path: Path) -> None:
    measures = "序号\t政策名称\t政策措施\t政策类别\t责任单位\n1\t减税\t小规模纳税人减按1%征收。\t免申即享\t区税务局\n"
    questions = "\n\n序号\t常见问题\t解答\n1\t几点开门？\t全天开门。\n"
    result = take(measures + questions)
    assert result.done.counts["policies"] == result.done.counts["faqs"] == 1
    found, announced = found_and_announced(result, tmp_path / "region")
    assert found == announced
    assert ("policies/imported.yaml", "The field “benefits” is missing.") in announced
