"""The surfaces that a Git tag has, by the folders of their services."""

from __future__ import annotations

import subprocess
from pathlib import Path

from codegen.changes import surface
from codegen.changes.entries import Entry, parse
from codegen.model.errors import ModelError


def last_tag(root: Path) -> str:
    """Of the commits that the checked-out one stands on."""
    tags = _git(root, "tag", "--merged", "HEAD").split()
    if not tags:
        raise ModelError("diff", "there is no tag to compare generated/ with: give OLD and NEW")
    return _git(root, "describe", "--tags", "--abbrev=0").strip()


def at_tag(root: Path, tag: str) -> dict[str, tuple[Entry, ...]]:
    listed = _git(root, "ls-tree", "-r", "--name-only", tag, "--", "generated").splitlines()
    files = [f for f in listed if len(Path(f).parts) == 3 and Path(f).name == surface.NAME]
    return {Path(f).parent.name: parse(_git(root, "show", f"{tag}:{f}"), f"{tag}:{f}") for f in files}


def in_tree(root: Path) -> dict[str, tuple[Entry, ...]]:
    files = sorted((root / "generated").glob(f"*/{surface.NAME}"))
    return {f.parent.name: parse(f.read_text(encoding="utf-8"), str(f)) for f in files}


def _git(root: Path, *arguments: str) -> str:
    result = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, encoding="utf-8")
    if result.returncode != 0:
        raise ModelError(f"git {arguments[0]}", result.stderr.strip())
    return result.stdout
