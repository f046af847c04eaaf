"""What the values of traits have to be, as they become numbers and names in C++."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from codegen.model import ir
from codegen.model.errors import ModelError
from codegen.model.ir import ScalarKind, TimestampFormat

_METHODS = ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT")
_BITS = {ScalarKind.BYTE: 8, ScalarKind.SHORT: 16, ScalarKind.INTEGER: 32, ScalarKind.LONG: 64}
_FLOATING = (ScalarKind.FLOAT, ScalarKind.DOUBLE)
_BIG = (ScalarKind.BIG_INTEGER, ScalarKind.BIG_DECIMAL)


def integer(owner: str, trait: str, value: Any, bits: int = 32) -> int:
    if not _is_integer(value, bits):
        raise ModelError(owner, f"the number in its trait {trait} is {value!r}")
    return value


def method(operation: str, value: Any) -> str:
    if value not in _METHODS:
        raise ModelError(operation, f"the method in its trait smithy.api#http is {value!r}, not {', '.join(_METHODS)}")
    return value


def checksum(operation: str, trait: Mapping[str, Any]) -> bool:
    """Whether a request needs one. Of algorithms to choose from, or checksums of answers, the client knows nothing."""
    for key in trait:
        if key != "requestChecksumRequired":
            raise ModelError(operation, f"its trait aws.protocols#httpChecksum has {key}, which is not known")
    return bool(trait.get("requestChecksumRequired"))


def timestamp_format(owner: str, value: Any) -> TimestampFormat:
    try:
        return TimestampFormat(value)
    except ValueError as problem:
        raise ModelError(owner, f"its trait smithy.api#timestampFormat is {value!r}, which is not known") from problem


def default(member: str, value: Any, type_: ir.Type) -> ir.Default:
    if not is_default_of(value, type_):
        raise ModelError(member, f"its trait smithy.api#default is {value!r}, which its type does not have")
    return ir.Default(value)


def is_default_of(value: Any, type_: ir.Type) -> bool:
    if isinstance(type_, (ir.ListOf, ir.MapOf)):
        return value == ([] if isinstance(type_, ir.ListOf) else {})
    if isinstance(type_, ir.EnumRef):
        return isinstance(value, str)
    if isinstance(type_, ir.IntEnumRef):
        return _is_integer(value, 32)
    return isinstance(type_, ir.Scalar) and _is_scalar(value, type_.kind)


def _is_scalar(value: Any, kind: ScalarKind) -> bool:
    if kind is ScalarKind.BOOLEAN:
        return isinstance(value, bool)
    if kind is ScalarKind.DOCUMENT:
        return _is_document(value)
    if kind in _BITS:
        return _is_integer(value, _BITS[kind])
    if kind in _FLOATING:
        return _is_number(value)
    if kind in _BIG:
        return _is_number(value) or isinstance(value, str)
    if kind is ScalarKind.TIMESTAMP:
        return _is_number(value) or isinstance(value, str) and _is_time(value)
    return isinstance(value, str)


def _is_integer(value: Any, bits: int) -> bool:
    return type(value) is int and -(2 ** (bits - 1)) <= value < 2 ** (bits - 1)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _is_time(text: str) -> bool:
    try:
        datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return False
    return True


def _is_document(value: Any) -> bool:
    if isinstance(value, (list, dict)):
        return all(map(_is_document, value.values() if isinstance(value, dict) else value))
    return value is None or isinstance(value, (bool, str)) or _is_number(value)
