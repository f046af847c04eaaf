"""Replays updates of a service's model as they were published, and checks what codegen diff says about each.

    /usr/bin/python3 tests/codegen/replay_updates.py client-bedrock 3.1000.0 3.1040.0 3.1080.0 3.1164.0

Each version is fetched from npm and imported as ./dev import-models does it; or give models, oldest first. All are
generated into one folder, so that each is locked by the one before. Of every update it tells the verdict, whether a
program that uses all of the old client compiles with the new headers (user_program.py), and how much changed. Not part
of the tests, since it needs the network; fails where verdict and compiler disagree.
"""

from __future__ import annotations

import difflib
import json
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from support import ROOT

import user_program
from codegen import generate
from codegen.changes import compare, entries, surface
from codegen.changes.model import Part, version_part
from codegen.model.source import Source


def imported(package: str, version: str, folder: Path) -> Path:
    """The model of one version of @aws-sdk/`package`, without the gaps that are filled by hand in the newest."""
    for part in ("import_npm.mjs", "import_npm", "SOURCES.md"):
        source, target = ROOT / "models" / part, folder / part
        shutil.copytree(source, target) if source.is_dir() else shutil.copy(source, target)
    name = f"@aws-sdk/{package}"
    subprocess.run(["npm", "pack", "--silent", f"{name}@{version}"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    (home := folder / "node_modules" / name).mkdir(parents=True)
    subprocess.run(["tar", "-xzf", next(folder.glob("*.tgz")), "--strip-components=1", "-C", home], check=True)
    (folder / "package.json").write_text(json.dumps({"type": "module", "dependencies": {name: version}}))
    (folder / "import_gaps.json").write_text("[]")
    subprocess.run(["node", "import_npm.mjs"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return folder / f"{package.removeprefix('client-')}.json"


def generated(model: Path, out: Path) -> dict[str, str]:
    """The library's files once it is brought up to the model."""
    (result,) = generate.generate([Source(model, None, model.name)], [generate.library_output(out)])
    folder = out / result.module
    return {str(p.relative_to(folder)): p.read_text() for p in sorted(folder.rglob("*")) if p.is_file()}


def _lines_changed(old: dict[str, str], new: dict[str, str]) -> Counter[str]:
    changed: Counter[str] = Counter()
    for path in old.keys() | new.keys():
        sides = [files.get(path, "").splitlines() for files in (old, new)]
        changed[path] = sum(line[:1] in "+-" for line in list(difflib.unified_diff(*sides, n=0))[2:])
    return +changed


def main(arguments: list[str]) -> int:
    disagree = 0
    with tempfile.TemporaryDirectory(prefix="outcrop-replay-") as scratch:
        folder = Path(scratch)
        if arguments[0].endswith(".json") or arguments[0].endswith(".gz"):
            models = {f"{path} ({i})": Path(path) for i, path in enumerate(arguments)}
        else:
            models = {}
            for version in arguments[1:]:
                (folder / version).mkdir()
                models[version] = imported(arguments[0], version, folder / version)
        old: dict[str, str] = {}
        for i, (version, model) in enumerate(models.items()):
            new = generated(model, folder / "generated")
            if old:
                disagree += not _judged(version, old, new, folder / f"program-{i}")
            old = new
    return 1 if disagree else 0


def _judged(version: str, old: dict[str, str], new: dict[str, str], folder: Path) -> bool:
    surfaces = [entries.parse(files[surface.NAME], surface.NAME) for files in (old, new)]
    changes = compare.compare(*surfaces)
    module = next(e.owner for e in surfaces[0] if e.kind == "service")
    folder.mkdir()
    said = user_program.errors({"": (user_program.using(surfaces[0], module), new)}, module, folder)[""]
    meant, means = map(user_program.meaning, surfaces)
    said += [f"{name} means {means[name]}" for name in meant.keys() & means.keys() if meant[name] != means[name]]
    refused = [c.name for c in changes if c.part is Part.MAJOR and "required" in c.detail]
    changed = _lines_changed(old, new)
    verdict = version_part(changes)
    print(f"\n{version}: {len(changes)} changes, {verdict}; {sum(changed.values())} lines of {len(changed)} files")
    for change in (c for c in changes if c.part is Part.MAJOR):
        print(f"  major: {change.action.value} {change.name} {change.detail}")
    print(f"  an old program {'breaks: ' + '; '.join(said[:5]) if said else 'compiles'}", flush=True)
    return (verdict is Part.MAJOR) == bool(said or refused)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
