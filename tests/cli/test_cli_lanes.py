"""`outcrop bedrock list-evaluation-jobs --lanes N`: slices of time at once."""

from __future__ import annotations

import json
import re
import urllib.request

import pytest
from outcrop_command import Outcrop

LIST = ("bedrock", "list-evaluation-jobs")


@pytest.mark.parametrize("lanes", ["1", "2", "8"])
def test_lanes_list_each_job_once_in_the_same_order(outcrop, all_jobs, lanes):
    assert outcrop.lines(*LIST, "--page-size", "7", "--lanes", lanes) == all_jobs


def test_lanes_follow_the_order_and_the_filters_of_the_request(outcrop, all_jobs):
    listed = outcrop.lines(
        *LIST, "--page-size", "5", "--lanes", "4", "--sort-order", "Ascending", "--status-equals", "Completed"
    )
    assert listed == [job for job in all_jobs[::-1] if job["status"] == "Completed"]


def test_lanes_ask_for_several_slices(endpoint, outcrop):
    before = slices_asked_for(endpoint)
    outcrop.ok(*LIST, "--page-size", "10", "--lanes", "8", "--output", "jsonl")
    assert len(slices_asked_for(endpoint) - before) > 4


def slices_asked_for(endpoint: str) -> set[str]:
    with urllib.request.urlopen(f"{endpoint}/_emulator/calls", timeout=60) as answer:
        calls = json.load(answer)["calls"]
    return {bound for call in calls for bound in re.findall(r"creationTimeBefore=[^&]+", call["query"])}


def test_lanes_of_nothing_are_an_empty_list(outcrop):
    assert outcrop.json(*LIST, "--lanes", "4", "--name-contains", "no-such-name-anywhere") == {"jobSummaries": []}


def test_lanes_give_the_formats_and_the_summary_that_pages_give(outcrop, all_jobs):
    assert outcrop.json(*LIST, "--lanes", "4")["jobSummaries"] == all_jobs
    table = outcrop.ok(*LIST, "--lanes", "4", "--output", "table").splitlines()
    assert len(table) == 251
    run = outcrop(*LIST, "--lanes", "4", "--page-size", "50", "--output", "jsonl", "--summary")
    assert re.search(r"^250 evaluation jobs in \d+ pages, ", run.err, re.M)


@pytest.mark.parametrize("other", [["--max-items", "5"], ["--starting-token", "x"], ["--no-paginate"]])
def test_lanes_refuse_what_needs_a_token(outcrop, other):
    run = outcrop(*LIST, "--lanes", "4", *other)
    assert run.code == 252 and run.out == ""
    assert "--lanes" in run.err and other[0] in run.err


def test_a_failure_in_lanes_tells_how_far_it_came(server):
    far = {"jobSummaries": [{"jobName": "z", "jobArn": "z", "creationTime": "2024-01-01T00:00:00Z"}]}
    near = {"jobSummaries": [{"jobName": "x", "jobArn": "x", "creationTime": "2024-03-01T00:00:00Z"}], "nextToken": "second"}
    server.when("sortOrder=Ascending", far).when("nextToken=", {"message": "not now"}, 400).when("", near)
    run = Outcrop(server.url)(*LIST, "--lanes", "2")
    assert run.code == 254
    assert json.loads(run.out)["jobSummaries"][0]["jobName"] == "x"
    assert "not now" in run.err and "only the first 1 " in run.err and "--starting-token" not in run.err


def test_only_listings_by_time_take_lanes(outcrop):
    assert "--lanes" in outcrop.ok("bedrock", "list-model-copy-jobs", "--help")
    run = outcrop("bedrock", "list-guardrails", "--lanes", "2")
    assert run.code == 252 and "--lanes" in run.err
