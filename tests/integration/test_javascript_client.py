"""The official JavaScript client against the emulator: an independent witness of what the wire looks like."""

from __future__ import annotations

import pytest
from conftest import JOBS, json_lines, program, run

_ROLE = "arn:aws:iam::123456789012:role/evaluation"
_MODEL = "anthropic.claude-3-haiku-20240307-v1:0"
_JOB = {
    "roleArn": _ROLE,
    "evaluationConfig": {
        "automated": {
            "datasetMetricConfigs": [
                {
                    "taskType": "QuestionAndAnswer",
                    "dataset": {"name": "Builtin.BoolQ"},
                    "metricNames": ["Builtin.Accuracy", "Builtin.Robustness"],
                }
            ]
        }
    },
    "inferenceConfig": {"models": [{"bedrockModel": {"modelIdentifier": _MODEL}}]},
    "outputDataConfig": {"s3Uri": "s3://bucket/results/"},
}


def without_absent(value):
    """Clients differ in whether an absent list is empty or missing."""
    if isinstance(value, dict):
        return {k: without_absent(v) for k, v in value.items() if v not in (None, [], {})}
    return value


def outcrop_lists(endpoint: str, page_size: int, *filters: str) -> list[dict]:
    listed = run(program("outcrop_integration_list"), endpoint, page_size, *filters)
    return [without_absent(job) for job in json_lines(listed)]


@pytest.mark.parametrize("page_size", [7, 100, 1000])
def test_both_list_the_same_jobs(endpoint: str, javascript, page_size: int):
    ours = outcrop_lists(endpoint, page_size, "a")
    theirs = [without_absent(j) for j in javascript("list", {"pageSize": page_size, "nameContains": "a"})["jobs"]]
    assert len(theirs) > 20
    assert ours == theirs


def test_both_list_all_jobs(endpoint: str, javascript):
    ours = outcrop_lists(endpoint, 100)
    theirs = [without_absent(j) for j in javascript("list", {"pageSize": 100})["jobs"]]
    assert len(ours) >= JOBS
    assert ours == theirs


def test_javascript_creates_gets_and_stops_a_job(endpoint: str, javascript):
    name = "made-by-javascript"
    arn = javascript("create", {"jobName": name, **_JOB})["jobArn"]

    job = javascript("get", {"jobIdentifier": arn})
    assert (job["jobName"], job["roleArn"], job["status"]) == (name, _ROLE, "InProgress")
    assert job["evaluationConfig"] == _JOB["evaluationConfig"]
    assert job["inferenceConfig"] == _JOB["inferenceConfig"]

    (listed,) = outcrop_lists(endpoint, 5, name)
    assert (listed["jobArn"], listed["creationTime"]) == (arn, job["creationTime"])
    assert listed["inferenceConfigSummary"] == {"modelConfigSummary": {"bedrockModelIdentifiers": [_MODEL]}}

    assert javascript("stop", {"jobIdentifier": arn}) == {}
    assert javascript("get", {"jobIdentifier": arn})["status"] in ("Stopping", "Stopped")


def test_javascript_understands_the_emulator_s_errors(javascript):
    missing = "arn:aws:bedrock:us-east-1:123456789012:evaluation-job/aaaaaaaaaaaa"
    answer = javascript("get", {"jobIdentifier": missing})
    assert (answer["error"], answer["status"]) == ("ResourceNotFoundException", 404)
    answer = javascript("create", {"jobName": "without-a-role", **{k: v for k, v in _JOB.items() if k != "roleArn"}})
    assert (answer["error"], answer["status"]) == ("ValidationException", 400)
    assert "roleArn" in answer["message"]
