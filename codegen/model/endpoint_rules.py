"""Endpoint rule sets: whether one gives the hosts that the runtime makes of the endpoint prefix.

The runtime knows one form (runtime/src/endpoint/endpoint.cc): the endpoint that is configured, or
https://PREFIX[-fips].REGION.SUFFIX with the suffix of the region's partition. Both are asked for each combination of
parameters that a rule set may tell apart.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from codegen.model.errors import ModelError

Json = dict[str, Any]

_TRAIT = "smithy.rules#endpointRuleSet"
_PARAMETERS = ("Region", "Endpoint", "UseFIPS", "UseDualStack")
_ENDPOINT = "https://example.com"
# Of runtime/src/endpoint/partition.cc: regions, DNS suffix, the one of dual-stack hosts.
PARTITIONS: Mapping[str, tuple[str, str, str]] = {
    "aws": (r"(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+|aws-global", "amazonaws.com", "api.aws"),
    "aws-cn": (r"cn-\w+-\d+|aws-cn-global", "amazonaws.com.cn", "api.amazonwebservices.com.cn"),
    "aws-eusc": (r"eusc-de-\w+-\d+", "amazonaws.eu", "api.amazonwebservices.eu"),
    "aws-iso": (r"us-iso-\w+-\d+|aws-iso-global", "c2s.ic.gov", "api.aws.ic.gov"),
    "aws-iso-b": (r"us-isob-\w+-\d+|aws-iso-b-global", "sc2s.sgov.gov", "api.aws.scloud"),
    "aws-iso-e": (r"eu-isoe-\w+-\d+|aws-iso-e-global", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
    "aws-iso-f": (r"us-isof-\w+-\d+|aws-iso-f-global", "csp.hci.ic.gov", "api.aws.hci.ic.gov"),
    "aws-us-gov": (r"us-gov-\w+-\d+|aws-us-gov-global", "amazonaws.com", "api.aws"),
}
# One of each partition, beside those that a rule set names.
_REGIONS = (
    *("us-east-1", "us-west-2", "cn-north-1", "eusc-de-east-1", "us-iso-east-1", "us-isob-east-1"),
    *("eu-isoe-west-1", "us-isof-south-1", "us-gov-west-1"),
)


@dataclass(frozen=True)
class _Unknown(Exception):
    """What the rule set has and this reader of it does not."""

    what: str


def check(service: str, traits: Mapping[str, Any], prefix: str, signing_name: str) -> None:
    """Refuses a service whose rule set gives other hosts, or signs otherwise, than the runtime."""
    if _TRAIT not in traits and "smithy.rules#endpointBdd" in traits:
        raise ModelError(service, f"it has the trait smithy.rules#endpointBdd without {_TRAIT}, which is understood")
    rule_set = traits.get(_TRAIT)
    if rule_set is not None:
        _check(service, rule_set, prefix, signing_name)


def _check(service: str, rule_set: Json, prefix: str, signing_name: str) -> None:
    for name, parameter in rule_set.get("parameters", {}).items():
        if name not in _PARAMETERS:
            raise ModelError(service, f"its trait {_TRAIT} has the parameter {name}, which the runtime does not have")
    for parameters in _combinations(rule_set):
        wanted = _runtime(parameters, prefix)
        try:
            found = _Evaluation(parameters, signing_name).of(rule_set.get("rules", []))
        except _Unknown as problem:
            raise ModelError(service, f"its trait {_TRAIT} has {problem.what}, which is not known") from problem
        except (AttributeError, IndexError, KeyError, TypeError, ValueError) as problem:  # of a program that is none
            raise ModelError(service, f"its trait {_TRAIT} can't be followed: {problem!r}") from problem
        # An error of the runtime is no wrong host; nor is one of rules that ask for the region, which signing needs.
        if wanted and found != wanted and (found or parameters["Region"]):
            given = ", ".join(f"{n} {v}" for n, v in parameters.items() if v)
            told = f"gives {found or 'an error'} for {given}, and the runtime {wanted}"
            raise ModelError(service, f"its trait {_TRAIT} {told}")


def _combinations(rule_set: Json) -> Iterator[Json]:
    named = sorted({text for text in _texts(rule_set.get("rules", [])) if _partition(text, exactly=True)})
    regions = dict.fromkeys((None, *_REGIONS, *named))
    for values in itertools.product(regions, (None, _ENDPOINT), (False, True), (False, True)):
        yield dict(zip(_PARAMETERS, values))


def _texts(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, (list, dict)):
        for inner in node.values() if isinstance(node, dict) else node:
            yield from _texts(inner)


def _partition(region: str, exactly: bool = False) -> Json | None:
    """Of the region; of one that no pattern has, "aws" (unless `exactly`)."""
    for name, (pattern, suffix, dual_stack_suffix) in PARTITIONS.items():
        if re.fullmatch(pattern, region):
            break
    else:
        if exactly:
            return None
        name, (_, suffix, dual_stack_suffix) = next(iter(PARTITIONS.items()))
    return {
        "name": name,
        "dnsSuffix": suffix,
        "dualStackDnsSuffix": dual_stack_suffix,
        "supportsFIPS": True,
        "supportsDualStack": True,
    }


def _runtime(parameters: Json, prefix: str) -> str:
    """As resolve_endpoint does it; empty for an error."""
    region, endpoint = parameters["Region"], parameters["Endpoint"]
    if endpoint:
        return "" if parameters["UseFIPS"] or parameters["UseDualStack"] else endpoint
    if not region:
        return ""
    suffix = _partition(region)["dualStackDnsSuffix" if parameters["UseDualStack"] else "dnsSuffix"]
    return f"https://{prefix}{'-fips' if parameters['UseFIPS'] else ''}.{region}.{suffix}"


class _Evaluation:
    """Of the rules, with one set of parameters."""

    def __init__(self, parameters: Json, signing_name: str):
        self._values: Json = dict(parameters)
        self._signing_name = signing_name

    def of(self, rules: list[Json]) -> str:
        """The URL, or empty for an error. The first rule whose conditions hold decides."""
        for rule in rules:
            before = dict(self._values)
            if all(self._holds(c) for c in rule.get("conditions", [])):
                if rule["type"] == "tree":
                    return self.of(rule["rules"])
                return self._endpoint(rule["endpoint"]) if rule["type"] == "endpoint" else ""
            self._values = before
        return ""

    def _endpoint(self, endpoint: Json) -> str:
        if endpoint.get("headers"):
            raise _Unknown("an endpoint with headers")
        for name, value in endpoint.get("properties", {}).items():
            if name != "authSchemes" or not any(self._is_ours(scheme) for scheme in value):
                raise _Unknown(f"an endpoint with {name}")
        return str(self._value(endpoint["url"]))

    def _is_ours(self, scheme: Json) -> bool:
        """Signing as for every other host of the service."""
        own = {"name": "sigv4", "signingName": self._signing_name, "signingRegion": self._values["Region"]}
        return own | {n: self._value(v) for n, v in scheme.items()} == own

    def _holds(self, condition: Json) -> bool:
        value = self._call(condition)
        if "assign" in condition:
            self._values[condition["assign"]] = value
        return value is not None and value is not False

    def _call(self, call: Json) -> Any:
        function, arguments = call["fn"], [self._value(a) for a in call["argv"]]
        if function == "isSet":
            return arguments[0] is not None
        if function == "not":
            return not arguments[0]
        if function in ("booleanEquals", "stringEquals"):
            return arguments[0] == arguments[1]
        if function == "getAttr":
            return _attribute(*arguments)
        if function == "aws.partition":
            return _partition(arguments[0]) if arguments[0] else None
        if function == "parseURL":
            return _url(arguments[0])
        if function == "isValidHostLabel" and not arguments[1]:
            return re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9-]{0,62}", arguments[0]) is not None
        raise _Unknown(f"the function {function}")

    def _value(self, value: Any) -> Any:
        if isinstance(value, dict):
            return self._call(value) if "fn" in value else self._values.get(value["ref"])
        if isinstance(value, str):
            return re.sub(r"\{(\w+)(?:#(\w+))?\}", lambda m: self._filled(*m.groups()), value)
        return value

    def _filled(self, name: str, attribute: str | None) -> str:
        value = self._values.get(name)
        return str(_attribute(value, attribute) if attribute else value)


def _url(text: str) -> Json | None:
    url = urlsplit(text)
    if url.scheme not in ("http", "https") or not url.netloc or url.query or url.fragment:
        return None
    return {"scheme": url.scheme, "authority": url.netloc, "path": url.path}


def _attribute(value: Any, path: str) -> Any:
    if not isinstance(value, dict) or path not in value:
        raise _Unknown(f"the attribute {path}")
    return value[path]
