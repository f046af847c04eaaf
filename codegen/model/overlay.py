"""Overlays: what we add to a model, as data: documentation in our own words, and names with their reasons."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.model import ir, limits, waiters
from codegen.model.errors import ModelError
from codegen.model.waiters import Waiters

# In place of ".json": sentences for all names of a service, its waiters, and the limits of its inputs.
DOCUMENTATION = ".documentation.json"
WAITERS = ".waiters.json"
LIMITS = ".constraints.json"
_KEYS = {
    *("about", "apiReference", "names", "documentation"),
    *("modelInvocations", "createsAnew", "terminalEvents", "eventTexts", "memberOrder"),
}


@dataclass(frozen=True)
class Overlay:
    api_reference: str = ""  # of an operation, with "{operation}" for its name
    names: Mapping[str, str] = field(default_factory=dict)
    documentation: Mapping[str, str] = field(default_factory=dict)
    model_invocations: frozenset[str] = frozenset()  # operations that run a model: slow, and paid for each time
    creates_anew: frozenset[str] = frozenset()  # operations that create another one at each request, without a token
    terminal_events: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # by the stream's union
    # By operation: where in its events the text is that a person reads, "contentBlockDelta.delta.text".
    event_texts: Mapping[str, str] = field(default_factory=dict)
    waiters: Waiters = Waiters()
    limits: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)  # traits by members
    headers: Mapping[str, str] = field(default_factory=dict)  # written by hand over what is generated, by their names
    sorted_members: bool = True  # the service writes the members of answers by their names, else as the model has them


def files(path: Path) -> list[Path]:
    """An overlay's file, those beside it with a suffix, and its folder of headers, where there are any."""
    added = sorted(path.with_suffix("").glob("*.h"))
    beside = (_beside(path, suffix) for suffix in (DOCUMENTATION, WAITERS, LIMITS))
    return [path, *added, *(file for file in beside if file.exists())]


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.stem + suffix)


def _read(path: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    keys = {"about", "documentation"} if path.name.endswith(DOCUMENTATION) else _KEYS
    unknown = sorted(set(document) - keys)
    if unknown:
        raise ModelError(path.name, f"unknown key {unknown[0]!r}; it has {', '.join(sorted(keys))}")
    return document


def load(path: Path) -> Overlay:
    waiting, limiting = _beside(path, WAITERS), _beside(path, LIMITS)
    documents = [_read(file) for file in (path, _beside(path, DOCUMENTATION)) if file in files(path)]
    document = documents[0]
    documentation: dict[str, str] = {}
    for sentences in (d.get("documentation", {}) for d in documents):
        twice = sorted(documentation.keys() & sentences.keys())
        if twice:
            raise ModelError(path.name, f"{twice[0]} is documented in both of its files")
        documentation |= sentences
    names = {}
    for shape, entry in document.get("names", {}).items():
        if not entry.get("name") or not entry.get("reason"):
            raise ModelError(f"{path.name}: {shape}", "a name needs its reason")
        names[shape] = entry["name"]
    return Overlay(
        api_reference=document.get("apiReference", ""),
        names=names,
        documentation=documentation,
        model_invocations=frozenset(document.get("modelInvocations", [])),
        creates_anew=frozenset(document.get("createsAnew", [])),
        sorted_members=_is_sorted(path, document.get("memberOrder", "sorted")),
        waiters=waiters.load(waiting) if waiting.exists() else Waiters(),
        limits=limits.load(limiting) if limiting.exists() else {},
        headers={h.name: h.read_text(encoding="utf-8") for h in files(path) if h.suffix == ".h"},
        event_texts=document.get("eventTexts", {}),
        terminal_events={union: tuple(events) for union, events in document.get("terminalEvents", {}).items()},
    )


def _is_sorted(path: Path, order: str) -> bool:
    if order not in ("sorted", "model"):
        raise ModelError(f"{path.name}: memberOrder", f"{order!r} is neither 'sorted' nor 'model'")
    return order == "sorted"


def applied(service: ir.Service, overlay: Overlay) -> ir.Service:
    """The service with what the overlay adds to it."""
    return waiters.added(limits.added(with_documentation(service, overlay), overlay.limits), overlay.waiters)


def read_documentation(path: Path) -> Overlay:
    return Overlay(documentation=json.loads(path.read_text(encoding="utf-8"))["documentation"])


def with_documentation(service: ir.Service, overlay: Overlay, whole: bool = True) -> ir.Service:
    """The service with the overlay's documentation where the model has none. A key that matches nothing is an error,
    unless they are not the `whole` of what there is to say.
    """
    unused = set(overlay.documentation)

    def text(key: str, own: str) -> str:
        unused.discard(key)
        return own or overlay.documentation.get(key, "")

    def documented(shape: Any) -> Any:
        changes: dict[str, Any] = {"documentation": text(ir.shape_name(shape.id), shape.documentation)}
        if isinstance(shape, ir.EnumShape):
            changes["values"] = tuple(
                dataclasses.replace(v, documentation=text(f"{ir.shape_name(shape.id)}${v.value}", v.documentation))
                for v in shape.values
            )
        else:
            changes["members"] = tuple(
                dataclasses.replace(m, documentation=text(ir.shape_name(m.id), m.documentation)) for m in shape.members
            )
        return dataclasses.replace(shape, **changes)

    result = dataclasses.replace(
        service,
        documentation=text(ir.shape_name(service.id), service.documentation),
        operations=tuple(
            dataclasses.replace(
                o,
                documentation=text(o.name, o.documentation),
                input=documented(o.input),
                output=documented(o.output),
            )
            for o in service.operations
        ),
        errors={i: dataclasses.replace(e, structure=documented(e.structure)) for i, e in service.errors.items()},
        structures={i: documented(s) for i, s in service.structures.items()},
        unions={i: documented(u) for i, u in service.unions.items()},
        enums={i: documented(e) for i, e in service.enums.items()},
        int_enums={i: documented(e) for i, e in service.int_enums.items()},
    )
    if unused and whole:
        raise ModelError(min(unused), "the overlay documents it, but the model does not have it")
    return result
