"""Calls for every line of a file, spread over workers of Dask distributed (Debian: python3-distributed).

    python3 each_dask.py INPUT OUTPUT [--workers N] [--scheduler ADDRESS] [--lines OF_A_PART] -- COMMAND...

COMMAND reads lines and writes a result for each: an `outcrop` command, to which `--each -` is added. Without a scheduler, N
workers run on this machine. Exit code 1: some lines failed.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from itertools import islice

from distributed import Client, LocalCluster


def call(lines: list[str], command: list[str]) -> tuple[str, int]:
    done = subprocess.run([*command, "--each", "-"], input="".join(lines), capture_output=True, text=True)
    if done.returncode > 1:
        raise RuntimeError(f"exit code {done.returncode}: {done.stderr}")
    return done.stdout, done.returncode


def parts(path: str, size: int):
    with open(path, encoding="utf-8") as lines:
        while part := list(islice(lines, size)):
            yield part


def main() -> int:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--scheduler")
    parser.add_argument("--lines", type=int, default=1000)
    own, command = sys.argv[1:], []
    if "--" in own:
        own, command = own[: own.index("--")], own[own.index("--") + 1 :]
    given = parser.parse_args(own)
    cluster = given.scheduler or LocalCluster(
        n_workers=given.workers, threads_per_worker=1, dashboard_address=None, host="127.0.0.1"
    )
    code = 0
    with Client(cluster) as client, open(given.output, "w", encoding="utf-8") as out:
        calls = [client.submit(call, part, command, pure=False) for part in parts(given.input, given.lines)]
        for done in calls:  # one by one: a part that fails takes no results from those before it
            text, part_code = done.result()
            out.write(text)
            code = max(code, part_code)
    return code


if __name__ == "__main__":
    sys.exit(main())
