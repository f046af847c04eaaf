"""The same model gives the same bytes, whatever the order in which Python's sets and dicts hash."""

import os
import subprocess
import sys

from support import KITCHEN_SINK, ROOT


def _generate(model, out, seed):
    command = [sys.executable, "-m", "codegen", "generate", "--model", str(model), "--out", str(out)]
    environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    return {str(p.relative_to(out)): p.read_bytes() for p in sorted(out.rglob("*")) if p.is_file()}


def test_hash_seed_changes_nothing(tmp_path):
    """Of a model that has everything; ./dev test generates all services, each time with another seed."""
    first, second = (_generate(KITCHEN_SINK, tmp_path / str(seed), seed) for seed in (1, 4242))
    assert first == second
    assert len(first) > 50
