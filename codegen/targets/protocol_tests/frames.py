"""The events that a case sends, as C++: frames of application/vnd.amazon.eventstream."""

from __future__ import annotations

import base64
from typing import Any

from codegen.model.errors import ModelError
from codegen.targets.protocol_tests import literals

# Type and bytes of a header's value (event-stream reference § 2); a boolean's type is its value.
_NUMBERS = {"byte": (2, 1), "short": (3, 2), "integer": (4, 4), "long": (5, 8), "timestamp": (8, 8)}


def frame(owner: str, event: dict[str, Any]) -> str:
    """An expression. The event's `bytes` are what is sent; where it has none, its headers and body."""
    if event.get("bytes") is not None:
        return f"std::string({literals.sized(decoded(event['bytes']))})"
    if not event.get("headers"):
        raise ModelError(owner, "an event of a protocol test has neither bytes nor headers, so it can't be sent")
    headers = " + ".join(_header(owner, name, value) for name, value in event["headers"].items())
    return f"frame({headers}, {literals.sized(event.get('body') or '')})"


def decoded(blob: str) -> bytes:
    """Of base64, as the trait writes a blob."""
    return base64.b64decode(blob, validate=True)


def _header(owner: str, name: str, stated: dict[str, Any]) -> str:
    if len(stated) != 1:
        raise ModelError(owner, f"the header {name} of an event of a protocol test must have one type")
    ((kind, value),) = stated.items()
    key = literals.sized(name)
    if kind == "string":
        return f"string_header({key}, {literals.sized(value)})"
    if kind == "blob":
        data = decoded(value)
        return f"frame_header({key}, 6, big_endian({len(data)}u, 2) + std::string({literals.sized(data)}))"
    if kind == "boolean":
        return f"frame_header({key}, {0 if value else 1})"
    if kind not in _NUMBERS:
        raise ModelError(owner, f"the header {name} of an event of a protocol test is of the unknown type {kind!r}")
    code, width = _NUMBERS[kind]
    number = literals.millis(value) if kind == "timestamp" else int(value)
    if not -(2 ** (8 * width - 1)) <= number < 2 ** (8 * width - 1):
        raise ModelError(owner, f"the header {name} of an event of a protocol test: {number} is no {kind}")
    return f"frame_header({key}, {code}, big_endian({number % 2 ** (8 * width)}u, {width}))"
