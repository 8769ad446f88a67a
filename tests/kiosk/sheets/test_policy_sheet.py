"""Policies on paper: one by itself, and what an enterprise is entitled to."""

from datetime import date

from kiosk.sheets import Figure, MatchedPolicies, MatchedPolicy, Reason, Reasons, Verdict, match_sheet, policy_sheet
from tests.kiosk.sheets.looking import blocks, headings


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
