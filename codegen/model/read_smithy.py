"""Reads a Smithy JSON AST into the IR, or refuses it by naming the shape and what about it is not known."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from codegen.model import auth, bindings, checks, endpoint_rules, ir, limits
from codegen.model.errors import ModelError
from codegen.model.ir import Binding, ScalarKind, TimestampFormat
from codegen.model.smithy_ast import UNIT, SmithyAst

_SCALARS = {kind.value: kind for kind in ScalarKind}


def read(
    document: dict[str, Any], service: str = "", wanted: Callable[[ir.ShapeId], bool] = lambda operation: True
) -> ir.Service:
    """`service` names one by its shape id, where the model has several; of its operations only those that are `wanted`
    are read.
    """
    return _Reader(SmithyAst(document)).service(service, wanted)


def service_ids(document: dict[str, Any]) -> list[str]:
    """The services of the model that can be read."""
    return SmithyAst(document).service_ids()


class _Reader:
    def __init__(self, ast: SmithyAst):
        self._ast = ast
        self._structures: dict[str, ir.Structure] = {}
        self._unions: dict[str, ir.UnionShape] = {}
        self._enums: dict[str, ir.EnumShape] = {}
        self._int_enums: dict[str, ir.EnumShape] = {}
        self._errors: dict[str, ir.ErrorShape] = {}
        self._pending: list[str] = []  # structures and unions that something refers to
        self._seen: set[str] = set()
        self._protocol = ir.Protocol.REST_JSON_1

    def service(self, name: str, wanted: Callable[[ir.ShapeId], bool]) -> ir.Service:
        service_id = self._ast.service_id(name)
        shape = self._ast.get(service_id, service_id)
        traits = self._ast.traits(service_id)
        self._protocol = self._ast.protocol(service_id)
        for owner in self._ast.owners(service_id):
            self._ast.check_traits(owner)
        operation_ids = [i for i in self._ast.operation_ids(service_id) if wanted(i)]
        common_errors = [ref["target"] for ref in shape.get("errors", [])]
        operations = [self._operation(i, service_id, traits, common_errors) for i in operation_ids]
        while self._pending:
            self._nested(self._pending.pop())

        api = traits.get("aws.api#service", {})
        sdk_id = api.get("sdkId", ir.shape_name(service_id))
        endpoint_prefix = api.get("endpointPrefix") or re.sub(r"[^a-z0-9]+", "-", sdk_id.lower()).strip("-")
        signing_name = traits.get("aws.auth#sigv4", {}).get("name", endpoint_prefix)
        endpoint_rules.check(service_id, traits, endpoint_prefix, signing_name)
        return ir.Service(
            id=service_id,
            sdk_id=sdk_id,
            endpoint_prefix=endpoint_prefix,
            signing_name=signing_name,
            api_version=shape.get("version", ""),
            bearer_auth="smithy.api#httpBearerAuth" in traits,
            title=traits.get("smithy.api#title", ""),
            documentation=traits.get("smithy.api#documentation", ""),
            operations=tuple(sorted(operations, key=lambda o: (o.name, o.id))),
            errors=dict(sorted(self._errors.items())),
            structures=dict(sorted(self._structures.items())),
            unions=dict(sorted(self._unions.items())),
            enums=dict(sorted(self._enums.items())),
            int_enums=dict(sorted(self._int_enums.items())),
            renames=dict(sorted(shape.get("rename", {}).items())),
            endpoint_tests=endpoint_tests(service_id, traits),
        )

    def _operation(
        self, operation_id: str, service_id: str, service_traits: dict[str, Any], common_errors: list[str]
    ) -> ir.Operation:
        shape = self._ast.get(operation_id, "the service")
        self._ast.check_traits(operation_id)
        traits = self._ast.traits(operation_id)
        is_rpc = self._protocol is ir.Protocol.AWS_JSON_1_1
        http = {"method": "POST", "uri": "/"} if is_rpc else traits.get("smithy.api#http")
        if http is None:
            raise ModelError(operation_id, "it does not have the trait smithy.api#http, which restJson1 needs")
        input_ = self._io(operation_id, "input", bindings.REQUEST)
        output = self._io(operation_id, "output", bindings.RESPONSE)
        errors = [ref["target"] for ref in shape.get("errors", [])]
        errors += [e for e in common_errors if e not in errors]
        for error in errors:
            self._error(error, operation_id)
        if is_rpc:
            bindings.check_no_streams((input_, output))
        path, literals = bindings.parse_uri(operation_id, http["uri"])
        bindings.check_labels(operation_id, input_, path)
        host_prefix = traits.get("smithy.api#endpoint", {}).get("hostPrefix", "")
        encodings = traits.get("smithy.api#requestCompression", {}).get("encodings", [])
        return ir.Operation(
            id=operation_id,
            name=ir.shape_name(operation_id),
            method=checks.method(operation_id, http["method"]),
            path=path,
            query_literals=literals,
            success_status=checks.integer(operation_id, "smithy.api#http", http.get("code", 200)),
            input=input_,
            output=output,
            errors=tuple(errors),
            host_prefix=bindings.parse_host_prefix(operation_id, host_prefix, input_),
            pagination=bindings.pagination(
                {**service_traits.get("smithy.api#paginated", {}), **traits["smithy.api#paginated"]}
                if "smithy.api#paginated" in traits
                else {}
            ),
            waiters=_waiters(operation_id, traits.get("smithy.waiters#waitable", {})),
            unsigned=auth.is_unsigned(operation_id, traits, service_traits),
            checksum_required="smithy.api#httpChecksumRequired" in traits
            or checks.checksum(operation_id, traits.get("aws.protocols#httpChecksum", {})),
            gzip_request="gzip" in encodings,
            documentation=traits.get("smithy.api#documentation", ""),
            deprecation=_deprecation(traits),
            protocol_tests=self._operation_tests(operation_id),
            target=f"{ir.shape_name(service_id)}.{ir.shape_name(operation_id)}" if is_rpc else "",
        )

    def _operation_tests(self, operation_id: str) -> tuple[ir.ProtocolTest, ...]:
        """Its own, and those that its input and output carry."""
        shape = self._ast.get(operation_id, operation_id)
        targets = [shape[side]["target"] for side in ("input", "output") if side in shape]
        return tuple(t for i in (operation_id, *targets) for t in self._protocol_tests(i))

    def _protocol_tests(self, shape_id: str) -> tuple[ir.ProtocolTest, ...]:
        return protocol_tests(shape_id, self._ast.traits(shape_id), self._protocol)

    def _error(self, error_id: str, user: str) -> None:
        if error_id in self._errors:
            return
        self._ast.get(error_id, user)
        traits = self._ast.traits(error_id)
        fault = traits.get("smithy.api#error")
        if fault is None:
            raise ModelError(error_id, f"{user} lists it as an error, but it does not have the trait smithy.api#error")
        status = traits.get("smithy.api#httpError", 400 if fault == "client" else 500)
        retry = ir.Retry.NONE
        if "smithy.api#retryable" in traits:
            throttling = traits["smithy.api#retryable"].get("throttling", False)
            retry = ir.Retry.THROTTLING if throttling else ir.Retry.TRANSIENT
        self._errors[error_id] = ir.ErrorShape(
            structure=self._top_level(error_id, user, bindings.RESPONSE),
            http_status=checks.integer(error_id, "smithy.api#httpError", status),
            fault=fault,
            retry=retry,
            protocol_tests=self._protocol_tests(error_id),
        )

    def _io(self, operation_id: str, side: str, honoured: frozenset[Binding]) -> ir.Structure:
        """The operation's "input" or "output"; where the model has none, an empty structure."""
        shape_id = self._ast.get(operation_id, operation_id).get(side, {}).get("target", UNIT)
        if shape_id == UNIT:
            return ir.Structure(f"{operation_id}{side.capitalize()}", ())
        return self._top_level(shape_id, operation_id, honoured)

    def _top_level(self, shape_id: str, user: str, honoured: frozenset[Binding]) -> ir.Structure:
        shape = self._ast.get(shape_id, user)
        if shape["type"] != "structure":
            raise ModelError(user, f"its input, output or error {shape_id} is a {shape['type']}, not a structure")
        self._ast.check_traits(shape_id)
        honoured = bindings.honoured_by(self._protocol, honoured)
        members = self._ast.members(shape_id).items()
        elsewhere = frozenset(n for n, m in members if bindings.is_bound_elsewhere(m.get("traits", {}), honoured))
        return bindings.checked_payload(self._structure(shape_id, honoured), elsewhere)

    def _nested(self, shape_id: str) -> None:
        self._ast.check_traits(shape_id)
        traits = self._ast.traits(shape_id)
        if self._ast.get(shape_id, shape_id)["type"] == "structure":
            is_event = "smithy.api#error" in traits or any(
                t in m.get("traits", {})
                for m in self._ast.members(shape_id).values()
                for t in ("smithy.api#eventHeader", "smithy.api#eventPayload")
            )
            self._structures[shape_id] = self._structure(shape_id, bindings.EVENT if is_event else frozenset())
            return
        if "smithy.api#streaming" in traits:
            for member in self._ast.members(shape_id).values():
                if "smithy.api#error" in self._ast.traits(member["target"]):
                    self._error(member["target"], shape_id)
        self._unions[shape_id] = ir.UnionShape(
            id=shape_id,
            members=self._members(shape_id, frozenset()),
            event_stream="smithy.api#streaming" in traits,
            documentation=traits.get("smithy.api#documentation", ""),
            sensitive="smithy.api#sensitive" in traits,
            deprecation=_deprecation(traits),
        )

    def _structure(self, shape_id: str, honoured: frozenset[Binding]) -> ir.Structure:
        traits = self._ast.traits(shape_id)
        return ir.Structure(
            id=shape_id,
            members=self._members(shape_id, honoured),
            documentation=traits.get("smithy.api#documentation", ""),
            sensitive="smithy.api#sensitive" in traits,
            deprecation=_deprecation(traits),
        )

    def _members(self, shape_id: str, honoured: frozenset[Binding]) -> tuple[ir.Member, ...]:
        members = self._ast.members(shape_id)
        return tuple(self._member(f"{shape_id}${n}", n, m, honoured) for n, m in members.items())

    def _member(self, member_id: str, name: str, member: dict[str, Any], honoured: frozenset[Binding]) -> ir.Member:
        target = self._ast.get(member["target"], member_id)
        target_traits = self._ast.traits(member["target"])
        traits = member.get("traits", {})
        binding, wire_name = bindings.of_member(name, traits, honoured, self._protocol)
        if target["type"] == "union" and "smithy.api#streaming" in target_traits:
            binding = Binding.EVENT_STREAM
        type_ = self._type(member["target"], member_id, traits, bindings.DEFAULT_TIMESTAMPS.get(binding), ())
        bindings.check(member_id, binding, type_)
        default = None if "smithy.api#clientOptional" in traits else traits.get("smithy.api#default")
        return ir.Member(
            id=member_id,
            name=name,
            type=type_,
            binding=binding,
            wire_name=wire_name,
            required="smithy.api#required" in traits,
            default=None if default is None else checks.default(member_id, default, type_),
            idempotency_token="smithy.api#idempotencyToken" in traits,
            host_label="smithy.api#hostLabel" in traits,
            sensitive="smithy.api#sensitive" in traits or self._is_sensitive(member["target"]),
            deprecation=_deprecation(traits),
            documentation=traits.get("smithy.api#documentation", ""),
            constraints=limits.constraints(type_, {**target_traits, **traits}),
        )

    def _type(
        self,
        target_id: str,
        user: str,
        traits: dict[str, Any],
        default_format: TimestampFormat | None,
        path: tuple[str, ...],
    ) -> ir.Type:
        shape = self._ast.get(target_id, user)
        kind = shape["type"]
        target_traits = self._ast.traits(target_id)
        if target_id not in self._seen:
            self._seen.add(target_id)
            self._ast.check_traits(target_id)
            if kind in ("structure", "union"):
                self._pending.append(target_id)
        if kind == "structure":
            return ir.StructureRef(target_id)
        if kind == "union":
            return ir.UnionRef(target_id)
        if kind == "enum" or kind == "string" and "smithy.api#enum" in target_traits:
            self._enums[target_id] = self._enum(target_id, kind)
            return ir.EnumRef(target_id)
        if kind == "intEnum":
            self._int_enums[target_id] = self._enum(target_id, kind)
            return ir.IntEnumRef(target_id)
        if kind in ("list", "set", "map"):
            if target_id in path:
                raise ModelError(target_id, "it contains itself without a structure or union in between")
            inner = shape["value"] if kind == "map" else shape["member"]
            inner_id = f"{target_id}${'value' if kind == 'map' else 'member'}"
            if kind == "map" and self._ast.get(shape["key"]["target"], target_id)["type"] not in ("string", "enum"):
                raise ModelError(f"{target_id}$key", "JSON has no map keys other than strings")
            element = self._type(
                inner["target"], inner_id, inner.get("traits", {}), default_format, path + (target_id,)
            )
            sparse = "smithy.api#sparse" in target_traits
            return ir.MapOf(element, sparse) if kind == "map" else ir.ListOf(element, sparse)
        if kind not in _SCALARS:
            raise ModelError(target_id, f"shapes of type {kind!r} are not known to the generator")
        scalar = _SCALARS[kind]
        timestamp_format = None
        if scalar is ScalarKind.TIMESTAMP:
            modeled = traits.get("smithy.api#timestampFormat") or target_traits.get("smithy.api#timestampFormat")
            timestamp_format = default_format or TimestampFormat.EPOCH_SECONDS
            if modeled:
                timestamp_format = checks.timestamp_format(user, modeled)
        return ir.Scalar(
            kind=scalar,
            timestamp_format=timestamp_format,
            media_type=traits.get("smithy.api#mediaType") or target_traits.get("smithy.api#mediaType", ""),
            streaming="smithy.api#streaming" in target_traits,
            requires_length="smithy.api#requiresLength" in target_traits,
        )

    def _enum(self, shape_id: str, kind: str) -> ir.EnumShape:
        traits = self._ast.traits(shape_id)
        if kind == "string":
            values = [
                ir.EnumValue(
                    v.get("name", ""),
                    v["value"],
                    v.get("documentation", ""),
                    ir.Deprecation() if v.get("deprecated") else None,
                )
                for v in traits["smithy.api#enum"]
            ]
        else:
            values = []
            for name, member in self._ast.members(shape_id).items():
                value_traits = member.get("traits", {})
                value = value_traits.get("smithy.api#enumValue", name)
                if kind == "intEnum":
                    checks.integer(f"{shape_id}${name}", "smithy.api#enumValue", value)
                documentation = value_traits.get("smithy.api#documentation", "")
                values.append(ir.EnumValue(name, value, documentation, _deprecation(value_traits)))
        return ir.EnumShape(
            id=shape_id,
            values=tuple(values),
            documentation=traits.get("smithy.api#documentation", ""),
            sensitive="smithy.api#sensitive" in traits,
            deprecation=_deprecation(traits),
        )

    def _is_sensitive(self, target_id: str) -> bool:
        """The target, or what its lists and maps hold, is sensitive."""
        seen: set[str] = set()
        while target_id not in seen:
            seen.add(target_id)
            if "smithy.api#sensitive" in self._ast.traits(target_id):
                return True
            shape = self._ast.get(target_id, target_id)
            if "key" in shape and "smithy.api#sensitive" in self._ast.traits(shape["key"]["target"]):
                return True
            inner = shape.get("value") or shape.get("member")
            if inner is None:
                return False
            target_id = inner["target"]
        return False


