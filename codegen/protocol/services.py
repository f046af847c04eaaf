"""The services of a model whose protocol tests can be run, each with what had to be left behind for it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.model import ir, overlay, read_smithy, source
from codegen.model.errors import ModelError
from codegen.model.smithy_ast import SmithyAst
from codegen.model.source import Source
from codegen.targets.context import Context, context


@dataclass(frozen=True)
class Testable:
    """A service's client. Operations that the generator refuses are not in it, and their cases count as failed."""

    source: Source
    context: Context | None  # none: nothing of the service can be generated
    refused: tuple[str, ...]  # what, and why
    refused_cases: int


def testable(model: Path, overlay_: Path | None) -> list[Testable]:
    """Every service of the model in a protocol of ours. Services that would share a folder get their shapes' names."""
    document = source.as_smithy(source.load(model), model)
    taken: set[str] = set()
    found = []
    for service_id in read_smithy.service_ids(document):
        origin = Source(model, overlay_, model.name, service_id)
        found.append(_of_service(document, origin, taken))
        if found[-1].context:
            taken.add(found[-1].context.module)
    return found


def _of_service(document: dict[str, Any], origin: Source, taken: set[str]) -> Testable:
    ast = SmithyAst(document)
    refusals = {}
    for operation in ast.operation_ids(origin.service):
        try:
            read_smithy.read(document, origin.service, lambda wanted, only=operation: wanted == only)
        except ModelError as problem:
            refusals[operation] = str(problem)
    try:
        service = read_smithy.read(document, origin.service, lambda wanted: wanted not in refusals)
        extra = overlay.load(origin.overlay) if origin.overlay else overlay.Overlay()
        found = context(overlay.applied(service, extra), extra, origin.name)
        if found.module in taken:
            found = context(found.full, extra, origin.name, _own_module(service, taken))
    except ModelError as problem:
        refusals = {o: f"{origin.service}: {problem}" for o in ast.operation_ids(origin.service)}
        found = None
    protocol = ast.protocol(origin.service)
    cases = sum(len(read_smithy.protocol_tests(o, ast.traits(o), protocol)) for o in refusals)
    if not found:
        cases += len(read_smithy.endpoint_tests(origin.service, ast.traits(origin.service)))
    return Testable(origin, found, tuple(dict.fromkeys(refusals.values())), cases)


def _own_module(service: ir.Service, taken: set[str]) -> str:
    """Named by the service's shape."""
    words = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", ir.shape_name(service.id)).lower()
    module, number = words, 2
    while module in taken:
        module, number = f"{words}_{number}", number + 1
    return module
