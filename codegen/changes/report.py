"""Changes as text, Markdown or JSON."""

from __future__ import annotations

import json
from collections.abc import Callable

from codegen.changes.model import Change, Group, Part, version_part

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


def as_json(service: str, changes: tuple[Change, ...]) -> str:
    document = {
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
    return json.dumps(document, indent=2, ensure_ascii=False)


FORMATS: dict[str, Callable[[str, tuple[Change, ...]], str]] = {"text": text, "markdown": markdown, "json": as_json}


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
