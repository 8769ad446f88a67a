"""A scene, a policy and an enterprise to compose sheets from; none of them is anybody's."""

from datetime import date

from kiosk.catalog import Benefit, HallChannel, Policy, PolicyMode, Requirement, Scene, SceneLine, Topic, ValueAdded
from kiosk.sheets import EnterpriseSummary, LicenceLine

SCENE = Scene(
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
POLICY = Policy(
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
ENTERPRISE = EnterpriseSummary(
    "测试企业",
    "91330100MA00000000",
    "已识别未核验",
    (("联系电话", "13800000000"),),
    (LicenceLine("食品经营许可证", "快到期", "2026年12月31日"),),
    ("许可证延续，打 13800000000",),
)
