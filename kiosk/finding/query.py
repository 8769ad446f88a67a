"""What a visitor typed or said, made ready for the index: normalised, without the words that people put around it.

Runs on the terminal at every keystroke, so neither jieba nor pypinyin is needed here.
"""

import re
import unicodedata
from dataclasses import dataclass

from kiosk.finding.filler_words import FILLERS, PINYIN_FILLERS

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


def pairs(text: str) -> tuple[str, ...]:
    """Two neighbouring signs each, of the Chinese runs, each once."""
    found = (run[at : at + 2] for run in CHINESE.findall(text) for at in range(len(run) - 1))
    return tuple(dict.fromkeys(found))


def sentences(text: str) -> tuple[str, ...]:
    """The normalised pieces of a longer text, so that it is not cut off and sentences do not run together."""
    return tuple(filter(None, map(normal, re.split(r"[，。；、：！？\s]", text))))
