"""`outcrop bedrock list-evaluation-jobs`: filters, order, paging and outputs."""

from __future__ import annotations

import base64
import json
import re
from datetime import datetime, timedelta, timezone

import pytest
from outcrop_command import Outcrop

LIST = ("bedrock", "list-evaluation-jobs")


def names(jobs: list[dict]) -> list[str]:
    return [job["jobName"] for job in jobs]


def test_lists_every_job_over_many_pages(outcrop, all_jobs):
    listed = outcrop.lines(*LIST, "--page-size", "7")
    assert listed == all_jobs
    assert len({job["jobArn"] for job in listed}) == 250


@pytest.mark.parametrize("status", ["InProgress", "Completed", "Failed", "Stopping", "Stopped", "Deleting"])
def test_filters_by_status(outcrop, all_jobs, status):
    listed = outcrop.lines(*LIST, "--status-equals", status)
    assert listed == [job for job in all_jobs if job["status"] == status]


@pytest.mark.parametrize("application", ["ModelEvaluation", "RagEvaluation"])
def test_filters_by_application_type(outcrop, all_jobs, application):
    listed = outcrop.lines(*LIST, "--application-type-equals", application)
    assert listed and listed == [job for job in all_jobs if job.get("applicationType") == application]


def test_filters_by_name(outcrop, all_jobs):
    part = all_jobs[17]["jobName"][:6]
    listed = outcrop.lines(*LIST, "--name-contains", part)
    assert all_jobs[17] in listed and listed == [job for job in all_jobs if part in job["jobName"]]


def test_filters_by_creation_time(outcrop, all_jobs):
    after, before = all_jobs[180]["creationTime"], all_jobs[60]["creationTime"]
    listed = outcrop.lines(*LIST, "--creation-time-after", after, "--creation-time-before", before)
    inner = [job for job in all_jobs if after < job["creationTime"] < before]
    assert inner and all(job in listed for job in inner)
    assert all(after <= job["creationTime"] <= before for job in listed)


def test_sorts(outcrop, all_jobs):
    listed = outcrop.lines(*LIST, "--sort-by", "CreationTime", "--sort-order", "Ascending")
    assert listed == all_jobs[::-1]


def test_times_ago_are_sent_as_instants(server):
    Outcrop(server.url).ok(*LIST, "--creation-time-after", "7d", "--creation-time-before", "12h")
    query = dict(re.findall(r"(creationTime\w+)=([^&]+)", server.requests[0][1].replace("%3A", ":")))
    now = datetime.now(timezone.utc)
    for name, ago in (("creationTimeAfter", timedelta(days=7)), ("creationTimeBefore", timedelta(hours=12))):
        sent = datetime.fromisoformat(query[name].replace("Z", "+00:00"))
        assert abs(now - ago - sent) < timedelta(minutes=5)


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("2024-12-01", "2024-12-01T00:00:00Z"),
        ("2024-12-01T08:30:00", "2024-12-01T08:30:00Z"),
        ("2024-12-01T08:30:00+02:00", "2024-12-01T06:30:00Z"),
        ("1733011200", "2024-12-01T00:00:00Z"),
    ],
)
def test_times_are_read_in_several_forms(server, typed, sent):
    Outcrop(server.url).ok(*LIST, "--creation-time-after", typed)
    assert server.requests[0][1].replace("%3A", ":").endswith(f"creationTimeAfter={sent}")


def test_all_nine_parameters_are_sent(server):
    Outcrop(server.url).ok(
        *LIST, "--creation-time-after", "2024-01-01", "--creation-time-before", "2025-01-01",
        "--status-equals", "Failed", "--application-type-equals", "RagEvaluation", "--name-contains", "nightly",
        "--page-size", "33", "--starting-token", "tok", "--sort-by", "CreationTime", "--sort-order", "Descending",
    )  # fmt: skip
    assert server.requests[0][1].replace("%3A", ":") == (
        "/evaluation-jobs?creationTimeAfter=2024-01-01T00:00:00Z&creationTimeBefore=2025-01-01T00:00:00Z"
        "&statusEquals=Failed&applicationTypeEquals=RagEvaluation&nameContains=nightly&maxResults=33&nextToken=tok"
        "&sortBy=CreationTime&sortOrder=Descending"
    )


