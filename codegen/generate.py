"""Models to folders of files. Everything is planned, rendered and formatted aside before the first file is touched."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen import format, manifest, render
from codegen.changes import entries, surface
from codegen.cpp.naming import module_name
from codegen.model.errors import ModelError
from codegen.model.overlay import Overlay
from codegen.model.source import Source, service_of
from codegen.targets import commands, library
from codegen.targets.context import Context, context
from codegen.targets.plan import LeftOut, Plan


@dataclass(frozen=True)
class Output:
    """What is made of every service, and the folder that gets a folder of it for each."""

    target: Callable[[Context], Plan]
    folder: Path
    title: str = ""  # in reports: "commands of "
    has_api: bool = False  # its folders hold API.txt, which locks what it tells


def library_output(folder: Path) -> Output:
    return Output(library.plan, folder, has_api=True)


def command_output(folder: Path) -> Output:
    return Output(commands.plan, folder, "commands of ")


@dataclass(frozen=True)
class Result:
    module: str
    title: str
    operations: int
    left_out: tuple[LeftOut, ...]
    written: tuple[str, ...]  # new or changed
    deleted: tuple[str, ...]
    unchanged: int

    @property
    def is_clean(self) -> bool:
        return not self.written and not self.deleted


def read_context(source: Source, apis: list[Path]) -> Context:
    """`apis` are folders that may hold one with the service's API.txt."""
    service, overlay = source.read()
    files = [folder / module_name(service.sdk_id) / surface.NAME for folder in apis]
    told = [entries.parse(f.read_text(encoding="utf-8"), str(f)) for f in files if f.exists()]
    return context(service, overlay, source.name, locked=surface.locked(told[0] if told else ()))


def api_of_model(
    document: dict[str, Any], beside: Path, service: str = "", before: Iterable[entries.Entry] = ()
) -> tuple[entries.Entry, ...]:
    """The surface of a model alone: without overlay, and with nothing locked but what is boxed in `before`, since that
    follows from sizes.
    """
    full = service_of(document, beside, service)
    return api_of(context(full, Overlay(), beside.name, boxes_before=surface.locked(before)))


def api_of(c: Context) -> tuple[entries.Entry, ...]:
    return surface.entries(c.service, c.operations, c.names, c.spelling, c.owning, c.views, c.owned)


def generate(sources: list[Source], outputs: list[Output], check: bool = False) -> list[Result]:
    """Brings one folder a service up to date in each of `outputs`, or only tells what would change (`check`)."""
    apis = [output.folder for output in outputs if output.has_api]
    contexts = [(source, read_context(source, apis)) for source in sources]
    modules = [c.module for _, c in contexts]
    for module in modules:
        if modules.count(module) > 1:
            raise ModelError(module, "two of the models given have this name")
    folders = [(output.folder / module).resolve() for output in outputs for module in modules]
    for folder in folders:
        if folders.count(folder) > 1:
            raise ModelError(str(folder), "two outputs would be written there")
        manifest.listed_files(folder)  # refused now, or not at all
    planned = [(output, source, c, output.target(c)) for output in outputs for source, c in contexts]
    with tempfile.TemporaryDirectory(prefix="outcrop-codegen-") as scratch:
        staged = []
        for i, (output, source, c, plan) in enumerate(planned):
            folder = Path(scratch) / str(i)
            stage(source, plan, folder, {surface.NAME: entries.text(plan.module, api_of(c))} if output.has_api else {})
            staged.append((output, plan, folder))
        format.format_files(Path(scratch), files_in(Path(scratch)))
        return [install(output, plan, folder, output.folder / plan.module, check) for output, plan, folder in staged]


def files_in(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())


def stage(source: Source, plan: Plan, folder: Path, texts: dict[str, str] = {}) -> None:
    """`texts` are files beside those of the plan."""
    texts = {**render.render(plan.files), **texts}
    texts[manifest.NAME] = manifest.text(plan, source.inputs(), [*texts, manifest.NAME])
    write_all(texts, folder)


def write_all(texts: dict[str, str], folder: Path) -> None:
    for path, content in texts.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")


def install(output: Output, plan: Plan, staged: Path, folder: Path, check: bool) -> Result:
    changed, stale = bring_up_to_date(staged, folder, check)
    unchanged = len(files_in(staged)) - len(changed)
    return Result(plan.module, output.title, plan.operations, plan.left_out, tuple(changed), tuple(stale), unchanged)


def bring_up_to_date(staged: Path, folder: Path, check: bool = False) -> tuple[list[str], list[str]]:
    """Writes the files that differ, so that builds see only real changes, and deletes those that the run before wrote
    and this one doesn't, by its manifest. Names both, or with `check` only names them.
    """
    listed = manifest.listed_files(folder)
    paths = files_in(staged)
    stale = sorted(p for p in {*listed} - {*paths} if (folder / p).exists())
    # The manifest comes last: whatever happens before, it still tells what may be deleted.
    changed = copy_changed(staged, folder, [p for p in paths if p != manifest.NAME], check)
    for path in [] if check else stale:
        (folder / path).unlink()
        _remove_empty_parents(folder / path, folder)
    return sorted([*changed, *copy_changed(staged, folder, [manifest.NAME], check)]), stale


def copy_changed(staged: Path, folder: Path, paths: list[str], check: bool = False) -> list[str]:
    """Copies (unless `check`) those files of `staged` that `folder` does not hold just so, and names them."""
    changed = []
    for path in paths:
        target = folder / path
        content = (staged / path).read_bytes()
        if not target.exists() or target.read_bytes() != content:
            changed.append(path)
            if not check:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content)
    return changed


def _remove_empty_parents(path: Path, top: Path) -> None:
    parent = path.parent
    while parent != top and parent.is_dir() and not any(parent.iterdir()):
        parent.rmdir()
        parent = parent.parent
