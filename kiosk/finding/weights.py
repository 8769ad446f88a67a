"""The weights of the ranking: data.

Fitted by `kiosk.bench.search_fitting` on assets/queries/tuning.json and on names of the pack that were struck out one
by one; fit again when features change. By rule, not by fit: `industry` and `platform` keep the affairs of an industry
platform below the common ones until the query names the industry; `citizen` lets the common ones win a tie.
"""

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
    "common": 0.0,
    "citizen": -0.2,
    "industry": -2.0,
    "platform": 2.3,
    "item": -1.1,
    "policy": 0.0,
    "faq": 0.0,
    "scene": 0.0,
    "place": 0.0,
    "outside": 1.1,
    "share": 1.0,
}

SURE = {
    "score": 0.31,
    "anywhere": 0.0,
    "known": 0.0,
    "lead_over_outside": 0.52,
    "length": 2.16,
    "letters": 0.0,
}
SURE_BIAS = -3.58
