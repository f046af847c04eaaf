"""The lines of a surface: each names one part of a service's public API and what is so of it.

    request ListJobsRequest 0002 max_results (type std::optional<std::int32_t>; model maxResults; query "maxResults")

Lines are sorted as text, so members stand in order behind their owner.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from codegen.model.errors import ModelError

HEAD = "# {module}: what programs see of it. A lock: regenerating keeps the order, names and defaults that stand here."


_HOLDERS = ("std::optional", "OptionalRef", "Box")


@dataclass(frozen=True)
class MemberType:
    """As a line has it: `std::optional<bool>`."""

    holder: str  # what lets the member be absent; empty: nothing does
    held: str

    @classmethod
    def parse(cls, text: str) -> MemberType:
        holder, opened, held = text.partition("<")
        return cls(holder, held.removesuffix(">")) if opened and holder in _HOLDERS else cls("", text)


@dataclass(frozen=True)
class Entry:
    kind: str  # service, client, request, type, view, error, enum
    owner: str  # its name in C++
    part: str = ""  # what is told of the owner: "member", "value", "error", "pages", ...; empty: itself
    name: str = ""  # the part's name
    place: int = 0  # of members and values, from 1
    facts: Mapping[str, str] = field(default_factory=dict)  # texts without "; "
    note: str | None = field(default=None, compare=False)  # documentation and constraints; not written

    @property
    def model(self) -> str:
        """What the model calls it."""
        return self.facts.get("model", self.name)

    @property
    def type(self) -> MemberType:
        """Of a member."""
        return MemberType.parse(self.facts["type"])


def quoted(value: Any) -> str:
    """As JSON that has no separator of facts in it."""
    return json.dumps(value).replace("; ", ";\\u0020")


def text(module: str, entries: Iterable[Entry]) -> str:
    return "\n".join([HEAD.format(module=module), *sorted(_line(e) for e in entries)]) + "\n"


def _line(entry: Entry) -> str:
    part = f"{entry.place:04} {entry.name}" if entry.place else f"{entry.part} {entry.name}"
    subject = f"{entry.kind} {entry.owner} {part}" if entry.part else f"{entry.kind} {entry.owner}"
    facts = "; ".join(f"{name} {value}" if value else name for name, value in entry.facts.items())
    return f"{subject} ({facts})"


def parse(text: str, origin: str) -> tuple[Entry, ...]:
    """Raises ModelError; `origin` names the text."""
    lines = [(i, line) for i, line in enumerate(text.split("\n"), 1) if line and not line.startswith("#")]
    told = tuple(_parsed(line, f"{origin}:{i}") for i, line in lines)
    if [e.kind for e in told].count("service") != 1:
        raise ModelError(origin, "it does not tell of one service, as an API.txt does")
    return told


def _parsed(line: str, origin: str) -> Entry:
    subject, opened, facts = line.partition(" (")
    words = subject.split(" ")
    if not opened or not facts.endswith(")") or len(words) not in (2, 4):
        raise ModelError(origin, f"this is no line of an API.txt: {line!r}")
    kind, owner, part, name = (*words, "", "")[:4]
    place = int(part) if part.isdigit() else 0
    if place:
        part = "value" if kind == "enum" else "member"
    told = (fact.partition(" ") for fact in facts[:-1].split("; ") if fact)
    return Entry(kind, owner, part, name, place, {fact: value for fact, _, value in told})
