"""The other evaluation-job operations, and how their input is given."""

from __future__ import annotations

import json

import pytest
from outcrop_command import Outcrop
from programs import emulator

CONFIG = {
    "automated": {
        "datasetMetricConfigs": [
            {
                "taskType": "Summarization",
                "dataset": {"name": "Builtin.Gigaword"},
                "metricNames": ["Builtin.Accuracy"],
            }
        ]
    }
}
INFERENCE = {"models": [{"bedrockModel": {"modelIdentifier": "anthropic.claude-v2", "inferenceParams": "{}"}}]}
OUTPUT = {"s3Uri": "s3://bucket/out/"}
ROLE = "arn:aws:iam::123456789012:role/evaluation"


def create_options(name: str, config: str = json.dumps(CONFIG)) -> list[str]:
    return [
        "--job-name", name, "--role-arn", ROLE, "--evaluation-config", config,
        "--inference-config", json.dumps(INFERENCE), "--output-data-config", json.dumps(OUTPUT),
    ]  # fmt: skip


@pytest.fixture(scope="module")
def outcrop():
    """With an emulator of its own, since jobs are made here."""
    with emulator() as address:
        yield Outcrop(address)


@pytest.fixture
def create(outcrop):
    return lambda name: outcrop.json("bedrock", "create-evaluation-job", *create_options(name))["jobArn"]


def test_creates_gets_stops_and_deletes(outcrop, create):
    arn = create("a-whole-life")
    job = outcrop.json("bedrock", "get-evaluation-job", "--job-identifier", arn)
    assert job["jobName"] == "a-whole-life" and job["evaluationConfig"] == CONFIG
    assert job["inferenceConfig"] == INFERENCE and job["outputDataConfig"] == OUTPUT

    assert outcrop.ok("bedrock", "stop-evaluation-job", "--job-identifier", arn) in ("", "{}\n")
    assert outcrop.json("bedrock", "get-evaluation-job", "--job-identifier", arn)["status"] in ("Stopping", "Stopped")


def test_batch_delete_takes_words_or_json(server):
    answer = {"errors": [], "evaluationJobs": []}
    server.then(answer).then(answer).then(answer)
    command = Outcrop(server.url)
    command.ok("bedrock", "batch-delete-evaluation-job", "--job-identifiers", "arn:a", "arn:b", "--region", "us-west-2")
    command.ok("bedrock", "batch-delete-evaluation-job", "--job-identifiers", '["arn:a", "arn:b"]')
    command.ok("bedrock", "batch-delete-evaluation-job", "--job-identifiers", '["one,two"]')
    bodies = [json.loads(body) for _, _, body in server.requests]
    assert bodies == [{"jobIdentifiers": ["arn:a", "arn:b"]}] * 2 + [{"jobIdentifiers": ["one,two"]}]


def test_refused_entries_are_told(outcrop):
    missing = "arn:aws:bedrock:us-east-1:123456789012:evaluation-job/000000000000"
    run = outcrop("bedrock", "batch-delete-evaluation-job", "--job-identifiers", missing)
    assert run.code == 1
    assert json.loads(run.out)["errors"][0]["jobIdentifier"] == missing
    assert "1 entry was refused" in run.err


def test_input_comes_from_files(server, tmp_path):
    file = tmp_path / "config.json"
    file.write_text(json.dumps(CONFIG))
    server.then({"jobArn": "arn:new"}, 202)
    Outcrop(server.url).ok("bedrock", "create-evaluation-job", *create_options("from-file", f"file://{file}"))
    method, path, body = server.requests[0]
    sent = json.loads(body)
    assert (method, path) == ("POST", "/evaluation-jobs")
    assert sent.pop("clientRequestToken")
    assert sent == {
        "jobName": "from-file",
        "roleArn": ROLE,
        "evaluationConfig": CONFIG,
        "inferenceConfig": INFERENCE,
        "outputDataConfig": OUTPUT,
    }


def test_a_file_that_is_not_named_as_one_is_told(server, tmp_path):
    file = tmp_path / "request.json"
    file.write_text("{}")
    for option in ("--cli-input-json", "--cli-input-yaml", "--evaluation-config"):
        run = Outcrop(server.url)("bedrock", "create-evaluation-job", option, str(file))
        assert run.code == 252 and f"of a file that has it, write file://{file}" in run.err, option
    run = Outcrop(server.url)("bedrock", "create-evaluation-job", "--cli-input-json", "{")
    assert run.code == 252 and "file://" not in run.err


