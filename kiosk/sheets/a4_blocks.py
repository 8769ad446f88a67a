"""One block of a sheet as HTML: headings, lists and tables keep their meaning when the page is read aloud."""

import base64
from dataclasses import astuple, is_dataclass
from html import escape

from kiosk.sheets import qr
from kiosk.sheets.a4_text import text
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
    Steps,
    Table,
    Verdict,
)

MANY = 7
"""From so many papers on the tick list stands in two columns, in standard print."""

COLUMN_WORTH = 1200
"""Characters that may share two columns. Longer texts would break over pages inside them, where WeasyPrint takes
minutes to even out the columns and may run over the foot of the page."""

_BOX = '<rect x="1" y="1" width="18" height="18" rx="2.5" fill="none" stroke="#000" stroke-width="1.8"/>'
_CROSS = '<path d="M4.5 4.5l11 11m0-11l-11 11" fill="none" stroke="#000" stroke-width="2.6"/>'
_ASK = (
    '<path d="M6 7a4 4 0 1 1 5.6 3.6c-1.1.5-1.6 1.2-1.6 2.6m0 2.2v2.2" fill="none" stroke="#000" stroke-width="2.4"/>'
)
_TICK = '<path d="M4.5 10.5l4 4.5 7-10" fill="none" stroke="#000" stroke-width="2.6"/>'

_SIGNS = {Verdict.MET: (_TICK, "✓"), Verdict.LACKING: (_CROSS, "✗"), Verdict.OPEN: (_ASK, "?")}


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
            return code_html(block)


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
    many = not block.joined and len(block.checks) >= MANY and characters(block.checks) <= COLUMN_WORTH
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


def code_html(block: QrCode) -> str:
    typed = "".join(f'<p>{text(label)}</p><p class="typed">{text(words)}</p>' for label, words in block.typed)
    image = f'<img alt="{escape(block.text)}" src="{_data(qr.svg(block.text))}">'
    return f'<div class="qr"><div>{image}</div><div class="says"><p>{text(block.caption)}</p>{typed}</div></div>'


def _data(svg: str) -> str:
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()


def characters(value: object) -> int:
    """How much there is to read in blocks, however nested."""
    if isinstance(value, str):
        return len(value)
    if isinstance(value, list | tuple):
        return sum(map(characters, value))
    return characters(astuple(value)) if is_dataclass(value) and not isinstance(value, type) else 0
