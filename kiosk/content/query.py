"""What a visitor typed or said, made ready for the index: normalised, filler words gone, cut into grams.

Runs on the terminal at every keystroke, so neither jieba nor pypinyin is needed here: Chinese is cut into pairs,
triples and quadruples of characters, Latin letters are taken as pinyin or initials.
"""

import re
import unicodedata
from dataclasses import dataclass

from kiosk.content.filler_words import FILLERS, PINYIN_FILLERS

LONGEST_QUERY = 60
"""Characters looked at; nobody says what they want in more."""

NOT_A_SIGN = re.compile(r"[^0-9a-z\u3400-\u9fff]+")
LATIN = re.compile(r"[0-9a-z]+")
CHINESE = re.compile(r"[\u3400-\u9fff]+")
FILLER = re.compile("|".join(map(re.escape, sorted(FILLERS, key=len, reverse=True))))
PINYIN_FILLER = re.compile(f"^(?:{'|'.join(sorted(PINYIN_FILLERS, key=len, reverse=True))})")


def normal(text: str) -> str:
    """Full-width to plain, small letters, no punctuation, no blanks: two writings of one word become the same."""
    flat = unicodedata.normalize("NFKC", text[: LONGEST_QUERY * 4]).lower().replace("ü", "v")
    return NOT_A_SIGN.sub("", flat)


@dataclass(frozen=True, slots=True)
class Query:
    """`whole` is normalised; `parts` are what remains between the fillers."""

    whole: str
    parts: tuple[str, ...]

    @property
    def text(self) -> str:
        return "".join(self.parts)

    @property
    def latin(self) -> bool:
        return bool(self.text) and self.text.isascii()


def understand(raw: str) -> Query:
    """Take the fillers away, unless nothing would remain. Any text is allowed; an empty one gives an empty query."""
    whole = normal(raw)[:LONGEST_QUERY]
    kept = PINYIN_FILLER.sub("", whole) if whole.isascii() else FILLER.sub(" ", whole)
    parts = tuple(kept.split())
    if parts:
        return Query(whole, parts)
    return Query(whole, (whole,)) if len(whole) > 1 else Query("", ())


def grams(text: str, longest: int = 4) -> tuple[str, ...]:
    """Pairs up to `longest` characters of the Chinese runs and whole Latin runs, each once, shortest first.

    A single Chinese character is its own gram, or it could not be found at all.
    """
    found: dict[str, None] = {}
    runs = CHINESE.findall(text)
    for size in range(2, longest + 1):
        for run in runs:
            for start in range(len(run) - size + 1):
                found[run[start : start + size]] = None
    for run in (*(run for run in runs if len(run) == 1), *LATIN.findall(text)):
        found[run] = None
    return tuple(found)
