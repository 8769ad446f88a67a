"""Where a fact comes from, in words: source keys of a pack as the names of the documents."""

from kiosk.wording import Wording

ROW_SOURCES = {
    "qiantang-common": "item.source_qiantang_common",
    "qiantang-online": "item.source_qiantang_online",
    "qiantang-scene": "item.source_qiantang_scene",
    "measures-qiantang": "item.source_measures_qiantang",
    "measures-keqiao": "item.source_measures_keqiao",
    "items-quzhou": "item.source_items_quzhou",
    "items-zhoushan": "item.source_items_zhoushan",
    "items-deqing": "item.source_items_deqing",
}
NUMERALS = frozenset("〇零一二三四五六七八九十百、, ")
PLATFORMS = {
    "biomed": "item.platform_biomed",
    "digital": "item.platform_digital",
    "equipment": "item.platform_equipment",
    "materials": "item.platform_materials",
    "bonded": "item.platform_bonded",
    "chips": "item.platform_chips",
}


def say_sources(sources: tuple[str, ...], words: Wording) -> str:
    """Each document or row once, one below the other; several lines of one document are that document."""
    return words.say("item.join").join(dict.fromkeys(say_source(source, words) for source in sources))


def say_sources_together(sources: tuple[str, ...], words: Wording) -> tuple[str, ...]:
    """Each document once, the articles of one law in one go: “《护照法》第 5、6 条”."""
    articles: dict[str, list[str]] = {}
    for source in sources:
        law, _, article = source.partition("#")
        together = law.startswith("law/") and _is_number(article)
        articles.setdefault(law if together else source, []).extend([article] if together else [])
    join = words.say("item.and")
    said = (say_source(f"{key}#{join.join(found)}" if found else key, words) for key, found in articles.items())
    return tuple(dict.fromkeys(said))


def say_source(source: str, words: Wording) -> str:
    """“《钱塘区政务服务改革企业共性服务清单》第 137 项”. A key of an unknown kind is shown as it is."""
    document, _, place = source.partition("/")
    if document in ROW_SOURCES:
        name = words.say(ROW_SOURCES[document])
        return words.say("item.source_row" if place.isdigit() else "item.source_part", name=name, place=place)
    if document == "qiantang-industry":
        platform, _, number = place.rpartition("-")
        name = words.say("item.source_qiantang_industry")
        label = words.say(PLATFORMS[platform]) if platform in PLATFORMS else platform
        return words.say("item.source_industry_row", name=name, platform=label, place=number)
    if document == "law":
        law, _, article = place.partition("#")
        if article and not _is_number(article):
            return words.say("item.source_part", name=law, place=article)
        return words.say("item.source_law" if article else "item.source_whole_law", law=law, article=article)
    seed = f"item.source_{document.replace('-', '_')}"
    if document.startswith("seed-") and words.knows(seed):
        return words.say("item.source_document", name=words.say(seed))
    return source


def _is_number(article: str) -> bool:
    """“12”, “十二”, “5、6”: what stands between 第 and 条. Anything else names a part of the law by itself."""
    return bool(article) and all(sign.isdigit() or sign in NUMERALS for sign in article)
