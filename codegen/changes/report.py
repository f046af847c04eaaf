"""Changes as text, Markdown or JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from codegen.changes.model import Change, Group, Part, version_part

Compared = tuple[str, tuple[Change, ...]]  # a service, and what changed of it

_SIGNS = {"added": "+", "removed": "-", "changed": "~"}


def text(service: str, changes: tuple[Change, ...]) -> str:
    lines = [f"{service}: {_summary(changes)}"]
    for group, held in _grouped(changes):
        lines += ["", f"{group.value.capitalize()}:"]
        lines += [f"  {_SIGNS[c.action.value]} {c.name}{_detail(c, ': ')} [{c.part}]" for c in held]
    return "\n".join(lines)


def markdown(service: str, changes: tuple[Change, ...]) -> str:
    lines = [f"## {service}", "", f"{_summary(changes).capitalize()}."]
    for group, held in _grouped(changes):
        lines += ["", f"### {group.value.capitalize()}", ""]
        lines += [f"- {c.action.value} `{c.name}`{_detail(c, ': ')} ({c.part})" for c in held]
    return "\n".join(lines)


def _document(service: str, changes: tuple[Change, ...]) -> dict[str, Any]:
    return {
        "service": service,
        "version_part": str(version_part(changes)),
        "changes": [
            {
                "group": c.group.value,
                "action": c.action.value,
                "name": c.name,
                "detail": c.detail,
                "version_part": str(c.part),
            }
            for c in changes
        ],
    }


def as_json(compared: list[Compared]) -> str:
    """An object; of several services, a list of them."""
    documents = [_document(*c) for c in compared]
    return json.dumps(documents[0] if len(documents) == 1 else documents, indent=2, ensure_ascii=False)


FORMATS: dict[str, Callable[[list[Compared]], str]] = {
    "text": lambda compared: "\n\n".join(text(*c) for c in compared),
    "markdown": lambda compared: "\n\n".join(markdown(*c) for c in compared),
    "json": as_json,
}


def _summary(changes: tuple[Change, ...]) -> str:
    if not changes:
        return "no changes"
    counts = [f"{sum(c.part is p for c in changes)} {p}" for p in reversed(Part) if any(c.part is p for c in changes)]
    number = f"{len(changes)} change{'' if len(changes) == 1 else 's'}"
    asks = "asks" if len(changes) == 1 else "ask"
    return f"{number} ({', '.join(counts)}), which {asks} for a {version_part(changes)} version"


def _grouped(changes: tuple[Change, ...]) -> list[tuple[Group, list[Change]]]:
    groups = [(g, [c for c in changes if c.group is g]) for g in Group]
    return [(g, held) for g, held in groups if held]


def _detail(change: Change, separator: str) -> str:
    return f"{separator}{change.detail}" if change.detail else ""
