"""MANIFEST.json of a generated folder: its files, and of a service its origin, and what was left out and why."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

from codegen.model.errors import ModelError
from codegen.targets.plan import Plan

NAME = "MANIFEST.json"


def text(plan: Plan, inputs: dict[str, bytes], files: list[str]) -> str:
    """`inputs` are the model and its overlays by the names they go by in the manifest."""
    document: dict[str, Any] = {
        "service": plan.module,
        "inputs": {name: f"sha256:{hashlib.sha256(content).hexdigest()}" for name, content in sorted(inputs.items())},
        "operations": plan.operations,
        "left_out": [{"what": item.what, "reason": item.reason} for item in plan.left_out],
        "files": sorted(files),
        "generator": generator_version(),
    }
    return _json(document)


@cache
def generator_version() -> str:
    """Of the sources and templates of the generator, and of the style that its output is formatted in."""
    folder = Path(__file__).parent
    sources = sorted(p for p in folder.rglob("*") if p.suffix in (".py", ".j2"))
    version = hashlib.sha256()
    for source in (*sources, folder.parent / ".clang-format"):
        name, content = source.relative_to(folder.parent).as_posix().encode(), source.read_bytes()
        version.update(b"%d %s %d " % (len(name), name, len(content)) + content)
    return f"sha256:{version.hexdigest()}"


def of_files(files: list[str]) -> str:
    """Of a folder that is no service."""
    return _json({"files": sorted(files)})


def _json(document: dict[str, Any]) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def listed_files(folder: Path) -> list[str]:
    """The files that an earlier run wrote, by its manifest; none where there is no manifest."""
    path = folder / NAME
    if not path.exists():
        return []
    try:
        files = json.loads(path.read_text(encoding="utf-8"))["files"]
        inside = all((folder / file).resolve().is_relative_to(folder.resolve()) for file in files)
    except (ValueError, KeyError, TypeError) as problem:
        raise ModelError(str(path), "it is not a manifest, so what may be deleted is not known") from problem
    if not inside:
        raise ModelError(str(path), "it lists files that are not in its folder")
    return files
