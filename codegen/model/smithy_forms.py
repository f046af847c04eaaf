"""What the shapes of a Smithy JSON AST are made of, as far as the generator reads them."""

from __future__ import annotations

from typing import Any

from codegen.model.forms import Each, Form, check

_MATCH: Form = {"path": str, "expected": str, "comparator": str}
_RULE_PARTS: dict[str, Form] = {"conditions?": [{"fn": str, "argv": list, "assign?": str}]}


def _rule(rule: Any) -> Form:
    kinds: dict[Any, dict[str, Form]] = {
        "tree": {"rules": [_rule]},
        "endpoint": {"endpoint": {"url": object, "properties?": dict}},
    }
    kind = rule.get("type") if isinstance(rule, dict) else None
    own = kinds.get(kind, {}) if isinstance(kind, str) else {}
    return {"type": frozenset(["tree", "endpoint", "error"]), **_RULE_PARTS, **own}


_TRAITS: dict[str, Form] = {
    "aws.api#service": {"sdkId?": str, "endpointPrefix?": str},
    "aws.auth#sigv4": {"name?": str},
    "aws.protocols#httpChecksum": dict,
    "smithy.api#auth": [str],
    "smithy.api#deprecated": {"since?": str, "message?": str},
    "smithy.api#documentation": str,
    "smithy.api#endpoint": {"hostPrefix?": str},
    "smithy.api#enum": [{"value": str, "name?": str, "documentation?": str, "deprecated?": bool}],
    "smithy.api#error": frozenset(["client", "server"]),
    "smithy.api#http": {"method": str, "uri": str},
    "smithy.api#httpHeader": str,
    "smithy.api#httpPrefixHeaders": str,
    "smithy.api#httpQuery": str,
    "smithy.api#jsonName": str,
    "smithy.api#length": dict,
    "smithy.api#mediaType": str,
    "smithy.api#mixin": {"localTraits?": [str]},
    "smithy.api#paginated": {"inputToken?": str, "outputToken?": str, "items?": str, "pageSize?": str},
    "smithy.api#pattern": str,
    "smithy.api#range": dict,
    "smithy.api#requestCompression": {"encodings?": [str]},
    "smithy.api#retryable": {"throttling?": bool},
    "smithy.api#timestampFormat": str,
    "smithy.api#title": str,
    "smithy.rules#endpointRuleSet": {"parameters?": Each(dict), "rules?": [_rule]},
    "smithy.test#httpRequestTests": [{"id": str}],
    "smithy.test#httpResponseTests": [{"id": str}],
    "smithy.waiters#waitable": Each(
        {
            "acceptors": [
                {
                    "state": str,
                    "matcher": {"output?": _MATCH, "inputOutput?": _MATCH, "errorType?": str, "success?": bool},
                }
            ],
            "documentation?": str,
        }
    ),
}
_REF: Form = {"target": str}
_MEMBER: Form = {"target": str, "traits?": {f"{trait}?": form for trait, form in _TRAITS.items()}}
_SHAPE: dict[str, Form] = {
    "type": str,
    "traits?": {f"{trait}?": form for trait, form in _TRAITS.items()},
    "members?": Each(_MEMBER),
    "mixins?": [_REF],
    "version?": str,
    "rename?": Each(str),
    **{f"{part}?": _MEMBER for part in ("member", "key", "value")},
    **{f"{refs}?": [_REF] for refs in ("operations", "collectionOperations", "resources", "errors")},
    **{f"{ref}?": _REF for ref in ("input", "output", "create", "put", "read", "update", "delete", "list")},
}
_PARTS: dict[str, tuple[str, ...]] = {"list": ("member",), "set": ("member",), "map": ("key", "value")}


def check_shape(shape_id: str, shape: Any) -> None:
    """Refuses what no reader of the shape could make anything of."""
    check(shape_id, shape, _SHAPE)


def check_parts(shape_id: str, shape: dict[str, Any]) -> None:
    """Of a shape with its mixins: that a list has members, and a map keys and values."""
    check(shape_id, shape, {part: object for part in _PARTS.get(shape["type"], ())})