def test_max_items_and_starting_token_cut_a_listing_into_parts(outcrop, all_jobs):
    listed, token = [], None
    while True:
        start = ["--starting-token", token] if token else []
        part = outcrop.json(*LIST, "--page-size", "20", "--max-items", "33", *start)
        listed += part["jobSummaries"]
        token = part.get("NextToken")
        if not token:
            break
        assert len(part["jobSummaries"]) == 33
    assert listed == all_jobs


def test_tokens_are_those_of_the_aws_cli(outcrop):
    token = outcrop.json(*LIST, "--page-size", "20", "--max-items", "33")["NextToken"]
    content = json.loads(base64.b64decode(token))
    assert content["boto_truncate_amount"] == 13 and content["nextToken"]


def test_goes_on_with_the_services_own_token(outcrop, all_jobs):
    page = outcrop.json(*LIST, "--no-paginate", "--page-size", "50")
    assert page["jobSummaries"] == all_jobs[:50]
    rest = outcrop.lines(*LIST, "--starting-token", page["nextToken"], "--page-size", "50")
    assert rest == all_jobs[50:]


def test_json_has_the_shape_of_the_aws_cli(outcrop, all_jobs):
    text = outcrop.ok(*LIST, "--max-items", "2", "--output", "json")
    assert text.startswith('{\n    "jobSummaries": [\n        {\n            "')
    assert json.loads(text)["jobSummaries"] == all_jobs[:2]


def test_an_empty_list_is_json_too(outcrop):
    assert outcrop.json(*LIST, "--name-contains", "no-such-name-anywhere") == {"jobSummaries": []}


def test_json_is_the_output_where_there_is_no_terminal(outcrop):
    assert json.loads(outcrop.ok(*LIST, "--max-items", "1"))["jobSummaries"]


def test_an_environment_variable_chooses_the_output(outcrop):
    assert outcrop.ok(*LIST, "--max-items", "1", AWS_DEFAULT_OUTPUT="table").startswith("JOB NAME")


def test_a_table_off_a_terminal_has_whole_values(outcrop, all_jobs):
    lines = outcrop.ok(*LIST, "--output", "table").splitlines()
    assert len(lines) == 251
    assert lines[0].split()[:3] == ["JOB", "NAME", "STATUS"]
    for job, line in zip(all_jobs, lines[1:]):
        assert job["jobName"] in line and job["jobArn"] in line and job["creationTime"] in line


def test_empty_pages_with_a_token_are_passed_over(server):
    server.then({"jobSummaries": [], "nextToken": "a"}).then({"nextToken": "b"}).then({"jobSummaries": [{"jobName": "x"}]})
    assert Outcrop(server.url).json(*LIST) == {"jobSummaries": [{"jobName": "x"}]}


def test_what_this_version_does_not_know_is_shown(server):
    job = {"jobName": "x", "status": "Dreaming", "brandNew": {"a": [1, 2.50, 1e3]}}
    server.then({"jobSummaries": [job]})
    text = Outcrop(server.url).ok(*LIST, "--output", "json")
    assert json.loads(text)["jobSummaries"] == [job]
    assert "2.5" in text and "Dreaming" in text


def test_a_failure_in_the_middle_loses_nothing(server):
    server.then({"jobSummaries": [{"jobName": "x"}], "nextToken": "second"})
    server.then({"message": "not now"}, 400, x_amzn_errortype="ValidationException")
    run = Outcrop(server.url)(*LIST)
    assert run.code == 254
    listed = json.loads(run.out)
    assert listed["jobSummaries"] == [{"jobName": "x"}]
    assert json.loads(base64.b64decode(listed["NextToken"])) == {"nextToken": "second"}
    assert "ValidationException (HTTP 400): not now" in run.err and "--starting-token" in run.err


def test_a_repeated_token_is_an_error(server):
    for _ in range(3):
        server.then({"jobSummaries": [{"jobName": "x"}], "nextToken": "same"})
    run = Outcrop(server.url)(*LIST)
    assert run.code == 255 and "token" in run.err


def test_the_summary_tells_throughput(outcrop):
    run = outcrop(*LIST, "--page-size", "50", "--output", "jsonl", "--summary")
    assert re.search(r"^250 evaluation jobs in 5 pages, [\d.]+ s: [\d,]+/s, [\d.]+ MB/s$", run.err, re.M)


