"""The weights of the ranking: data, fitted by `kiosk bench search --fit` on assets/queries/tuning.json and on names
of the pack that were held out one by one. Do not edit by hand."""

RANK = {
    "named": 4.0,
    "titled": 1.0,
    "lent": 2.0,
    "named_share": 2.0,
    "all_names": 1.5,
    "anywhere": 1.5,
    "several": 1.0,
    "exact": 3.0,
    "inside": 1.5,
    "around": 1.0,
    "alike": 1.0,
    "pairs": 1.0,
    "key": 0.5,
    "head": 0.5,
    "unanswered": -0.5,
    "common": 0.4,
    "citizen": 0.0,
    "industry": -0.8,
    "platform": 1.5,
    "item": 0.0,
    "policy": 0.0,
    "faq": 0.0,
    "scene": 0.0,
    "place": 0.0,
    "outside": 0.0,
    "share": 1.0,
}

SURE = {"score": 0.5, "anywhere": 2.0, "known": 2.0, "lead_over_outside": 0.5, "length": 0.0, "letters": -0.3}
SURE_BIAS = -5.0
