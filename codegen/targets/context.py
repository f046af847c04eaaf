"""What every target is made from: a service, what is generated of it, and how that is said in C++."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.cpp import boxes, layout, naming
from codegen.cpp.spelling import Spelling
from codegen.model import event_streams, ir, lock
from codegen.model.errors import ModelError
from codegen.model.lock import Lock
from codegen.model.overlay import Overlay
from codegen.targets.plan import LeftOut


@dataclass(frozen=True)
class Context:
    service: ir.Service  # its event streams reduced to their events
    full: ir.Service  # with their exceptions
    model_places: Mapping[ir.ShapeId, int]  # of the members of structures, in the model's order
    operations: tuple[ir.Operation, ...]  # those that are generated
    left_out: tuple[LeftOut, ...]  # the others
    overlay: Overlay
    source: str  # names the model in the files' first lines
    names: naming.Names
    owning: layout.Layout  # of the shapes that requests are made of
    views: layout.Layout  # of those of answers
    owned: layout.Layout  # of those of answers alone, owned
    spelling: Spelling

    @property
    def module(self) -> str:
        return self.names.module


def context(
    full: ir.Service,
    overlay: Overlay,
    source: str,
    module: str = "",
    locked: Lock = Lock(),
    boxes_before: Lock | None = None,
) -> Context:
    """`module` is for a service whose own is taken by another one, `locked` what stays as it was; where only what is
    boxed stays so, that is `boxes_before`.
    """
    places = {m.id: i for s in full.structures.values() for i, m in enumerate(s.members)}
    full = lock.apply(full, locked)
    event_streams.check(full)
    _check_operations(full, overlay)
    service = event_streams.without_exceptions(full)
    operations = tuple(o for o in service.operations if not _left_out(o))
    names = naming.assign(service, overlay.names, module, locked)
    owning, views, owned = layout.layouts(service, operations, names)
    return Context(
        service=service,
        full=full,
        model_places=places,
        operations=operations,
        left_out=tuple(LeftOut(o.name, _left_out(o)) for o in service.operations if _left_out(o)),
        overlay=overlay,
        source=source,
        names=names,
        owning=owning,
        views=views,
        owned=owned,
        spelling=Spelling(
            service, names, boxes.boxed(service, operations, owning, owned, boxes_before or locked), views.boxed
        ),
    )


def _left_out(operation: ir.Operation) -> str:
    """Why no client method can be generated for the operation; empty where it can."""
    if operation.input_stream and not operation.output_stream:
        return f"its input streams events ({operation.input_stream.name}) and its answer does not"
    return ""


def _check_operations(service: ir.Service, overlay: Overlay) -> None:
    operations = {o.name: o for o in service.operations}
    for what, names in (
        ("invokes a model", overlay.model_invocations),
        ("creates anew", overlay.creates_anew),
        ("streams text", overlay.event_texts.keys()),
    ):
        for name in sorted(names - operations.keys()):
            raise ModelError(name, f"the overlay says that it {what}, but the model does not have it")
    for name in sorted(overlay.event_texts):
        if not operations[name].output_stream:
            raise ModelError(name, "the overlay says that it streams text, but it answers with no events")
    for name in sorted(overlay.creates_anew):
        if any(m.idempotency_token for m in operations[name].input.members):
            raise ModelError(name, "the overlay says that it creates anew, but it carries an idempotency token")
