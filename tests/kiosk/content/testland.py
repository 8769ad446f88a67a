"""A small, clean region as its editors would write it, file by file; and what of its packs lies on a terminal."""

from kiosk.content import PackStore

FILES = {
    "region.yaml": """\
region: testland
title: 测试区
phones:
  consult: [{number: '12345', label: 政务热线}]
""",
    "sections.yaml": """\
- {id: approval, title: 办手续, official: 审批服务, icon: stamp}
- {id: tax, title: 税务, official: 税务, icon: money, side: citizen}
""",
    "places.yaml": """\
- id: hall
  name: 办事大厅
  address: 某路1号
  phones:
    - {number: 0571-12345678, label: 前台}
  source: seed-004/L1
""",
    "scenes.yaml": """\
- id: start
  title: 市场准入一类事
  plain_title: 开店开公司
  summary: 从零开始
  icon: shop
  items: [company, licence]
  source: qiantang-scene/市场准入一类事
""",
    "items/approval.yaml": """\
- id: company
  title: 公司设立登记
  plain_title: 开公司
  section: approval
  kind: 办理
  summary: 办一张营业执照
  departments: [区市场监管局]
  channels:
    hall:
      - {place: hall, window: 商事登记}
  phones:
    - {number: 0571-87654321, label: 商事登记窗口}
  materials:
    - {id: id-card, name: 身份证}
    - id: letter
      name: 委托书
      when: {fact: who, is: agent}
  limits:
    promised: {amount: 1, unit: 工作日}
  aliases: [注册公司, 办营业执照]
  interview: open
  scenes: [start]
  effective_until: 2027-01-01
  source: qiantang-common/137
- id: licence
  title: 电子营业执照应用
  plain_title: 手机上的执照
  section: approval
  kind: 查询
  frequency: 高频
  summary: 下载电子执照
  aliases: [电子执照]
  source: [qiantang-common/142, seed-004/L561]
""",
    "profile.yaml": """\
- id: taxpayer
  dimension: identity
  label: 纳税人类型
  ask: 您是小规模纳税人，还是一般纳税人？
  type: choice
  options: [{value: small, label: 小规模}, {value: general, label: 一般}]
- {id: staff, dimension: 规模稳定性, label: 人数, ask: 有多少人？, type: number, unit: 人}
- {id: booth_fee, dimension: 融资需求, label: 展位费, ask: 展位花了多少钱？, type: number, unit: 元}
- {id: hightech, dimension: 科技创新力, label: 高新企业, ask: 是高新企业吗？, type: flag}
""",
    "policies/tax.yaml": """\
- id: pl-vat
  title: 增值税减征
  plain_title: 增值税少交
  topic: tax
  summary: 小规模纳税人按1%交
  mode: 申报享受
  benefits:
    - {label: 增值税, text: 按1%交}
    - {label: 参展, text: 补一半, amount: {share: 0.5, of: booth_fee, per: 次, at_most: 30000}}
  conditions:
    - text: 是小规模纳税人
      when: {fact: taxpayer, is: small}
    - text: 高新企业，或者至少10人
      when: {any: [{fact: hightech, is: true}, {fact: staff, at_least: 10}]}
  items: [company]
  deadline: 2027-12-31
  aliases: [少交税]
  source: seed-001/L10
""",
    "faqs/start.yaml": """\
- id: faq-cost
  q: 开公司要多少钱？
  ask: [注册公司收费吗]
  a: 不收钱。
  section: approval
  items: [company]
  policies: [pl-vat]
  places: [hall]
  source: qiantang-common/137
""",
    "groups.yaml": """\
- id: founder
  axis: person
  title: 创业者
  plain_title: 我要创业
  summary: 从零开始
  icon: shop
  items: [company]
  scenes: [start]
  policies: [pl-vat]
""",
    "interviews/open.yaml": """\
id: open
title: 开公司要带什么
item: company
start: who
questions:
  - id: who
    ask: 谁来办？
    options:
      - {value: self, label: 自己, next: place}
      - {value: agent, label: 请人, next: place}
  - id: place
    ask: 有地方了吗？
    options:
      - {value: have, label: 有了, next: end}
      - {value: none, label: 还没有, next: end}
notices:
  - text: 没有地方，可以先问园区。
    when: {fact: place, is: none}
    action: {kind: appeal, label: 留言}
""",
}

WHOLE_SCENE = """\
  basic: [公司设立登记, {text: 电子执照, item: licence}]
  value_added: {government: [{text: 帮办, item: company}], market: [记账], society: [公证]}
  needs: [快一点]
  online: 企服新干线
  hall: [{place: hall, window: 1号窗}]
  reforms: [一次办]
  complete: false
  gap: 文件缺一页
  suits: [{order: 1, when: {fact: staff, at_least: 10}}, {order: 2}]
"""
"""Every further field that a scene may have; stands before its items."""


def folders(store: PackStore) -> set[str]:
    """The names of the packs that lie on the terminal, and of what an installation left behind."""
    return {path.name for path in store.folder.iterdir() if path.is_dir()}
