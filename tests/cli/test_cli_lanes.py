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


@pytest.mark.parametrize("other", [["--starting-token", "x"], ["--no-paginate"]])
def test_lanes_refuse_what_they_can_not_follow(outcrop, other):
    run = outcrop(*LIST, "--lanes", "4", *other)
    assert run.code == 252 and run.out == ""
    assert "--lanes" in run.err and other[0] in run.err


def job(name: str, time: str) -> dict:
    return {"jobName": name, "jobArn": name, "creationTime": time}


def test_a_failure_in_lanes_tells_where_to_go_on(server):
    far = {"jobSummaries": [job("z", "2024-01-01T00:00:00Z")]}
    near = {"jobSummaries": [job("x", "2024-03-01T00:00:00Z")], "nextToken": "second"}
    server.when("sortOrder=Ascending", far).when("nextToken=", {"message": "not now"}, 400).when("", near)
    run = Outcrop(server.url)(*LIST, "--lanes", "2")
    assert run.code == 254
    listed = json.loads(run.out)
    assert listed["jobSummaries"][0]["jobName"] == "x"
    assert "not now" in run.err and f"there is more after 1: --starting-token {listed['NextToken']}" in run.err


@pytest.mark.parametrize("size", [1, 33, 100, 249])
@pytest.mark.parametrize("order", ["Descending", "Ascending"])
@pytest.mark.parametrize("lanes", [[], ["--lanes", "3"]])
def test_lanes_go_on_where_they_stopped(outcrop, all_jobs, size, order, lanes):
    expected = all_jobs if order == "Descending" else all_jobs[::-1]
    first = outcrop.json(*LIST, "--sort-order", order, "--page-size", "20", "--lanes", "4", "--max-items", str(size))
    assert first["jobSummaries"] == expected[:size]
    token = first["NextToken"]
    rest = outcrop.lines(*LIST, "--sort-order", order, "--page-size", "20", *lanes, "--starting-token", token)
    assert rest == expected[size:]


def test_lanes_go_on_among_items_of_one_time(server):
    times = ["2024-03-02T00:00:00Z", *["2024-03-01T00:00:00Z"] * 4, "2024-02-28T00:00:00Z"]
    jobs = [job(str(i), time) for i, time in enumerate(times)]
    server.when("", {"jobSummaries": jobs})
    listed, start = [], []
    while True:
        part = Outcrop(server.url).json(*LIST, "--lanes", "1", "--max-items", "2", *start)
        listed += part["jobSummaries"]
        if "NextToken" not in part:
            break
        start = ["--starting-token", part["NextToken"]]
    assert listed == jobs
    assert "creationTimeBefore=2024-03-01T00%3A00%3A01Z" in server.requests[1][1]


def test_only_listings_by_time_take_lanes(outcrop):
    assert "--lanes" in outcrop.ok("bedrock", "list-model-copy-jobs", "--help")
    run = outcrop("bedrock", "list-guardrails", "--lanes", "2")
    assert run.code == 252 and "--lanes" in run.err
