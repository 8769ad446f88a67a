"""Every field that an editor may write comes out of the pack as it went in."""

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

from kiosk.catalog import Amount, HallChannel, Platform, SceneLine, ServiceForm, Suit, ValueAdded
from kiosk.clock import SetClock
from kiosk.content import PackCatalog
from kiosk.content.building.build import build
from tests.kiosk.content.testland import WHOLE_SCENE


def test_every_field_of_a_scene_survives_the_pack(
    edit: Callable[[str, str, str], None], sources: Path, tmp_path: Path, clock: SetClock
) -> None:
    edit("scenes.yaml", "  items:", WHOLE_SCENE + "  items:")
    build(sources, tmp_path / "scene", clock.now())
    (scene,) = PackCatalog(tmp_path / "scene", clock).scenes()
    assert scene.basic == (SceneLine("公司设立登记"), SceneLine("电子执照", "licence"))
    assert scene.value_added == ValueAdded((SceneLine("帮办", "company"),), (SceneLine("记账"),), (SceneLine("公证"),))
    assert (scene.needs, scene.online, scene.hall) == (("快一点",), "企服新干线", (HallChannel("hall", "1号窗"),))
    assert scene.suits == (Suit(1, {"fact": "staff", "at_least": 10}), Suit(2))
    assert (scene.reforms, scene.complete, scene.gap) == (("一次办",), False, "文件缺一页")


def test_every_field_of_a_policy_survives_the_pack(sources: Path, tmp_path: Path, clock: SetClock) -> None:
    (sources / "policies" / "full.yaml").write_text(FULL_POLICY, "utf-8")
    build(sources, tmp_path / "full", clock.now())
    policy = PackCatalog(tmp_path / "full", clock).policy("pl-full")
    assert policy is not None
    assert [field.name for field in fields(policy) if getattr(policy, field.name) in (None, "", ())] == []
    assert policy.requirements[0].source == "seed-001/L3"
    assert policy.benefits[0].amount == Amount(fixed=1000, of="staff", per="人", up_to=True, cost=True)
    assert policy.benefits[0].money
    assert policy.hall == (HallChannel("hall", "一号窗"),)


FULL_POLICY = """\
- id: pl-full
  title: 全称
  plain_title: 俗称
  topic: jobs
  summary: 一句话
  mode: 申请
  departments: [某局]
  phones: [{number: '12345', label: 咨询台}]
  benefits:
    - label: 补贴
      text: 每人1000元
      amount: {fixed: 1000, of: staff, per: 人, up_to: true, cost: true}
      money: true
  conditions: [{text: 有人, when: {fact: staff, at_least: 1}, source: seed-001/L3}]
  steps: [{title: 来, text: 填表}]
  channels:
    online: [{name: 网上, url: 'https://example.cn/x'}]
    hall: [{place: hall, window: 一号窗}]
  materials: [{id: form, name: 申请表}]
  deadline: 2027-06-30
  effective_from: 2026-01-01
  effective_until: 2027-12-31
  validity: 有效期两年
  items: [company]
  aliases: [招人补贴]
  source: seed-001/L2
  reviewed: true
"""


def test_every_field_of_an_affair_survives_the_pack(sources: Path, tmp_path: Path, clock: SetClock) -> None:
    (sources / "items" / "full.yaml").write_text(FULL, "utf-8")
    build(sources, tmp_path / "full", clock.now())
    item = PackCatalog(tmp_path / "full", clock).item("qi-biomed-3")
    assert item is not None
    empty = [field.name for field in fields(item) if getattr(item, field.name) in (None, "", ())]
    assert empty == ["interview"]
    material = item.materials[0]
    assert [field.name for field in fields(material) if getattr(material, field.name) in (None, "")] == ["when"]
    assert item.fee.charged is False
    assert item.phones[0].label == "咨询台"
    assert item.online[0].url == "https://example.cn/x"
    assert item.online[0].source == "qiantang-online/2"
    assert (item.platform, item.forms) == (Platform.BIOMED, (ServiceForm.WINDOW, ServiceForm.ONLINE))
    assert (material.sample, material.blank) == ("看墙上", "窗口拿")
    assert item.faq[0].answer == "一天"
    assert material.origin == "窗口"
    assert material.source == "seed-001/L5、law/公司法#30"


FULL = """\
- id: qi-biomed-3
  title: 全部字段
  plain_title: 什么都有
  section: approval
  kind: 咨询
  summary: 一句话
  audience: 企业
  platform: biomed
  eligibility: [在钱塘注册]
  basis: [law/公司法#30]
  result: 一张证
  forms: [窗口, 网上]
  scope: 全省通办
  intermediary: 不用
  policies: [pl-vat]
  provider: 市场
  departments: [某局]
  channels:
    online: [{name: 网上, url: 'https://example.cn/x', source: qiantang-online/2}]
    hall: [{place: hall, window: 一号窗}]
  phones: [{number: '12345', label: 咨询台}]
  steps: [{title: 来, text: 带上材料}]
  materials:
    - {id: a, name: 甲, form: 原件, copies: 2, from: 窗口, need: 可选, note: 看, deferrable: true, pledge: false,
       sample: 看墙上, blank: 窗口拿,
       source: [seed-001/L5, law/公司法#30]}
  limits:
    statutory: {amount: 15, unit: 自然日, note: 看情况}
    promised: {unit: 当场}
  visits: 1
  fee: {charged: false, text: 不收钱, basis: 某文}
  area: 全区
  frequency: 一年一次
  aliases: [万事通]
  faq: [{q: 多久, a: 一天}]
  scenes: [start]
  effective_from: 2026-01-01
  effective_until: 2030-01-01
  source: [qiantang-industry/biomed-3]
  reviewed: true
"""
