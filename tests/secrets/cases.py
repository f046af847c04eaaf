"""Writes a line of JSON for every way into what a model calls sensitive: `cases.py MODELS OUT`.

Each line has an operation, a body (of a request, of an answer, or of an event) with a marker at one place and nothing
else but what is required, and what of it may be seen nowhere. Knows nothing of codegen/: it reads the models itself.
"""

import base64
import json
import sys
from pathlib import Path

TEXT = "marker-of-a-sensitive-member"
NUMBER = 86753.5
BLOB = base64.b64encode(TEXT.encode()).decode()
HTTP_NAMES = ("httpHeader", "httpLabel", "httpQuery", "httpPayload", "httpResponseCode", "httpPrefixHeaders")


class Walker:
    def __init__(self, shapes):
        self.shapes = shapes

    def shape(self, target):
        return self.shapes.get(target) or {"type": target.partition("#")[2].lower()}

    def is_sensitive(self, shape):
        return "smithy.api#sensitive" in shape.get("traits", {})

    def ways(self, root):
        """Each sensitive leaf, each shape once: the steps from the root, the leaf's value, and what marks it."""
        seen, queue = set(), [((), root, False)]
        while queue:
            path, target, inside = queue.pop(0)
            shape = self.shape(target)
            inside = inside or self.is_sensitive(shape)
            kind = shape["type"]
            if kind in ("structure", "union"):
                if (target, inside) in seen:
                    continue
                seen.add((target, inside))
                for name, member in shape.get("members", {}).items():
                    queue.append(((*path, (target, name)), member["target"], inside or self.is_sensitive(member)))
            elif kind in ("list", "set"):
                queue.append(((*path, "list"), shape["member"]["target"], inside or self.is_sensitive(shape["member"])))
            elif kind == "map":
                if inside or self.is_sensitive(self.shape(shape["key"]["target"])):
                    yield (*path, "key"), self.sample(shape["value"]["target"]), TEXT
                queue.append(((*path, "map"), shape["value"]["target"], inside or self.is_sensitive(shape["value"])))
            elif inside:
                yield (path, *self.leaf(kind))

    @staticmethod
    def leaf(kind):
        if kind in ("string", "enum"):
            return TEXT, TEXT
        if kind == "blob":
            return BLOB, BLOB
        if kind == "document":
            return {TEXT: [TEXT]}, TEXT
        if kind == "boolean":
            return True, ""
        if kind == "timestamp":
            return "2031-03-07T01:02:03Z", "2031-03-07"
        return (NUMBER, str(NUMBER)) if kind in ("float", "double") else (int(NUMBER), str(int(NUMBER)))

    def body(self, way, value):
        """JSON with `value` at the end of `way`, and what is required beside it."""
        for step in reversed(way):
            if step == "list":
                value = [value]
            elif step == "map":
                value = {"key": value}
            elif step == "key":
                value = {TEXT: value}
            else:
                target, name = step
                value = {**self.required(target, name), name: value}
        return value

    def required(self, target, but=None, around=()):
        shape = self.shape(target)
        if shape["type"] == "union":
            return {}
        return {
            name: self.sample(member["target"], (*around, target))
            for name, member in shape.get("members", {}).items()
            if "smithy.api#required" in member.get("traits", {}) and name != but and target not in around
        }

    def sample(self, target, around=()):
        shape = self.shape(target)
        kind = shape["type"]
        if kind == "structure":
            return self.required(target, None, around)
        if kind == "union":
            name, member = next(iter(shape["members"].items()))
            return {name: self.sample(member["target"], (*around, target))}
        if kind == "enum":
            return next(iter(shape["members"].values()))["traits"]["smithy.api#enumValue"]
        samples = {"list": [], "map": {}, "string": "text", "blob": "dGV4dA==", "boolean": True, "document": {}}
        return samples.get(kind, "2030-01-01T00:00:00Z" if kind == "timestamp" else 1)


def streams_in(walker, target):
    """It has a member that is an event stream."""
    members = [walker.shape(m["target"]) for m in walker.shape(target).get("members", {}).values()]
    return any(m["type"] == "union" and "smithy.api#streaming" in m.get("traits", {}) for m in members)


def bound(walker, step):
    """What of HTTP a member of a whole input or output goes into."""
    target, name = step
    traits = walker.shape(target)["members"][name].get("traits", {})
    return next((n for n in HTTP_NAMES if f"smithy.api#{n}" in traits), "")


def cases(service, shapes):
    walker = Walker(shapes)
    for shape_id, shape in shapes.items():
        if shape["type"] != "operation":
            continue
        request = walker.required(shape["input"]["target"]) if shape["input"]["target"] in shapes else {}
        base = {"service": service, "operation": shape_id.partition("#")[2], "request": request}
        if streams_in(walker, shape["input"]["target"]):
            continue  # bidirectional: what is sent is not recorded
        for side in ("input", "output"):
            root = shape[side]["target"]
            if root not in shapes:
                continue
            streaming = streams_in(walker, root)
            for way, value, marker in walker.ways(root):
                case = {**base, "marker": marker, "way": "/".join(s if isinstance(s, str) else s[1] for s in way)}
                place = bound(walker, way[0])
                if not marker:
                    continue
                if streaming and "smithy.api#streaming" in walker.shape(_target(walker, way[0])).get("traits", {}):
                    if side == "output" and len(way) > 1:  # stream, event, its members
                        body = walker.body(way[2:], value) if len(way) > 2 else value
                        yield {**case, "side": "event", "event": way[1][1], "body": body}
                elif place == "httpPayload" and len(way) == 1:
                    body = walker.body(way, value) if side == "input" else TEXT
                    yield {**case, "side": side, "marker": TEXT, "body": body}
                elif side == "input" or not place:
                    yield {**case, "side": side, "body": walker.body(way, value)}


def _target(walker, step):
    return walker.shape(step[0])["members"][step[1]]["target"]


def main(models, out):
    with open(out, "w") as file:
        for entry in json.loads((Path(models) / "services.json").read_text()):
            shapes = json.loads((Path(models) / entry["model"]).read_text())["shapes"]
            for case in cases(Path(entry["model"]).stem, shapes):
                file.write(json.dumps(case) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
