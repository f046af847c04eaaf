"""The plan: which files a service consists of, and what each template is told. All decisions are made here."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

from codegen import customizations, docs, graph, ir, naming, overlay, records, requests, streams, waiters
from codegen.cpp import Spelling, string_literal
from codegen.declarations import Declarations, Header
from codegen.errors import ModelError
from codegen.jmespath import Unsupported
from codegen.pages import Pages, pages
from codegen.tables import Tables


@dataclass(frozen=True)
class FileRender:
    """One file: `template` rendered with `params` becomes `path`, relative to the service's folder."""

    template: str
    path: str
    params: dict[str, Any]


@dataclass(frozen=True)
class LeftOut:
    """An operation, or a helper of one, that is not generated, and why."""

    what: str
    reason: str


@dataclass(frozen=True)
class Context:
    """What the plan was made from, for those who plan more files about the same service."""

    service: ir.Service
    full: ir.Service  # with the exceptions of its event streams
    operations: tuple[ir.Operation, ...]  # those that are generated
    names: naming.Names
    spelling: Spelling
    tables: Tables


@dataclass(frozen=True)
class Plan:
    module: str
    files: tuple[FileRender, ...]
    operations: int
    left_out: tuple[LeftOut, ...] = ()
    context: Context | None = None  # of a client's plan


@dataclass(frozen=True)
class Method:
    """An operation as a member function of Client."""

    name: naming.OperationName
    doc: tuple[str, ...]
    pages: Pages | None
    events: str = ""  # the view of the events that it answers with
    waiters: tuple[waiters.Waiter, ...] = ()


def plan(service: ir.Service, overlay_: overlay.Overlay, source: str) -> Plan:
    """`source` names the model in the files' first lines."""
    return _Planner(overlay.with_documentation(service, overlay_), overlay_, source).plan()


def owning_layout(service: ir.Service, names: naming.Names) -> graph.Layout:
    """Which header of types/ has which shape."""
    service = streams.without_exceptions(service)
    return _layouts(service, [o for o in service.operations if not left_out(o)], names)[0]


def left_out(operation: ir.Operation) -> str:
    """Why no client method can be generated for the operation; empty where it can."""
    if operation.input_stream:
        return f"its input streams events ({operation.input_stream.name}): bidirectional calls are not generated"
    return ""


