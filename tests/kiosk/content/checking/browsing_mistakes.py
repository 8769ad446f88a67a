"""What an editor may get wrong in sections, scenes, groups, questions, places, and in what affairs point at."""

ITEMS = "items/approval.yaml"
FAQ = "faqs/start.yaml"
GROUPS = "groups.yaml"
SCENES = "scenes.yaml"

MISTAKES = [
    ("sections.yaml", "icon: stamp", "icon: zeppelin", "sections.yaml:1: There is no picture “zeppelin”."),
    ("sections.yaml", "side: citizen", "side: both", "sections.yaml:2: “side” does not know “both”."),
    (SCENES, "icon: shop", "icon: shops", f"{SCENES}:5: There is no picture “shops”."),
    (SCENES, "  items:", "  basic: [{text: 设立, item: compny}]\n  items:", f"{SCENES}:6: There is no item “compny”."),
    (
        SCENES,
        "  items:",
        "  value_added: {society: [办证, {text: 贷款, item: loan}]}\n  items:",
        f"{SCENES}:6: There is no item “loan”.",
    ),
    (SCENES, "  items:", "  value_added: {church: [祈福]}\n  items:", f"{SCENES}:6: The field “church” is not known"),
    (SCENES, "  items:", "  hall: [{place: moon}]\n  items:", f"{SCENES}:6: There is no place “moon”."),
    (SCENES, "  items:", "  complete: false\n  items:", f"{SCENES}:6: What is missing in the document is not said."),
    (SCENES, "  items:", "  gap: 缺一页\n  items:", f"{SCENES}:6: The scene has a gap and calls itself complete."),
    (
        SCENES,
        "  items:",
        "  suits: [{order: 1}, {order: 2, when: {not: {fact: taxpayr, is: small}}}]\n  items:",
        f"{SCENES}:6: Bad condition: there is no fact “taxpayr” in profile.yaml.",
    ),
    (
        SCENES,
        "  items:",
        "  suits: [{order: 1, when: {fact: taxpayer, is: tiny}}]\n  items:",
        f"{SCENES}:6: Bad condition: “tiny” is no option of “taxpayer”.",
    ),
    (SCENES, "  items:", "  suits: [{order: 0}]\n  items:", f"{SCENES}:6: “order” is too small."),
    (GROUPS, "icon: shop", "icon: shops", f"{GROUPS}:6: There is no picture “shops”."),
    (GROUPS, "axis: person", "axis: animal", f"{GROUPS}:2: “axis” does not know “animal”."),
    (GROUPS, "items: [company]", "items: [compny]", f"{GROUPS}:7: There is no item “compny”."),
    (GROUPS, "scenes: [start]", "scenes: [stop]", f"{GROUPS}:8: There is no scene “stop”."),
    (GROUPS, "policies: [pl-vat]", "policies: [pl-beer]", f"{GROUPS}:9: There is no policy “pl-beer”."),
    (GROUPS, "policies: [pl-vat]", "policies: [vat]", f"{GROUPS}:9: “vat” is no id of a policy; begin it with pl-."),
    (GROUPS, "- id: founder", "- id: start", f"{GROUPS}:1: The scene “start” is already in {SCENES}:1."),
    (FAQ, "- id: faq-cost", "- id: cost", f"{FAQ}:1: “cost” is no id of a question; begin it with faq-."),
    (FAQ, "section: approval", "section: nowhere", f"{FAQ}:5: There is no section “nowhere”."),
    (FAQ, "items: [company]", "items: [compny]", f"{FAQ}:6: There is no item “compny”."),
    (FAQ, "policies: [pl-vat]", "policies: [pl-beer]", f"{FAQ}:7: There is no policy “pl-beer”."),
    (FAQ, "places: [hall]", "places: [moon]", f"{FAQ}:8: There is no place “moon”."),
    (FAQ, "  source: qiantang-common/137\n", "", f"{FAQ}:1: The source is missing."),
    (FAQ, "注册公司收费吗", "开公司要多少钱", f"{FAQ}:3: The question “开公司要多少钱” is there twice."),
    (FAQ, "a: 不收钱。", "a: 找联系人：王小明。", "looks like a person's name."),
    ("places.yaml", "- id: hall", "- id: company", "The item “company” is already in"),
    (ITEMS, "scenes: [start]", "policies: [pl-beer]", f"{ITEMS}:22: There is no policy “pl-beer”."),
    (ITEMS, "scenes: [start]", "platform: biomed", f"{ITEMS}:1: An affair of the platform biomed is called qi-biomed-"),
    (ITEMS, "scenes: [start]", "platform: farming", f"{ITEMS}:22: “platform” does not know “farming”."),
    (ITEMS, "scenes: [start]", "forms: [飞鸽]", f"{ITEMS}:22: “forms” does not know “飞鸽”."),
    (ITEMS, "scenes: [start]", "basis: [我想的]", f"{ITEMS}:22: “我想的” names no known document"),
    (ITEMS, "- id: licence", "- id: qi-biomed-4", f"{ITEMS}:25: The platform is missing. Write platform: biomed."),
    (
        ITEMS,
        "- id: licence",
        "- id: qt-141",
        f"{ITEMS}:33: “qt-141” does not name its own row. Add qiantang-common/141",
    ),
    (ITEMS, "- id: licence", "- id: qt-999", f"{ITEMS}:25: “qt-999” stands for no row of its list."),
    (
        ITEMS,
        "- id: licence",
        "- id: qi-biomed-4\n  platform: biomed",
        f"{ITEMS}:34: “qi-biomed-4” does not name its own row. Add qiantang-industry/biomed-4 to its source.",
    ),
    (
        ITEMS,
        "    hall:\n      - {place: hall",
        "    online: [{name: 网上, source: qiantang-common/1}]\n    hall:\n      - {place: hall",
        f"{ITEMS}:9: “qiantang-common/1” is no online service; write it like qiantang-online/12.",
    ),
    (
        "region.yaml",
        "label: 政务热线",
        "label: 李主任",
        "region.yaml:4: The label “李主任” looks like a person's name.",
    ),
]
