"""Where models come from: files in either format, each with its overlay, and the list of those that are generated."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.model import ir, overlay, read_c2j, read_smithy
from codegen.model.errors import ModelError


@dataclass(frozen=True)
class Source:
    """A model and its overlay on disk, with the name that generated files give as their origin."""

    model: Path
    overlay: Path | None
    name: str
    service: str = ""  # its shape id, where the model has several

    def read(self) -> tuple[ir.Service, overlay.Overlay]:
        extra = overlay.load(self.overlay) if self.overlay else overlay.Overlay()
        return overlay.with_documentation(read_service(self.model, self.service), extra), extra

    def inputs(self) -> dict[str, bytes]:
        """What it is made from, by the names that a manifest gives."""
        files = {self.name: self.model.read_bytes()}
        if self.overlay:
            files |= {f"overlays/{file.name}": file.read_bytes() for file in overlay.files(self.overlay)}
        return files


class NumberText(float):
    """A number of a model with a fraction or an exponent, which keeps its digits."""

    text: str

    def __new__(cls, text: str) -> NumberText:
        number = super().__new__(cls, text)
        number.text = text
        return number


def load(path: Path) -> dict[str, Any]:
    return parse(read(path), path)


def read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as problem:
        raise ModelError(str(path), f"it can't be read: {problem}") from problem


def parse(content: bytes, path: Path) -> dict[str, Any]:
    try:
        document = json.loads(content, parse_float=NumberText)
    except ValueError as problem:
        raise ModelError(str(path), f"it can't be read as JSON: {problem}") from problem
    if not isinstance(document, dict):
        raise ModelError(str(path), "it is not a JSON object")
    return document


def read_service(model: Path, service: str = "") -> ir.Service:
    """The IR of a model in either format; `service` names one of several."""
    return service_of(load(model), model, service)


def as_smithy(document: dict[str, Any], beside: Path) -> dict[str, Any]:
    """The model as a Smithy JSON AST. `beside` is a path in the folder of botocore's paginators and waiters."""
    if not read_c2j.is_c2j(document):
        return document
    return read_c2j.to_smithy(document, *(load(p) if p.exists() else {} for p in companions(beside)))


def service_of(document: dict[str, Any], beside: Path, service: str = "") -> ir.Service:
    """The IR of a model; `beside` is as for `as_smithy`."""
    return read_smithy.read(as_smithy(document, beside), service)


def companions(model: Path) -> tuple[Path, Path]:
    """What botocore's format says in further files."""
    return model.with_name("paginators-1.json"), model.with_name("waiters-2.json")


def listed(models: Path) -> list[Source]:
    """The services that `models`/services.json lists."""
    entries = json.loads((models / "services.json").read_text(encoding="utf-8"))
    return [
        Source(
            model=models / entry["model"],
            overlay=models / entry["overlay"] if "overlay" in entry else None,
            name=f"models/{entry['model']}",
        )
        for entry in entries
    ]
