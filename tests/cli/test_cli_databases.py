"""DuckDB and SQLite read listings of several regions as the command writes them."""

from __future__ import annotations

import collections
import json
import re
import subprocess
from pathlib import Path

import pytest
from outcrop_command import Outcrop
from programs import ROOT, emulator

DUCKDB = Path(__file__).parent / "duckdb"
LIST = ("bedrock", "list-evaluation-jobs", "--regions", "us-east-1,eu-west-1")
JOBS = 5000  # in each of the two regions


@pytest.fixture(scope="session")
def duckdb():
    """duckdb(STATEMENT...) -> the rows of each, from DuckDB itself."""
    if not (DUCKDB / "node_modules" / "@duckdb" / "node-api").exists():
        npm = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        try:
            done = subprocess.run(npm, cwd=DUCKDB, capture_output=True, text=True, timeout=600)
        except OSError as problem:
            pytest.skip(f"no npm: {problem}")
        if done.returncode != 0:
            pytest.skip(f"@duckdb/node-api can't be had: {done.stderr.strip().splitlines()[-1:]}")

    def query(*statements: str, folder: Path = DUCKDB) -> list[list[list]]:
        text = "".join(" ".join(statement.split()) + "\n" for statement in statements)
        done = subprocess.run(["node", DUCKDB / "query.mjs"], cwd=folder, input=text, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    return query


def sqlite(*lines: str) -> list[list]:
    """What SQLite's own shell answers, as JSON."""
    done = subprocess.run(["sqlite3", "-batch", ":memory:"], input="\n".join(lines) + "\n", capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return [[list(row.values()) for row in json.loads(table)] for table in done.stdout.replace("]\n[", "]\x00[").split("\x00")]


def import_lines(file: Path) -> list[str]:
    """Each line is one value; no character of it separates anything."""
    return ["create table lines (row text);", '.mode ascii', '.separator "\\037" "\\n"', f".import {file} lines", ".mode json"]


@pytest.fixture(scope="module")
def listed(tmp_path_factory) -> tuple[list[dict], dict[str, Path]]:
    folder = tmp_path_factory.mktemp("databases")
    with emulator("--jobs", str(JOBS), "--seed", "7") as address:
        command = Outcrop(address)
        files = {}
        for name in ("csv", "jsonl"):
            files[name] = folder / f"jobs.{name}"
            files[name].write_text(command.ok(*LIST, "--output", name, "--resume", str(folder / f"{name}.state")))
    return [json.loads(line) for line in files["jsonl"].read_text().splitlines()], files


def expected(rows: list[dict]) -> list[list]:
    return [[*key, count] for key, count in sorted(collections.Counter((row["sourceRegion"], row["status"]) for row in rows).items())]


COUNT = "select sourceRegion, status, count(*)::int from {} group by all order by all"


@pytest.mark.parametrize(("name", "reader"), [("csv", "read_csv"), ("jsonl", "read_json")])
def test_duckdb_reads_10_000_rows_with_their_types(duckdb, listed, name, reader):
    rows, files = listed
    table = f"{reader}('{files[name]}')"
    counts, types, newest = duckdb(
        COUNT.format(table),
        f"select column_name, column_type from (describe select * from {table})",
        f"select strftime(max(creationTime)::timestamp, '%Y-%m-%dT%H:%M:%S') from {table}",
    )
    assert len(rows) == 2 * JOBS and counts == expected(rows)
    types = dict(types)
    # As the service wrote them, times with and without fractions: DuckDB casts these, but doesn't take them for times.
    assert types["creationTime"].startswith("TIMESTAMP" if name == "csv" else "VARCHAR") and types["jobName"] == "VARCHAR"
    assert newest == [[max(row["creationTime"] for row in rows)[:19]]]
    if name == "jsonl":
        assert types["evaluationTaskTypes"] == "VARCHAR[]"


def test_the_guides_statement_is_one_of_duckdb(duckdb, listed):
    rows, files = listed
    guide = (ROOT / "docs/guides/analytics.md").read_text()
    statement, = re.findall(r'^duckdb -c "(.*)"$', guide, re.M)
    assert duckdb(statement, folder=files["jsonl"].parent) == [[[region, status, str(count)] for region, status, count in expected(rows)]]


def test_sqlite_reads_10_000_rows_of_csv(listed):
    rows, files = listed
    counts, = sqlite(".import --csv " + str(files["csv"]) + " jobs", ".mode json", "select sourceRegion, status, count(*) from jobs group by 1, 2 order by 1, 2;")
    assert counts == expected(rows)


def test_sqlite_reads_10_000_rows_of_json_lines(listed):
    rows, files = listed
    counts, newest = sqlite(
        *import_lines(files["jsonl"]),
        "select row->>'sourceRegion', row->>'status', count(*) from lines group by 1, 2 order by 1, 2;",
        "select max(datetime(row->>'creationTime')) as at from lines;",
    )
    assert counts == expected(rows)
    assert newest == [[max(row["creationTime"] for row in rows)[:19].replace("T", " ")]]


# --- values that are hard to write ---

ODD = [
    {"jobName": "plain", "creationTime": "2025-01-02T03:04:05Z", "score": 1.5, "count": 9007199254740993},
    {"jobName": 'comma, "quotes" and\nlines\r\n', "creationTime": "2025-01-02T03:04:05.678Z", "score": -2e-3},
    {"jobName": "Größe 猫 🎈 e\u0301", "tags": ["a,b", "c\"d"], "more": {"deep": [1, {"x": None}]}},
    {"jobName": None, "status": "", "count": 0},
    {},
]


@pytest.fixture
def odd(server, tmp_path):
    server.when("", {"jobSummaries": ODD})

    def write(name: str, *regions: str) -> Path:
        file = tmp_path / f"odd.{name}"
        file.write_text(Outcrop(server.url).ok(*LIST[:2], "--regions", ",".join(regions or ("us-east-1",)), "--output", name), newline="")
        return file

    return write


def test_duckdb_reads_odd_values_of_csv(duckdb, odd):
    table = f"read_csv('{odd('csv')}')"
    names, numbers, missing = duckdb(
        f"select jobName from {table}",
        f"select score, count::varchar from {table} where score is not null or count is not null",
        f"select count(*)::int from {table} where jobName is null",
    )
    assert [row[0] for row in names] == [each.get("jobName") for each in ODD]
    assert numbers == [[1.5, "9007199254740993"], [-0.002, None], [None, "0"]]
    assert missing == [[2]]


def test_duckdb_reads_odd_values_of_json_lines(duckdb, odd):
    table = f"read_json('{odd('jsonl')}')"
    names, tags, numbers, deep = duckdb(
        f"select jobName from {table}",
        f"select tags from {table} where tags is not null",
        f"select count::varchar from {table} where count is not null",
        f"select more.deep[1]::int from {table} where more is not null",
    )
    assert [row[0] for row in names] == [each.get("jobName") for each in ODD]
    assert tags == [[["a,b", 'c"d']]] and numbers == [["9007199254740993"], ["0"]] and deep == [[1]]


def test_sqlite_reads_odd_values(odd):
    names, counts = sqlite(
        f".import --csv {odd('csv')} jobs", ".mode json",
        "select jobName from jobs;", "select count from jobs where count <> '';",
    )  # fmt: skip
    assert [row[0] for row in names] == [each.get("jobName") or "" for each in ODD]
    assert counts == [["9007199254740993"], ["0"]]
    names, deep = sqlite(
        *import_lines(odd("jsonl")), "select row->>'jobName' from lines;", "select row->'more' from lines where row->'more' is not null;"
    )
    assert [row[0] for row in names] == [each.get("jobName") for each in ODD]
    assert deep == [['{"deep":[1,{"x":null}]}']]


def test_a_row_of_one_column_without_a_value_is_a_row(server, duckdb, tmp_path):
    """An empty line is none to most readers."""
    server.when("", {"jobSummaries": [{"jobName": "a"}, {}, {"jobName": None}]})
    file = tmp_path / "jobs.csv"
    file.write_text(Outcrop(server.url).ok("bedrock", "list-evaluation-jobs", "--output", "csv"))
    assert file.read_text() == 'jobName\na\n""\n""\n'
    assert duckdb(f"select jobName from read_csv('{file}')") == [[["a"], [None], [None]]]


def test_json_lines_of_several_runs_are_one_table(server, duckdb, tmp_path):
    command = Outcrop(server.url)
    words = ("bedrock", "list-evaluation-jobs", "--regions", "us-east-1,eu-west-1", "--max-items", "3", "--output", "jsonl")
    server.when("", {"jobSummaries": [{"jobName": "a"}, {"jobName": "b", "status": "Failed"}]})
    file = tmp_path / "jobs.jsonl"
    with file.open("a") as out:
        for _ in range(2):
            out.write(command.ok(*words, "--resume", str(tmp_path / "state")))
    assert duckdb(f"select count(*)::int, count(status)::int from read_json('{file}')") == [[[4, 2]]]
