"""The commands pack, search, item and interview, called as a person or a script calls them."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from kiosk.cli import main


class Said(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


Call = Callable[..., Said]


@pytest.fixture
def kiosk(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    def call(*words: str | Path) -> Said:
        monkeypatch.setattr(sys, "argv", ["kiosk", *map(str, words)])
        with pytest.raises(SystemExit) as ended:
            main()
        code = ended.value.code
        assert isinstance(code, int)
        return Said(code, *capsys.readouterr())

    return call


@pytest.fixture
def installed(kiosk: Call, pack: Path) -> Call:
    assert kiosk("pack", "install", pack).code == 0
    return kiosk


def test_check_counts_what_is_there_and_names_what_is_wrong(kiosk: Call, sources: Path) -> None:
    said = kiosk("pack", "check", sources)
    assert said.out.startswith("sections: 2, items: 2, items_common: 2, ")
    assert ", policies: 1, faqs: 1, " in said.out
    (sources / "sections.yaml").write_text("[]\n", "utf-8")
    said = kiosk("pack", "check", sources)
    assert said.code == 1
    assert said.err.splitlines()[0] == (
        f"{sources}/faqs/start.yaml:5: There is no section “approval”. Correct the id, or add the section."
    )
    said = kiosk("pack", "check", sources, "--json")
    assert said.code == 1
    assert said.data["ok"] is False
    assert said.data["problems"][0]["line"] == 5
    assert said.data["counts"]["aliases"] == 4
    assert said.err == ""


def test_a_pack_is_built_installed_listed_and_rolled_back(kiosk: Call, sources: Path, tmp_path: Path) -> None:
    first = kiosk("pack", "build", sources, "--out", tmp_path / "p1", "--json").data["version"]
    (sources / "region.yaml").write_text("region: testland\ntitle: 新区\n", "utf-8")
    second = kiosk("pack", "build", sources, "--out", tmp_path / "p2", "--json").data["version"]
    assert "installed: testland" in kiosk("pack", "install", tmp_path / "p1").out
    kiosk("pack", "install", tmp_path / "p2")
    assert [one["version"] for one in kiosk("pack", "list", "--json").data] == [second, first]
    assert kiosk("pack", "rollback", "--json").data == {"active": first}
    said = kiosk("pack", "rollback")
    assert (said.code, said.err) == (1, "kiosk: There is no earlier pack to go back to. Install one.\n")


def test_a_wrong_pack_is_one_line_on_the_error_stream(kiosk: Call, tmp_path: Path) -> None:
    said = kiosk("pack", "install", tmp_path / "nowhere")
    assert said.code == 1
    assert said.err.count("\n") == 1
    assert said.err.startswith("kiosk: There is no folder")


def test_search_gives_the_stable_fields(installed: Call) -> None:
    found = installed("search", "开公司", "--json", "--limit", "1").data
    fields = ["id", "kind", "matched", "plain_title", "score", "section", "sources", "title"]
    assert [sorted(one) for one in found] == [fields]
    assert found[0]["id"] == "company"
    assert found[0]["sources"] == ["qiantang-common/137"]
    assert installed("search", "买火车票", "--json").data == []
    assert "没找到" in installed("search", "买火车票").out


def test_item_shows_everything_or_names_near_ids(installed: Call) -> None:
    data = installed("item", "company", "--json").data
    assert data["plain_title"] == "开公司"
    assert data["sources"] == ["qiantang-common/137"]
    assert "身份证" in installed("item", "company").out
    said = installed("item", "compny")
    assert (said.code, said.err) == (1, "kiosk: There is no affair “compny”. Did you mean company?\n")


def test_item_names_the_command_for_a_policy(installed: Call) -> None:
    said = installed("item", "pl-vat")
    assert (said.code, said.err) == (1, "kiosk: “pl-vat” is no affair. Run “kiosk show pl-vat”.\n")


def test_show_prints_any_record_with_its_kind(installed: Call) -> None:
    policy = installed("show", "pl-vat", "--json").data
    assert (policy["record"], policy["mode"]) == ("policy", "申报享受")
    assert policy["benefits"][1]["amount"]["share"] == 0.5
    assert [one["when"] for one in policy["requirements"]] == [
        {"fact": "taxpayer", "in": ["small"]},
        {"any": [{"fact": "hightech", "in": [True]}, {"fact": "staff", "at_least": 10}]},
    ]
    faq = installed("show", "faq-cost", "--json").data
    assert (faq["record"], faq["answer"], faq["places"]) == ("faq", "不收钱。", ["hall"])
    records = {"company": "item", "start": "scene", "founder": "group", "hall": "place"}
    assert {name: installed("show", name, "--json").data["record"] for name in records} == records
    assert "增值税：按1%交" in installed("show", "pl-vat").out
    for name, expected in (
        ("faq-cost", "不收钱。"),
        ("hall", "某路1号"),
        ("founder", "我要创业"),
        ("start", "从零开始"),
    ):
        assert expected in installed("show", name).out


def test_show_refuses_what_nothing_is_called(installed: Call) -> None:
    said = installed("show", "pl-vta")
    assert (said.code, said.err) == (1, "kiosk: Nothing is called “pl-vta”. Did you mean pl-vat?\n")
    assert "kiosk search TEXT" in installed("show", "zzzzzzzz").err


def test_interview_asks_the_next_question_until_the_checklist(installed: Call) -> None:
    data = installed("interview", "open", "--json").data
    assert (data["step"], data["total"], data["question"]["id"], data["checklist"]) == (1, 2, "who", None)
    data = installed("interview", "open", "--answer", "who=self", "--json").data
    assert (data["step"], data["question"]["id"], data["answers"]) == (2, "place", {"who": "self"})
    data = installed("interview", "open", "--answer", "who=agent", "--answer", "place=none", "--json").data
    assert data["question"] is None
    assert [material["id"] for material in data["checklist"]["materials"]] == ["id-card", "letter"]
    assert data["checklist"]["notices"][0]["action"]["kind"] == "appeal"
    assert "第 1 步，共 2 步" in installed("interview", "company").out


@pytest.mark.parametrize(
    ("answer", "code", "named"),
    [
        ("who=uncle", 1, "Use one of self, agent."),
        ("what=self", 1, "Use one of who, place."),
        ("who", 2, "QUESTION=VALUE"),
    ],
)
def test_a_wrong_answer_is_refused_with_the_allowed_ones(installed: Call, answer: str, code: int, named: str) -> None:
    said = installed("interview", "open", "--answer", answer)
    assert said.code == code
    assert named in said.err
    assert said.out == ""


def test_an_unknown_interview_is_refused_with_the_known_ones(installed: Call) -> None:
    assert "Known: open." in installed("interview", "shut").err
