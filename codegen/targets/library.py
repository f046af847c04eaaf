"""The client of a service: its headers and sources, as a library, and another one of owned answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from codegen.cpp import comments, input_events, naming, records, requests, sensitive, streams, waiters
from codegen.cpp.declarations import Declarations
from codegen.cpp.literals import string_literal
from codegen.cpp.pages import Pages, pages
from codegen.cpp.tables import Tables
from codegen.model import customizations, ir
from codegen.model.errors import ModelError
from codegen.targets.context import Context
from codegen.targets.plan import FileRender, LeftOut, Plan


@dataclass(frozen=True)
class Method:
    """An operation as a member function of Client."""

    name: naming.OperationName
    doc: tuple[str, ...]
    pages: Pages | None
    events: str = ""  # the view of the events that it answers with
    bytes: bool = False  # it answers with a stream of bytes
    input: str = ""  # the events that it sends meanwhile
    waiters: tuple[waiters.Waiter, ...] = ()
    deprecated: str = ""  # the attribute

    @property
    def streams(self) -> bool:
        return bool(self.events) or self.bytes


def plan(context: Context) -> Plan:
    return _Planner(context).plan()


class _Planner:
    def __init__(self, context: Context):
        self.context = context
        self.service = context.service
        self.overlay = context.overlay
        self.operations = context.operations
        self.names = context.names
        self.spelling = context.spelling
        self.files: list[FileRender] = []
        self.left = list(context.left_out)
        self.masked = sensitive.masked(self.service, self.operations)
        self.tables = Tables(self.names, self.spelling, self.masked)
        self.sensitive = sensitive.tables(self.service, self.operations, self.names)
        self.waiters = waiters.compiled(self.operations, self.service, self.names, self.spelling)
        self.declarations = Declarations(
            self.service,
            self.names,
            self.spelling,
            self.tables,
            context.owning,
            context.views,
            context.owned,
            self.masked,
            self.overlay.api_reference,
        )

    def plan(self) -> Plan:
        self._shapes()
        self._enums()
        self._errors()
        self._to_owned()
        self._owned()
        self._streams()
        self._sensitive()
        self._client([self._operation(o) for o in self.operations])
        for name, text in self.overlay.headers.items():
            self._add("added_header.h.j2", self._public(name), text=text)
        sources = sorted(f.path for f in self.files if f.path.endswith(".cc"))
        owned = [s for s in sources if s.startswith("src/owned/")]
        self._add(
            "CMakeLists.txt.j2",
            "CMakeLists.txt",
            sources=[s for s in sources if s not in owned],
            owned=owned,
            has_deprecated=any(o.deprecation for o in self.operations),
        )
        return Plan(self.context.module, tuple(self.files), len(self.operations), tuple(self.left))

    def _add(self, template: str, path: str, **params: Any) -> None:
        common = {"module": self.context.module, "source": comments.one_line(self.context.source)}
        self.files.append(FileRender(f"library/{template}", path, {**common, **params}))

    def _public(self, path: str) -> str:
        return f"include/outcrop/{self.context.module}/{path}"

    def _shapes(self) -> None:
        """Every structure and union that is neither input, output nor error."""
        owning, views = self.declarations.owning_headers(), self.declarations.view_headers()
        listed = records.records(
            self.operations,
            self.service.structures,
            self.tables.of_views,
            self.spelling,
            lambda m: m.wire_name if self.overlay.sorted_members else self.context.model_places[m.id],
        )
        for folder, headers in (("types", owning), ("views", views)):
            for header in headers:
                own = [listed[s.table.name] for s in header.structs if s.table and s.table.name in listed]
                parts = {"header": header, "records": own, "recorded": [r.name for r in own]}
                parts |= {"own": f"types/{header.file}"} if folder == "types" else {}
                self._add(f"{folder}.h.j2", self._public(f"{folder}/{header.file}.h"), header=header)
                self._add(f"{folder}.cc.j2", f"src/{folder}/{header.file}.cc", **parts)
            self._add("umbrella.h.j2", self._public(f"{folder}.h"), folder=folder, files=[h.file for h in headers])
        self._add("shapes.h.j2", self._public("shapes.h"))
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
            "doc": comments.wrapped(comments.plain_text(shape.documentation)),
            "enumerators": [
                {
                    "name": enumerator,
                    "value": string_literal(v.value) if isinstance(v.value, str) else v.value,
                    "doc": comments.wrapped(
                        comments.plain_text(v.documentation) + comments.deprecation_notes(v.deprecation)
                    ),
                    "deprecated": comments.deprecated_attribute(v.deprecation),
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
        self._add("service.h.j2", "src/service.h", errors=errors, sensitive=len(self.sensitive.operations))
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
            "doc": comments.wrapped(comments.plain_text(error.structure.documentation) + [status]),
            "members": self.declarations.view_members(error.structure),
            "output": self.tables.error(error.structure, name.snake, name.pascal),
            "wire_name": string_literal(ir.shape_name(error.structure.id)),
            "http_status": error.http_status,
            "retry": error.retry.value,
        }

    def _to_owned(self) -> None:
        both = set(self.context.owning.group_of) & set(self.context.views.group_of)
        everything = []
        for group in self.context.views.groups:
            shapes = [self._two_way(s) for s in group.shapes if s in both]
            if not shapes:
                continue
            everything += shapes
            roots = {self.context.owning.group_of[s] for s in group.shapes if s in both}
            file = self.names.shapes[group.root].file
            headers = [f"views/{file}", *(f"types/{self.names.shapes[r].file}" for r in roots)]
            self._add("to_owned.cc.j2", f"src/to_owned/{file}.cc", shapes=shapes, headers=sorted(headers))
        self._add("to_owned.h.j2", self._public("to_owned.h"), shapes=sorted(everything, key=lambda s: s["name"]))

    def _owned(self) -> None:
        """Every structure and union that only answers hold, and the answers themselves."""
        shapes = [(h, f"owned/{h.file}", f"views/{h.file}") for h in self.declarations.owned_headers()]
        outputs = [
            (
                self.declarations.owned_output(operation.answer, self.names.operations[operation.id]),
                f"owned/operations/{self.names.operations[operation.id].file}",
                f"operations/{self.names.operations[operation.id].file}",
            )
            for operation in self.operations
        ]
        for header, path, view in (*shapes, *outputs):
            self._add("types.h.j2", self._public(f"{path}.h"), header=header)
            self._add("types.cc.j2", f"src/{path}.cc", header=header, own=path, view=view)
        files = sorted(path.removeprefix("owned/") for _, path, _ in (*shapes, *outputs))
        self._add("umbrella.h.j2", self._public("owned.h"), folder="owned", files=files)

    def _streams(self) -> None:
        used = frozenset(_events_of(o) for o in self.operations if o.output_stream)
        for stream in streams.streams(self.context.full, used, self.names, self.tables, self.overlay):
            self._add("stream.cc.j2", f"src/streams/{stream.file}.cc", stream=stream)
        if used:
            self._add("streams.h.j2", "src/streams.h", streams=sorted(self.names.shapes[u].snake for u in used))

    def _sensitive(self) -> None:
        if self.sensitive.operations:
            parts = {"tables": self.sensitive.tables, "operations": self.sensitive.operations}
            self._add("sensitive.cc.j2", "src/sensitive.cc", **parts)

    def _two_way(self, shape: ir.ShapeId) -> dict[str, Any]:
        members = (self.service.structures.get(shape) or self.service.unions[shape]).members
        return {
            "name": self.names.shapes[shape].pascal,
            "view": self.names.shapes[shape].view,
            "is_union": shape in self.service.unions,
            "members": [{"name": self.names.members[m.id]} for m in members],
        }

    def _operation(self, operation: ir.Operation) -> Method:
        name = self.names.operations[operation.id]
        listing = pages(operation, self.service, self.names, self.spelling)
        if operation.pagination and not listing:
            self.left.append(LeftOut(f"pages of {operation.name}", "its tokens are not strings"))
        streams_bytes = operation.output_bytes is not None
        # Also of the events: whoever calls it reads them.
        shown = tuple(m for m in operation.output.members if m != operation.output_bytes)
        system, others = self.declarations.includes(operation.input.members, shown)
        events = self.names.shapes[_events_of(operation)] if operation.output_stream else None
        if operation.input_bytes:
            what = f"streaming of what {operation.name} sends"
            self.left.append(LeftOut(what, "its signature covers all of it: give it in memory or as a MappedFile"))
        events_sent = input_events.input_events(operation, self.service, self.names)
        waits = self._waiters(operation)
        self._add(
            "operation.h.j2",
            self._public(f"operations/{name.file}.h"),
            name=name,
            system_includes=system,
            includes=sorted({*others, *_answer_includes(operation, listing)}),
            request_doc=comments.wrapped(comments.plain_text(operation.input.documentation)),
            request_members=self.declarations.request_members(operation.input),
            view_doc=comments.wrapped(comments.plain_text(operation.output.documentation)),
            view_members=self.declarations.view_members(operation.answer),
            events=events.view if events else "",
            streams_bytes=streams_bytes,
            input=events_sent.name if events_sent else "",
        )
        self._add(
            "operation.cc.j2",
            f"src/operations/{name.file}.cc",
            name=name,
            model_name=string_literal(operation.name),
            request=requests.request(
                operation,
                self.names,
                self.masked,
                customizations.of(self.service),
                model_invocation=operation.name in self.overlay.model_invocations,
            ),
            output=self.tables.answer(operation.answer, name.file, name.view),
            operation=operation,
            stream=events,
            streams_bytes=streams_bytes,
            input_events=events_sent,
            waiters=waits,
            waiter_reasons=list(dict.fromkeys(w.reasons for w in waits if w.reasons.function)),
            model_invocation=operation.name in self.overlay.model_invocations,
            creates_anew=operation.name in self.overlay.creates_anew,
            host_prefix=_literal_host_prefix(operation),
            pages=listing,
            has_errors=bool(self.service.errors),
        )
        return Method(
            name=name,
            doc=self._operation_doc(operation),
            pages=listing,
            events=events.view if events else "",
            bytes=streams_bytes,
            input=events_sent.name if events_sent else "",
            waiters=waits,
            deprecated=comments.deprecated_attribute(operation.deprecation),
        )

    def _waiters(self, operation: ir.Operation) -> tuple[waiters.Waiter, ...]:
        own = {w.name: self.waiters[operation.id, w.name] for w in operation.waiters}
        self.left += [
            LeftOut(f"waiter {name} of {operation.name}", f"it has {problem}")
            for name, problem in own.items()
            if not isinstance(problem, waiters.Waiter)
        ]
        return tuple(w for w in own.values() if isinstance(w, waiters.Waiter))

    def _operation_doc(self, operation: ir.Operation) -> tuple[str, ...]:
        errors = [
            f"{self.names.shapes[e].pascal} {self.service.errors[e].http_status}"
            for e in sorted(operation.errors, key=ir.shape_name)
        ]
        paragraphs = comments.plain_text(operation.documentation)
        lines = comments.wrapped(paragraphs + comments.deprecation_notes(operation.deprecation))
        header = f"outcrop/{self.context.module}/operations/{self.names.operations[operation.id].file}.h"
        lines += (f"#include <{header}>", comments.one_line(comments.http_line(operation)))
        if errors:
            lines += comments.wrapped([f"Errors: {', '.join(errors)}."])
        reference = self.overlay.api_reference.replace("{operation}", operation.name)
        return lines + ((comments.one_line(reference),) if reference else ())

    def _client(self, methods: list[Method]) -> None:
        called = [m for m in methods if not m.streams]  # what AsyncClient has
        listed = [m.pages.items.type for m in methods if m.pages and m.pages.items]
        needed = {h for type_ in listed for h in self.spelling.headers(type_, view=True)}
        leaves = [ir.leaf_types(t) for t in listed]
        structs = {self.names.shapes[t.shape].view for t in leaves if isinstance(t, (ir.StructureRef, ir.UnionRef))}
        structs |= {struct for m in methods for struct in (m.name.request, m.name.view)}
        structs |= {m.events for m in methods if m.events} | {m.input for m in methods if m.input}
        self._add(
            "client.h.j2",
            self._public("client.h"),
            title=comments.one_line(self.service.title or self.service.sdk_id),
            doc=comments.wrapped(comments.plain_text(self.service.documentation)),
            methods=methods,
            has_slices=any(m.pages and m.pages.slices for m in methods),
            has_waiters=any(m.waiters for m in methods),
            left_out=comments.wrapped([f"Not generated: {item.what}, because {item.reason}." for item in self.left]),
            structs=sorted(structs),
            system_includes=sorted(n for n in needed if n.startswith("<")),
            includes=sorted(n for n in needed if n.startswith('"')),
        )
        self._add(
            "async_client.h.j2",
            self._public("async_client.h"),
            title=comments.one_line(self.service.title or self.service.sdk_id),
            methods=called,
            dialogues=[m for m in methods if m.input],
            structs=sorted(
                {s for m in called for s in (m.name.request, m.name.view)}
                | {s for m in methods if m.input for s in (m.name.request, m.name.view, m.input, m.events)}
            ),
        )
        self._add(
            "client.cc.j2",
            "src/client.cc",
            id=string_literal(self.service.sdk_id),
            endpoint_prefix=string_literal(self.service.endpoint_prefix),
            signing_name=string_literal(self.service.signing_name),
            api_version=string_literal(self.service.api_version),
            bearer_auth=self.service.bearer_auth,
            sensitive=bool(self.sensitive.operations),
        )


_RETRY_NOTES = {
    ir.Retry.NONE: "",
    ir.Retry.TRANSIENT: " Retried.",
    ir.Retry.THROTTLING: " Retried as throttling.",
}


def _answer_includes(operation: ir.Operation, listing: Pages | None) -> set[str]:
    """What Client's methods for the operation give back."""
    events = "bidirectional_stream" if operation.input_stream else "event_stream"
    answer = events if operation.output_stream else "byte_stream" if operation.output_bytes else "response"
    headers = [answer]
    if listing:
        headers.append("parallel_items" if listing.slices else "pages")
    return {f'"outcrop/{header}.h"' for header in headers}


def _events_of(operation: ir.Operation) -> ir.ShapeId:
    return operation.output_stream.type.shape


def _literal_host_prefix(operation: ir.Operation) -> str:
    if any(s.label for s in operation.host_prefix) or not operation.host_prefix:
        return ""
    return string_literal("".join(s.literal for s in operation.host_prefix))
