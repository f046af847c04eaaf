"""`--regions` and `--profiles`: one listing of several regions and accounts."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import subprocess
import threading

import pytest
from outcrop_command import Outcrop
from programs import program
from test_cli_terminal import on_terminal

LIST = ("bedrock", "list-evaluation-jobs")


def page(*names: str, token: str | None = None) -> dict:
    return {"jobSummaries": [{"jobName": name} for name in names], **({"nextToken": token} if token else {})}


class Regions:
    """Answers by the region that a request is signed for, and by whom."""

    def __init__(self, server):
        self.server = server
        self.pages: dict[tuple[str, str], tuple[int, dict]] = {}
        answer = server._answer_to

        def answer_to(path):
            scope = server.headers[-1]["Authorization"].split("Credential=")[1].split("/")
            token = path.split("nextToken=")[1] if "nextToken=" in path else ""
            status, body = self.pages.get((scope[0], scope[2], token), (200, page()))
            return status, {"x-amzn-errortype": "AccessDeniedException"} if status != 200 else {}, json.dumps(body).encode()

        server._answer_to = answer_to

    def has(self, region: str, *pages: dict, key: str = "AKIDEXAMPLE", status: int = 200):
        token = ""
        for each in pages:
            self.pages[key, region, token] = (status, each)
            token = each.get("nextToken", "")


@pytest.fixture
def regions(server):
    """One request at a time, so that headers and answers belong together."""
    return Regions(server)


def rows(text: str) -> list[tuple[str, str]]:
    return sorted((row["sourceRegion"], row["jobName"]) for row in map(json.loads, text.splitlines()))


def test_each_item_tells_its_region(server, regions):
    regions.has("us-east-1", page("a", "b"))
    regions.has("eu-west-1", page("c", token="t"), page("d"))
    out = Outcrop(server.url).ok(*LIST, "--regions", "us-east-1", "--output", "jsonl")
    assert out.splitlines()[0] == '{"sourceRegion":"us-east-1","jobName":"a"}'
    out = Outcrop(server.url).ok(*LIST, "--regions", "eu-west-1", "--output", "jsonl")
    assert rows(out) == [("eu-west-1", "c"), ("eu-west-1", "d")]


def test_profiles_are_accounts(server, regions, tmp_path):
    credentials = tmp_path / "credentials"
    credentials.write_text("".join(f"[{name}]\naws_access_key_id = AKID{name}\naws_secret_access_key = secret\n" for name in ("one", "two")))
    regions.has("us-east-1", page("a"), key="AKIDone")
    regions.has("us-east-1", page("b"), key="AKIDtwo")
    command = Outcrop(server.url, AWS_SHARED_CREDENTIALS_FILE=str(credentials), AWS_ACCESS_KEY_ID=None, AWS_SECRET_ACCESS_KEY=None)
    for name, job in (("one", "a"), ("two", "b")):
        assert command.lines(*LIST, "--profiles", name) == [{"sourceProfile": name, "jobName": job}]


def test_what_fails_in_one_region_costs_no_other(server):
    server.when("maxResults", {"message": "no"}, 400, x_amzn_errortype="ValidationException")
    run = Outcrop(server.url)(*LIST, "--regions", "us-east-1,not a region", "--output", "jsonl")
    assert run.code == 253 and "in not a region: InvalidRegion" in run.err and len(server.requests) == 1


def test_errors_are_in_the_json(server):
    server.when("", {"message": "no"}, 403, x_amzn_errortype="AccessDeniedException")
    run = Outcrop(server.url)(*LIST, "--regions", "us-east-1,eu-west-1", "--output", "json")
    listed = json.loads(run.out)
    assert run.code == 254 and listed["jobSummaries"] == []
    assert sorted(error["source"] for error in listed["Errors"]) == ["eu-west-1", "us-east-1"] and {error["code"] for error in listed["Errors"]} == {"AccessDeniedException"}
    assert "outcrop: ListEvaluationJobs in us-east-1: AccessDeniedException (HTTP 403): no" in run.err


def test_databases_read_the_rows(server):
    server.when("", page("a", "b"))
    text = Outcrop(server.url).ok(*LIST, "--regions", "us-east-1,eu-west-1", "--output", "csv")
    table = list(csv.reader(io.StringIO(text)))
    with sqlite3.connect(":memory:") as database:
        database.execute(f"create table jobs ({', '.join(table[0])})")
        database.executemany(f"insert into jobs values ({', '.join('?' * len(table[0]))})", table[1:])
        assert database.execute("select sourceRegion, count(*) from jobs group by 1 order by 1").fetchall() == [("eu-west-1", 2), ("us-east-1", 2)]


def test_all_regions(server):
    server.when("", page("a"))
    listed = Outcrop(server.url).lines(*LIST, "--regions", "all")
    assert len(listed) == len({row["sourceRegion"] for row in listed}) > 30
    assert {row["sourceRegion"] for row in Outcrop(server.url).lines(*LIST, "--regions", "all", "--region", "us-gov-west-1")} == {"us-gov-east-1", "us-gov-west-1"}


def test_a_listing_without_pages(server):
    server.when("", {"modelSummaries": [{"modelId": "m"}]})
    listed = Outcrop(server.url).lines("bedrock", "list-foundation-models", "--regions", "us-east-1,us-west-2")
    assert sorted(row["sourceRegion"] for row in listed) == ["us-east-1", "us-west-2"]


def test_it_goes_on_where_it_stopped(server, tmp_path):
    state = tmp_path / "state"
    command = (*LIST, "--regions", "us-east-1", "--resume", str(state), "--output", "jsonl")
    server.then(page("a", "b", token="t")).then({"message": "no"}, 403, x_amzn_errortype="AccessDeniedException")
    first = Outcrop(server.url)(*command)
    assert first.code == 254 and "the same command goes on" in first.err
    server.then(page("c"))
    second = Outcrop(server.url)(*command)
    assert second.code == 0 and rows(first.out + second.out) == [("us-east-1", name) for name in "abc"]
    assert server.requests[-1][1] == "/evaluation-jobs?nextToken=t"
    third = Outcrop(server.url)(*command)
    assert third.code == 0 and third.out == "" and "nothing is left" in third.err and len(server.requests) == 3


def test_a_part_of_a_page_is_gone_on_behind(server, tmp_path):
    state = tmp_path / "state"
    command = (*LIST, "--regions", "us-east-1", "--resume", str(state), "--max-items", "2", "--output", "jsonl")
    names = []
    for _ in range(3):
        server.then(page("a", "b", "c"))
        names += [row["jobName"] for row in map(json.loads, Outcrop(server.url).ok(*command).splitlines())]
    assert names == ["a", "b", "c"]


def test_what_could_not_be_shown_is_not_over(server, tmp_path):
    """The expression fails at the end, when all pages are there."""
    state = tmp_path / "state"
    command = (*LIST, "--regions", "us-east-1", "--resume", str(state), "--query")
    server.then(page("a"))
    assert Outcrop(server.url)(*command, "abs(jobSummaries)").code != 0
    server.then(page("a"))
    assert json.loads(Outcrop(server.url).ok(*command, "jobSummaries[].jobName")) == ["a"]


def test_a_state_is_taken_up_where_a_command_was_killed(server, tmp_path):
    state = tmp_path / "state"
    state.write_text(HEAD + 'ListEvaluationJobs ["a"]\n' + '{"source":0,"token":"t","over":false}\n' + '{"source":0,"to')
    server.then(page("b"))
    assert rows(Outcrop(server.url).ok(*LIST, "--regions", "a", "--resume", str(state), "--output", "jsonl")) == [("a", "b")]
    assert server.requests[0][1].endswith("nextToken=t") and state.read_text().endswith('"over":true}\n')


class Held:
    """The first request is answered; the others wait until they are let go."""

    def __init__(self, server, first: dict):
        self.let_go = threading.Event()
        self.turns = iter([first])
        lock = threading.Lock()

        def answer_to(_):
            with lock:
                body = next(self.turns, None)
            if body is None:
                assert self.let_go.wait(120)
            return 200, {}, json.dumps(body or page()).encode()

        server._answer_to = answer_to


def test_what_is_enough_waits_for_no_other_source(server):
    held = Held(server, page("a", "b"))
    run = Outcrop(server.url)(*LIST, "--regions", "us-east-1,eu-west-1,eu-west-2", "--max-items", "2", "--output", "jsonl")
    assert run.code == 0 and [name for _, name in rows(run.out)] == ["a", "b"]
    # Whether the others have any more, nobody has told.
    assert run.err == "outcrop: stopped after 2; with --resume FILE the next command goes on\n"
    held.let_go.set()


def test_all_there_is_in_all_sources_is_not_stopped(server):
    server.when("", page("a"))
    run = Outcrop(server.url)(*LIST, "--regions", "us-east-1,eu-west-1,eu-west-2", "--max-items", "4", "--output", "jsonl")
    assert (run.code, run.err, len(rows(run.out))) == (0, "", 3)


def test_output_that_nobody_reads_waits_for_no_other_source(server):
    held = Held(server, page("a"))
    with open("/dev/full", "w") as full:
        done = subprocess.run([program("outcrop"), *LIST, "--regions", "us-east-1,eu-west-1", "--output", "jsonl"], stdout=full,
                              stderr=subprocess.PIPE, env=Outcrop(server.url).environment, timeout=100)  # fmt: skip
    assert done.returncode == 255 and b"can't be written" in done.stderr
    held.let_go.set()


def test_a_state_is_of_one_run_at_a_time(server, tmp_path):
    held = Held(server, page("a"))
    command = (*LIST, "--regions", "us-east-1,eu-west-1", "--resume", str(tmp_path / "state"), "--output", "jsonl")
    first = subprocess.Popen([program("outcrop"), *command], stdout=subprocess.PIPE, env=Outcrop(server.url).environment)
    first.stdout.readline()
    second = Outcrop(server.url)(*command)
    assert second.code == 252 and "another run is using it" in second.err
    held.let_go.set()
    first.communicate(timeout=60)
    assert first.returncode == 0


def test_a_region_without_the_service_is_over(server, tmp_path):
    config = tmp_path / "config"
    keys = "aws_access_key_id = AKID\naws_secret_access_key = secret\n"
    addresses = {"here": server.url, "nowhere": "http://no-such-host.invalid"}
    config.write_text("".join(f"[profile {name}]\nendpoint_url = {url}\n{keys}" for name, url in addresses.items()))
    server.when("", page("a"))
    command = Outcrop(None, AWS_CONFIG_FILE=str(config), AWS_MAX_ATTEMPTS="1")
    line = (*LIST, "--region", "us-gov-west-1", "--regions", "all", "--profiles", "here,nowhere", "--resume", str(tmp_path / "state"), "--output", "jsonl")
    first = command(*line)
    assert first.code == 0 and "no such service in us-gov-east-1 of nowhere, us-gov-west-1 of nowhere" in first.err and len(rows(first.out)) == 2
    second = command(*line)
    assert (second.code, second.out) == (0, "") and "nothing is left" in second.err and len(server.requests) == 2


def test_a_terminal_has_a_row_for_each_source(server, tmp_path):
    server.then({"message": "slow down"}, 429, x_amzn_errortype="ThrottlingException").then(page("a", "b", token="t")).then(page("c"))
    with open(tmp_path / "out", "w+") as file:
        shown, _ = on_terminal(Outcrop(server.url), 100, *LIST, "--regions", "us-east-1,not a region", "--output", "jsonl", stdout=file, code=253)
    states = shown.split("\x1b[J")
    assert any("us-east-1     0 in 0 pages, ThrottlingException, trying again in" in state for state in states)
    assert any("not a region  0 in 0 pages, failed: InvalidRegion" in state and "us-east-1 " in state for state in states)
    assert max(state.count("\n") for state in states) == 2 and "\x1b[2A" in shown and "\x1b[2A\x1b[J" in shown


def test_rows_keep_to_the_height_of_the_terminal(server, tmp_path):
    server.when("", page("a"))
    with open(tmp_path / "out", "w+") as file:
        shown, _ = on_terminal(Outcrop(server.url), 60, *LIST, "--regions", "all", "--output", "jsonl", stdout=file)
    assert max(state.count("\n") for state in shown.split("\x1b[J")) == 22


@pytest.mark.parametrize("more", [["--regions", "a"], ["--each", "-"]], ids=str)
def test_a_state_that_keeps_nothing_is_refused(server, more):
    run = Outcrop(server.url)(*LIST, *more, "--resume", "/dev/null", stdin="{}\n")
    assert run.code == 252 and "--resume: /dev/null: it is no plain file" in run.err and not server.requests


def test_no_network_is_not_the_absence_of_a_service():
    run = Outcrop("http://no-such-host.invalid")(*LIST, "--regions", "all", "--region", "us-gov-west-1", "--output", "json", AWS_MAX_ATTEMPTS="1")
    assert run.code == 255 and {error["code"] for error in json.loads(run.out)["Errors"]} == {"HostNotFound"} and "no such service" not in run.err


@pytest.mark.parametrize(("options", "message"), [
    (["--regions", "a,,b"], "--regions: a name is missing"), (["--regions", "a,a"], "a stands twice"), (["--profiles", ","], "--profiles: a name is missing"),
    (["--resume", "x"], "--each"), (["--regions", "a", "--lanes", "2"], "--lanes"), (["--regions", "a", "--no-paginate"], "--no-paginate"),
    (["--regions", "a", "--starting-token", "x"], "tokens"), (["--regions", "a", "--next-token", "x"], "tokens"),
    *((["--cli-input-json", '{"nextToken": "x"}', *more], "has a token") for more in (["--regions", "a"], ["--lanes", "2"])),
])  # fmt: skip
def test_what_can_not_be_is_refused(server, options, message):
    run = Outcrop(server.url)(*LIST, *options)
    assert run.code == 252 and message in run.err and not server.requests


HEAD = "outcrop-sources 1 "


@pytest.mark.parametrize("text", ["[]", "outcrop-each 1 x\n", HEAD + 'ListGuardrails ["a"]\n', HEAD + 'ListEvaluationJobs ["a","b"]\n', HEAD + "\n",
                                  *(HEAD + 'ListEvaluationJobs ["a"]\n' + line + "\n" for line in ("{", "{}", '{"source":1,"over":true}', '{"source":-1,"over":true}'))])  # fmt: skip
def test_a_state_of_something_else_is_refused(server, tmp_path, text):
    state = tmp_path / "state"
    state.write_text(text)
    run = Outcrop(server.url)(*LIST, "--regions", "a", "--resume", str(state))
    assert run.code == 252 and "--resume" in run.err and not server.requests and state.read_text() == text


def test_a_request_of_standard_input_is_of_all_regions(server, regions):
    Outcrop(server.url).ok(*LIST, "--regions", "us-east-1,eu-west-1", "--cli-input-json", "file:///dev/stdin", stdin='{"nameContains": "x"}')
    assert [path for _, path, _ in server.requests] == ["/evaluation-jobs?nameContains=x"] * 2
