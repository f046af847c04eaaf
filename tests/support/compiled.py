"""What a compiler says of a source. What it took once, with the same headers, the compiler cache knows."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

_CACHE = ["ccache"] if shutil.which("ccache") else []
# Sources of tests are written right before they are compiled.
_ENVIRONMENT = {"LC_ALL": "C", "CCACHE_SLOPPINESS": "include_file_mtime,include_file_ctime"}


def compiler_says(compiler: str, source: str, *options: str, folder: Path) -> str:
    """Errors and warnings, as they stand. `source` and the options' paths should be relative to `folder`: the cache
    knows a test's folder, which has another name each time, by nothing else.
    """
    command = [*_CACHE, compiler, "-std=c++20", "-O0", *options, "-c", source, "-o", "compiled.o"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, env={**os.environ, **_ENVIRONMENT})
    assert (done.returncode == 0) == ("error:" not in done.stderr), done.stderr
    return done.stderr
