"""Odd inputs for the reading of codes: real forms bent and broken, codes hidden where none may be taken from, noise.

`is_stated` judges by rules of its own, written apart from the reader's: a code counts only as a whole field.
"""

import base64
import re
import unicodedata
from collections.abc import Callable, Iterator
from random import Random

from stdnum.cn import uscc as gb32100

Odd = bytes

_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_FIRST = ("91", "92", "93", "11", "12", "51", "52", "53", "54", "31", "35", "N2", "Y1", "A1")
_SPICE = (
    "0123456789ABCDEFXIOSVZabcdefx :：;；,，。/?&=#%.-_{}[]\"'\\\r\n\t\x00\x1d\u200b\ufeff０１９ＡＭ①²Ⅷßıﬁ"
    "统一社会信用代码企业名称登记机关\U0001f600\u202e"
)
_LABEL = re.compile(r"(?:统一)?社会信用代码\s*[:：]([^;；,，。]*)")
_PARAMETER = re.compile(r"[?&](?:uniscid|cid)=([0-9A-Za-z]+)(?=&|#|$)", re.IGNORECASE)


def odd_inputs(chance: Random, tokens: tuple[str, ...]) -> Iterator[Odd]:
    """Without end; `tokens` are signed codes to bend as well."""
    makers: tuple[Callable[[], Odd], ...] = (
        lambda: _bent(chance, _form(chance, tokens)),
        lambda: _bent(chance, _form(chance, tokens)),
        lambda: _hidden(chance).encode(),
        lambda: _hidden(chance).encode("gb18030"),
        lambda: chance.randbytes(chance.choice((1, 8, 18, 64, 300))),
        lambda: "".join(chr(_sign(chance)) for _ in range(chance.randrange(40))).encode("utf-8", "surrogatepass"),
        lambda: "".join(chance.choices(_ALPHABET, k=18)).encode(),
        lambda: "".join(chance.choices(_SPICE, k=chance.randrange(60))).encode("gb18030"),
        lambda: "".join(chance.choices("0123456789X", k=chance.choice((15, 16, 18, 19, 24)))).encode(),
    )
    while True:
        yield chance.choice(makers)()


def is_stated(code: str, odd: Odd, tokens: frozenset[str]) -> bool:
    """Whether `code` stands in the input as a whole: alone, as a link's parameter, under its label, or signed."""
    return any(_states(code, text, tokens) for text in _texts(odd))


def _texts(odd: Odd) -> Iterator[str]:
    bare = odd[3:] if re.match(rb"\][A-Za-z][0-9A-Fa-f]", odd) else odd
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            yield bare.decode(encoding)
        except UnicodeDecodeError:
            continue
        return


def _states(code: str, text: str, tokens: frozenset[str]) -> bool:
    if text.strip() in tokens or _squeezed(text) == code:
        return True
    link = "://" in text
    values = [value for value in _PARAMETER.findall(text.strip()) if value in (code, code.lower())] if link else []
    return bool(values) or any(code in _leading_lines(field) for field in _LABEL.findall(text))


def _leading_lines(field: str) -> list[str]:
    lines = field.splitlines()
    return [_squeezed("".join(lines[: count + 1])) for count in range(len(lines))]


def _squeezed(text: str) -> str:
    flat = unicodedata.normalize("NFKC", text).upper()
    return re.sub(r"[\s\u200b\ufeff-]", "", flat)


def _code(chance: Random) -> str:
    body = chance.choice(_FIRST) + f"{chance.randrange(10**6):06}" + "".join(chance.choices(_ALPHABET, k=9))
    return body + str(gb32100.calc_check_digit(body))


def _form(chance: Random, tokens: tuple[str, ...]) -> str:
    code = _code(chance)
    return chance.choice(
        (
            code,
            code.lower(),
            f"http://www.gsxt.gov.cn/index.html?uniscid={code}",
            f"http://www.szcredit.com.cn/web/x.aspx?rid=8a80026f&cid={code}&z=1",
            f"统一社会信用代码：{code},企业注册号:330203000039277;企业名称:某某有限公司;登记机关:某局;"
            "登记时间:2017-03-02;经营范围:软件;硬件。;详询信用公示系统:http://gsxt.zjaic.gov.cn",
            f"统一社会信用代码: {code}\r\n名称：某某有限公司\r\n",
            "http://www.gsxt.gov.cn/%7B6E05C133EE95-1531035286042%7D",
            "BDY1:QT-01-261121-0001-K:7KQM-2222",
            chance.choice(tokens),
        )
    )


def _bent(chance: Random, text: str) -> Odd:
    """Some edits to a real form, then some to its bytes."""
    for _ in range(chance.choice((0, 1, 1, 2, 5))):
        at = chance.randrange(len(text) + 1)
        cut = chance.choice((0, 0, 1, 1, 4))
        text = text[:at] + "".join(chance.choices(_SPICE, k=chance.choice((0, 1, 1, 3)))) + text[at + cut :]
    raw = bytearray(text.encode(chance.choice(("utf-8", "utf-8", "gb18030")), "replace"))
    for _ in range(chance.choice((0, 0, 0, 1, 3))):
        if raw:
            raw[chance.randrange(len(raw))] = chance.randrange(256)
    return bytes(raw)


def _hidden(chance: Random) -> str:
    """A right code where none may be taken from."""
    code, pad = _code(chance), "".join(chance.choices("0123456789abcdef", k=chance.randrange(1, 16)))
    coded = base64.b64encode(code.encode()).decode()
    return chance.choice(
        (
            f"{pad}{code}{pad}",
            f"{code}{code}",
            f"http://x.example/{code}",
            f"http://x.example/?id={code}&uuid={pad}{code}",
            f"http://x.example/?uniscid={coded}",
            f"http://x.example/?uniscid={code.encode().hex()}",
            f"http://x.example/?uniscid=%{code[0].encode().hex()}{code[1:]}",
            f"http://x.example/?uniscid={code}{pad}",
            f"统一社会信用代码:{pad}{code}{pad}",
            f"经营范围:{code};登记机关:{code}",
            coded,
            code.encode().hex(),
            f"见{code}号",
        )
    )


def _sign(chance: Random) -> int:
    return chance.choice((chance.randrange(0x80), chance.randrange(0x3000), chance.randrange(0x110000)))