class _Planner:
    def __init__(self, service: ir.Service, overlay_: overlay.Overlay, source: str):
        streams.check(service)
        self.full = service  # with the exceptions of its event streams
        service = streams.without_exceptions(service)
        self.service = service
        self.overlay = overlay_
        self.source = source
        self.files: list[FileRender] = []
        self.left = [LeftOut(o.name, left_out(o)) for o in service.operations if left_out(o)]
        self.operations = [o for o in service.operations if not left_out(o)]
        self.names = naming.assign(service, overlay_.names)
        self.spelling = Spelling(service, self.names)
        self.owning, self.views = _layouts(service, self.operations, self.names)
        _check_model_invocations(service, overlay_)
        self.tables = Tables(self.names, self.spelling, self.views.boxed)
        self.waiters = waiters.Compiler(service, self.names, self.spelling, self.tables)
        self.declarations = Declarations(
            service, self.names, self.spelling, self.tables, self.owning, self.views
        )

    def plan(self) -> Plan:
        self._shapes()
        self._enums()
        self._errors()
        self._to_owned()
        self._streams()
        self._client([self._operation(o) for o in self.operations])
        sources = sorted(f.path for f in self.files if f.path.endswith(".cc"))
        self._add("CMakeLists.txt.j2", "CMakeLists.txt", sources=sources)
        context = Context(self.service, self.full, tuple(self.operations), self.names, self.spelling, self.tables)
        return Plan(self.service.module, tuple(self.files), len(self.operations), tuple(self.left), context)

    def _add(self, template: str, path: str, **params: Any) -> None:
        common = {"module": self.service.module, "source": self.source}
        self.files.append(FileRender(template, path, {**common, **params}))

    def _public(self, path: str) -> str:
        return f"include/outcrop/{self.service.module}/{path}"

    def _shapes(self) -> None:
        """Every structure and union that is neither input, output nor error."""
        owning, views = self.declarations.owning_headers(), self.declarations.view_headers()
        listed = records.records(
            self.operations,
            self.service.structures,
            self.tables.of_views,
            self.spelling,
            self.overlay.sorted_members,
        )
        for folder, headers in (("types", owning), ("views", views)):
            for header in headers:
                own = [listed[s.table.name] for s in header.structs if s.table and s.table.name in listed]
                parts = {"header": header, "records": own, "recorded": [r.name for r in own]}
                self._add(f"{folder}.h.j2", self._public(f"{folder}/{header.file}.h"), header=header)
                self._add(f"{folder}.cc.j2", f"src/{folder}/{header.file}.cc", **parts)
            self._add("umbrella.h.j2", self._public(f"{folder}.h"), folder=folder, files=[h.file for h in headers])
        self._add("write_json.h.j2", "src/write_json.h", shapes=_sorted_names(owning))
        self._add(
            "schemas.h.j2",
            "src/schemas.h",
            enums=sorted(self.names.shapes[e].snake for e in self.service.enums),
            shapes=sorted(s.table.name for h in views for s in h.structs),
        )

    def _enums(self) -> None:
        enums = [self._enum(e) for e in self.service.enums.values()]
        int_enums = [self._enum(e) for e in self.service.int_enums.values()]
        by_name = lambda e: e["name"]  # noqa: E731
        enums.sort(key=by_name)
        int_enums.sort(key=by_name)
        self._add("enums.h.j2", self._public("enums.h"), enums=enums, int_enums=int_enums)
        if enums:
            self._add("enums.cc.j2", "src/enums.cc", enums=enums)

    def _enum(self, shape: ir.EnumShape) -> dict[str, Any]:
        name = self.names.shapes[shape.id]
        return {
            "name": name.pascal,
            "snake": name.snake,
            "doc": docs.wrapped(docs.plain_text(shape.documentation)),
            "enumerators": [
                {
                    "name": enumerator,
                    "value": string_literal(v.value) if isinstance(v.value, str) else v.value,
                    "doc": docs.wrapped(docs.plain_text(v.documentation) + docs.deprecation_notes(v.deprecation)),
                }
                for v, enumerator in zip(shape.values, self.names.enumerators[shape.id])
            ],
        }

    def _errors(self) -> None:
        self._check_error_names()
        errors = sorted((self._error(e) for e in self.service.errors.values()), key=lambda e: e["name"])
        members = [m for e in self.service.errors.values() for m in e.structure.members]
        system, others = self.declarations.includes([], members)
        self._add("errors.h.j2", self._public("errors.h"), errors=errors, system_includes=system, includes=others)
        self._add("service.h.j2", "src/service.h", errors=errors)
        if errors:
            self._add("errors.cc.j2", "src/errors.cc", errors=errors)

    def _check_error_names(self) -> None:
        seen: dict[str, ir.ShapeId] = {}
        for shape in self.service.errors:
            first = seen.setdefault(ir.shape_name(shape), shape)
            if first != shape:
                raise ModelError(shape, f"answers can't tell it from {first}: errors go by their names")

    def _error(self, error: ir.ErrorShape) -> dict[str, Any]:
        name = self.names.shapes[error.structure.id]
        status = f"HTTP status {error.http_status}.{_RETRY_NOTES[error.retry]}"
        return {
            "name": name.pascal,
            "doc": docs.wrapped(docs.plain_text(error.structure.documentation) + [status]),
            "members": self.declarations.view_members(error.structure),
            "output": self.tables.error(error.structure, name.snake, name.pascal),
            "wire_name": string_literal(ir.shape_name(error.structure.id)),
            "http_status": error.http_status,
            "retry": error.retry.value,
        }

    def _to_owned(self) -> None:
        both = set(self.owning.group_of) & set(self.views.group_of)
        everything = []
        for group in self.views.groups:
            shapes = [self._two_way(s) for s in group.shapes if s in both]
            if not shapes:
                continue
            everything += shapes
            roots = {self.owning.group_of[s] for s in group.shapes if s in both}
            file = self.names.shapes[group.root].file
            headers = [f"views/{file}", *(f"types/{self.names.shapes[r].file}" for r in roots)]
            self._add("to_owned.cc.j2", f"src/to_owned/{file}.cc", shapes=shapes, headers=sorted(headers))
        self._add("to_owned.h.j2", self._public("to_owned.h"), shapes=sorted(everything, key=lambda s: s["name"]))

    def _streams(self) -> None:
        used = frozenset(_events_of(o) for o in self.operations if o.output_stream)
        for stream in streams.streams(self.full, used, self.names, self.tables, self.overlay):
            self._add("stream.cc.j2", f"src/streams/{stream.file}.cc", stream=stream)
        if used:
            self._add("streams.h.j2", "src/streams.h", streams=sorted(self.names.shapes[u].snake for u in used))

    def _two_way(self, shape: ir.ShapeId) -> dict[str, Any]:
        members = (self.service.structures.get(shape) or self.service.unions[shape]).members
        return {
            "name": self.names.shapes[shape].pascal,
            "view": self.names.shapes[shape].view,
            "is_union": shape in self.service.unions,
            "members": [self.names.members[m.id] for m in members],
        }

    def _operation(self, operation: ir.Operation) -> Method:
        name = self.names.operations[operation.id]
        listing = pages(operation, self.service, self.names, self.spelling)
        if operation.pagination and not listing:
            self.left.append(LeftOut(f"pages of {operation.name}", "its tokens are not strings"))
        system, others = self.declarations.includes(operation.input.members, operation.output.members)
        events = self.names.shapes[_events_of(operation)] if operation.output_stream else None
        answer = _without_stream(operation.output)
        waits = self._waiters(operation)
        self._add(
            "operation.h.j2",
            self._public(f"operations/{name.file}.h"),
            name=name,
            system_includes=system,
            includes=sorted({*others, *_answer_includes(operation, listing)}),
            request_doc=docs.wrapped(docs.plain_text(operation.input.documentation)),
            request_members=self.declarations.request_members(operation.input),
            view_doc=docs.wrapped(docs.plain_text(operation.output.documentation)),
            view_members=self.declarations.view_members(answer),
            events=events.view if events else "",
        )
        self._add(
            "operation.cc.j2",
            f"src/operations/{name.file}.cc",
            name=name,
            model_name=string_literal(operation.name),
            request=requests.request(operation, self.names, customizations.of(self.service)),
            output=self.tables.output(answer, name.file, name.view),
            operation=operation,
            stream=events,
            waiters=waits,
            model_invocation=operation.name in self.overlay.model_invocations,
            host_prefix=_literal_host_prefix(operation),
            pages=listing,
            has_errors=bool(self.service.errors),
        )
        return Method(name, self._operation_doc(operation), listing, events.view if events else "", waits)

    def _waiters(self, operation: ir.Operation) -> tuple[waiters.Waiter, ...]:
        compiled = []
        for waiter in operation.waiters:
            try:
                compiled.append(self.waiters.waiter(operation, waiter))
            except Unsupported as problem:
                self.left.append(LeftOut(f"waiter {waiter.name} of {operation.name}", f"it has {problem}"))
        return tuple(compiled)

    def _operation_doc(self, operation: ir.Operation) -> tuple[str, ...]:
        errors = [
            f"{self.names.shapes[e].pascal} {self.service.errors[e].http_status}"
            for e in sorted(operation.errors, key=ir.shape_name)
        ]
        paragraphs = docs.plain_text(operation.documentation) or [docs.sentence(operation.name)]
        lines = docs.wrapped(paragraphs + docs.deprecation_notes(operation.deprecation))
        lines += (docs.http_line(operation),)
        if errors:
            lines += docs.wrapped([f"Errors: {', '.join(errors)}."])
        reference = self.overlay.api_reference.replace("{operation}", operation.name)
        return lines + ((reference,) if reference else ())

    def _client(self, methods: list[Method]) -> None:
        listed = [m.pages.items.type for m in methods if m.pages and m.pages.items]
        needed = {h for type_ in listed for h in self.spelling.headers(type_, view=True)}
        leaves = [ir.leaf_types(t) for t in listed]
        structs = {self.names.shapes[t.shape].view for t in leaves if isinstance(t, (ir.StructureRef, ir.UnionRef))}
        structs |= {struct for m in methods for struct in (m.name.request, m.name.view)}
        structs |= {m.events for m in methods if m.events}
        self._add(
            "client.h.j2",
            self._public("client.h"),
            title=self.service.title or self.service.sdk_id,
            doc=docs.wrapped(docs.plain_text(self.service.documentation)),
            methods=methods,
            has_slices=any(m.pages and m.pages.slices for m in methods),
            has_waiters=any(m.waiters for m in methods),
            left_out=docs.wrapped([f"Not generated: {item.what}, because {item.reason}." for item in self.left]),
            structs=sorted(structs),
            system_includes=sorted(n for n in needed if n.startswith("<")),
            includes=sorted(n for n in needed if n.startswith('"')),
        )
        self._add(
            "async_client.h.j2",
            self._public("async_client.h"),
            title=self.service.title or self.service.sdk_id,
            methods=[m for m in methods if not m.events],
            structs=sorted({s for m in methods if not m.events for s in (m.name.request, m.name.view)}),
        )
        self._add("client.cc.j2", "src/client.cc", service=self.service)


