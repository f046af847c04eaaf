"""The endpoint tests of a model as C++: how a client is configured, and where it sends its request then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from codegen.cpp.literals import string_literal
from codegen.model import ir
from codegen.model.errors import ModelError
from codegen.targets.protocol_tests.literals import sized

# Parameters of rule sets, and how ClientConfig calls them.
_PARAMETERS = {
    "Region": "region",
    "UseFIPS": "use_fips_endpoint",
    "UseDualStack": "use_dualstack_endpoint",
    "Endpoint": "endpoint_url",
}
_BUILT_IN = {
    "AWS::Region": "Region",
    "AWS::UseFIPS": "UseFIPS",
    "AWS::UseDualStack": "UseDualStack",
    "SDK::Endpoint": "Endpoint",
}
_OF_INPUTS = ("operationName", "operationParams", "builtInParams")


@dataclass(frozen=True)
class Endpoint:
    """C++ texts; `config` are statements, `url` is an empty text where there is none but an error."""

    config: tuple[str, ...]
    url: str
    scope: str  # of the signature; an empty text where the test doesn't tell it


@dataclass(frozen=True)
class Call:
    """That an endpoint test makes."""

    operation: ir.Operation
    params: Mapping[str, Any] | None  # of the request; none: whatever it needs
    endpoint: Endpoint


def calls(test: Mapping[str, Any], operations: Mapping[str, ir.Operation], signing_name: str) -> Iterator[Call]:
    """Raises ModelError for what a client can't be asked. `operations` are those that are generated, by their names."""
    for given in test.get("operationInputs") or [{"operationName": _least(operations)}]:
        _refuse_others(given, _OF_INPUTS)
        name = given["operationName"]
        if name not in operations:
            raise ModelError(name, f"an endpoint test calls {name!r}, which is not generated")
        built_in = given.get("builtInParams", {})
        _refuse_others(built_in, _BUILT_IN)
        parameters = {**test.get("params", {}), **{_BUILT_IN[n]: value for n, value in built_in.items()}}
        _refuse_others(parameters, _PARAMETERS)
        config = tuple(_config(parameters, operations[name]))
        endpoint = Endpoint(config, *map(sized, _expected(test["expect"], parameters, signing_name)))
        yield Call(operations[name], given.get("operationParams"), endpoint)


def _least(operations: Mapping[str, ir.Operation]) -> str:
    """The operation that needs least, and is answered without events if there is one."""

    def needs(operation: ir.Operation) -> tuple[bool, int]:
        return operation.output_stream is not None, sum(m.required for m in operation.input.members)

    return min(operations, key=lambda name: needs(operations[name]), default="")


def _refuse_others(given: Mapping[str, Any], known: Any) -> None:
    for name in given:
        if name not in known:
            raise ModelError("endpoint tests", f"{name!r} is nothing that the runtime's endpoints know")


def _config(parameters: Mapping[str, Any], operation: ir.Operation) -> Iterator[str]:
    """Changes of a configuration that has a region and an endpoint. A region is needed to sign, whatever the host."""
    if "Endpoint" not in parameters:
        yield "config.endpoint_url.reset();"
        if "Region" not in parameters:
            yield "config.region.reset();"
    for name, value in parameters.items():
        text = str(value).lower() if isinstance(value, bool) else string_literal(value)
        yield f"config.{_PARAMETERS[name]} = {text};"
    if operation.host_prefix:  # it comes before whatever host the rules give
        yield "config.disable_host_prefix_injection = true;"


def _expected(expect: Mapping[str, Any], parameters: Mapping[str, Any], signing_name: str) -> tuple[str, str]:
    """URL and scope."""
    if "error" in expect:
        return "", ""
    if "endpoint" not in expect:
        raise ModelError("endpoint tests", "one expects neither endpoint nor error")
    endpoint = expect["endpoint"]
    if endpoint.get("headers"):
        raise ModelError("endpoint tests", "one expects headers, which the runtime's endpoints don't have")
    properties = endpoint.get("properties", {})
    _refuse_others(properties, ["authSchemes"])
    if "authSchemes" not in properties:
        return endpoint["url"], ""
    for scheme in properties["authSchemes"]:
        if scheme["name"] == "sigv4":
            region = scheme.get("signingRegion", parameters.get("Region", ""))
            return endpoint["url"], f"/{region}/{scheme.get('signingName', signing_name)}/aws4_request"
    raise ModelError("endpoint tests", f"{properties['authSchemes']} has no scheme that the client has")
