"""Runs lines by Debian's own AWS CLI, which knows no Bedrock but what the models tell it, all in one process.

As a program: reads lines as JSON from standard input, and writes [exit code, standard output, standard error] for
each of them.
"""

from __future__ import annotations

import contextlib
import io
import json
import subprocess
import sys
from pathlib import Path

MODELS = Path(__file__).parents[2] / "models"


def write_paginators(folder: str, services: tuple[str, ...]) -> None:
    """What the AWS CLI pages by, from the models' own traits."""
    for service in services:
        shapes = json.loads((MODELS / f"{service}.json").read_text())["shapes"]
        pagination = {}
        for shape_id, shape in shapes.items():
            paged = shape.get("traits", {}).get("smithy.api#paginated")
            if paged and "items" in paged:
                keys = {"input_token": "inputToken", "output_token": "outputToken", "limit_key": "pageSize", "result_key": "items"}
                pagination[shape_id.split("#")[1]] = {ours: paged[theirs] for ours, theirs in keys.items() if theirs in paged}
        (path,) = Path(folder).glob(f"{service}/*/paginators-1.json")
        path.write_text(json.dumps({"pagination": pagination}))


def run_lines(lines: list[list[str]], environment: dict[str, str]) -> list[tuple[int, str, str]]:
    done = subprocess.run(["/usr/bin/python3", __file__], input=json.dumps(lines), capture_output=True, text=True, env=environment, timeout=600)
    assert done.returncode == 0, done.stderr[-2000:]
    return [(code, out, err) for code, out, err in json.loads(done.stdout)]


def main() -> None:
    from awscli.clidriver import create_clidriver

    results = []
    for line in json.load(sys.stdin):
        out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = create_clidriver().main(line)
        results.append([code, out.buffer.getvalue().decode(), err.buffer.getvalue().decode()])
    json.dump(results, sys.stdout)


if __name__ == "__main__":
    main()
