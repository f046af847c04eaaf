"""C++ literals of texts, bytes and times."""

from __future__ import annotations

import base64
from datetime import datetime
from typing import Any


def quoted(text: str) -> str:
    """A C++ literal of the text's UTF-8. Characters that can't be seen are escaped."""
    escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    body = "".join(escapes.get(c, c if c.isprintable() else _octal(c.encode())) for c in text)
    body = body.replace("??", "?\\?")
    return f'"{body}"'


def _octal(data: bytes) -> str:
    return "".join(f"\\{byte:03o}" for byte in data)


def string_literal(text: str) -> str:
    """As `quoted`; text with a NUL needs its length and gets a constructor."""
    return f"std::string_view({quoted(text)}, {len(text.encode())})" if "\0" in text else quoted(text)


def blob_default(value: str) -> bytes:
    """Base64, or where it can't be that, the bytes of the text: models have had both."""
    try:
        return base64.b64decode(value, validate=True)
    except ValueError:
        return value.encode()


def bytes_literal(data: bytes) -> str:
    if not data:
        return "std::string_view()"
    return f'std::string_view("{_octal(data)}", {len(data)})'


def millis(value: Any) -> int:
    if isinstance(value, str):
        return round(datetime.fromisoformat(value.replace("Z", "+00:00")).timestamp() * 1000)
    return round(value * 1000)
