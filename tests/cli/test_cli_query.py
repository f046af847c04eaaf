"""`outcrop query` and --query: JMESPath, the whole language."""

from __future__ import annotations

import json
import os
import random
import warnings
from pathlib import Path

import jmespath
import pytest
from outcrop_command import Outcrop

DATA = {
    "a": {"b": {"c": 1}, "list": [1, 2, 3, 4], "empty": [], "text": "naïve 漢字"},
    "jobs": [
        {"name": "x", "status": "Failed", "time": "2024-01-02", "tags": [{"k": "1"}, {"k": "2"}], "n": 3},
        {"name": "y", "status": "Completed", "time": "2024-03-04", "tags": [], "n": 1},
        {"name": "z", "status": "Failed", "time": "2024-02-03", "tags": [{"k": "3"}], "n": 2.5},
    ],
    "q u": {"\"": None},
}

RESULTS = [
    ("a.b.c", 1), ("a.b.nothing", None), ("\"q u\".\"\\\"\"", None), ("a.list[-1]", 4), ("a.list[10]", None), ("a.list[1:3]", [2, 3]),
    ("a.list[::-1]", [4, 3, 2, 1]), ("a.list[:-1:2]", [1, 3]), ("a.list[9:0:-3]", [4]), ("jobs[*].name", ["x", "y", "z"]),
    ("jobs[?status=='Failed'].name", ["x", "z"]), ("jobs[?status==`Failed`].name", ["x", "z"]), ("jobs[?n>`2`].name", ["x", "z"]),
    ("jobs[?time>='2024-02-01'].name", ["y", "z"]), ("jobs[?!tags].name", ["y"]), ("jobs[?n<`2` || name=='z'].n", [1, 2.5]),
    ("jobs[].tags[].k", ["1", "2", "3"]), ("jobs[*].tags[*].k", [["1", "2"], [], ["3"]]), ("jobs[*].tags[0].k", ["1", "3"]),
    ("jobs[*].[name,n]", [["x", 3], ["y", 1], ["z", 2.5]]), ("jobs[0].{a: name, \"b\": n}", {"a": "x", "b": 3}), ("a.*.c", [1]),
    ("jobs[*].name | [0]", "x"), ("(jobs[*].name)[0]", "x"), ("jobs[*].name[0]", []), ("nothing || a.b.c", 1), ("a.b && a.empty", []),
    ("`[1, \"\\`\"]`", [1, "`"]), ("'it\\'s \\n'", "it's \\n"), ("@.a.b | @", {"c": 1}), ("!a", False), ("a.list == `[1,2,3,4]`", True),
    ("`1` == `1.0`", True), ("`true` < `2`", None), ("length(a.text)", 8), ("length(jobs)", 3), ("sort_by(jobs, &n)[*].name", ["y", "z", "x"]),
    ("max_by(jobs, &time).name", "y"), ("map(&n, jobs)", [3, 1, 2.5]), ("sum(jobs[].n)", 6.5), ("avg(a.list)", 2.5), ("avg(a.empty)", None),
    ("join(',', jobs[].name)", "x,y,z"), ("reverse('ab漢')", "漢ba"), ("to_number('1e3')", 1000), ("to_number('x')", None), ("to_string(a.b)", '{"c":1}'),
    ("not_null(nothing, a.b.c)", 1), ("merge(a.b, {d: 'e'})", {"c": 1, "d": "e"}), ("keys(a.b)", ["c"]), ("values(a.b)", [1]), ("type(@)", "object"),
    ("contains(a.text, '漢')", True), ("contains(a.list, `3`)", True), ("starts_with(a.text, 'na')", True), ("ceil(`1.2`)", 2), ("floor(`-1.2`)", -2),
    ("abs(`-0.5`)", 0.5), ("to_array('x')", ["x"]), ("min(a.list)", 1), ("sort(a.list[::-1])", [1, 2, 3, 4]), ("a.list[?@>`2`]", [3, 4]), ("[*]", None),
    ("*[]", None),
]  # fmt: skip
RESULTS[-1] = ("*[].n", [3, 1, 2.5])

ERRORS = [
    ("", "syntax"), ("a.", "syntax"), (".a", "syntax"), ("a..b", "syntax"), ("a[", "syntax"), ("a]", "syntax"), ("a[b]", "syntax"), ("a.[0]", "syntax"),
    ("a[0,1]", "syntax"), ("{a}", "syntax"), ("a{b: c}", "syntax"), ("a.{b: c, }", "syntax"), ("a || ", "syntax"), ("a = b", "syntax"), ("a <> b", "syntax"),
    ("`", "syntax"), ("``", "syntax"), ("'x", "syntax"), ('"x', "syntax"), ('"\\u"', "syntax"), ("a[:::]", "syntax"), ("a[ ?b]", "syntax"), ("\"f\"(a)", "syntax"),
    ("@(a)", "syntax"), ("a b", "syntax"), ("a#", "syntax"), ("-", "syntax"), ("1", "syntax"), ("*a", "syntax"), ("a.1", "syntax"), ("length(a,)", "syntax"),
    ("(" * 5000, "syntax"), ("a" + ".a" * 5000 + "[", "syntax"), ("!" * 5000 + "a", "syntax"),
    ("length()", "invalid-arity"), ("length(a, a)", "invalid-arity"), ("merge()", "invalid-arity"), ("abs(a)", "invalid-type"), ("length(`1`)", "invalid-type"),
    ("sum(jobs[].name)", "invalid-type"), ("sort(jobs)", "invalid-type"), ("sort_by(jobs, &tags)", "invalid-type"), ("sort_by(jobs, name)", "invalid-type"),
    ("map(name, jobs)", "invalid-type"), ("join(',', a.list)", "invalid-type"), ("keys(jobs)", "invalid-type"), ("a.list[::0]", "invalid-value"),
    ("bogus(a)", "unknown-function"), ("nothing[*].bogus(@)", "unknown-function"),
]  # fmt: skip


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    path = tmp_path_factory.mktemp("query") / "data.json"
    path.write_text(json.dumps(DATA))
    return str(path)