def _deprecation(traits: dict[str, Any]) -> ir.Deprecation | None:
    deprecated = traits.get("smithy.api#deprecated")
    if deprecated is None:
        return None
    return ir.Deprecation(since=deprecated.get("since", ""), message=deprecated.get("message", ""))


def _waiters(operation: str, waitable: dict[str, Any]) -> tuple[ir.Waiter, ...]:
    def seconds(value: Any) -> int:
        return checks.integer(operation, "smithy.waiters#waitable", value)

    return tuple(
        ir.Waiter(
            name=name,
            acceptors=tuple(ir.Acceptor(a["state"], a["matcher"]) for a in waiter["acceptors"]),
            min_delay=seconds(waiter.get("minDelay", 2)),
            max_delay=seconds(waiter.get("maxDelay", 120)),
            documentation=waiter.get("documentation", ""),
        )
        for name, waiter in sorted(waitable.items())
    )


def protocol_tests(shape_id: str, traits: dict[str, Any], protocol: ir.Protocol) -> tuple[ir.ProtocolTest, ...]:
    """The cases among the traits that a client of the protocol has to pass."""
    tests = [ir.ProtocolTest(shape_id, kind, case) for kind in ir.CaseKind for case in traits.get(kind.value, [])]
    return tuple(
        test
        for test in tests
        if test.case.get("protocol") == protocol.value and test.case.get("appliesTo", "client") == "client"
    )


def endpoint_tests(service_id: str, traits: dict[str, Any]) -> tuple[dict[str, Any], ...]:
    given = traits.get("smithy.rules#endpointTests", {"testCases": []})
    tests = given.get("testCases") if isinstance(given, dict) else None
    if not isinstance(tests, list) or not all(isinstance(test, dict) for test in tests):
        raise ModelError(service_id, "its trait smithy.rules#endpointTests has no list of testCases")
    return tuple(tests)
