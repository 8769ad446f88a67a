"""Scenes, policies, matches, answers, notices and enterprises on paper."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.catalog import (
    Benefit,
    FaqEntry,
    HallChannel,
    Policy,
    PolicyMode,
    Requirement,
    Scene,
    SceneLine,
    Topic,
    ValueAdded,
)
from kiosk.guidance import checklist
from kiosk.sheets import (
    Check,
    Checklist,
    EnterpriseSummary,
    Figure,
    Heading,
    LicenceLine,
    MatchedPolicies,
    MatchedPolicy,
    QrCode,
    Reason,
    Reasons,
    Verdict,
    answer_sheet,
    enterprise_sheet,
    match_sheet,
    missing_notice,
    one_time_notice,
    policy_sheet,
    render_slip,
    scene_sheet,
)

CODE = "91330100MA00000000"
"""Eighteen characters, of nobody."""


def blocks(sheet, kind):
    return [block for block in sheet.blocks if isinstance(block, kind)]


def headings(sheet):
    return [block.text for block in blocks(sheet, Heading)]


@pytest.fixture
def scene() -> Scene:
    return Scene(
        "market-entry",
        "市场准入一类事",
        "我要开公司",
        "办执照、刻章，一起办。",
        "shop",
        ("open-company",),
        basic=(SceneLine("公司设立登记", "open-company"), SceneLine("公章刻制备案")),
        value_added=ValueAdded(government=(SceneLine("导办帮办"),), society=(SceneLine("志愿服务"),)),
        hall=(HallChannel("hall", "商事登记窗口"),),
        reforms=("开之前主动给您讲",),
    )


@pytest.fixture
def policy() -> Policy:
    return Policy(
        "pl-small",
        "增值税小规模纳税人免征增值税",
        "小店不交增值税",
        Topic.TAX,
        "一个月卖的钱不超过 10 万元，增值税免了。",
        PolicyMode.DECLARED,
        (Benefit("增值税", "免征"),),
        ("law/某公告#第一条",),
        requirements=(Requirement("是小规模纳税人"), Requirement("一个月不超过 10 万元")),
        deadline=date(2027, 12, 31),
        validity="执行到 2027 年底",
        reviewed=False,
    )


def test_a_scene_is_a_path_with_boxes_and_then_the_help_by_who_gives_it(scene, item, edition):
    sheet = scene_sheet(scene, {item.id: item}, edition())
    path, government, society = blocks(sheet, Checklist)
    assert path.joined
    assert path.checks == (Check("公司设立登记", "开一家公司"), Check("公章刻制备案"))
    assert not government.joined
    assert society.checks == (Check("志愿服务"),)
    assert headings(sheet)[:4] == ["一件一件办", "还能帮您的", "政府帮您", "社会上的服务"]


def test_a_phone_that_all_affairs_of_a_scene_share_is_said_once(scene, item, edition, said):
    assert said(scene_sheet(scene, {item.id: item}, edition())).count("0571-82980912") == 1


def test_a_scene_with_a_gap_says_what_is_missing(scene, edition, said):
    broken = replace(scene, complete=False, gap="第 3 步没有印出来")
    assert "文件里这一段没印全：第 3 步没有印出来" in said(scene_sheet(broken, {}, edition()))


def test_a_policy_says_what_it_gives_what_must_hold_how_and_until_when(policy, edition, said):
    words = said(policy_sheet(policy, edition()))
    for fact in (
        "小店不交增值税",
        "正式名称：增值税小规模纳税人免征增值税",
        "增值税\n免征",
        "是小规模纳税人",
        "不用审批，自己申报就享受",
        "2027年12月31日",
        "执行到 2027 年底",
        "《某公告》第一条",
        "以窗口为准",
        "不是受理凭证",
    ):
        assert fact in words, fact


def test_a_match_is_told_in_four_groups_each_row_with_its_why(edition, said):
    why = (Reason("是小微企业", Verdict.MET), Reason("登记在本区", Verdict.LACKING, "《某办法》第 3 条"))
    found = MatchedPolicies(
        automatic=(MatchedPolicy("a", "自动的", "减一半", money="一年约 3,000 元"),),
        applicable=(MatchedPolicy("b", "要申请的", "补贴", how="到窗口", deadline=date(2026, 12, 31)),),
        missing_one=(MatchedPolicy("c", "差一样的", "贷款", why, missing="登记在本区"),),
        unknown=(MatchedPolicy("d", "还要问的", "奖励", question="去年交了多少税？", reviewed=False),),
    )
    sheet = match_sheet(found, edition())
    words = said(sheet)
    assert blocks(sheet, Figure) == [Figure("现在就能用的", "2 条")]
    assert blocks(sheet, Reasons) == [Reasons(why)]
    order = [name for name in headings(sheet) if "条）" in name]
    assert order == ["不用申请（1 条）", "现在能申请（1 条）", "只差一样（1 条）", "还要问一问（1 条）"]
    for fact in ("一年约 3,000 元", "到窗口", "2026年12月31日", "登记在本区", "去年交了多少税？", "以窗口为准"):
        assert fact in words, fact


def test_nothing_found_is_said_kindly_and_leaves_no_empty_heading(edition, said):
    sheet = match_sheet(MatchedPolicies(), edition())
    assert "还没有找到能用的政策。请到窗口再问一问。" in said(sheet)
    assert headings(sheet) == []


def test_an_answer_leads_on_to_affairs_and_counters(item, edition, said):
    faq = FaqEntry(
        "faq-open", "周末开门吗？", "开，自助区一直开。", ("seed-004/L1",), items=(item.id,), places=("hall",)
    )
    words = said(answer_sheet(faq, {item.id: item}, edition()))
    for fact in ("周末开门吗？", "自助区一直开", "开一家公司", "0571-82980912", "金沙大道600号", "faq-open"):
        assert fact in words, fact


def test_the_one_time_notice_holds_every_paper_and_not_the_way(item, edition):
    sheet = one_time_notice(checklist(item, None, {}), edition())
    names = [check.text for block in blocks(sheet, Checklist) for check in block.checks]
    assert names == [material.name for material in item.materials]
    assert "怎么办" not in headings(sheet)


def test_the_missing_notice_parts_what_must_come_from_what_may_wait(item, edition, said):
    sheet = missing_notice(checklist(item, None, {}), frozenset({"id"}), edition())
    assert blocks(sheet, Figure) == [Figure("还差", "2 样")]
    urgent, waiting = blocks(sheet, Checklist)
    assert [check.text for check in urgent.checks] == ["公司章程"]
    assert [check.text for check in waiting.checks] == ["住所使用证明"]
    assert "您已经有了\n\n股东和法定代表人的身份证明" in said(sheet)


def test_when_nothing_is_missing_the_notice_says_so(item, edition, said):
    have = frozenset(material.id for material in item.materials)
    assert "一定要带的都齐了。" in said(missing_notice(checklist(item, None, {}), have, edition()))


@pytest.fixture
def enterprise() -> EnterpriseSummary:
    return EnterpriseSummary(
        "测试企业",
        CODE,
        "已识别未核验",
        (("联系电话", "13800000000"),),
        (LicenceLine("食品经营许可证", "快到期", "2026年12月31日"),),
        ("许可证延续，打 13800000000",),
    )


def test_an_enterprise_is_masked_until_the_visitor_asks_for_the_whole_code(enterprise, edition, said):
    words = said(enterprise_sheet(enterprise, edition()))
    assert CODE not in words
    assert "9133**********0000" in words
    assert "13800000000" not in words
    assert words.count("138****0000") == 2
    assert CODE in said(enterprise_sheet(enterprise, edition(), full_code=True))


def test_an_enterprise_sheet_carries_no_code_that_a_finder_could_scan(enterprise, edition):
    assert not blocks(enterprise_sheet(enterprise, edition()), QrCode)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("dots", "large"), [(576, False), (384, True)])
def test_all_of_them_are_drawn_in_both_languages(scene, policy, enterprise, item, edition, dots, large, language):
    hour = edition(large=large, language=language)
    listed = checklist(item, None, {})
    matched = MatchedPolicy("a", "甲", "乙", tuple(Reason(verdict.value, verdict, "丙") for verdict in Verdict))
    for sheet in (
        scene_sheet(scene, {item.id: item}, hour),
        policy_sheet(policy, hour),
        match_sheet(MatchedPolicies(unknown=(matched,)), hour),
        answer_sheet(FaqEntry("faq-a", "问", "答", ()), {}, hour),
        one_time_notice(listed, hour),
        missing_notice(listed, frozenset(), hour),
        enterprise_sheet(enterprise, hour),
    ):
        assert "{" not in repr(sheet.blocks)
        left, _, right, _ = render_slip(sheet, dots).convert("L").point(lambda grey: 255 - grey).getbbox()
        assert left >= 8
        assert right <= dots - 8
