"""Reads botocore's format, service-2.json with its paginators and waiters, into the IR.

It says the same as a Smithy model in other words. So it is put into Smithy's words first, and read_smithy.py, which
knows what they mean, makes the IR of both.
"""

from __future__ import annotations

import re
from typing import Any

from codegen.model import c2j_extras, c2j_forms, c2j_keys, ir, read_smithy
from codegen.model.errors import ModelError

Json = dict[str, Any]

_API = "smithy.api#"
_SIMPLE = {
    "string": "string",
    "character": "string",
    "boolean": "boolean",
    "byte": "byte",
    "short": "short",
    "integer": "integer",
    "long": "long",
    "float": "float",
    "double": "double",
    "biginteger": "bigInteger",
    "bigdecimal": "bigDecimal",
    "timestamp": "timestamp",
    "blob": "blob",
}
_COUNTED = ("string", "character", "blob", "list", "map")
_TIMESTAMPS = {"iso8601": "date-time", "rfc822": "http-date", "unixTimestamp": "epoch-seconds"}
_SCHEMES = {"v4": "aws.auth#sigv4", "bearer": "smithy.api#httpBearerAuth"}
_FLAGS = ("idempotencyToken", "hostLabel", "sensitive")
_EVENT_FLAGS = {"eventheader": "eventHeader", "eventpayload": "eventPayload"}


def is_c2j(document: Json) -> bool:
    return "smithy" not in document and {"metadata", "operations", "shapes"} <= set(document)


def read(document: Json, paginators: Json = {}, waiters: Json = {}) -> ir.Service:
    return read_smithy.read(to_smithy(document, paginators, waiters))


def to_smithy(
    document: Json, paginators: Json, waiters: Json, rule_set: Json = {}, endpoint_tests: Json = {}
) -> Json:
    """The same model as Smithy JSON AST."""
    endpoints = {"smithy.rules#endpointRuleSet": rule_set, "smithy.rules#endpointTests": endpoint_tests}
    return _Translation(document, paginators, waiters, endpoints).result()


