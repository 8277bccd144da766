"""PHP's and MySQL's ways with numbers and texts, as far as a client of Vtiger sees them.

Vtiger computes totals in binary floating point and its JSON shows the noise (439.96400000000006);
this stand-in computes in float too: with Decimal it could not show what the real server shows.
"""

import math
import re
import unicodedata
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from html.entities import codepoint2name, name2codepoint

from sagesync_desktop.sandbox.vtiger.errors import PhpFatalError

_LEADING_NUMBER = re.compile(r"\s*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")
_LARGEST = Decimal(10) ** 17 - 1
"""What fits before the point of decimal(25,8); MySQL stores the largest number instead of a larger one."""
_NUMBERS = (bool, int, float, Decimal)
_SCRIPT = re.compile(r"<\s*script", re.IGNORECASE)
_FOUR_BYTES = re.compile(r"[\U00010000-\U0010ffff]")
_ESCAPED = {ord("&"): "&amp;", ord('"'): "&quot;", ord("'"): "&#039;", ord("<"): "&lt;", ord(">"): "&gt;"}
_ENTITY = re.compile(r"&(#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z]\w*);")
_ENTITIES = {**{code: f"&{name};" for code, name in codepoint2name.items()}, **_ESCAPED}


def to_float(value: object) -> float:
    """Read a number as PHP casts it: the leading digits count ("1,234.56" is 1, measured)."""
    if isinstance(value, str):
        return _text_to_float(value)
    return float(value) if isinstance(value, _NUMBERS) else 0.0


def operand(value: object) -> float:
    """Take a value into a sum as PHP 8 does: a text without a leading number is fatal (measured)."""
    if value is None or isinstance(value, _NUMBERS):
        return to_float(value)
    if isinstance(value, str) and _LEADING_NUMBER.match(value):
        return to_float(value)
    raise PhpFatalError


def is_empty(value: object) -> bool:
    """Tell what PHP's empty() tells: "0" counts as empty, "0.00" does not."""
    return value is None or value in ("", "0", 0, [], {})


@lru_cache(maxsize=65536)
def _text_to_float(text: str) -> float:
    found = _LEADING_NUMBER.match(text)
    return float(found.group()) if found else 0.0


def json_number(value: float) -> int | float:
    """PHP writes whole floats without a fraction: 384, not 384.0 (measured)."""
    return int(value) if math.isfinite(value) and value == int(value) else value


@lru_cache(maxsize=65536)
def column_text(text: str, places: int) -> str:
    """A number as a decimal column gives it back, rounded half up ("100.00000000", measured)."""
    found = _LEADING_NUMBER.match(text)
    number = Decimal(found.group().strip()) if found else Decimal(0)
    bounded = max(-_LARGEST, min(_LARGEST, number))
    rounded = bounded.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    return f"{rounded:f}" if rounded else f"{abs(rounded):f}"


def decimal_column(value: object, places: int) -> str:
    """Store a written value in a decimal column."""
    if isinstance(value, (str, Decimal)):
        return column_text(str(value).strip() or "0", places)
    return column_text(repr(to_float(value)), places)


def rounded_number(value: object, places: int) -> str:
    """Round a written amount to the API user's decimals (49.99 became 50 without any, measured)."""
    return column_text(repr(to_float(value)), places)


def shown_money(value: float, places: int) -> str:
    """A figure as number_format shows it: PHP rounds what 15 digits show (10.005 is 10.01, M 290r)."""
    return column_text(f"{value:.15g}", places)


def plain_number(text: str) -> str:
    """A number without trailing zeros, as Vtiger prepares it for the screen ("1.5", "47")."""
    return text.rstrip("0").rstrip(".") if "." in text else text


def encode_html(text: str) -> str:
    """PHP's htmlentities: labels and product names travel so ("&Ouml; &amp;", measured)."""
    return text.translate(_ENTITIES)


def decode_html(text: str, *, quotes: bool = False) -> str:
    """Take one level of entities away as PHP does; &#39; only where `quotes` says so (fact 32, M 240)."""
    return _ENTITY.sub(lambda found: _decoded(found.group(), quotes=quotes), text)


def _decoded(entity: str, *, quotes: bool) -> str:
    name = entity[1:-1]
    if name.startswith("#"):
        code = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
        return entity if code == ord("'") and not quotes else chr(code)
    return chr(name2codepoint[name]) if name in name2codepoint else entity


def label_text(text: str) -> str:
    """A record's label: its name decoded, trimmed unless that leaves nothing, and encoded (fact 34)."""
    decoded = decode_html(text, quotes=True)
    return encode_html(decoded.strip() or decoded)


def stored_text(text: str, length: int | None, *, keeps_four_bytes: bool) -> str:
    """What the database keeps of a text: cut, emoji as ????, script-like HTML escaped (measured)."""
    if _SCRIPT.search(text):
        text = text.replace("<", "&lt;").replace(">", "&gt;")
    text = kept_signs(text, keeps_four_bytes=keeps_four_bytes)
    return text if length is None else text[:length]


def kept_signs(text: str, *, keeps_four_bytes: bool) -> str:
    """A text without the signs that a utf8mb3 database cannot keep (measured)."""
    return text if keeps_four_bytes else _FOUR_BYTES.sub("????", text)


@lru_cache(maxsize=65536)
def collated(text: str) -> str:
    """A text as MySQL compares it: case, accents and trailing spaces do not count (measured)."""
    bare = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return bare.casefold().rstrip(" ")
