"""`--each` in processes that engines start: GNU parallel, Dask distributed. What this machine lacks is not tried."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest
from outcrop_command import Outcrop
from programs import ROOT, program

GET = [str(program("outcrop")), "bedrock", "get-evaluation-job"]
MAP = ["--map", "jobIdentifier=jobArn", "--id", "jobArn"]


@pytest.fixture
def jobs(outcrop, tmp_path):
    (tmp_path / "jobs.jsonl").write_text(outcrop.ok("bedrock", "list-evaluation-jobs", "--output", "jsonl"))
    return tmp_path / "jobs.jsonl"


def has_distributed() -> bool:
    return subprocess.run(["/usr/bin/python3", "-c", "import distributed"], capture_output=True).returncode == 0


@pytest.mark.skipif(not has_distributed(), reason="python3-distributed is not installed")
def test_dask_spreads_lines_over_two_workers(outcrop, all_jobs, jobs, tmp_path):
    out = tmp_path / "details.jsonl"
    done = subprocess.run(
        ["/usr/bin/python3", ROOT / "examples/each_dask.py", jobs, out, "--workers", "2", "--lines", "60", "--", *GET, *MAP],
        env={**outcrop.environment, "HOME": str(tmp_path)}, capture_output=True, text=True, timeout=300, cwd=tmp_path,
    )
    assert done.returncode == 0, done.stderr
    assert [json.loads(line)["id"] for line in out.read_text().splitlines()] == [each["jobArn"] for each in all_jobs]


@pytest.mark.skipif(not shutil.which("parallel"), reason="GNU parallel is not installed")
def test_parallel_cuts_lines_into_blocks(outcrop, all_jobs, jobs, tmp_path):
    done = subprocess.run(
        ["parallel", "--pipepart", "--block", "-1", "-j", "2", "-a", str(jobs), *GET, "--each", "-", *MAP],
        env={**outcrop.environment, "HOME": str(tmp_path)}, capture_output=True, text=True, timeout=300, cwd=tmp_path,
    )
    assert done.returncode == 0, done.stderr
    ids = [json.loads(line)["id"] for line in done.stdout.splitlines()]
    assert sorted(ids) == sorted(each["jobArn"] for each in all_jobs)
