"""What the index holds for each affair; runs at build time only, where jieba and pypinyin may be slow.

The words of an affair become tokens (pairs to quadruples of characters, jieba words, Latin runs); its names also
become full pinyin and initials. `kiosk.content.query` cuts a visitor's words the same way.
"""

import logging
import tempfile
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from pypinyin import Style, lazy_pinyin, pinyin_dict

from kiosk.catalog import Item
from kiosk.content.query import CHINESE, grams, normal
from kiosk.content.sounds import sound_grams

COMMON_SIGNS = range(0x4E00, 0x9FA6)
"""Characters whose sound the pack brings along, so that a homophone typed by mistake can be found."""


@dataclass(frozen=True, slots=True)
class Name:
    """One way to call an affair. `pinyin` has its syllables separated by blanks, `initials` one letter for each."""

    text: str
    pinyin: str
    initials: str
    official: bool


@dataclass(frozen=True, slots=True)
class Terms:
    """The tokens of one affair: of its names, of its other words, and of the sound of its names."""

    names: tuple[str, ...]
    body: tuple[str, ...]
    sounds: tuple[str, ...]


def names_of(item: Item) -> tuple[Name, ...]:
    """Everyday title first, then the official one, then how people say it; each writing once."""
    texts = dict.fromkeys(text for text in map(normal, (item.plain_title, item.title, *item.aliases)) if text)
    official = {normal(item.title), normal(item.plain_title)}
    return tuple(_name(text, text in official) for text in texts)


def _name(text: str, official: bool) -> Name:
    syllables = lazy_pinyin(text, style=Style.NORMAL)
    return Name(text, " ".join(syllables), "".join(syllable[0] for syllable in syllables), official)


def terms_of(item: Item, surroundings: Iterable[str]) -> Terms:
    """`surroundings` are words around the affair: its section's and scenes' titles."""
    names = [item.plain_title, item.title, *item.aliases]
    faq = [line.question for line in item.faq]
    body = [item.summary, item.audience, *item.departments, *faq, *surroundings]
    sounds = [gram for name in names for gram in _sounds(normal(name))]
    return Terms(
        names=tuple(dict.fromkeys(_tokens(names, longest=4))),
        body=tuple(dict.fromkeys(_tokens(body, longest=2))),
        sounds=tuple(dict.fromkeys(sounds)),
    )


def _tokens(texts: Iterable[str], longest: int) -> Iterator[str]:
    for text in texts:
        flat = normal_long(text)
        yield from grams(flat, longest)
        for word in _tokenizer().cut_for_search(flat):
            token = normal(word)
            if len(token) > 1:
                yield token


def normal_long(text: str) -> str:
    """Like `normal`, sentence by sentence, so that a long text is not cut off and sentences do not run together."""
    return " ".join(filter(None, (normal(part) for part in text.replace("，", "。").split("。"))))


def _sounds(text: str) -> Iterator[str]:
    for run in CHINESE.findall(text):
        in_phrase = lazy_pinyin(run, style=Style.NORMAL)
        yield from sound_grams(in_phrase)
        alone = [sound_of(sign) for sign in run]
        if alone != in_phrase:
            yield from sound_grams(alone)
        yield from (f"{gram}" for syllable in in_phrase for gram in sound_grams([syllable]))


@cache
def sound_of(sign: str) -> str:
    """The most frequent reading of one character; the character itself when it has none."""
    return str(lazy_pinyin(sign, style=Style.NORMAL)[0])


def sounds_of_signs() -> Iterator[tuple[str, str]]:
    """`(character, syllable)` for every common character."""
    for code in COMMON_SIGNS:
        sign = chr(code)
        if code in pinyin_dict.pinyin_dict and _is_common(sign):
            yield sign, sound_of(sign)


def _is_common(sign: str) -> bool:
    try:
        sign.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


@cache
def _tokenizer() -> Any:
    """jieba with a dictionary of its own making: its shared cache under the temporary folder is not trusted."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import jieba
    jieba.setLogLevel(logging.ERROR)
    with tempfile.TemporaryDirectory() as folder:
        tokenizer = jieba.Tokenizer()
        tokenizer.tmp_dir = folder
        tokenizer.initialize()
    return tokenizer
