"""Models to folders of C++. Everything is planned, rendered and formatted aside before the first file is touched."""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen import commands, format, ir, manifest, overlay, plan, read_c2j, read_smithy, render
from codegen.errors import ModelError


@dataclass(frozen=True)
class Source:
    """A model and its overlay on disk, with the name that generated files give as their origin."""

    model: Path
    overlay: Path | None
    name: str
    service: str = ""  # its shape id, where the model has several


@dataclass(frozen=True)
class Result:
    module: str
    operations: int
    left_out: tuple[plan.LeftOut, ...]
    written: tuple[str, ...]  # new or changed
    deleted: tuple[str, ...]
    unchanged: int

    @property
    def is_clean(self) -> bool:
        return not self.written and not self.deleted


class NumberText(float):
    """A number of a model with a fraction or an exponent, which keeps its digits."""

    text: str

    def __new__(cls, text: str) -> NumberText:
        number = super().__new__(cls, text)
        number.text = text
        return number


def load_model(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_bytes(), parse_float=NumberText)
    except (OSError, ValueError) as problem:
        raise ModelError(str(path), f"it can't be read as JSON: {problem}") from problem
    if not isinstance(document, dict):
        raise ModelError(str(path), "it is not a JSON object")
    return document


def read_service(model: Path, service: str = "") -> ir.Service:
    """The IR of a model in either format; `service` names one of several."""
    document = load_model(model)
    if not read_c2j.is_c2j(document):
        return read_smithy.read(document, service)
    return read_c2j.read(document, _beside(model, "paginators-1.json"), _beside(model, "waiters-2.json"))


def _beside(model: Path, name: str) -> dict[str, Any]:
    path = model.with_name(name)
    return load_model(path) if path.exists() else {}


def service_ids(document: dict[str, Any]) -> list[str]:
    """The restJson1 services of a model."""
    return read_smithy.service_ids(document)


def plan_service(source: Source) -> plan.Plan:
    service = read_service(source.model, source.service)
    extra = overlay.load(source.overlay) if source.overlay else overlay.Overlay()
    return plan.plan(service, extra, source.name)


def plan_commands(source: Source) -> plan.Plan:
    service = read_smithy.read(load_model(source.model))
    extra = overlay.load(source.overlay) if source.overlay else overlay.Overlay()
    return commands.plan(service, extra, source.name)


def generate(sources: list[Source], out: Path, check: bool = False, planner=plan_service) -> list[Result]:
    """Brings one folder a service in `out` up to date, or only tells what would change (`check`). `planner` says what
    is generated: clients, or commands (`plan_commands`).
    """
    plans = [(source, planner(source)) for source in sources]
    modules = [p.module for _, p in plans]
    for module in modules:
        if modules.count(module) > 1:
            raise ModelError(module, "two of the models given have this name")
    with tempfile.TemporaryDirectory(prefix="outcrop-codegen-") as scratch:
        for source, planned in plans:
            stage(source, planned, Path(scratch) / planned.module)
        format.format_files(Path(scratch), files_in(Path(scratch)))
        return [install(planned, Path(scratch) / planned.module, out / planned.module, check) for _, planned in plans]


def files_in(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())


def stage(source: Source, planned: plan.Plan, folder: Path) -> None:
    texts = render.render(planned.files)
    inputs = {source.name: source.model.read_bytes()}
    if source.overlay:
        inputs |= {f"overlays/{file.name}": file.read_bytes() for file in overlay.files(source.overlay)}
    texts[manifest.NAME] = manifest.text(planned, inputs, [*texts, manifest.NAME])
    write_all(texts, folder)


def write_all(texts: dict[str, str], folder: Path) -> None:
    for path, content in texts.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")


def install(planned: plan.Plan, staged: Path, folder: Path, check: bool) -> Result:
    """Writes the files that differ, so that builds see only real changes, and deletes those that an earlier run
    left.
    """
    paths = files_in(staged)
    stale = sorted(set(_present(folder)) - set(paths))
    changed = copy_changed(staged, folder, check)
    if not check:
        for path in stale:
            (folder / path).unlink(missing_ok=True)
            _remove_empty_parents(folder / path, folder)
    return Result(
        planned.module, planned.operations, planned.left_out, tuple(changed), tuple(stale), len(paths) - len(changed)
    )


def copy_changed(staged: Path, folder: Path, check: bool = False) -> list[str]:
    """Copies (unless `check`) the files of `staged` that `folder` does not hold just so, and names them."""
    changed = []
    for path in files_in(staged):
        target = folder / path
        content = (staged / path).read_bytes()
        if not target.exists() or target.read_bytes() != content:
            changed.append(path)
            if not check:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content)
    return changed


def _present(folder: Path) -> list[str]:
    """Files that claim to be generated: those of the manifest, and whatever else lies in the folder's own rooms."""
    listed = [p for p in manifest.listed_files(folder) if (folder / p).exists()]
    rooms = [p for room in ("include", "src", "operations") for p in (folder / room).rglob("*") if p.is_file()]
    return [*listed, *(str(p.relative_to(folder)) for p in rooms)]


def _remove_empty_parents(path: Path, top: Path) -> None:
    parent = path.parent
    while parent != top and parent.is_dir() and not any(parent.iterdir()):
        parent.rmdir()
        parent = parent.parent
