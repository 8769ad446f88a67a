"""A sheet as one HTML page for A4: everything escaped, nothing fetched; headings, lists, tables keep their meaning."""

import base64
import re
from dataclasses import astuple, is_dataclass
from html import escape
from itertools import groupby

from kiosk.sheets import qr
from kiosk.sheets.a4_style import style
from kiosk.sheets.balancing import PAUSES
from kiosk.sheets.line_breaking import clusters
from kiosk.sheets.model import (
    Block,
    Check,
    Checklist,
    Figure,
    Heading,
    KeyValues,
    Notice,
    Paragraph,
    QrCode,
    Reason,
    Reasons,
    Sheet,
    Steps,
    Table,
    Verdict,
)

SHORT = 6
"""Characters of a line's end that are held together."""

MANY = 7
"""From so many papers on the tick list stands in two columns, in standard print."""

COLUMN_WORTH = 1200
"""Characters that may share two columns. Longer texts would break over pages inside them, where WeasyPrint takes
minutes to even out the columns and may run over the foot of the page."""

_BEFORE_LATIN = re.compile("([\u4e00-\u9fff])(?=(?:</?span[^>]*>)*[A-Za-z0-9])")
_BEFORE_CHINESE = re.compile("([A-Za-z0-9%])(?=(?:</?span[^>]*>)*[\u4e00-\u9fff])")
_AIRED = r'<span class="air">\1</span>'
"""White between Chinese and Latin, as on the slip: the renderer does not know `text-autospace` (checked with 70)."""

_BOX = '<rect x="1" y="1" width="18" height="18" rx="2.5" fill="none" stroke="#000" stroke-width="1.8"/>'
_CROSS = '<path d="M4.5 4.5l11 11m0-11l-11 11" fill="none" stroke="#000" stroke-width="2.6"/>'
_ASK = (
    '<path d="M6 7a4 4 0 1 1 5.6 3.6c-1.1.5-1.6 1.2-1.6 2.6m0 2.2v2.2" fill="none" stroke="#000" stroke-width="2.4"/>'
)
_TICK = '<path d="M4.5 10.5l4 4.5 7-10" fill="none" stroke="#000" stroke-width="2.6"/>'

_SIGNS = {Verdict.MET: (_TICK, "✓"), Verdict.LACKING: (_CROSS, "✗"), Verdict.OPEN: (_ASK, "?")}


def page(sheet: Sheet, *, tight: int = 0, columns: bool = True) -> str:
    """The whole document. A code without typed figures stands in the corner beside the title, which saves a hand's
    breadth of paper; one with figures stays where it is. Short sections share two `columns` in standard print.
    """
    heading = f"{sheet.title} - {sheet.label}" if sheet.label else sheet.title
    head = f'<span class="issuer">{text(sheet.issuer)}</span><span class="label">{text(sheet.label)}</span>'
    subtitle = f'<p class="subtitle">{text(sheet.subtitle)}</p>' if sheet.subtitle else ""
    aside = next((block for block in sheet.blocks if isinstance(block, QrCode) and not block.typed), None)
    corner = "" if aside is None else f"<aside>{_code(aside)}</aside>"
    body = _body([block for block in sheet.blocks if block is not aside], beside=columns and not sheet.large)
    foot = "".join(f"<p>{text(line)}</p>" for line in sheet.footer)
    language = "zh-CN" if sheet.language == "zh" else sheet.language
    return (
        f'<!doctype html><html lang="{escape(language)}"><head><meta charset="utf-8"><title>{escape(heading)}</title>'
        f"<style>{style(large=sheet.large, tight=tight)}</style></head><body><header>{head}</header>"
        f"{corner}<h1>{_title(sheet.title)}</h1>{subtitle}<main>{body}</main><footer>{foot}</footer></body></html>"
    )


def _body(blocks: list[Block], *, beside: bool) -> str:
    """Sections in order; with `beside`, neighbouring sections of steps and facts share two columns."""
    groups = groupby(_sections(blocks), key=lambda section: beside and _slender(section))
    return "".join(_group(list(sections), columns=slender) for slender, sections in groups)


def _sections(blocks: list[Block]) -> list[list[Block]]:
    """Cut before every main heading, and before a framed remark that ends a section of facts."""
    sections: list[list[Block]] = [[]]
    for block in blocks:
        ends = isinstance(block, Notice) and _slender(sections[-1])
        if ends or (isinstance(block, Heading) and block.level == 2):
            sections.append([])
        sections[-1].append(block)
    return sections


def _slender(section: list[Block]) -> bool:
    """Steps, facts and sentences under a heading read well in half the width; tick lists need all of it."""
    fitting = all(isinstance(block, Heading | Steps | KeyValues | Paragraph) for block in section)
    return bool(section) and fitting and isinstance(section[0], Heading)


def _group(sections: list[list[Block]], *, columns: bool) -> str:
    parts = [f"<section>{''.join(map(block_html, section))}</section>" for section in sections]
    worth = columns and len(parts) > 1 and _characters(sections) <= COLUMN_WORTH
    return f'<div class="columns">{"".join(parts)}</div>' if worth else "".join(parts)


def _characters(value: object) -> int:
    """How much there is to read in blocks, however nested."""
    if isinstance(value, str):
        return len(value)
    if isinstance(value, list | tuple):
        return sum(map(_characters, value))
    return _characters(astuple(value)) if is_dataclass(value) and not isinstance(value, type) else 0


