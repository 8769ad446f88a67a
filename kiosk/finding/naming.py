"""How names sound: full pinyin, initials, softened syllables. Runs at build time, with pypinyin."""

from collections.abc import Iterator, Sequence
from functools import cache

from pypinyin import Style, lazy_pinyin, pinyin_dict

from kiosk.finding.sounds import soft

COMMON_SIGNS = range(0x4E00, 0x9FA6)
"""Characters whose sound the pack brings along, so that a homophone typed by mistake can be found."""
LONGEST_RUN = 6
"""Characters of the longest run of words that is found by its initials."""


def syllables_of_name(text: str) -> tuple[str, ...]:
    """One syllable for each character, in the reading that the phrase has; Latin runs as they are."""
    return tuple(lazy_pinyin(text, style=Style.NORMAL))


@cache
def sounds_of_word(word: str) -> str:
    """Softened syllables joined by blanks; empty when a sign has no sound."""
    syllables = lazy_pinyin(word, style=Style.NORMAL)
    return " ".join(map(soft, syllables)) if len(syllables) == len(word) and not word.isascii() else ""


@cache
def sounds_of_signs() -> tuple[tuple[str, str], ...]:
    """`(character, syllable)` for every common character."""
    signs = (chr(code) for code in COMMON_SIGNS if code in pinyin_dict.pinyin_dict)
    return tuple((sign, str(lazy_pinyin(sign, style=Style.NORMAL)[0])) for sign in signs if _is_common(sign))


def runs_of_words(words: Sequence[str]) -> Iterator[str]:
    """Every run of neighbouring Chinese words of two to `LONGEST_RUN` characters."""
    for start in range(len(words)):
        run = ""
        for word in words[start:]:
            run += word
            if len(run) > LONGEST_RUN or word.isascii():
                break
            if len(run) >= 2:
                yield run


def _is_common(sign: str) -> bool:
    try:
        sign.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True
