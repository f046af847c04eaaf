"""clang-format over many files at once: a process a core, each given a batch of files."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

_STYLE = Path(__file__).parent.parent / ".clang-format"


class FormatError(Exception):
    """clang-format is missing or refused a file."""


def format_files(root: Path, paths: list[str]) -> None:
    """Formats the C++ files among `paths`, relative to `root`, in place."""
    sources = sorted(p for p in paths if p.endswith((".h", ".cc")))
    workers = os.cpu_count() or 1
    batches = [sources[i::workers] for i in range(workers)]
    command = ["clang-format", "-i", f"--style=file:{_STYLE}"]
    try:
        running = [
            subprocess.Popen([*command, *batch], cwd=root, stderr=subprocess.PIPE, text=True)
            for batch in batches
            if batch
        ]
    except FileNotFoundError as missing:
        raise FormatError("clang-format is not installed (packages.apt lists what is needed)") from missing
    failures = [error for process in running for error in [process.communicate()[1]] if process.returncode != 0]
    if failures:
        raise FormatError(f"clang-format failed: {failures[0].strip()}")