class _Translation:
    def __init__(self, document: Json, paginators: Json, waiters: Json, endpoints: Json):
        c2j_forms.check_files(document, paginators, waiters)
        self._document = document
        self._metadata: Json = document["metadata"]
        self._sources: Json = document["shapes"]
        self._pagination: Json = paginators.get("pagination", {})
        self._waiters = c2j_extras.waiters_by_operation(waiters)
        self._sdk_id: str = self._metadata.get("serviceId") or self._metadata.get("serviceAbbreviation", "")
        if not self._sdk_id:
            raise ModelError("metadata", "it has no serviceId")
        self._namespace = f"com.amazonaws.{re.sub(r'[^a-z0-9]', '', self._sdk_id.lower()) or 'service'}"
        self._endpoints = endpoints  # traits of the service
        self._shapes: Json = {}

    def result(self) -> Json:
        protocols = self._metadata.get("protocols") or [self._metadata.get("protocol", "")]
        self._protocol = ir.Protocol.REST_JSON_1
        version = self._metadata.get("jsonVersion", "")
        if "rest-json" not in protocols:
            if "json" not in protocols or version != "1.1" or not self._metadata.get("targetPrefix"):
                spoken = f"{', '.join(protocols)} {version}".strip()
                raise ModelError(self._sdk_id, f"it speaks {spoken}, and only rest-json and json 1.1 are generated")
            self._protocol = ir.Protocol.AWS_JSON_1_1
        c2j_keys.check(self._sdk_id, "the model", self._document)
        c2j_keys.check(f"{self._sdk_id}: metadata", "metadata", self._metadata)
        for name, source in self._sources.items():
            self._shapes[self._id(name)] = self._shape(name, source)
        operations = [self._operation(name, o) for name, o in self._document["operations"].items()]
        service = self._service_name()
        self._shapes[self._id(service)] = {
            "type": "service",
            "version": self._metadata.get("apiVersion", ""),
            "operations": operations,
            "traits": self._service_traits(),
        }
        return {"smithy": "2.0", "shapes": self._shapes}

    def _service_name(self) -> str:
        """awsJson's requests tell it: there it is the model's own."""
        if self._protocol is ir.Protocol.AWS_JSON_1_1:
            name = self._metadata["targetPrefix"]
            if self._id(name) in self._shapes:
                raise ModelError(self._id(name), "its targetPrefix is a shape's name too")
            return name
        name = re.sub(r"[^A-Za-z0-9]", "", self._sdk_id) or "Service"
        while self._id(name) in self._shapes:
            name += "Service"
        return name

    def _id(self, name: str) -> str:
        return f"{self._namespace}#{name}"

    def _source(self, name: str) -> Json:
        if name not in self._sources:
            raise ModelError("the model", f"it refers to the shape {name}, which it does not have")
        return self._sources[name]

    def _service_traits(self) -> Json:
        metadata = self._metadata
        schemes = metadata.get("auth") or []
        traits: Json = {
            self._protocol.value: {},
            "aws.api#service": {"sdkId": self._sdk_id, "endpointPrefix": metadata["endpointPrefix"]},
            "smithy.api#title": metadata.get("serviceFullName", ""),
            **_documentation(self._document),
        }
        version = metadata.get("signatureVersion", "v4")
        if version not in _SCHEMES:
            raise ModelError(self._sdk_id, f"the value {version!r} of its key signatureVersion is not known")
        traits |= {scheme: {} for scheme in schemes or [_SCHEMES[version]]}
        if "aws.auth#sigv4" in traits:
            traits["aws.auth#sigv4"] = {"name": metadata.get("signingName", metadata["endpointPrefix"])}
        return traits | {trait: value for trait, value in self._endpoints.items() if value}

    def _operation(self, name: str, source: Json) -> Json:
        http = source["http"]
        c2j_keys.check(self._id(name), "operation", source)
        c2j_keys.check(self._id(name), "http", http)
        c2j_keys.check(self._id(name), "endpoint", source.get("endpoint", {}))
        for reference in (*(source[side] for side in ("input", "output") if side in source), *source.get("errors", [])):
            c2j_keys.check(self._id(name), "member", reference)
        shape: Json = {"type": "operation", "traits": {}}
        for side in ("input", "output"):
            if side in source:
                shape[side] = {"target": self._id(source[side]["shape"])}
                if "payload" in source[side]:
                    self._mark_payload(shape[side]["target"], source[side]["payload"])
        errors = [e["shape"] for e in source.get("errors", [])]
        shape["errors"] = [{"target": self._error(e)} for e in dict.fromkeys(errors)]
        uri = self._uri(http["requestUri"], source.get("input", {}).get("shape"))
        traits = shape["traits"]
        traits["smithy.api#http"] = {"method": http["method"], "uri": uri, "code": http.get("responseCode", 200)}
        traits.update(_documentation(source), **_deprecation(source))
        traits.update(c2j_extras.operation_traits(self._id(name), source))
        if name in self._pagination:
            traits.update(c2j_extras.pagination(self._pagination[name]))
        if name in self._waiters:
            traits["smithy.waiters#waitable"] = self._waiters[name]
        # An operation may have a shape's name.
        shape_id = self._id(name)
        if shape_id in self._shapes:
            shape_id = f"{self._namespace}.operations#{name}"
        self._shapes[shape_id] = shape
        return {"target": shape_id}

    def _mark_payload(self, shape_id: str, member: str) -> None:
        """An operation may name the payload of its input or output where it refers to the structure."""
        self._shapes[shape_id]["members"][member]["traits"].setdefault("smithy.api#httpPayload", {})

    def _uri(self, pattern: str, input_name: str | None) -> str:
        """The pattern with labels by the members' names; here they go by their location names."""
        members = self._source(input_name).get("members", {}) if input_name else {}
        refs = {n: self._with_target(m) for n, m in members.items()}
        names = {m.get("locationName", n): n for n, m in refs.items() if m.get("location") == "uri"}
        if not pattern.startswith("/"):
            pattern = f"/{pattern}"
        return re.sub(r"\{([^}+]+)(\+?)\}", lambda m: f"{{{names.get(m[1], m[1])}{m[2]}}}", pattern)

    def _error(self, name: str) -> str:
        """The shape's id, once it is marked as an error: some models list plain structures."""
        source = self._source(name)
        traits = self._shapes[self._id(name)].setdefault("traits", {})
        details = source.get("error", {})
        c2j_keys.check(self._id(name), "error", details)
        if details.get("code", name) != name:
            raise ModelError(self._id(name), f"its error's code is {details['code']}, and errors go by their names")
        status = details.get("httpStatusCode")
        is_client = details.get("senderFault", not source.get("fault", status is not None and status >= 500))
        traits.setdefault("smithy.api#error", "client" if is_client else "server")
        if status is not None:
            traits.setdefault("smithy.api#httpError", status)
        return self._id(name)

    def _shape(self, name: str, source: Json) -> Json:
        kind = source["type"]
        c2j_keys.check(self._id(name), "shape", source)
        traits = {**_documentation(source), **_deprecation(source), **_constraints(source)}
        if source.get("sensitive"):
            traits["smithy.api#sensitive"] = {}
        if kind == "structure":
            return self._structure(name, source, traits)
        if source.get("sparse"):
            traits["smithy.api#sparse"] = {}
        if kind in ("list", "map"):
            parts = ("key", "value") if kind == "map" else ("member",)
            inner = {part: self._member(self._id(name), part, source[part], {}) for part in parts}
            return {"type": kind, **inner, "traits": traits}
        if kind not in _SIMPLE:
            raise ModelError(self._id(name), f"shapes of type {kind!r} are not known to the generator")
        if "enum" in source:
            traits["smithy.api#enum"] = [{"value": value} for value in source["enum"]]
        if "timestampFormat" in source:
            traits["smithy.api#timestampFormat"] = _timestamp_format(self._id(name), source)
        for flag in ("streaming", "requiresLength"):
            if source.get(flag):
                traits[f"{_API}{flag}"] = {}
        return {"type": _SIMPLE[kind], "traits": traits}

    def _structure(self, name: str, source: Json, traits: Json) -> Json:
        if source.get("document"):
            return {"type": "document", "traits": traits}
        is_union = bool(source.get("union") or source.get("eventstream"))
        if source.get("eventstream"):
            traits["smithy.api#streaming"] = {}
        if "retryable" in source:
            traits["smithy.api#retryable"] = source["retryable"]
        shape: Json = {"type": "union" if is_union else "structure", "members": {}, "traits": traits}
        required = set(source.get("required", []))
        for member, ref in source.get("members", {}).items():
            own: Json = {f"{_API}required": {}} if member in required and not is_union else {}
            if source.get("payload") == member:
                own["smithy.api#httpPayload"] = {}
            shape["members"][member] = self._member(self._id(name), member, ref, {**own, **self._location(member, ref)})
        self._shapes[self._id(name)] = shape
        if source.get("exception"):
            self._error(name)
        return shape

    def _location(self, member: str, ref: Json) -> Json:
        """The trait of the place that a member of a structure travels in."""
        ref = self._with_target(ref)
        location, name = ref.get("location"), ref.get("locationName", member)
        if location is None:
            return {"smithy.api#jsonName": name} if name != member else {}
        if location == "uri":
            return {"smithy.api#httpLabel": {}}
        if location == "querystring":
            is_map = self._source(ref["shape"])["type"] == "map"
            return {"smithy.api#httpQueryParams": {}} if is_map else {"smithy.api#httpQuery": name}
        if location == "header":
            return {"smithy.api#httpHeader": name}
        if location == "headers":
            return {"smithy.api#httpPrefixHeaders": ref.get("locationName", "")}
        if location == "statusCode":
            return {"smithy.api#httpResponseCode": {}}
        raise ModelError(f"{self._namespace}#...${member}", f"its location {location!r} is not known to the generator")

    def _with_target(self, ref: Json) -> Json:
        """The reference with what its shape says of the place of all its members, unless it says otherwise itself."""
        target = self._source(ref["shape"])
        return {**{key: target[key] for key in ("location", "locationName") if key in target}, **ref}

    def _member(self, owner: str, name: str, ref: Json, traits: Json) -> Json:
        c2j_keys.check(f"{owner}${name}", "member", ref)
        traits = {**traits, **_documentation(ref), **_deprecation(ref)}
        for flag in _FLAGS:
            if ref.get(flag):
                traits[f"{_API}{flag}"] = {}
        for flag, trait in _EVENT_FLAGS.items():
            if ref.get(flag):
                traits[f"{_API}{trait}"] = {}
        if ref.get("jsonvalue"):
            traits["smithy.api#mediaType"] = "application/json"
        if "timestampFormat" in ref:
            traits["smithy.api#timestampFormat"] = _timestamp_format(ref["shape"], ref)
        target = self._id(ref["shape"])
        if ref.get("streaming") and not self._source(ref["shape"]).get("streaming"):
            target = self._streaming(ref["shape"], bool(ref.get("requiresLength")))
        return {"target": target, "traits": traits}

    def _streaming(self, name: str, requires_length: bool) -> str:
        """A copy of the shape that streams: here a member may say so alone."""
        shape_id = f"{self._namespace}.streams#{name}"
        flags = {"streaming": True, "requiresLength": requires_length or self._sources[name].get("requiresLength")}
        self._shapes[shape_id] = self._shape(name, {**self._sources[name], **flags})
        return shape_id


def _timestamp_format(shape: str, source: Json) -> str:
    modeled = source["timestampFormat"]
    if modeled not in _TIMESTAMPS:
        raise ModelError(shape, f"the timestamp format {modeled!r} is not known to the generator")
    return _TIMESTAMPS[modeled]


def _documentation(source: Json) -> Json:
    return {"smithy.api#documentation": source["documentation"]} if source.get("documentation") else {}


def _deprecation(source: Json) -> Json:
    if not source.get("deprecated"):
        return {}
    keys = {"deprecatedMessage": "message", "deprecatedSince": "since"}
    return {"smithy.api#deprecated": {new: source[old] for old, new in keys.items() if old in source}}


def _constraints(source: Json) -> Json:
    bounds = {key: source[key] for key in ("min", "max") if key in source}
    traits: Json = {"smithy.api#pattern": source["pattern"]} if "pattern" in source else {}
    if bounds:
        traits["smithy.api#length" if source["type"] in _COUNTED else "smithy.api#range"] = bounds
    return traits
