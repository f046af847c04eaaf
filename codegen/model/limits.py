"""Lengths, ranges and patterns of a service's inputs that an overlay tells, where the model itself tells none."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from codegen.model import ir

_COUNTED = {ir.ScalarKind.STRING: "characters", ir.ScalarKind.BLOB: "bytes"}


def load(path: Path) -> Mapping[str, Mapping[str, Any]]:
    """Traits by "Shape$member"."""
    traits: Mapping[str, Mapping[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["traits"]
    return traits


def added(service: ir.Service, limits: Mapping[str, Mapping[str, Any]]) -> ir.Service:
    inputs = [o.input for o in service.operations]
    shapes = [*inputs, *service.shapes.values()]
    if any(m.constraints != ir.Constraints() for shape in shapes for m in shape.members):
        return service

    def limited(shape: Any) -> Any:
        members = tuple(_limited(m, limits.get(ir.shape_name(m.id), {})) for m in shape.members)
        return dataclasses.replace(shape, members=members)

    return dataclasses.replace(
        service,
        operations=tuple(dataclasses.replace(o, input=limited(o.input)) for o in service.operations),
        structures={i: limited(s) for i, s in service.structures.items()},
        unions={i: limited(u) for i, u in service.unions.items()},
    )


def constraints(type_: ir.Type, traits: Mapping[str, Any]) -> ir.Constraints:
    """What the traits of a member of that type tell."""
    length = traits.get("smithy.api#length", {})
    bounds = length or traits.get("smithy.api#range", {})
    return ir.Constraints(
        minimum=str(bounds.get("min", "")),
        maximum=str(bounds.get("max", "")),
        pattern=traits.get("smithy.api#pattern", ""),
        counts=_counted(type_) if length else "",
    )


def _limited(member: ir.Member, traits: Mapping[str, Any]) -> ir.Member:
    return dataclasses.replace(member, constraints=constraints(member.type, traits))


def _counted(type_: ir.Type) -> str:
    if isinstance(type_, ir.Scalar):
        return _COUNTED.get(type_.kind, "")
    if isinstance(type_, (ir.ListOf, ir.MapOf)):
        return "entries"
    return "characters" if isinstance(type_, ir.EnumRef) else ""
