"""Three made-up affairs, and the two interviews that lead to them."""

from dataclasses import replace

from kiosk.catalog import (
    END,
    Action,
    ActionKind,
    Faq,
    Fee,
    Frequency,
    HallChannel,
    Interview,
    Item,
    Kind,
    Limit,
    LimitUnit,
    Material,
    Need,
    Notice,
    OnlineChannel,
    Option,
    Phone,
    Provider,
    Question,
    Step,
    parse,
)

COMPANY = Item(
    id="company",
    title="公司设立登记",
    plain_title="开公司",
    section="approval",
    kind=Kind.HANDLE,
    summary="办一张营业执照，公司就能开张。",
    provider=Provider.GOVERNMENT,
    departments=("区市场监管局",),
    sources=("qiantang-common/137", "seed-004/L475", "seed-004/L561"),
    audience="要开公司的人",
    online=(OnlineChannel("企服新干线", "https://www.example.gov.cn/open"),),
    hall=(HallChannel("center", "商事窗口"),),
    phones=(Phone("0571-85901890", "咨询"),),
    steps=(Step("起名字", "想三个备用"), Step("交材料"), Step("领执照")),
    materials=(
        Material("id-card", "身份证", form="原件", copies=1),
        Material("letter", "委托书", when=parse({"fact": "who", "is": "agent"}), pledge=True),
        Material("lease", "租房合同", form="复印件", deferrable=True, when=parse({"fact": "place", "is": "rent"})),
        Material("photo", "照片", need=Need.OPTIONAL),
    ),
    promised_limit=Limit(1, LimitUnit.WORKING_DAY),
    visits=1,
    fee=Fee(charged=False),
    frequency=Frequency.HIGH,
    faq=(Faq("要交钱吗？", "不要。"),),
    interview="open-company",
)
BARE = Item(
    id="bare",
    title="法律咨询",
    plain_title="法律咨询",
    section="law",
    kind=Kind.CONSULT,
    summary="有事问律师。",
    provider=None,
    departments=(),
    sources=("qiantang-online/7",),
    reviewed=False,
)
SEAL = replace(
    BARE, id="seal", title="公章刻制备案", plain_title="刻公章", section="approval", kind=Kind.HANDLE, reviewed=True
)
INTERVIEW = Interview(
    id="open-company",
    title="开公司要带什么",
    item="company",
    start="who",
    questions=(
        Question(
            "who",
            "谁来办？",
            (Option("self", "自己来", "place"), Option("agent", "请人代办", "letter")),
            "人不同，带的不同",
        ),
        Question("letter", "委托书写好了吗？", (Option("yes", "写好了", "place"), Option("no", "还没有", "place"))),
        Question("place", "办公的地方？", (Option("own", "自己的", END), Option("rent", "租的", END))),
    ),
    notices=(
        Notice("代办人也要带身份证原件。", parse({"fact": "who", "is": "agent"})),
        Notice("租的房子可以先问园区。", parse({"fact": "place", "is": "rent"}), Action(ActionKind.APPEAL, "写下来")),
        Notice("打电话问。", None, Action(ActionKind.CALL, "打营商热线", "85901890")),
    ),
)
WHO = replace(INTERVIEW, id="who-handles", title="不知道找谁办", item="bare", notices=())
