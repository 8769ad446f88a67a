"""The weights of the ranking: data, fitted by `kiosk bench search --fit` on assets/queries/tuning.json and on names
of the pack that were held out one by one. Do not edit by hand."""

RANK = {
    "named": 3.72,
    "titled": 2.73,
    "lent": 0.83,
    "named_share": 0.4,
    "all_names": 0.83,
    "anywhere": 2.32,
    "several": 1.49,
    "exact": 2.97,
    "inside": 0.48,
    "around": 0.84,
    "alike": 2.54,
    "pairs": 1.17,
    "key": -0.15,
    "head": -0.05,
    "unanswered": -0.76,
    "common": -0.07,
    "citizen": 0.16,
    "industry": -1.61,
    "platform": 1.93,
    "item": -1.1,
    "policy": 0.0,
    "faq": 0.0,
    "scene": 0.0,
    "place": 0.0,
    "outside": 1.1,
    "share": 1.0,
}

SURE = {
    "score": 0.41,
    "anywhere": -1.37,
    "known": -1.14,
    "lead_over_outside": 0.63,
    "length": 2.89,
    "letters": 0.1,
}
SURE_BIAS = -2.83
