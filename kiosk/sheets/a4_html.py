"""A sheet as one HTML page for A4: everything escaped, nothing fetched, short sections beside each other."""

from html import escape
from itertools import groupby

from kiosk.sheets.a4_blocks import COLUMN_WORTH, block_html, characters, code_html
from kiosk.sheets.a4_style import style
from kiosk.sheets.a4_text import text, title
from kiosk.sheets.model import Block, Heading, KeyValues, Notice, Paragraph, QrCode, Sheet, Steps


def page(sheet: Sheet, *, tight: int = 0, columns: bool = True) -> str:
    """The whole document. A code without typed figures stands in the corner beside the title, which saves a hand's
    breadth of paper; one with figures stays where it is. Short sections share two `columns` in standard print.
    """
    heading = f"{sheet.title} - {sheet.label}" if sheet.label else sheet.title
    head = f'<span class="issuer">{text(sheet.issuer)}</span><span class="label">{text(sheet.label)}</span>'
    subtitle = f'<p class="subtitle">{text(sheet.subtitle)}</p>' if sheet.subtitle else ""
    aside = next((block for block in sheet.blocks if isinstance(block, QrCode) and not block.typed), None)
    corner = "" if aside is None else f"<aside>{code_html(aside)}</aside>"
    body = _body([block for block in sheet.blocks if block is not aside], beside=columns and not sheet.large)
    foot = "".join(f"<p>{text(line)}</p>" for line in sheet.footer)
    language = "zh-CN" if sheet.language == "zh" else sheet.language
    return (
        f'<!doctype html><html lang="{escape(language)}"><head><meta charset="utf-8"><title>{escape(heading)}</title>'
        f"<style>{style(large=sheet.large, tight=tight)}</style></head><body><header>{head}</header>"
        f"{corner}<h1>{title(sheet.title)}</h1>{subtitle}<main>{body}</main><footer>{foot}</footer></body></html>"
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
    worth = columns and len(parts) > 1 and characters(sections) <= COLUMN_WORTH
    return f'<div class="columns">{"".join(parts)}</div>' if worth else "".join(parts)
