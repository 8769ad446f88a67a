"""Whatever is typed, pasted or scanned: a search answers, in bounded work, and never raises."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.finding import Found, Searcher

Find = Callable[..., list[Found]]

PIECES = st.sampled_from(
    ["技能", "培训", "kai", "gong", "si", "zz", "的", "9810", " ", "执照", "陪", "ü", "Ａ", "𠀀", "\u200b", "%", "'"]
)


@given(st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=40).map("".join)))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_makes_it_fail(find: Find, small: Searcher, text: str) -> None:
    assert len(find(text)) <= 20
    assert isinstance(small.meant(text), str)
    assert len(small.suggest(text, 5)) <= 5


@given(st.binary(max_size=200))
@example(b"\xb1\xadr")
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_make_it_fail(find: Find, data: bytes) -> None:
    for encoding in ("utf-8", "gb18030", "latin-1"):
        find(data.decode(encoding, errors="replace"))


def test_a_very_long_text_is_cut(find: Find) -> None:
    assert [one.id for one in find("技能培训" + "啊" * 100_000)][:1] == ["skills"]


def test_a_damaged_index_is_noticed_by_the_probe(small_file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(small_file, tmp_path))
    connection = sqlite3.connect(path)
    connection.execute("UPDATE posting SET documents = x'00' WHERE term = '技能'")
    searcher = Searcher(connection)
    with pytest.raises(ValueError, match="bytes"):
        searcher.probe()
    searcher.close()