@pytest.mark.parametrize("coding", ["utf-16", "utf-16-be"])
def test_a_file_of_two_bytes_a_character_is_named_as_such(server, tmp_path, coding):
    file = tmp_path / "request.json"
    file.write_bytes(("\ufeff" if coding == "utf-16-be" else "").encode(coding) + "{}".encode(coding))
    run = Outcrop(server.url)("bedrock", "create-evaluation-job", "--cli-input-json", f"file://{file}")
    assert run.code == 252 and "UTF-16" in run.err


def test_options_go_over_the_whole_input(server):
    whole = {
        "jobName": "old",
        "roleArn": ROLE,
        "evaluationConfig": CONFIG,
        "inferenceConfig": INFERENCE,
        "outputDataConfig": OUTPUT,
        "jobTags": [{"key": "team", "value": "search"}],
    }
    server.then({"jobArn": "arn:new"}, 202)
    Outcrop(server.url).ok("bedrock", "create-evaluation-job", "--cli-input-json", json.dumps(whole), "--job-name", "new")
    sent = json.loads(server.requests[0][2])
    assert sent["jobName"] == "new" and sent["jobTags"] == whole["jobTags"]


BAD_CONFIGS = [
    ('{"automated": {"datasets": []}}', "--evaluation-config: automated.datasets: no such member in "),
    ('{"automatic": {}}', "automatic: no such member in EvaluationConfig, which has: automated, human"),
    (
        '{"automated": {"datasetMetricConfigs": [{"taskType": "Summarization", "dataset": {"name": 5}, "metricNames": []}]}}',
        "automated.datasetMetricConfigs[0].dataset.name: a string is wanted, not a whole number",
    ),
    ('{"automated": {"datasetMetricConfigs": {}}}', "automated.datasetMetricConfigs: a list is wanted, not an object"),
    ('{"automated": {}}', "automated: datasetMetricConfigs is required"),
    ("{}", "exactly one member has to be set, of: automated, human"),
    ('{"automated": {"a": }}', "not JSON, line 1, column 21: a value is wanted"),
    ("{'automated': 1}", "not JSON, line 1, column 2: the name of a member in double quotes is wanted"),
    ('{"automated": true,\n  "human": yes}', 'not JSON, line 2, column 12: "yes" is no JSON value'),
    ('{"automated": ', "not JSON, line 1, column 15: the text ends too early"),
    ("file:///no/such/file.json", "/no/such/file.json can't be read: No such file or directory"),
    ("file:///tmp", "/tmp can't be read: Is a directory"),
]


@pytest.mark.parametrize(("config", "message"), BAD_CONFIGS, ids=range(len(BAD_CONFIGS)))
def test_wrong_input_is_named_with_its_place(server, config, message):
    run = Outcrop(server.url)("bedrock", "create-evaluation-job", *create_options("x", config))
    assert run.code == 252 and not run.out and not server.requests
    assert message in run.err
    assert "see outcrop bedrock create-evaluation-job --help" in run.err


def test_missing_options_are_all_named(server):
    run = Outcrop(server.url)("bedrock", "create-evaluation-job", "--job-name", "x")
    assert run.code == 252 and not server.requests
    assert "required, but not given: --role-arn, --evaluation-config, --inference-config, --output-data-config" in run.err


def test_an_unknown_member_of_the_whole_input_is_an_error(server):
    run = Outcrop(server.url)("bedrock", "get-evaluation-job", "--cli-input-json", '{"jobIdentifer": "x"}')
    assert run.code == 252 and not server.requests
    assert "jobIdentifer: no such member in GetEvaluationJob, which has: jobIdentifier" in run.err


def test_a_job_as_table_is_paths_and_values(outcrop, create):
    text = outcrop.ok("bedrock", "get-evaluation-job", "--job-identifier", create("as-table"), "--output", "table")
    rows = dict(line.split(None, 1) for line in text.splitlines())
    assert rows["jobName"] == "as-table"
    assert rows["evaluationConfig.automated.datasetMetricConfigs[0].dataset.name"] == "Builtin.Gigaword"


def test_flags_have_a_no_form(server):
    Outcrop(server.url).ok("bedrock", "list-custom-models", "--no-is-owned")
    assert server.requests[0][1].endswith("isOwned=false")