_RETRY_NOTES = {
    ir.Retry.NONE: "",
    ir.Retry.TRANSIENT: " Retried.",
    ir.Retry.THROTTLING: " Retried as throttling.",
}


def _layouts(
    service: ir.Service, operations: list[ir.Operation], names: naming.Names
) -> tuple[graph.Layout, graph.Layout]:
    """The shapes that requests are made of, and those of answers."""
    shapes = {**service.structures, **service.unions}
    edges = {i: graph.nested_shapes(s.members) for i, s in shapes.items()}
    held = {i: graph.directly_held(s.members) for i, s in shapes.items()}
    # What may be absent lies beside a view.
    held_by_views = {i: frozenset() for i in service.unions} | {
        i: graph.directly_held(m for m in s.members if not Spelling.is_optional_in_view(m))
        for i, s in service.structures.items()
    }

    def order(shape: ir.ShapeId) -> tuple[str, ir.ShapeId]:
        return names.shapes[shape].pascal, shape

    inputs = [graph.nested_shapes(o.input.members) for o in operations]
    outputs = [graph.nested_shapes(o.output.members) for o in operations]
    outputs += [graph.nested_shapes(e.structure.members) for e in service.errors.values()]
    inputs += [graph.nested_shapes([o.output_stream]) for o in operations if o.output_stream]  # an event may be kept
    return (
        graph.lay_out(frozenset().union(*inputs), edges, held, order, owning=True),
        graph.lay_out(frozenset().union(*outputs), edges, held_by_views, order),
    )


def _answer_includes(operation: ir.Operation, listing: Pages | None) -> set[str]:
    """What Client's methods for the operation give back."""
    headers = ["event_stream" if operation.output_stream else "response"]
    if listing:
        headers.append("parallel_items" if listing.slices else "pages")
    return {f'"outcrop/{header}.h"' for header in headers}


def _events_of(operation: ir.Operation) -> ir.ShapeId:
    return operation.output_stream.type.shape


def _without_stream(output: ir.Structure) -> ir.Structure:
    """What an answer's headers hold."""
    return dataclasses.replace(
        output, members=tuple(m for m in output.members if m.binding is not ir.Binding.EVENT_STREAM)
    )


def _check_model_invocations(service: ir.Service, overlay_: overlay.Overlay) -> None:
    for name in sorted(overlay_.model_invocations - {o.name for o in service.operations}):
        raise ModelError(name, "the overlay says that it invokes a model, but the model does not have it")


def _sorted_names(headers: list[Header]) -> list[str]:
    return sorted(s.name for h in headers for s in h.structs)


def _literal_host_prefix(operation: ir.Operation) -> str:
    if any(s.label for s in operation.host_prefix) or not operation.host_prefix:
        return ""
    return string_literal("".join(s.literal for s in operation.host_prefix))
