"""The services of a model whose protocol tests can be run, each with what had to be left behind for it."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen import generate, ir, overlay, plan, read_smithy
from codegen.errors import ModelError
from codegen.smithy_ast import SmithyAst


@dataclass(frozen=True)
class Testable:
    """A service's client. Operations that the generator refuses are not in it, and their cases count as failed."""

    source: generate.Source
    plan: plan.Plan | None  # none: nothing of the service can be generated
    refused: tuple[str, ...]  # what, and why
    refused_cases: int


def testable(model: Path, overlay_: Path | None) -> list[Testable]:
    """Every restJson1 service of the model. Services that would share a folder get their shapes' names."""
    document = generate.load_model(model)
    taken: set[str] = set()
    found = []
    for service_id in read_smithy.service_ids(document):
        source = generate.Source(model, overlay_, model.name, service_id)
        found.append(_of_service(document, source, taken))
        if found[-1].plan:
            taken.add(found[-1].plan.module)
    return found


def _of_service(document: dict[str, Any], source: generate.Source, taken: set[str]) -> Testable:
    ast = SmithyAst(document)
    refusals = {}
    for operation in ast.operation_ids(source.service):
        try:
            read_smithy.read(document, source.service, lambda wanted, only=operation: wanted == only)
        except ModelError as problem:
            refusals[operation] = str(problem)
    try:
        service = read_smithy.read(document, source.service, lambda wanted: wanted not in refusals)
        extra = overlay.load(source.overlay) if source.overlay else overlay.Overlay()
        planned = plan.plan(_with_own_module(service, taken), extra, source.name)
    except ModelError as problem:
        refusals = {o: f"{source.service}: {problem}" for o in ast.operation_ids(source.service)}
        planned = None
    cases = sum(len(read_smithy.protocol_tests(o, ast.traits(o))) for o in refusals)
    return Testable(source, planned, tuple(dict.fromkeys(refusals.values())), cases)


def _with_own_module(service: ir.Service, taken: set[str]) -> ir.Service:
    if service.module not in taken:
        return service
    words = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", ir.shape_name(service.id)).lower()
    module, number = words, 2
    while module in taken:
        module, number = f"{words}_{number}", number + 1
    return dataclasses.replace(service, module=module)
