"""C++ literals of the scalars that cases hold, on either side."""

from __future__ import annotations

import json
from datetime import datetime
from decimal import Decimal
from typing import Any

from codegen.cpp.literals import quoted
from codegen.model.ir import ScalarKind

_WORDS = {"NaN": "quiet_NaN()", "Infinity": "infinity()", "-Infinity": "infinity()"}


def sized(text: str | bytes) -> str:
    """A string_view: it keeps NULs, and templates are not instantiated for every length of text."""
    if isinstance(text, bytes):
        return f"{_quoted_bytes(text)}sv"
    if not isinstance(text, str):
        raise TypeError(f"{text!r} is not a text")
    return f"{quoted(text)}sv"


def _quoted_bytes(data: bytes) -> str:
    plain = frozenset(range(0x20, 0x7F)) - frozenset(b'"\\?')
    return '"' + "".join(chr(b) if b in plain else f"\\{b:03o}" for b in data) + '"'


def number_text(value: Any) -> str:
    """The digits of a bigInteger or bigDecimal."""
    return getattr(value, "text", None) or str(value)


def json_text(value: Any) -> str:
    """Compact JSON that keeps the digits of numbers as the model has them."""
    if isinstance(value, dict):
        return f"{{{','.join(f'{json.dumps(k)}:{json_text(v)}' for k, v in value.items())}}}"
    if isinstance(value, list):
        return f"[{','.join(json_text(v) for v in value)}]"
    return getattr(value, "text", None) or json.dumps(value)


def scalar(kind: ScalarKind, value: Any) -> str:
    """A boolean, number or timestamp."""
    if kind is ScalarKind.BOOLEAN:
        return "true" if value else "false"
    if kind is ScalarKind.TIMESTAMP:
        return f"Timestamp::from_millis({millis(value)})"
    if kind in (ScalarKind.FLOAT, ScalarKind.DOUBLE):
        return _floating(kind, value)
    value = int(value)
    return "INT64_MIN" if value == -(2**63) else str(value)


def _floating(kind: ScalarKind, value: Any) -> str:
    cpp = "float" if kind is ScalarKind.FLOAT else "double"
    if value in _WORDS:
        return f"{'-' if value == '-Infinity' else ''}std::numeric_limits<{cpp}>::{_WORDS[value]}"
    return f"{float(value)!r}{'f' if kind is ScalarKind.FLOAT else ''}"


def millis(value: Any) -> int:
    """Of epoch seconds, whose fraction is cut to milliseconds; the digits count, not their nearest double."""
    if isinstance(value, str) and "T" in value:
        return int(datetime.fromisoformat(value.replace("Z", "+00:00")).timestamp() * 1000)
    return int(Decimal(number_text(value)) * 1000 // 1)
