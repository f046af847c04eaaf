#!/usr/bin/env python3
"""Writes models/overlays/*.constraints.json: what AWS's services check of their inputs, for models that carry no constraints.

    python3 models/import_constraints.py .../site-packages/botocore

reads the service models of a botocore (1.43 or later: older ones lack Bedrock) and writes one row for each member of our models that an
input reaches and that botocore limits. Only lengths, ranges and patterns are taken.
"""

import json
import sys
from pathlib import Path

MODELS = Path(__file__).resolve().parent
SERVICES = ("bedrock", "bedrock-runtime", "bedrock-agent", "bedrock-agent-runtime")
SIZED = {"string", "blob", "list", "map"}
NUMBERS = {"integer", "long", "float", "double"}


def traits_of(shape):
    """The limits of a botocore shape as Smithy traits."""
    traits = {}
    bounds = {bound: shape[bound] for bound in ("min", "max") if bound in shape}
    if shape["type"] in SIZED and bounds and "enum" not in shape:
        if bounds.get("min") == 0:
            del bounds["min"]
        if bounds:
            traits["smithy.api#length"] = bounds
    if shape["type"] in NUMBERS and bounds:
        traits["smithy.api#range"] = bounds
    # Some of AWS's patterns say "/d" where "\\d" is meant: nothing real would match.
    if shape["type"] == "string" and "enum" not in shape and "/d{" not in shape.get("pattern", "/d{"):
        traits["smithy.api#pattern"] = shape["pattern"]
    return traits


def inner_shapes(shape):
    """Member name -> target of an aggregate shape of a Smithy AST."""
    members = dict(shape.get("members", {})) if shape["type"] in ("structure", "union") else {}
    for part in ("member", "key", "value"):
        if part in shape:
            members[part] = shape[part]
    return {name: member["target"] for name, member in members.items()}


def input_shapes(shapes):
    """Ids of the aggregate shapes that inputs reach."""
    waiting = [op["input"]["target"] for op in shapes.values() if op["type"] == "operation" and "input" in op]
    found = set()
    while waiting:
        target = waiting.pop()
        if target in found or target not in shapes:
            continue
        found.add(target)
        waiting.extend(inner_shapes(shapes[target]).values())
    return found


def botocore_target(shape, name):
    """The botocore shape's name for a member; None where botocore does not know it."""
    if shape["type"] == "structure":
        return shape["members"].get(name, {}).get("shape")
    return shape.get(name, {}).get("shape")


def constraints(ours, theirs):
    rows = {}
    for target in sorted(input_shapes(ours)):
        name = target.split("#")[1]
        known = theirs.get(name)
        for member in inner_shapes(ours[target]):
            other = botocore_target(known, member) if known else None
            traits = traits_of(theirs[other]) if other else {}
            if traits:
                rows[f"{name}${member}"] = traits
    return rows


def newest(botocore, service):
    versions = sorted((botocore / "data" / service).iterdir())
    for suffix in ("service-2.json", "service-2.json.gz"):
        path = versions[-1] / suffix
        if path.exists():
            if suffix.endswith(".gz"):
                import gzip

                return json.loads(gzip.decompress(path.read_bytes()))
            return json.loads(path.read_text())
    raise SystemExit(f"{versions[-1]} has no service-2.json")


def version_of(botocore):
    for line in (botocore / "__init__.py").read_text().splitlines():
        if line.startswith("__version__"):
            return line.split("'")[1]
    raise SystemExit(f"{botocore} is no botocore")


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    botocore = Path(sys.argv[1])
    for service in SERVICES:
        ours = json.loads((MODELS / f"{service}.json").read_text())["shapes"]
        rows = constraints(ours, newest(botocore, service)["shapes"])
        lines = [f"    {json.dumps(row)}: {json.dumps(traits)}" for row, traits in rows.items()]
        about = f"Lengths, ranges and patterns of inputs, from botocore {version_of(botocore)} (Apache-2.0) by models/import_constraints.py."
        text = '{\n  "about": ' + json.dumps(about) + ',\n  "traits": {\n' + ",\n".join(lines) + "\n  }\n}\n"
        (MODELS / "overlays" / f"{service}.constraints.json").write_text(text)
        print(f"{service}: {len(rows)} rows")


if __name__ == "__main__":
    main()
