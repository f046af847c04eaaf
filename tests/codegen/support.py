"""Small models for the generator's tests, and the paths that they share."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from codegen import render  # noqa: E402
from codegen.model import overlay, read_smithy  # noqa: E402
from codegen.targets import library  # noqa: E402
from codegen.targets.context import Context, context  # noqa: E402
from codegen.targets.plan import Plan  # noqa: E402

KITCHEN_SINK = Path(__file__).parent / "kitchen_sink.json"
BOTH_WAYS = Path(__file__).parent / "both_ways"
GOLDEN = Path(__file__).parent / "golden"
MODELS = ROOT / "models"
RUNTIME_INCLUDES = ROOT / "runtime" / "include"
INTERNAL_INCLUDES = ROOT / "runtime" / "internal"  # for generated sources

NAMESPACE = "test.shop"


def ident(name: str) -> str:
    return name if "#" in name else f"{NAMESPACE}#{name}"


def member(target: str = "smithy.api#String", **traits: Any) -> dict[str, Any]:
    """`traits` are of smithy.api, by name; a bare True is the empty trait."""
    return {"target": ident(target), "traits": trait_map(traits)}


def trait_map(traits: dict[str, Any]) -> dict[str, Any]:
    return {f"smithy.api#{name}": {} if value is True else value for name, value in traits.items()}


def structure(**members: dict[str, Any]) -> dict[str, Any]:
    return {"type": "structure", "members": members}


def model(
    shapes: dict[str, dict[str, Any]] | None = None,
    input_: dict[str, dict[str, Any]] | None = None,
    output: dict[str, dict[str, Any]] | None = None,
    uri: str = "/op",
    method: str = "POST",
    operation: dict[str, Any] | None = None,
    service: dict[str, Any] | None = None,
    name: str = "DoIt",
) -> dict[str, Any]:
    """A service of one operation. `operation` and `service` are traits by their full names."""
    all_shapes: dict[str, dict[str, Any]] = {
        "Shop": {
            "type": "service",
            "version": "2026-01-01",
            "operations": [{"target": ident(name)}],
            "traits": {
                "aws.protocols#restJson1": {},
                "aws.api#service": {"sdkId": "Shop"},
                "aws.auth#sigv4": {"name": "shop"},
                **(service or {}),
            },
        },
        name: {
            "type": "operation",
            "traits": {"smithy.api#http": {"method": method, "uri": uri, "code": 200}, **(operation or {})},
        },
        **(shapes or {}),
    }
    if input_ is not None:
        all_shapes["DoItInput"] = structure(**input_)
        all_shapes[name]["input"] = {"target": ident("DoItInput")}
    if output is not None:
        all_shapes["DoItOutput"] = structure(**output)
        all_shapes[name]["output"] = {"target": ident("DoItOutput")}
    return {"smithy": "2.0", "shapes": {ident(k): v for k, v in all_shapes.items()}}


def context_of(document: dict[str, Any], overlay_: overlay.Overlay = overlay.Overlay()) -> Context:
    service = overlay.applied(read_smithy.read(document), overlay_)
    return context(service, overlay_, "shop.json")


def planned(document: dict[str, Any], overlay_: overlay.Overlay = overlay.Overlay()) -> Plan:
    return library.plan(context_of(document, overlay_))


def rendered(document: dict[str, Any], overlay_: overlay.Overlay = overlay.Overlay()) -> dict[str, str]:
    """The generated files before clang-format, with runs of blanks folded, so that assertions don't depend on
    layout.
    """
    files = render.render(planned(document, overlay_).files)
    return {path: " ".join(text.split()) for path, text in files.items()}


def load(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text(encoding="utf-8"))
