"""Cleans the text of a cell: tags, blanks inside Chinese words, brackets that do not pair."""

import re

TAG = re.compile(r"</?[a-zA-Z][^<>]{0,40}>")
BLANK_BESIDE_WIDE = re.compile(r"(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])")
BLANKS = re.compile(r"\s+")
URL_SIGN = r"[A-Za-z0-9:/._\-?=&%#~]"
MARKS = "★▲●"
PAIRS = {"（": "）", "(": ")", "[": "]", "【": "】"}
CLOSERS = {")": "）", "）": ")"}


def squeeze(text: str) -> str:
    """Tags away; blanks away where a Chinese sign stands beside them, single between Latin words."""
    flat = BLANKS.sub(" ", TAG.sub(" ", text)).strip()
    return BLANK_BESIDE_WIDE.sub("", flat)


def digits(text: str) -> str:
    """`1 0 2`, `102.` and `１０２、` as `102`; empty when the cell holds anything but a number."""
    flat = re.sub(r"\s", "", TAG.sub("", text)).strip("()（）.、．")
    flat = flat.removesuffix(".0")
    return str(int(flat)) if flat.isdecimal() and len(flat) <= 6 and int(flat) else ""


def joined(first: str, second: str) -> str:
    """Two pieces of one cell that a page break parted."""
    return squeeze(f"{first} {second}") if first and second else first or second


def open_brackets(text: str) -> int:
    """How many brackets wait for their end (above 0), or close what was never open (below 0)."""
    return sum(text.count(sign) for sign in PAIRS) - sum(text.count(sign) for sign in PAIRS.values())


def paired(text: str) -> str:
    """Brackets of one width on both sides, a closing one too many left out."""
    kept: list[str] = []
    waiting: list[str] = []
    for sign in text:
        if sign in PAIRS:
            waiting.append(PAIRS[sign])
        elif sign in PAIRS.values():
            if not waiting:
                continue
            end = waiting.pop()
            kept.append(end if CLOSERS.get(sign) == end else sign)
            continue
        kept.append(sign)
    return "".join(kept)


def mark_of(text: str) -> str:
    """The ★▲● at the beginning or the end of a cell; empty for none."""
    flat = text.strip()
    if flat and flat[-1] in MARKS:
        return flat[-1]
    return flat[0] if flat and flat[0] in MARKS else ""


def unmarked(text: str) -> str:
    return text.strip().strip(MARKS).strip()
