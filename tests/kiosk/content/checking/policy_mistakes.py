"""What an editor may get wrong in policies and in the vocabulary of their conditions."""

TAX = "policies/tax.yaml"
PROFILE = "profile.yaml"
SMALL = "{fact: taxpayer, is: small}"
SHARE = "{share: 0.5, of: booth_fee, per: 次, at_most: 30000}"

MISTAKES = [
    (TAX, SMALL, "{fact: taxpayr, is: small}", f"{TAX}:12: Bad condition: there is no fact “taxpayr”"),
    (TAX, SMALL, "{fact: taxpayer, is: tiny}", f"{TAX}:12: Bad condition: “tiny” is no option of “taxpayer”. Use one"),
    (TAX, SMALL, "{not: {fact: taxpayer, in: [small, big]}}", "“big” is no option of “taxpayer”."),
    (TAX, SMALL, "{fact: taxpayer, at_least: 3}", "“taxpayer” is no number and cannot be compared with one."),
    (TAX, SMALL, "{fact: hightech, at_most: 3}", "“hightech” is no number and cannot be compared with one."),
    (TAX, SMALL, "{fact: staff, is: many}", "“staff” is a number, not “many”."),
    (TAX, SMALL, "{fact: staff, is: true}", "“staff” is a number, not “True”."),
    (TAX, SMALL, "{fact: hightech, is: 高新}", "“hightech” is true or false, not “高新”."),
    (TAX, SMALL, "{fact: staff, at_least: many}", f"{TAX}:12: bad condition: “staff” is compared with 'many'"),
    (TAX, "{fact: staff, at_least: 10}", "{fact: crew, at_least: 10}", f"{TAX}:14: Bad condition: there is no fact"),
    (TAX, SHARE, "{share: 0.5, of: staff}", f"{TAX}:9: A share needs money, but “staff” is counted in 人."),
    (TAX, SHARE, "{share: 0.5, of: taxpayer}", f"{TAX}:9: “taxpayer” is no number"),
    (TAX, SHARE, "{share: 0.5, of: fee}", f"{TAX}:9: There is no fact “fee” in profile.yaml."),
    (TAX, SHARE, "{share: 0.5}", f"{TAX}:9: A share is a share of something."),
    (TAX, SHARE, "{fixed: 3, share: 0.5, of: booth_fee}", f"{TAX}:9: An amount is either fixed or a share, not both."),
    (TAX, SHARE, "{of: booth_fee}", f"{TAX}:9: The amount says neither fixed nor share."),
    (TAX, SHARE, "{fixed: 300, of: booth_fee}", f"{TAX}:9: “booth_fee” is money"),
    (TAX, SHARE, "{share: 50, of: booth_fee}", f"{TAX}:9: “share” is too large."),
    (TAX, SHARE, "{fixed: 3000, unit: 万元}", f"{TAX}:9: “unit” does not know “万元”. Use one of '元'."),
    (TAX, "topic: tax", "topic: taxes", f"{TAX}:4: “topic” does not know “taxes”."),
    (TAX, "mode: 申报享受", "mode: 白送", f"{TAX}:6: “mode” does not know “白送”."),
    (TAX, "items: [company]", "items: [compny]", f"{TAX}:15: There is no item “compny”."),
    (TAX, "- id: pl-vat", "- id: vat", f"{TAX}:1: “vat” is no id of a policy; begin it with pl-."),
    (TAX, "  source: seed-001/L10\n", "", f"{TAX}:1: The source is missing."),
    (TAX, "aliases: [少交税]", "aliases: [注册公司]", f"{TAX}:17: The alias “注册公司” already belongs to “company”."),
    (TAX, "aliases: [少交税]", "aliases: [少交税, 少交税]", f"{TAX}:17: The alias “少交税” is there twice."),
    (TAX, "aliases: [少交税]", "phones: [{number: '12366', label: 王老师}]", "looks like a person's name."),
    (TAX, "aliases: [少交税]", "channels: {hall: [{place: moon}]}", f"{TAX}:17: There is no place “moon”."),
    (TAX, "aliases: [少交税]", "effective_from: 2028-01-01", f"{TAX}:16: The last day to apply lies before the first"),
    (
        TAX,
        "summary: 小规模",
        "summary: 打13800000000问，小规模",
        f"{TAX}:5: “13800000000” is a personal mobile number.",
    ),
    (PROFILE, "unit: 人", "unit: 头", f"{PROFILE}:7: “unit” does not know “头”."),
    (PROFILE, ", unit: 人", "", f"{PROFILE}:7: A number needs its unit."),
    (PROFILE, "type: flag", "type: flag, unit: 人", f"{PROFILE}:9: A flag has no unit."),
    (PROFILE, "type: flag", "type: flag, options: [{value: a, label: b}]", f"{PROFILE}:9: A flag has no options."),
    (PROFILE, "type: flag", "type: choice", f"{PROFILE}:9: A choice needs at least two options."),
    (PROFILE, "type: flag", "type: flag, after: [staf]", f"{PROFILE}:9: “staf” is no fact of profile.yaml."),
    (PROFILE, "type: flag", "type: flag, after: [hightech]", f"{PROFILE}:9: “hightech” is asked only after this one."),
    (PROFILE, "value: general", "value: small", f"{PROFILE}:6: “small” is there twice under options."),
    (PROFILE, "id: staff", "id: taxpayer", f"The attribute “taxpayer” is already in {PROFILE}:1."),
    (PROFILE, "dimension: identity", "dimension: 身高", f"{PROFILE}:2: “dimension” does not know “身高”."),
]
