"""How a sheet looks on A4: sizes in points, plain and larger for old eyes."""

from string import Template

STYLE = Template(
    """
@page { size: A4; margin: ${page}; @bottom-right { content: counter(page) " / " counter(pages);
  font: ${small}/1 "Noto Sans CJK SC"; vertical-align: top; } }
* { margin: 0; padding: 0; box-sizing: border-box; }
html { font: ${body}/${leading} "Noto Sans CJK SC"; color: #000; }
body { orphans: 2; widows: 2; overflow-wrap: anywhere; }
.air { letter-spacing: 0.14em; }
.whole { display: inline-block; max-width: 100%; }
header { border-bottom: 1.6pt solid #000; padding-bottom: 4pt; margin-bottom: 8pt; }
.label { display: inline-block; background: #12305c; color: #fff; font-weight: 700; padding: 1.5pt 9pt;
  line-height: 1.3; border-radius: 4pt; }
.issuer { float: right; font-size: ${small}; line-height: 1.8; }
h1 { font-size: ${title}; line-height: 1.3; font-weight: 700; }
.subtitle { font-size: ${small}; }
h2 { font-size: ${heading}; font-weight: 700; border-left: 4pt solid #0b57c9; padding-left: 6pt; line-height: 1.3;
  margin: ${section} 0 3pt; break-after: avoid; break-inside: avoid; }
h3 { font-size: ${body}; font-weight: 700; margin: 5pt 0 2pt; break-after: avoid; }
p { margin-top: 3pt; }
.strong { font-weight: 700; }
.figure { margin-top: 6pt; } .figure .value { font-size: ${figure}; font-weight: 700; line-height: 1.3; }
ul, ol { list-style: none; margin-top: 3pt; }
li { break-inside: avoid; margin-top: ${gap}; position: relative; padding-left: ${indent}; }
.box { position: absolute; left: 0; top: 0.22em; width: 1.05em; height: 1.05em; }
.detail { font-size: ${small}; }
.path li::before { content: ""; position: absolute; left: 0.5em; top: 1.27em; bottom: -${gap}; margin-bottom: -0.22em;
  border-left: 0.9pt solid #000; }
.path li:last-child::before { border: none; }
.reasons li { margin-top: 1pt; }
.tag { border: 0.8pt solid #000; border-radius: 3pt; padding: 0 4pt; font-size: ${small}; font-weight: 700;
  white-space: nowrap; }
.number { position: absolute; left: 0; top: 0.12em; width: 1.35em; height: 1.35em; line-height: 1.35em;
  border-radius: 50%; background: #12305c; color: #fff; font-weight: 700; text-align: center; }
table { border-collapse: collapse; margin-top: 4pt; }
.pairs th { text-align: left; vertical-align: top; font-weight: 700; width: ${keys}; padding: ${air} 8pt ${air} 0; }
.pairs td { vertical-align: top; padding: ${air} 0; }
.pairs, .pairs tr, .grid tr { break-inside: avoid; }
.grid { width: 100%; }
.grid th { border-bottom: 1.2pt solid #000; text-align: left; padding: 2pt 6pt 2pt 0; }
.grid td { border-bottom: 0.4pt solid #000; vertical-align: top; padding: 2pt 6pt 2pt 0; }
.notice { display: flow-root; border: 1.2pt solid #000; border-radius: 5pt; padding: ${gap} 8pt; margin-top: 5pt;
  font-weight: 700; break-inside: avoid; }
.columns { columns: 2; column-gap: 9mm; clear: right; }
.many { columns: ${many}; column-gap: 9mm; clear: right; }
.columns section { break-inside: avoid; }
.qr { margin-top: 8pt; break-inside: avoid; display: table; }
.qr > div { display: table-cell; vertical-align: middle; }
.qr img { width: ${code}; height: ${code}; display: block; margin: -4pt 8pt -4pt -8pt; }
.qr .typed { font-weight: 700; font-size: ${heading}; line-height: 1.3; }
aside { float: right; width: ${corner}; margin: 0 0 4pt 12pt; text-align: center; font-size: ${small}; }
aside .qr, aside .qr > div { display: block; margin-top: 0; }
aside .qr img { margin: -6pt auto -6pt; }
aside p { line-height: 1.3; }
footer { border-top: 0.8pt dashed #000; margin-top: 8pt; padding-top: 3pt; font-size: ${small};
  break-inside: avoid; }
footer p { display: inline-block; margin: 0 14pt 0 0; }
"""
)

STANDARD = {
    "page": "12mm 15mm 13mm",
    "body": "11pt",
    "small": "11pt",
    "title": "21pt",
    "heading": "13.5pt",
    "figure": "25pt",
    "leading": "1.36",
    "section": "8pt",
    "gap": "3.5pt",
    "air": "1.5pt",
    "indent": "1.75em",
    "keys": "6.2em",
    "code": "31mm",
    "corner": "35mm",
    "many": "2",
}

LARGE = {
    "page": "13mm 14mm 14mm",
    "body": "17pt",
    "small": "16pt",
    "title": "29pt",
    "heading": "20pt",
    "figure": "34pt",
    "leading": "1.4",
    "section": "12pt",
    "gap": "4pt",
    "air": "1.5pt",
    "indent": "1.75em",
    "keys": "6em",
    "code": "38mm",
    "corner": "44mm",
    "many": "1",
}


TIGHT = {"page": "9mm 14mm 12mm", "leading": "1.3", "section": "5pt", "code": "27mm", "gap": "2pt", "air": "0.6pt"}
"""What gives way, and how far, before a sheet takes another page; letters keep their size."""

TIGHTEST = TIGHT | {"page": "7mm 13mm 10mm", "section": "3.5pt", "code": "25mm", "gap": "1.2pt", "air": "0.3pt"}
"""The last step: margins of 7 mm are the narrowest that every office printer keeps free."""

LOOSE_TO_TIGHT: tuple[dict[str, str], ...] = ({}, TIGHT, TIGHTEST)


def style(*, large: bool, tight: int = 0) -> str:
    """The style sheet at a step of `LOOSE_TO_TIGHT`; no text is smaller than 11 pt, in large print than 16 pt."""
    return STYLE.substitute((LARGE if large else STANDARD) | LOOSE_TO_TIGHT[tight])
