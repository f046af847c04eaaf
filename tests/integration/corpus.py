"""Inputs for every operation of every service, with the required members only and with all, as each client takes them."""

from __future__ import annotations

import base64
import datetime
import sys
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "emulator"))

import c2j  # noqa: E402
from sample_input import NoSample, Sampler  # noqa: E402

# Beyond this depth, structures have only what they must have.
DEEPEST = 5
TIME = "2025-01-02T03:04:05Z"


class FullSampler(Sampler):
    """Values with all members, each list and map with one entry."""

    def structure(self, target, path):
        if target in path:
            raise NoSample(target)
        out = super().structure(target, path)
        for name, member in self.shapes[target]["members"].items():
            if name in out or len(path) >= DEEPEST:
                continue
            try:
                out[name] = self.member(target, name, member, (*path, target))
            except NoSample:
                continue
        return out

    def member(self, owner, name, member, path):
        shape = self.shapes.get(member["target"], {"type": ""})
        if shape["type"] == "list" and not (value := super().member(owner, name, member, path)):
            return [*value, self.member(member["target"], "member", shape["member"], (*path, member["target"]))]
        if shape["type"] == "map":
            key = self.member(member["target"], "key", shape["key"], path)
            return {key: self.member(member["target"], "value", shape["value"], (*path, member["target"]))}
        return super().member(owner, name, member, path)

    def text(self, owner, name, length, pattern):
        try:
            return super().text(owner, name, length, pattern)
        except AssertionError:
            return "a" * length.get("min", 1)  # the service would refuse it, but requests are told apart by their form


@dataclass(frozen=True)
class Case:
    service: str
    operation: str
    variant: str
    input: dict

    def __str__(self) -> str:
        return f"{self.service} {self.operation}, {self.variant}"

    @property
    def members(self) -> dict:
        shapes = c2j.smithy(self.service)
        return shapes.get(self.target, {"members": {}})["members"]

    @property
    def target(self) -> str:
        return operation_of(self.service, self.operation).get("input", {}).get("target", "")

    def written(self, blob, time) -> dict:
        """The input with each blob and each time as a client takes them."""
        return _written(c2j.smithy(self.service), self.target, self.input, blob, time) if self.input else {}


def operation_of(service: str, name: str) -> dict:
    shapes = c2j.smithy(service)
    return next(shape for shape_id, shape in shapes.items() if shape["type"] == "operation" and shape_id.split("#")[1] == name)


def for_javascript(case: Case) -> dict:
    millis = int(datetime.datetime.fromisoformat(TIME).timestamp() * 1000)
    return case.written(lambda data: {"$blob": base64.b64encode(data).decode()}, lambda _: {"$time": millis})


def for_command(case: Case) -> dict:
    return case.written(lambda data: base64.b64encode(data).decode(), lambda text: text)


def _written(shapes, target, value, blob, time):
    shape = shapes.get(target, {"type": target.split("#")[1].lower()})
    kind = shape["type"]
    if kind == "blob":
        return blob(value)
    if kind == "timestamp":
        return time(value)
    if kind == "list":
        return [_written(shapes, shape["member"]["target"], item, blob, time) for item in value]
    if kind == "map":
        return {key: _written(shapes, shape["value"]["target"], item, blob, time) for key, item in value.items()}
    if kind in ("structure", "union"):
        return {name: _written(shapes, shape["members"][name]["target"], item, blob, time) for name, item in value.items()}
    return value


def cases() -> list[Case]:
    out = []
    for service in c2j.SERVICES:
        shapes = c2j.smithy(service)
        for variant, sampler in (("required members", Sampler(service)), ("all members", FullSampler(service))):
            for shape_id, shape in shapes.items():
                if shape["type"] == "operation" and not takes_events(shapes, shape):
                    out.append(Case(service, shape_id.split("#")[1], variant, sampler.input_of(shape)))
    return out


def takes_events(shapes: dict, operation: dict) -> bool:
    members = shapes.get(operation.get("input", {}).get("target"), {"members": {}})["members"].values()
    targets = [shapes.get(member["target"], {"type": ""}) for member in members]
    return any(target["type"] == "union" and "smithy.api#streaming" in target.get("traits", {}) for target in targets)