@pytest.mark.parametrize(("expression", "result"), RESULTS, ids=[e for e, _ in RESULTS])
def test_expressions_come_to(file, expression, result):
    assert json.loads(Outcrop(None).ok("query", expression, file)) == result


@pytest.mark.parametrize(("expression", "kind"), ERRORS, ids=range(len(ERRORS)))
def test_errors_have_the_names_of_the_specification(file, expression, kind):
    run = Outcrop(None)("query", expression, file)
    assert run.code == 252 and not run.out and f"outcrop: {kind}: " in run.err


def test_standard_input_is_read_without_a_file():
    assert Outcrop(None).ok("query", "a", stdin='{"a": 12345678901234567890123}') == "12345678901234567890123\n"


def test_numbers_and_order_stay_as_they_are():
    assert Outcrop(None).ok("query", "@", "--output", "jsonl", stdin='{"b": 1.50, "a": 1e2}') == '{"b":1.50,"a":1e2}\n'


def test_the_aws_cli_s_own_engine_agrees(tmp_path):
    """On random expressions, but for the order of checks: ours come before anything is applied."""
    chosen = random.Random(7)
    names = ["a", "b", "jobs", "n", "list"]

    def expression(depth: int = 0) -> str:
        if depth > 3:
            return chosen.choice(names)
        inner = lambda: expression(depth + 1)  # noqa: E731
        return chosen.choice([
            lambda: chosen.choice(names), lambda: "@", lambda: f"{inner()}.{chosen.choice(names)}", lambda: f"{inner()}[0]", lambda: f"{inner()}[]",
            lambda: f"({inner()})[*]", lambda: f"{inner()} | {inner()}", lambda: f"{inner()} || {inner()}", lambda: f"[{inner()}, {inner()}]",
            lambda: f"{{k: {inner()}, a: {inner()}}}", lambda: f"jobs[?{inner()}]", lambda: f"{inner()} == {inner()}", lambda: f"type({inner()})",
            lambda: f"not_null({inner()}, {inner()})", lambda: f"({inner()})[1:]", lambda: f"!({inner()})", lambda: f"to_array({inner()})",
        ])()  # fmt: skip

    expressions = [expression() for _ in range(40)]
    file = tmp_path / "data.json"
    file.write_text(json.dumps(DATA))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        expected = [jmespath.search(each, DATA) for each in expressions]
    whole = "[" + ", ".join(f"[{each}]" for each in expressions) + "]"
    assert [each[0] for each in json.loads(Outcrop(None).ok("query", whole, str(file)))] == expected


LIST = ("bedrock", "list-evaluation-jobs")


def test_query_is_applied_to_a_whole_listing(outcrop, all_jobs):
    names = json.loads(outcrop.ok(*LIST, "--page-size", "20", "--query", "jobSummaries[].jobName", "--output", "json"))
    assert names == [job["jobName"] for job in all_jobs]
    assert outcrop.ok(*LIST, "--query", "length(jobSummaries)") == "250\n"
    assert outcrop.ok(*LIST, "--query", "jobSummaries[:2].[jobName,status]", "--output", "csv").splitlines() == [
        f"{job['jobName']},{job['status']}" for job in all_jobs[:2]
    ]


def test_query_works_on_each_page_of_text_as_the_aws_cli_has_it(outcrop, all_jobs):
    text = outcrop.ok(*LIST, "--page-size", "100", "--query", "jobSummaries[].jobName", "--output", "text")
    names = [job["jobName"] for job in all_jobs]
    assert text.splitlines() == ["\t".join(names[at : at + 100]) for at in (0, 100, 200)]


def test_a_wrong_query_sends_nothing(server):
    run = Outcrop(server.url)(*LIST, "--query", "jobSummaries[")
    assert run.code == 252 and not server.requests and "--query: syntax: " in run.err


def test_a_query_that_does_not_fit_the_answer_is_told(server):
    server.then({"jobSummaries": []})
    run = Outcrop(server.url)(*LIST, "--query", "abs(jobSummaries)")
    assert run.code == 255 and "--query: invalid-type: abs()" in run.err


def test_query_reads_a_model_s_answer(server):
    server.then({"content": [{"text": "hello"}]})
    run = Outcrop(server.url)("bedrock-runtime", "invoke-model", "--model-id", "m", "--body", "e30=", "--query", "content[0].text", "--output", "text")
    assert (run.code, run.out) == (0, "hello\n")


def suite() -> list:
    """The official compliance suite (`apt-get source golang-github-jmespath-go-jmespath`, its folder compliance)."""
    files = sorted(Path(os.environ.get("JMESPATH_SUITE", "/nonexistent")).glob("*.json"))
    cases = [(group["given"], case) for file in files for group in json.loads(file.read_text()) for case in group["cases"]]
    return [pytest.param(given, case, id=case["expression"][:60]) for given, case in cases if "result" in case or "error" in case]


@pytest.mark.skipif(not suite(), reason="JMESPATH_SUITE names no folder of the official compliance suite")
@pytest.mark.parametrize(("given", "case"), suite())
def test_the_official_suite(given, case):
    run = Outcrop(None)("query", "--", case["expression"], stdin=json.dumps(given))
    if "error" in case:
        assert run.code == 252 and case["error"] in run.err
    else:
        assert run.code == 0 and json.loads(run.out) == case["result"]
