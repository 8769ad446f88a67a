"""One catalogue of words, complete in both languages, and no key that nobody wrote."""

import re
import string
from pathlib import Path

import pytest

from kiosk.wording import wording

ROOT = Path(__file__).resolve().parents[2]
KEY_IN_CODE = re.compile(r"""(?:\bsay|\btold|\.fill)\(\s*["']([a-z_]+\.[a-z0-9_.]+)["']""")


def test_english_has_every_chinese_key_and_no_other() -> None:
    assert set(wording("zh").texts) == set(wording("en").texts)


def test_both_languages_take_the_same_values() -> None:
    def braces(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}

    chinese, english = wording("zh").texts, wording("en").texts
    assert {key: braces(text) for key, text in chinese.items()} == {key: braces(text) for key, text in english.items()}


def _keys_in_code() -> list[tuple[str, str]]:
    files = [path for folder in ("kiosk", "ui") for end in ("py", "qml") for path in (ROOT / folder).rglob(f"*.{end}")]
    return [
        (str(path.relative_to(ROOT)), key) for path in files for key in KEY_IN_CODE.findall(path.read_text("utf-8"))
    ]


def test_the_search_for_keys_finds_them() -> None:
    assert len(_keys_in_code()) > 100


@pytest.mark.parametrize(("file", "key"), sorted(set(_keys_in_code())))
def test_every_key_in_the_code_has_words(file: str, key: str) -> None:
    assert wording("zh").knows(key), f"{file} says {key}, which the catalogue does not have"


@pytest.mark.parametrize("word", ["非法", "无效", "错误码", "异常"])
def test_a_visitor_never_meets_words_of_the_office(word: str) -> None:
    staff = ("staff.", "center.", "catalog.")
    found = [key for key, text in wording("zh").texts.items() if word in text and not key.startswith(staff)]
    assert not found
