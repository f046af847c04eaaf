"""Waiters that a service's overlay adds: what an operation's answer tells of something's state, and states to wait for.

    "GetJob": {
      "status": "status",                    where the state stands, as a path of JMESPath
      "reasons": ["failureMessage"],         where the service says why a state is a failure
      "delays": [30, 120], "maxWait": 86400, seconds
      "until": {
        "JobCompleted": {"success": ["Completed"], "failure": ["Failed"]},
        "JobDeleted": {"successError": "ResourceNotFoundException"}
      }
    }
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.model import ir
from codegen.model.errors import ModelError

_ENTRY = frozenset("status reasons delays maxWait until".split())
_UNTIL = frozenset("status success failure successError".split())


@dataclass(frozen=True)
class Waiters:
    by_operation: Mapping[str, tuple[ir.Waiter, ...]] = field(default_factory=dict)
    without: Mapping[str, str] = field(default_factory=dict)  # operations with a state, and why nobody waits for it


def load(path: Path) -> Waiters:
    document = json.loads(path.read_text(encoding="utf-8"))
    _check_keys(path.name, document, {"about", "waiters", "without"})
    return Waiters(
        by_operation={
            operation: _waiters(f"{path.name}: {operation}", entry)
            for operation, entry in document["waiters"].items()
        },
        without=document.get("without", {}),
    )


def _check_keys(where: str, found: Mapping[str, Any], known: frozenset[str] | set[str]) -> None:
    unknown = sorted(found.keys() - known)
    if unknown:
        raise ModelError(where, f"unknown key {unknown[0]!r}; it has {', '.join(sorted(known))}")


def _waiters(where: str, entry: Mapping[str, Any]) -> tuple[ir.Waiter, ...]:
    _check_keys(where, entry, _ENTRY)
    shortest, longest = entry["delays"]
    return tuple(
        ir.Waiter(
            name=name,
            acceptors=_acceptors(f"{where}: {name}", until, until.get("status", entry["status"])),
            min_delay=shortest,
            max_delay=longest,
            max_wait=entry["maxWait"],
            reasons=tuple(entry.get("reasons", [])),
        )
        for name, until in sorted(entry["until"].items())
    )


def _acceptors(where: str, until: Mapping[str, Any], path: str) -> tuple[ir.Acceptor, ...]:
    _check_keys(where, until, _UNTIL)
    is_list = "[]" in path
    comparators = {"success": "allStringEquals" if is_list else "stringEquals"}
    comparators["failure"] = "anyStringEquals" if is_list else "stringEquals"
    acceptors = [
        ir.Acceptor(outcome, {"output": {"path": path, "expected": state, "comparator": comparator}})
        for outcome, comparator in comparators.items()
        for state in until.get(outcome, [])
    ]
    if "successError" in until:
        acceptors.append(ir.Acceptor("success", {"errorType": until["successError"]}))
    if all(a.state != "success" for a in acceptors):
        raise ModelError(where, "it waits for nothing")
    return tuple(acceptors)


def added(service: ir.Service, waiters: Waiters) -> ir.Service:
    """The service with the waiters that its model doesn't have itself."""
    known = {o.name for o in service.operations}
    for name in sorted((waiters.by_operation.keys() | waiters.without.keys()) - known):
        raise ModelError(name, "the overlay has waiters of it, but the model does not have it")

    def with_own(operation: ir.Operation) -> ir.Operation:
        own = {w.name: w for w in (*waiters.by_operation.get(operation.name, ()), *operation.waiters)}
        return dataclasses.replace(operation, waiters=tuple(own[name] for name in sorted(own)))

    return dataclasses.replace(service, operations=tuple(with_own(o) for o in service.operations))