def test_other_lists_work_alike(outcrop):
    assert outcrop.json("bedrock", "list-guardrails").keys() == {"guardrails"}


RETRIEVE = ("bedrock-agent-runtime", "retrieve", "--knowledge-base-id", "K", "--retrieval-query", '{"text": "q"}')


def test_members_beside_the_items_are_shown(server):
    item = {"content": {"text": "x"}}
    for _ in range(3):
        server.then({"guardrailAction": "INTERVENED", "retrievalResults": [item], "nextToken": "a"})
        server.then({"retrievalResults": [item], "guardrailAction": "NONE", "more": {"a": [1]}})
    command = Outcrop(server.url)
    assert command.json(*RETRIEVE) == {"retrievalResults": [item] * 2, "guardrailAction": "INTERVENED", "more": {"a": [1]}}
    run = command(*RETRIEVE, "--output", "jsonl")
    assert run.out.count("\n") == 2 and 'beside the items: guardrailAction "INTERVENED", more {"a":[1]}' in run.err
    assert "INTERVENED" in command(*RETRIEVE, "--output", "table").err


def test_one_page_starts_where_the_token_says(outcrop, all_jobs):
    page = outcrop.json(*LIST, "--page-size", "20", "--max-items", "33")
    more = outcrop.json(*LIST, "--page-size", "20", "--no-paginate", "--starting-token", page["NextToken"])
    assert more["jobSummaries"] == all_jobs[33:40] and more["nextToken"]


@pytest.mark.parametrize("most", [1, 19, 20, 30])
def test_one_page_may_be_cut_short(outcrop, all_jobs, most):
    page = outcrop.json(*LIST, "--page-size", "20", "--no-paginate", "--max-items", str(most))
    assert page["jobSummaries"] == all_jobs[: min(most, 20)]
    token = page.get("NextToken") or page["nextToken"]
    assert ("NextToken" in page) == (most < 20) and ("nextToken" in page) == (most >= 20)
    assert outcrop.lines(*LIST, "--starting-token", token) == all_jobs[min(most, 20) :]


def test_one_page_has_lines_and_rows_too(outcrop, all_jobs):
    assert outcrop.lines(*LIST, "--page-size", "5", "--no-paginate") == all_jobs[:5]
    assert len(outcrop.ok(*LIST, "--page-size", "5", "--no-paginate", "--output", "table").splitlines()) == 6


def profile(tmp_path, text: str) -> dict[str, str]:
    config = tmp_path / "config"
    config.write_text(text)
    return {"AWS_CONFIG_FILE": str(config)}


def test_the_profile_chooses_the_output(outcrop, tmp_path):
    files = profile(tmp_path, "[default]\noutput = table\n[profile lines]\noutput = jsonl\n")
    one = (*LIST, "--max-items", "1")
    assert outcrop.ok(*one, **files).startswith("JOB NAME")
    assert outcrop.ok(*one, AWS_PROFILE="lines", **files).startswith('{"')
    assert outcrop.ok(*one, AWS_PROFILE="lines", AWS_DEFAULT_OUTPUT="table", **files).startswith("JOB NAME")
    assert outcrop.ok(*one, "--output", "json", AWS_DEFAULT_OUTPUT="table", **files).startswith("{\n")


def test_an_output_that_is_none_is_never_taken_for_another(server, tmp_path):
    command = Outcrop(server.url)
    run = command(*LIST, AWS_DEFAULT_OUTPUT="xml")
    assert run.code == 252 and 'AWS_DEFAULT_OUTPUT is "xml"' in run.err and "json" in run.err
    run = command(*LIST, **profile(tmp_path, "[default]\noutput = xml\n"))
    assert run.code == 252 and 'output of the profile is "xml"' in run.err
    assert not server.requests
    assert command.ok(*LIST, AWS_DEFAULT_OUTPUT=" ") == command.ok(*LIST), "blanks are none"


@pytest.mark.parametrize("line", [LIST[1], f"{LIST[1]} --no-paginate", "get-evaluation-job --job-identifier a"])
def test_a_byte_order_mark_is_no_part_of_an_answer(server, line):
    server.then(b"\xef\xbb\xbf" + json.dumps({"jobSummaries": [{"jobName": "marked"}], "jobName": "marked"}).encode())
    assert "marked" in json.dumps(Outcrop(server.url).json("bedrock", *line.split()))
