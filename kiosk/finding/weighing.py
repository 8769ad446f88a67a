"""How much one word says about what is wanted: rare in the index and meaningful in the language weighs most."""

import math

from kiosk.finding.lexicon import GeneralWords

NOT_GENERAL = 0.8
"""Of a word that the general list lacks: mostly a name or a term."""
SINGLE_SIGN = 0.35
LEAST = 0.03


def weight_of(word: str, found: int, total: int, general: GeneralWords) -> float:
    """0.03 to 1. `found` of `total` documents have the word; 0 when the index does not know it."""
    meaning = general.weights.get(word, NOT_GENERAL if len(word) > 1 else SINGLE_SIGN)
    if not found:
        return max(LEAST, meaning)
    return max(LEAST, rarity(found, total) * (0.25 + 0.75 * math.sqrt(meaning)))


def rarity(found: int, total: int) -> float:
    """1 for what one document has, near 0 for what all have."""
    return math.log(1 + total / found) / math.log(1 + total) if found else 1.0
