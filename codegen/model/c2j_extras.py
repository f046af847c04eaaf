"""What botocore's format says about an operation beside its shapes, in Smithy's words."""

from __future__ import annotations

import re
from typing import Any

from codegen.model.errors import ModelError

Json = dict[str, Any]

_PATH = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*")
_COMPARATORS = {"pathAll": "allStringEquals", "pathAny": "anyStringEquals"}


_AUTH_TYPES = {"none": [], "v4": ["aws.auth#sigv4"], "bearer": ["smithy.api#httpBearerAuth"]}


def operation_traits(operation: str, source: Json) -> Json:
    traits: Json = {}
    if "auth" in source:
        traits["smithy.api#auth"] = source["auth"]
    elif "authtype" in source:
        if source["authtype"] not in _AUTH_TYPES:
            raise ModelError(operation, f"the value {source['authtype']!r} of its key authtype is not known")
        traits["smithy.api#auth"] = _AUTH_TYPES[source["authtype"]]
    if source.get("endpoint", {}).get("hostPrefix"):
        traits["smithy.api#endpoint"] = {"hostPrefix": source["endpoint"]["hostPrefix"]}
    if source.get("httpChecksumRequired"):
        traits["smithy.api#httpChecksumRequired"] = {}
    if "httpChecksum" in source:
        traits["aws.protocols#httpChecksum"] = source["httpChecksum"]
    if "requestcompression" in source:
        traits["smithy.api#requestCompression"] = source["requestcompression"]
    return traits


def pagination(source: Json) -> Json:
    """Nothing where the tokens are several, or are computed from the answer: no client of ours can follow them."""
    tokens = (source.get("input_token"), source.get("output_token"))
    if not all(isinstance(t, str) and _PATH.fullmatch(t) for t in tokens):
        return {}
    trait = {"inputToken": tokens[0], "outputToken": tokens[1]}
    items = source.get("result_key")
    if isinstance(items, list) and len(items) == 1:
        items = items[0]
    if isinstance(items, str) and _PATH.fullmatch(items):
        trait["items"] = items
    if isinstance(source.get("limit_key"), str):
        trait["pageSize"] = source["limit_key"]
    return {"smithy.api#paginated": trait}


def waiters_by_operation(waiters: Json) -> dict[str, Json]:
    """The waitable trait of each operation that has waiters, but for those with acceptors that Smithy can't express."""
    found: dict[str, Json] = {}
    for name, waiter in waiters.get("waiters", {}).items():
        acceptors = [_acceptor(a) for a in waiter["acceptors"]]
        if all(acceptors):
            trait: Json = {"acceptors": acceptors, "minDelay": waiter["delay"]}
            if waiter["delay"] > 120:  # Smithy's default of maxDelay
                trait["maxDelay"] = waiter["delay"]
            if waiter.get("description"):
                trait["documentation"] = waiter["description"]
            found.setdefault(waiter["operation"], {})[name] = trait
    return found


def _acceptor(source: Json) -> Json | None:
    matcher = _matcher(source["matcher"], source["expected"], source.get("argument", ""))
    return {"state": source["state"], "matcher": matcher} if matcher else None


def _matcher(kind: str, expected: Any, argument: str) -> Json | None:
    if kind == "error":
        return {"success": not expected} if isinstance(expected, bool) else {"errorType": expected}
    if kind == "status":
        return {"success": True} if 200 <= expected < 300 else None
    if kind in ("path", *_COMPARATORS):
        comparator = _COMPARATORS.get(kind) or ("booleanEquals" if isinstance(expected, bool) else "stringEquals")
        text = str(expected).lower() if isinstance(expected, bool) else str(expected)
        return {"output": {"path": argument, "expected": text, "comparator": comparator}}
    return None
