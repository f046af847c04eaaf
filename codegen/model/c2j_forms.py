"""What botocore's files are made of, as far as the generator reads them."""

from __future__ import annotations

from typing import Any

from codegen.model.forms import Each, Form, check

_TEXTS: dict[str, Form] = {
    f"{key}?": str
    for key in "documentation deprecatedMessage deprecatedSince location locationName payload timestampFormat".split()
}
_REF: Form = {**_TEXTS, "shape": str}
_SHAPE: dict[str, Form] = {
    **_TEXTS,
    "type": str,
    "members?": Each(_REF),
    "member?": _REF,
    "key?": _REF,
    "value?": _REF,
    "required?": [str],
    "enum?": [str],
    "pattern?": str,
    "retryable?": {"throttling?": bool},
    "error?": {"code?": str, "httpStatusCode?": int, "senderFault?": bool},
}
_PARTS: dict[str, tuple[str, ...]] = {"list": ("member",), "map": ("key", "value")}


def _shape(source: Any) -> Form:
    kind = source.get("type") if isinstance(source, dict) else None
    return {**_SHAPE, **{part: _REF for part in _PARTS.get(kind if isinstance(kind, str) else "", ())}}


_OPERATION: Form = {
    **_TEXTS,
    "http": {"method": str, "requestUri": str, "responseCode?": int},
    "endpoint?": {"hostPrefix?": str},
    "input?": _REF,
    "output?": _REF,
    "errors?": [_REF],
    "auth?": [str],
    "authtype?": str,
    "httpChecksum?": dict,
    "requestcompression?": dict,
}
_METADATA: Form = {
    "endpointPrefix": str,
    "protocols?": [str],
    "auth?": [str],
    **{f"{key}?": str for key in "apiVersion protocol serviceAbbreviation serviceFullName serviceId".split()},
    **{f"{key}?": str for key in "signatureVersion signingName".split()},
}
_ACCEPTOR: Form = {"state": str, "matcher": str, "expected": object, "argument?": str}
_WAITER: Form = {"operation": str, "delay": int, "acceptors": [_ACCEPTOR], "description?": str}


def check_files(document: Any, paginators: Any, waiters: Any) -> None:
    check("metadata", document["metadata"], _METADATA)
    check("the model", document, {"documentation?": str, "operations": dict, "shapes": dict})
    for name, source in document["shapes"].items():
        check(name, source, _shape)
    for name, source in document["operations"].items():
        check(name, source, _OPERATION)
    check("paginators-1.json", paginators, {"pagination?": Each(dict)})
    check("waiters-2.json", waiters, {"waiters?": Each(_WAITER)})
