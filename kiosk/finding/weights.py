"""The weights of the ranking: data.

Fitted by `kiosk.bench.search_fitting` on assets/queries/tuning.json and on names of the pack that were struck out one
by one; fit again when features change. By rule, not by fit: `industry` and `platform` keep the affairs of an industry
platform below the common ones until the query names the industry; `citizen` lets the common ones win a tie.
"""

RANK = {
    "named": 3.66,
    "titled": 3.19,
    "lent": 0.71,
    "named_share": -0.03,
    "all_names": 0.82,
    "anywhere": 2.79,
    "several": 1.65,
    "exact": 2.92,
    "inside": 0.27,
    "around": 0.74,
    "alike": 3.08,
    "pairs": 1.38,
    "key": -0.43,
    "head": -0.05,
    "unanswered": -1.12,
    "common": 0.0,
    "citizen": -0.2,
    "industry": -2.0,
    "platform": 2.4,
    "item": -1.26,
    "policy": 0.0,
    "faq": 0.0,
    "scene": 0.0,
    "place": 0.0,
    "outside": 1.26,
    "share": 1.0,
}

SURE = {
    "score": 0.32,
    "anywhere": 0.0,
    "known": 0.0,
    "lead_over_outside": 0.5,
    "length": 2.44,
    "letters": 0.0,
}
SURE_BIAS = -3.49
