"""The page: nothing is used before “对，是我们”; licences have icon and word; what ends next can be renewed."""

from dataclasses import replace

import pytest

from kiosk.enterprise import EnterpriseRecord, Grade, ReadCode
from kiosk.visit import Screen
from tests.ui.by_hand import ByHand
from tests.ui.enterprise.samples import ANOTHER, NAME, RECORD, RENEWS, USCC, signed_code
from ui.screens.enterprise import EnterpriseModel
from ui.screens.enterprises.enterprise_rows import KnownRow
from ui.screens.enterprises.match_walk import given_facts
from ui.screens.printing.paper import sheet_for
from ui.stay import Stay


def test_nothing_of_a_code_is_used_before_the_visitor_confirms_it(shown: Stay) -> None:
    model = EnterpriseModel(shown)
    model.appeal()
    model.findPolicies()
    model.showPrint()
    assert shown.visit.here.screen is Screen.ENTERPRISE
    assert (model.confirmed, given_facts(shown), shown.memory.draft.enterprise) == (False, {}, "")
    assert sheet_for("enterprise:", shown, large=False) is None
    model.confirm()
    assert model.confirmed
    assert given_facts(shown)["industry"] == "biomed"


def test_the_page_says_name_code_and_how_sure_it_is(shown: Stay) -> None:
    model = EnterpriseModel(shown)
    assert (model.name, model.uscc, model.grade) == (NAME, "9133 0199 MA0T EXT1 2M", "verified")
    assert model.gradeText == "已核验"
    shown.scanned(USCC)
    assert EnterpriseModel(shown).gradeText == "已识别，未核验"


def test_facts_are_in_words_each_with_who_says_so_and_unknown_ones_are_left_out(shown: Stay) -> None:
    rows = {row.name: (row.value, row.note) for row in EnterpriseModel(shown).facts.records}  # type: ignore[attr-defined]
    assert rows["员工人数"] == ("28人", "发码单位签过名")
    assert rows["企业规模"] == ("小型", "发码单位签过名")
    assert "blue" not in str(rows)


def test_one_source_for_all_facts_is_said_once(shown: Stay) -> None:
    model = EnterpriseModel(shown)
    assert model.factsNote == "发码单位签过名"
    rows = model.facts.records  # type: ignore[attr-defined]
    model.facts.replace([rows[0], KnownRow("注册地", "钱塘区", "中心登记的")])  # type: ignore[attr-defined]
    assert model.factsNote == ""


def test_licences_have_a_colour_an_icon_and_a_word(shown: Stay) -> None:
    rows = {row.name: row for row in EnterpriseModel(shown).licences.records}  # type: ignore[attr-defined]
    told = {name: (row.tone, row.standing) for name, row in rows.items()}
    assert told == {
        "营业执照": ("good", "正常"),
        "食品经营许可证": ("warn", "快到期"),
        "特种设备使用登记": ("warn", "有条件"),
        "排污许可证": ("plain", "已经到期"),
    }
    assert len({row.icon_name for row in rows.values()}) == 4
    assert "23 天" in rows["食品经营许可证"].until


def test_what_ends_next_leads_to_the_affair_that_renews_it(shown: Stay) -> None:
    model = EnterpriseModel(shown)
    assert (model.nextName, model.nextDays, model.nextItem) == ("食品经营许可证", "23", RENEWS)
    model.renew(model.nextItem)
    assert (shown.visit.here.screen, shown.visit.here.argument) == (Screen.ITEM, RENEWS)


def test_an_affair_that_the_pack_lacks_is_not_offered(shown: Stay) -> None:
    rows = {row.name: row.item for row in EnterpriseModel(shown).licences.records}  # type: ignore[attr-defined]
    assert rows["排污许可证"] == ""