def text(words: str) -> str:
    """Escaped, lines kept; phone numbers, dates and amounts in one piece (the renderer would break after a hyphen).

    The last two short pieces hold together, so that no character ends up alone on a line.
    """
    return "<br>".join(_line(clusters(line)) for line in words.split("\n"))


def _title(words: str) -> str:
    """Phrases stay whole where they fit, so that a title parts after a comma."""
    phrases = "".join(f"{sign}\n" if sign in PAUSES else sign for sign in words).split("\n")
    return "".join(f'<span class="whole">{text(phrase)}</span>' for phrase in phrases if phrase)


def _line(pieces: list[str]) -> str:
    """Chinese marks are left to the renderer, which knows their rules."""
    ends = len(pieces) > 3 and not pieces[-2].isspace() and len(pieces[-2] + pieces[-1]) <= SHORT
    body, end = (pieces[:-2], pieces[-2] + pieces[-1]) if ends else (pieces, "")
    marked = "".join(_whole(piece) if _fragile(piece) else escape(piece) for piece in body)
    marked += _whole(end) if end else ""
    return _BEFORE_CHINESE.sub(_AIRED, _BEFORE_LATIN.sub(_AIRED, marked))


def _fragile(piece: str) -> bool:
    return len(piece) > 1 and any(sign.isascii() and sign.isalnum() for sign in piece)


def _whole(piece: str) -> str:
    return f'<span class="whole">{escape(piece)}</span>'


def block_html(block: Block) -> str:
    """One block. The match is complete: a new kind of block fails the type check here."""
    match block:
        case Heading(words, level):
            return f"<h{min(max(level, 2), 3)}>{text(words)}</h{min(max(level, 2), 3)}>"
        case Paragraph(words, strong, small):
            return f"<p{' class=strong' if strong else ' class=detail' if small else ''}>{text(words)}</p>"
        case Figure(label, words):
            return f'<div class="figure"><p>{text(label)}</p><p class="value">{text(words)}</p></div>'
        case Checklist() | Reasons() | Steps():
            return _list(block)
        case KeyValues(rows, leading):
            pairs = "".join(_pair(key, value, leading=leading) for key, value in rows)
            return f'<table class="pairs">{pairs}</table>'
        case Table():
            return _table(block)
        case Notice(words):
            return f'<p class="notice">{text(" ".join(words.splitlines()))}</p>'
        case QrCode():
            return _code(block)


def _list(block: Checklist | Reasons | Steps) -> str:
    match block:
        case Checklist():
            return _checklist(block)
        case Reasons(reasons):
            return f'<ul class="reasons">{"".join(map(_reason, reasons))}</ul>'
        case Steps(steps):
            return f"<ol>{''.join(_step(number, step) for number, step in enumerate(steps, 1))}</ol>"


def _checklist(block: Checklist) -> str:
    """Many short lines share two columns, unless they are a path."""
    many = not block.joined and len(block.checks) >= MANY and _characters(block.checks) <= COLUMN_WORTH
    kind = " class=path" if block.joined else " class=many" if many else ""
    return f"<ul{kind}>{''.join(map(_check, block.checks))}</ul>"


def _reason(reason: Reason) -> str:
    sign, spoken = _SIGNS[reason.verdict]
    drawn = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">{sign}</svg>'
    source = f'<div class="detail">{text(reason.source)}</div>' if reason.source else ""
    words = (
        f'<span class="strong">{text(reason.text)}</span>' if reason.verdict is Verdict.LACKING else text(reason.text)
    )
    return f'<li><img class="box" alt="{spoken}" src="{_data(drawn)}">{words}{source}</li>'


def _pair(key: str, value: str, *, leading: bool) -> str:
    """The first line of a leading value stands out, the others explain it."""
    first, _, rest = value.partition("\n")
    said = text(value)
    if leading:
        said = f'<span class="strong">{text(first)}</span>' + (
            f'<div class="detail">{text(rest)}</div>' if rest else ""
        )
    return f'<tr><th scope="row">{text(key)}</th><td>{said}</td></tr>'


def _check(check: Check) -> str:
    drawn = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">{_BOX}{_TICK if check.ticked else ""}</svg>'
    box = f'<img class="box" alt="{"☑" if check.ticked else "☐"}" src="{_data(drawn)}">'
    tags = "".join(f' <span class="tag">{text(tag)}</span>' for tag in check.tags)
    detail = f'<div class="detail">{text(check.detail)}</div>' if check.detail else ""
    return f'<li>{box}<span class="strong">{text(check.text)}</span>{tags}{detail}</li>'


def _step(number: int, step: str) -> str:
    return f'<li><span class="number">{number}</span>{text(step)}</li>'


def _table(block: Table) -> str:
    head = "".join(f'<th scope="col">{text(cell)}</th>' for cell in block.head)
    rows = "".join(f"<tr>{''.join(f'<td>{text(cell)}</td>' for cell in row)}</tr>" for row in block.rows)
    return f'<table class="grid"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'


def _code(block: QrCode) -> str:
    typed = "".join(f'<p>{text(label)}</p><p class="typed">{text(words)}</p>' for label, words in block.typed)
    image = f'<img alt="{escape(block.text)}" src="{_data(qr.svg(block.text))}">'
    return f'<div class="qr"><div>{image}</div><div class="says"><p>{text(block.caption)}</p>{typed}</div></div>'


def _data(svg: str) -> str:
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()
