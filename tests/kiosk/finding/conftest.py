"""Two indexes to search: a small one written for these tests, and the one of the content that ships."""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kiosk.clock import SystemClock
from kiosk.content.building.built_packs import built_pack
from kiosk.content.pack_format import DATABASE
from kiosk.finding import INDEX_TABLES, Found, Searcher, write_index
from kiosk.paths import assets_dir

Records = Mapping[str, Sequence[Mapping[str, Any]]]


def item(item_id: str, title: str, plain_title: str, *aliases: str, **more: Any) -> dict[str, Any]:
    base = {
        "id": item_id,
        "title": title,
        "plain_title": plain_title,
        "section": "s",
        "summary": more.pop("summary", ""),
    }
    return {**base, "aliases": list(aliases), **more}


SMALL: Records = {
    "section": [{"id": "s", "title": "办手续"}],
    "item": [
        item("skills", "技能培训服务", "学技术、上培训班", "学手艺", summary="联系培训机构，教您技能"),
        item("law", "个人法律咨询类服务", "个人问法律", "免费问律师", summary="为群众提供法律咨询"),
        item("repair", "信用修复", "有过处罚，想恢复信用", summary="为受到行政处罚的企业提供信用修复"),
        item("loan", "银行信贷服务", "开店办厂要贷款", "企业贷款", summary="多样化信贷融资"),
        item("opening", "企业开办导办帮办咨询服务", "开公司，有人帮您一起办", "开公司", "办营业执照"),
        item("border", "出入境需求紧急办理服务", "急着出国，证件加急办", summary="企业加急办证"),
        item("qi-biomed-1", "生物医药企业银行信贷服务", "药企贷款", "企业贷款难", platform="biomed"),
        item("cz-fund", "住房公积金提取", "取公积金"),
    ],
    "faq": [
        {"id": "faq-hours", "q": "周末能去大厅吗", "a": "能。", "items": []},
        {
            "id": "faq-bad-record",
            "q": "被罚过款，还能贷款吗",
            "ask": ["罚过款影响贷款吗"],
            "a": "看银行。",
            "items": ["loan"],
        },
    ],
    "policy": [
        {
            "id": "pl-rent",
            "title": "房租补助",
            "plain_title": "租办公室，给补助",
            "summary": "新开公司租房有补助",
            "benefits": [{"label": "房租", "text": "补一半"}],
        }
    ],
    "scene": [
        {"id": "refit", "title": "厂房改造一类事", "plain_title": "我要改造厂房", "summary": "", "basic": ["图审"]}
    ],
    "place": [{"id": "port", "name": "下沙港码头", "address": "江边", "takes": "货运"}],
}


def write(records: Records, path: Path) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(INDEX_TABLES)
        write_index(connection, records)
        connection.commit()
    return path


@pytest.fixture(scope="session")
def small_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(SMALL, tmp_path_factory.mktemp("index") / "small.db")


@pytest.fixture(scope="session")
def small(small_file: Path) -> Iterator[Searcher]:
    searcher = Searcher(sqlite3.connect(small_file))
    yield searcher
    searcher.close()


@pytest.fixture(scope="session")
def shipped_file(built_packs: Path) -> Path:
    """The database of the content that ships, built once for all tests."""
    return built_pack(built_packs, assets_dir() / "content" / "qiantang", SystemClock().now()) / DATABASE


@pytest.fixture(scope="session")
def shipped_records(shipped_file: Path) -> Records:
    with closing(sqlite3.connect(shipped_file)) as connection:
        rows = connection.execute("SELECT 'item', data FROM item UNION ALL SELECT kind, data FROM record").fetchall()
    records: dict[str, list[dict[str, Any]]] = {}
    for kind, data in rows:
        records.setdefault(kind, []).append(json.loads(data))
    return records


@pytest.fixture(scope="session")
def shipped(shipped_file: Path) -> Iterator[Searcher]:
    searcher = Searcher(sqlite3.connect(shipped_file))
    yield searcher
    searcher.close()


Find = Callable[..., list[Found]]


@pytest.fixture
def find(small: Searcher) -> Find:
    """Search one kind (affairs, unless told) of the small index."""
    return lambda text, kind="item": small.search(text, ((kind,),), lambda _kind, _id: True)[0]
