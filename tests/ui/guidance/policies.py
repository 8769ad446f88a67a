"""Two made-up policies: one to apply for, one that comes by itself."""

from dataclasses import replace
from datetime import date

from kiosk.catalog import Amount, Benefit, HallChannel, Phone, Policy, PolicyMode, Requirement, Step, Topic

BONUS = Policy(
    id="bonus",
    title="首次上规奖励",
    plain_title="第一次上规，奖20万",
    topic=Topic.MARKET,
    summary="第一次上规模的，奖20万元。",
    mode=PolicyMode.APPLICATION,
    benefits=(
        Benefit("奖励", "不超过20万元，一次性", Amount(fixed=200_000, per="次", at_most=200_000)),
        Benefit("设备", "补投入的10%", Amount(share=0.1, of="spend", per="年", at_most=50_000_000)),
        Benefit("场地", "免费用会议室"),
    ),
    sources=("measures-qiantang/3",),
    requirements=(Requirement("是公司"), Requirement("登记在钱塘")),
    departments=("区发改局",),
    phones=(Phone("0571-82980000", "区发改局"),),
    hall=(HallChannel("center", "政策窗口"),),
    steps=(Step("报名"),),
    deadline=date(2026, 12, 31),
    validity="2026年底前",
    items=("company",),
)
RELIEF = replace(
    BONUS, id="relief", title="社保费缓交", plain_title="社保可以晚点交", mode=PolicyMode.AUTOMATIC, deadline=None
)