@pytest.mark.parametrize(
    ("facts", "first"),
    [
        ({"kind": "not_yet"}, "market-entry"),
        ({"kind": "not_yet", "industry": "biomed"}, "biomed-start"),
        ({"kind": "company", "industry": "biomed"}, "biomed-research"),
        ({"kind": "company", "industry": "retail"}, "labour"),
        ({"kind": "company", "attributes": {"project": "refit"}}, "factory-refit"),
    ],
)
def test_scenes_suit_the_stage_and_the_industry(stay: Stay, facts: dict[str, object], first: str) -> None:
    stay.memory.scan = signed_code(EnterpriseRecord(USCC, NAME, **facts))  # type: ignore[arg-type]
    scenes = [row.key for row in EnterpriseModel(stay).scenes.records]  # type: ignore[attr-defined]
    assert scenes[0] == first
    assert len(scenes) <= 3


def test_an_appeal_carries_the_code(shown: Stay) -> None:
    model = EnterpriseModel(shown)
    model.confirm()
    model.appeal()
    assert (shown.visit.here.screen, shown.memory.draft.enterprise) == (Screen.APPEAL, USCC)


def test_whoever_scans_while_writing_takes_the_code_along_and_returns(stay: Stay) -> None:
    stay.go(Screen.APPEAL)
    stay.memory.draft.title = "材料交了，一直没消息"
    stay.scanned(USCC)
    model = EnterpriseModel(stay)
    assert model.fromForm
    model.confirm()
    assert stay.visit.here.screen is Screen.APPEAL
    assert (stay.memory.draft.enterprise, stay.memory.draft.title) == (USCC, "材料交了，一直没消息")


def test_not_us_forgets_the_enterprise_and_what_was_said_of_it(shown: Stay) -> None:
    model = EnterpriseModel(shown)
    model.confirm()
    shown.memory.facts["wants_loan"] = True
    shown.memory.draft.enterprise = USCC
    model.again()
    memory = shown.memory
    assert (memory.scan, memory.enterprise, memory.facts, memory.draft.enterprise) == (None, None, {}, "")
    assert shown.visit.here.screen is Screen.SCAN


def test_each_scan_is_confirmed_anew_and_another_enterprise_takes_no_answers_over(shown: Stay) -> None:
    EnterpriseModel(shown).confirm()
    shown.memory.facts["wants_loan"] = True
    shown.scanned(USCC)
    model = EnterpriseModel(shown)
    assert (model.confirmed, shown.memory.facts) == (False, {"wants_loan": True})
    model.confirm()
    shown.scanned(ANOTHER)
    assert (EnterpriseModel(shown).confirmed, shown.memory.facts) == (False, {})


def test_the_center_may_add_what_is_public_until_the_visitor_confirms(stay: Stay, jobs: ByHand) -> None:
    asked: list[str] = []
    stay.services = replace(stay.services, enterprise_of=lambda uscc: asked.append(uscc) or RECORD)  # type: ignore[func-returns-value]
    stay.scanned(USCC)
    model = EnterpriseModel(stay)
    assert model.name == ""
    jobs.run()
    assert (asked, model.name, model.grade) == ([USCC], NAME, Grade.CLAIMED)
    late = EnterpriseModel(stay)
    late.confirm()
    named = late.name
    jobs.run()
    assert late.name == named == ""


def test_a_center_that_knows_nothing_changes_nothing(stay: Stay, jobs: ByHand) -> None:
    stay.services = replace(stay.services, enterprise_of=lambda _: None)
    stay.scanned(USCC)
    model = EnterpriseModel(stay)
    jobs.run()
    assert (model.name, model.known) == ("", True)


def test_without_a_code_the_page_asks_for_one(stay: Stay) -> None:
    stay.memory.scan = ReadCode(kind=signed_code().kind)
    model = EnterpriseModel(stay)
    assert not model.known
    model.confirm()
    assert stay.memory.enterprise is None


def test_the_sheet_masks_the_code(shown: Stay) -> None:
    EnterpriseModel(shown).confirm()
    sheet = sheet_for("enterprise:", shown, large=False)
    assert sheet is not None
    assert sheet.title == NAME
    said = repr(sheet)
    assert USCC not in said
    assert "食品经营许可证" in said
    assert "23 天" in said
