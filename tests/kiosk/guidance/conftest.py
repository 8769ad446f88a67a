"""An affair with a branching interview, as a pack would give it."""

import pytest

from kiosk.catalog import (
    END,
    Action,
    ActionKind,
    Interview,
    Item,
    Kind,
    Material,
    Need,
    Notice,
    Option,
    Question,
    parse,
)


@pytest.fixture
def interview() -> Interview:
    """who -> (self: place | agent: letter -> place) -> end."""
    return Interview(
        id="open-company",
        title="开公司",
        item="company",
        start="who",
        questions=(
            Question("who", "谁来办？", (Option("self", "自己来", "place"), Option("agent", "请人代办", "letter"))),
            Question("letter", "委托书写好了吗？", (Option("yes", "写好了", "place"), Option("no", "还没有", "place"))),
            Question("place", "办公的地方？", (Option("own", "自己的", END), Option("rent", "租的", END))),
        ),
        notices=(
            Notice("代办人也要带身份证原件。", parse({"fact": "who", "is": "agent"})),
            Notice("租的房子可以先问园区。", parse({"fact": "place", "is": "rent"}), Action(ActionKind.APPEAL, "留言")),
            Notice("窗口会一次性告知。"),
        ),
    )


@pytest.fixture
def item() -> Item:
    return Item(
        id="company",
        title="公司设立登记",
        plain_title="开公司",
        section="approval",
        kind=Kind.HANDLE,
        summary="办一张营业执照",
        provider=None,
        departments=(),
        sources=("qiantang-common/137",),
        materials=(
            Material("id-card", "身份证"),
            Material("letter", "委托书", when=parse({"fact": "who", "is": "agent"})),
            Material("lease", "租房合同", when=parse({"fact": "place", "is": "rent"})),
            Material("photo", "照片", need=Need.OPTIONAL),
        ),
        interview="open-company",
    )
