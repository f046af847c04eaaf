"""Where models come from: files in either format, each with its overlay, and the list of those that are generated."""

from __future__ import annotations

import gzip
import json
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.model import ir, overlay, read_c2j, read_smithy
from codegen.model.errors import ModelError


_DEEPEST = 200
_TOO_DEEP = f"it nests deeper than {_DEEPEST} levels"


@dataclass(frozen=True)
class Source:
    """A model and its overlay on disk, with the name that generated files give as their origin."""

    model: Path
    overlay: Path | None
    name: str
    service: str = ""  # its shape id, where the model has several
    documentation: Path | None = None  # AWS's own, where this machine has it: it comes before the overlay's

    def read(self) -> tuple[ir.Service, overlay.Overlay]:
        extra = overlay.load(self.overlay) if self.overlay else overlay.Overlay()
        service = read_service(self.model, self.service)
        if self.documentation:
            own = overlay.read_documentation(self.documentation)
            service = overlay.with_documentation(service, own, whole=False)
        return overlay.applied(service, extra), extra

    def inputs(self) -> dict[str, bytes]:
        """What it is made from, by the names that a manifest gives."""
        files = {self.name: self.model.read_bytes()}
        if self.documentation:
            files[f"documentation/{self.documentation.name}"] = self.documentation.read_bytes()
        if self.overlay:
            files |= {
                f"overlays/{file.relative_to(self.overlay.parent).as_posix()}": file.read_bytes()
                for file in overlay.files(self.overlay)
            }
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
    """The file's bytes, unpacked where it is packed by gzip, as botocore's are."""
    try:
        content = path.read_bytes()
        return gzip.decompress(content) if content.startswith(b"\x1f\x8b") else content
    except (OSError, EOFError, zlib.error) as problem:
        raise ModelError(str(path), f"it can't be read: {problem}") from problem


def parse(content: bytes, path: Path) -> dict[str, Any]:
    try:
        document = json.loads(content, parse_float=NumberText)
    except ValueError as problem:
        raise ModelError(str(path), f"it can't be read as JSON: {problem}") from problem
    except RecursionError as problem:
        raise ModelError(str(path), _TOO_DEEP) from problem
    if not isinstance(document, dict):
        raise ModelError(str(path), "it is not a JSON object")
    _check_depth(document, path, 0)
    if b"\\ud" in content or b"\\uD" in content:  # half of a surrogate pair is no text
        try:
            json.dumps(document, ensure_ascii=False).encode()
        except UnicodeEncodeError as problem:
            half = problem.object[problem.start]
            raise ModelError(str(path), f"it has text that is not Unicode: {half!a}") from problem
    return document


def _check_depth(value: Any, path: Path, level: int) -> None:
    if level > _DEEPEST:
        raise ModelError(str(path), _TOO_DEEP)
    if isinstance(value, (dict, list)):
        for inner in value.values() if isinstance(value, dict) else value:
            _check_depth(inner, path, level + 1)


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


def companions(model: Path) -> tuple[Path, ...]:
    """What botocore's format says in further files."""
    names = (f"{name}.json" for name in ("paginators-1", "waiters-2", "endpoint-rule-set-1", "endpoint-tests-1"))
    return tuple(_packed_if_only_so(model.with_name(name)) for name in names)


def _packed_if_only_so(path: Path) -> Path:
    packed = path.with_name(f"{path.name}.gz")
    return packed if packed.exists() and not path.exists() else path


def listed(models: Path) -> list[Source]:
    """The services that `models`/services.json lists."""
    entries = json.loads((models / "services.json").read_text(encoding="utf-8"))
    return [
        Source(
            model=models / entry["model"],
            overlay=models / entry["overlay"] if "overlay" in entry else None,
            name=f"models/{entry['model']}",
            documentation=own if (own := models / "documentation" / entry["model"]).exists() else None,
        )
        for entry in entries
    ]
