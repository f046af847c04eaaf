"""The same model gives the same bytes, whatever the order in which Python's sets and dicts hash."""

import os
import subprocess
import sys

from support import KITCHEN_SINK, MODELS, ROOT


def _generate(model, out, seed):
    command = [sys.executable, "-m", "codegen", "generate", "--model", str(model), "--out", str(out)]
    environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    return {str(p.relative_to(out)): p.read_bytes() for p in sorted(out.rglob("*")) if p.is_file()}


def test_hash_seed_changes_nothing(tmp_path):
    for model in (KITCHEN_SINK, MODELS / "bedrock.json"):
        first = _generate(model, tmp_path / f"{model.stem}-1", seed=1)
        second = _generate(model, tmp_path / f"{model.stem}-2", seed=4242)
        assert first == second
        assert len(first) > 50
