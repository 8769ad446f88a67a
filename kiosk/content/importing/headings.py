"""The words that stand over the columns of official tables, and what they mean. New words are added here, as data."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum

from kiosk.content.importing.words import squeeze


class Field(StrEnum):
    """What a column of an official table may hold."""

    NUMBER = "number"
    SECTION = "section"
    GROUP = "group"
    NAME = "name"
    SUMMARY = "summary"
    PROCESS = "process"
    DEPARTMENTS = "departments"
    FREQUENCY = "frequency"
    AUDIENCE = "audience"
    AREA = "area"
    TERM = "term"
    ONLINE = "online"
    HALL = "hall"
    CONTACT = "contact"
    PERSON = "person"
    MATERIALS = "materials"
    LIMIT = "limit"
    FEE = "fee"
    MEASURE = "measure"
    MODE = "mode"
    CONDITIONS = "conditions"
    QUESTION = "question"
    ANSWER = "answer"


HEADINGS: Mapping[Field, str] = {
    Field.NUMBER: "序号 编号 序 号 项号",
    Field.SECTION: "服务板块 板块 服务类别 类别 一级类别 一级分类 服务分类 事项类别 所属板块",
    Field.GROUP: "二级分类 二级类别 二级名称 二级事项",
    Field.NAME: "三级分类 三级名称 三级事项 服务事项 事项名称 事项 服务名称 办理事项 服务事项名称 政务服务事项 名称",
    Field.SUMMARY: "服务内容 服务简介 事项简介 内容简介 简介 内容 事项说明 服务说明 说明",
    Field.PROCESS: "服务流程 办理流程 办事流程 流程 办理步骤 步骤",
    Field.DEPARTMENTS: "责任部门 责任单位 主管部门 实施机关 实施主体 办理部门 承办部门 部门 区级责任部门 区级责任单位",
    Field.FREQUENCY: "服务频次 频次 办件频次 办理频次",
    Field.AUDIENCE: "服务对象 适用对象 办理对象 对象 申请对象",
    Field.AREA: "服务区域 区域 服务范围 适用区域",
    Field.TERM: "服务期限 期限 有效期 有效期限 实施期限 实施阶段 政策期限",
    Field.ONLINE: "线上 线上渠道 线上办理 网上办理 办理网址 网址 网上渠道",
    Field.HALL: "线下 线下渠道 线下办理 办理地点 办理窗口 窗口 地点 办理地址",
    Field.CONTACT: "联系人及联系电话 联系人及电话 联系电话 咨询热线 咨询电话 电话 联系方式 办公电话",
    Field.PERSON: "联系人 经办人 负责人 姓名",
    Field.MATERIALS: "申请材料 所需材料 办理材料 材料清单 申报材料 材料",
    Field.LIMIT: "承诺时限 承诺期限 承诺办结时限 办理时限 办结时限",
    Field.FEE: "收费 是否收费 收费标准 收费情况",
    Field.MEASURE: "任务举措 政策措施 扶持政策 政策内容 优惠内容 举措 具体举措 细化措施 扶持内容 支持政策",
    Field.MODE: "政策类别 享受方式 兑现方式 申报方式",
    Field.CONDITIONS: "申报条件 享受条件 受理条件 适用条件 条件",
    Field.QUESTION: "问题 常见问题 问 提问 咨询问题",
    Field.ANSWER: "答案 解答 答复 回答 答 标准答案",
}
POLICY_NAMES = frozenset(["政策名称", "措施名称", "重点工作", "政策措施名称"])

MEANING = {word: name for name, words in HEADINGS.items() for word in words.split()}
MEANING |= dict.fromkeys(POLICY_NAMES, Field.NAME)
SUBJECTS = (Field.NAME, Field.SUMMARY, Field.MEASURE, Field.QUESTION)
"""A table must say at least one of these, or there is nothing to write down."""

LOOKED_FOR = "序号, 服务类别/板块, 服务事项/名称/三级分类, 服务内容, 责任部门, 频次, 政策措施/任务举措, 问题, 答案"
"""For the error when no table is found."""

BRACKETS = re.compile(r"[(（\[【].*?[)）\]】]|[(（\[【].*$")


def meaning(heading: str) -> Field | None:
    """What one heading means, hints in brackets left aside."""
    return MEANING.get(BRACKETS.sub("", squeeze(heading)).strip("：:*"))


def meanings(cells: Sequence[str]) -> tuple[Field | None, ...]:
    return tuple(meaning(cell) for cell in cells)


def is_heading(cells: Sequence[str]) -> bool:
    """Whether a row is the headings of a table: three known words, or two that are most of what it says."""
    said = [cell for cell in cells if cell.strip()]
    known = [found for found in map(meaning, said) if found]
    return len(set(known)) >= 3 or (len(set(known)) == 2 and len(known) * 2 >= len(said))
