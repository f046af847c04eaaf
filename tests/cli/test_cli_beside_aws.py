"""The AWS CLI itself beside `outcrop`: the same lines, the same answers."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
import yaml
from aws_command import run_lines, write_paginators
from outcrop_command import Outcrop
from programs import ENVIRONMENT

sys.path.insert(0, str(Path(__file__).parents[1] / "emulator"))
import c2j  # noqa: E402

JOBS = "bedrock list-evaluation-jobs"
GUARDRAIL = "--guardrail-identifier gr1"
ROLE = "arn:aws:iam::123456789012:role/evaluation"
HI = '[{"role":"user","content":[{"text":"hi"}]}]'

# What people type. @job stands for an ARN, @out for a file, @body for another one.
LINES = [
    f"{JOBS} --max-items 5",
    f"{JOBS} --max-items 7 --page-size 3",
    f"{JOBS} --status-equals Completed --sort-by CreationTime --sort-order Ascending",
    f"{JOBS} --name-contains a --page-size 50",
    f"{JOBS} --creation-time-after 2024-01-01 --creation-time-before 2024-06-01T00:00:00Z",
    f"{JOBS} --max-results 3",
    f"{JOBS} --no-paginate",
    f"{JOBS} --query jobSummaries[?status=='Failed'].[jobName,status] --output text",
    f"{JOBS} --query length(jobSummaries)",
    f"{JOBS} --page-size 100 --query jobSummaries[].jobArn --output text",
    f"{JOBS} --max-items 3 --output yaml",
    f"{JOBS} --max-items 3 --output text --no-cli-pager --color off",
    "bedrock get-evaluation-job --job-identifier @job",
    "bedrock get-evaluation-job --job-identifier @job --query status --output text",
    "bedrock list-foundation-models",
    "bedrock list-foundation-models --by-provider anthropic --query modelSummaries[].modelId",
    "bedrock get-foundation-model --model-identifier anthropic.claude-v2",
    "bedrock list-guardrails",
    f"bedrock get-guardrail {GUARDRAIL} --guardrail-version DRAFT",
    "bedrock create-guardrail --name n --blocked-input-messaging no --blocked-outputs-messaging no --tags key=a,value=b key=c,value=d --word-policy-config wordsConfig=[{text=foo}]",
    f"bedrock delete-guardrail {GUARDRAIL}",
    "bedrock tag-resource --resource-arn @job --tags key=team,value=x",
    "bedrock list-tags-for-resource --resource-arn @job",
    "bedrock untag-resource --resource-arn @job --tag-keys team other",
    "bedrock list-custom-models --is-owned",
    "bedrock list-model-customization-jobs --creation-time-after 2024-01-01",
    "bedrock list-inference-profiles --type-equals SYSTEM_DEFINED",
    "bedrock list-provisioned-model-throughputs",
    "bedrock get-model-invocation-logging-configuration",
    "bedrock create-guardrail --generate-cli-skeleton",
    f"bedrock-runtime converse --model-id m --messages {HI} --inference-config maxTokens=100,temperature=0.5 --query output",
    "bedrock-runtime converse --model-id m --messages role=user,content=[{text=hi}] --query output.message.content[0].text --output text",
    "bedrock-runtime invoke-model --model-id m --body fileb://@body @out",
    "bedrock-runtime invoke-model --model-id m --cli-binary-format raw-in-base64-out --body {\"a\":1} --content-type application/json @out",
    f"bedrock-runtime apply-guardrail {GUARDRAIL} --guardrail-version 1 --source INPUT --content text={{text=hi}}",
    "bedrock-agent list-agents",
    "bedrock-agent list-knowledge-bases --max-items 2",
    "bedrock-agent get-agent --agent-id AGENT12345",
    "bedrock-agent-runtime retrieve --knowledge-base-id KB12345678 --retrieval-query text=hi",
    f"{JOBS} --max-items 1 --region us-west-2",
    f"{JOBS} --creation-time-after 1704067200 --max-items 1",
    f"{JOBS} --max-items 3 --query jobSummaries[0] --output yaml",
    f"{JOBS} --query sort_by(jobSummaries,&jobName)[:3].[jobName,creationTime] --output text",
    f"{JOBS} --query jobSummaries[?contains(jobName,`a`)]|[0].jobArn --output text",
    f"{JOBS} --max-items 4 --query [length(jobSummaries),NextToken!=null]",
    f"{JOBS} --query jobSummaries[].{{n:jobName,s:status}}|[:2]",
    "bedrock list-foundation-models --by-output-modality TEXT --by-inference-type ON_DEMAND --output text",
    "bedrock list-model-import-jobs --status-equals Completed",
    "bedrock get-imported-model --model-identifier my-model",
    "bedrock list-model-invocation-jobs --submit-time-after 2024-01-01T00:00:00Z --max-items 1",
    f"bedrock create-model-invocation-job --role-arn {ROLE} --job-name j --model-id m --input-data-config s3InputDataConfig={{s3Uri=s3://bucket/in/}} --output-data-config s3OutputDataConfig={{s3Uri=s3://bucket/out/}}",
    "bedrock put-model-invocation-logging-configuration --logging-config file://@logging",
    "bedrock create-guardrail-version --guardrail-identifier gr1 --description v1",
    "bedrock create-guardrail --name n --blocked-input-messaging no --blocked-outputs-messaging no --content-policy-config filtersConfig=[{type=HATE,inputStrength=HIGH,outputStrength=LOW}]",
    "bedrock create-provisioned-model-throughput --model-units 1 --provisioned-model-name n --model-id amazon.nova-pro-v1:0 --commitment-duration OneMonth",
    'bedrock tag-resource --resource-arn @job --tags [{"key":"a","value":"b"}]',
    "bedrock delete-custom-model --model-identifier m --output text",
    f"bedrock get-guardrail {GUARDRAIL} --query name --output text",
    f"bedrock get-guardrail {GUARDRAIL} --query nothing --output text",
    f"bedrock get-guardrail {GUARDRAIL} --query nothing",
    f"bedrock get-guardrail {GUARDRAIL} --output yaml",
    f"bedrock get-guardrail {GUARDRAIL} --output text",
    "bedrock-runtime converse --model-id m --messages file://@messages --system text=hi --query usage.inputTokens",
    "bedrock-runtime converse --cli-input-json file://@whole --query stopReason --output text",
    "bedrock-runtime list-async-invokes --max-results 1",
    "bedrock-agent create-agent --agent-name a --generate-cli-skeleton",
    "bedrock-agent list-data-sources --knowledge-base-id KB12345678 --output text",
    "bedrock-agent start-ingestion-job --knowledge-base-id KB12345678 --data-source-id DS12345678",
    "bedrock-agent list-agent-aliases --agent-id AGENT12345 --starting-token bogus",
    "bedrock-agent-runtime list-sessions --page-size 5",
    "bedrock-agent-runtime retrieve-and-generate --input text=hi --retrieve-and-generate-configuration type=KNOWLEDGE_BASE,knowledgeBaseConfiguration={knowledgeBaseId=KB12345678,modelArn=amazon.nova-pro-v1:0}",
    "bedrock-data-automation list-blueprints",
    "bedrock-agentcore-control list-agent-runtimes --max-items 2",
    "bedrock-agentcore list-sessions --memory-id mem-abcdefghij --actor-id a",
]  # fmt: skip

# What is set beside the line, and None takes away.
NOBODY = {"AWS_ACCESS_KEY_ID": None, "AWS_SECRET_ACCESS_KEY": None}
NOWHERE = {"AWS_REGION": None}
TEXT = {"AWS_DEFAULT_OUTPUT": "text"}
PROFILE = {"AWS_PROFILE": "dev"}
SET = [
    (TEXT, f"{JOBS} --query jobSummaries[].jobName"),
    (TEXT, f"{JOBS} --max-items 1 --output json"),
    (PROFILE, f"{JOBS} --max-items 2"),
    (PROFILE, f"{JOBS} --max-items 2 --output json"),
]

# Lines that fail, and what both say of that.
FAILURES = [
    ({}, "bedrock get-evaluation-job --job-identifier @nojob", "ResourceNotFoundException"),
    ({}, "bedrock list-tags-for-resource", "--resource-arn"),
    ({}, "bedrock nonsense", ""),
    ({}, "nonsense list", ""),
    ({}, "bedrock", ""),
    ({}, "bedrock list-guardrails --nope", "--nope"),
    ({}, f"{JOBS} --max-items x", "--max-items"),
    ({}, f"{JOBS} --page-size 0", "ValidationException"),
    ({}, f"{JOBS} --status-equals Nonsense", "ValidationException"),
    ({}, f"{JOBS} --creation-time-after yesterday", ""),
    ({}, f"{JOBS} --query bad[", "--query"),
    ({}, f"{JOBS} --query abs(jobSummaries)", "abs"),
    ({}, f"{JOBS} --output nonsense", "--output"),
    ({}, "bedrock create-guardrail --name n", "--blocked-input-messaging"),
    ({}, "bedrock create-guardrail --name n --blocked-input-messaging no --blocked-outputs-messaging no --tags Key=a,Value=b", "Key"),
    ({}, "bedrock create-guardrail --name n --blocked-input-messaging no --blocked-outputs-messaging no --content-policy-config file://nope.json", "nope.json"),
    ({}, "bedrock-runtime converse --cli-input-json file://missing.json", "missing.json"),
    (NOBODY, JOBS, "credentials"),
    (NOWHERE, JOBS, "region"),
    ({"AWS_ENDPOINT_URL": "http://127.0.0.1:9"}, JOBS, "127.0.0.1:9"),
]  # fmt: skip


FILES = {
    "body": '{"a":1}',
    "messages": HI,
    "whole": json.dumps({"modelId": "m", "messages": json.loads(HI)}),
    "logging": json.dumps({"s3Config": {"bucketName": "my-bucket", "keyPrefix": "p"}, "textDataDeliveryEnabled": True}),
}
CONFIG = """[default]
cli_timestamp_format = wire
[profile dev]
cli_timestamp_format = wire
output = yaml
region = eu-west-1
"""


class Beside:
    """Runs lines by both commands."""

    def __init__(self, endpoint: str, folder: Path, job: str):
        self.endpoint, self.folder = endpoint, folder
        self.models = c2j.write_models(folder / "models")
        write_paginators(self.models, c2j.SERVICES)
        for name, text in FILES.items():
            (folder / name).write_text(text)
        (folder / "config").write_text(CONFIG)
        self.places = {"job": job, "nojob": f"{job[:-12]}000000000000", "out": str(folder / "out")}

    def words(self, line: str) -> list[str]:
        words = [self.places.get(word.removeprefix("@"), word) for word in line.split(" ")]
        return [word.replace("://@", f"://{self.folder}/") for word in words]

    def __call__(self, lines: list[str], more: dict[str, str | None]) -> list[tuple]:
        """Of each line: the words, and what comes of it by the AWS CLI and by `outcrop`."""
        environment = {**ENVIRONMENT, "AWS_ENDPOINT_URL": self.endpoint, "AWS_CONFIG_FILE": str(self.folder / "config"), **more}
        environment = {name: value for name, value in environment.items() if value is not None}
        words = [self.words(line) for line in lines]
        # This version of it knows no AWS_ENDPOINT_URL.
        asked = [[*each, "--endpoint-url", environment["AWS_ENDPOINT_URL"]] for each in words]
        theirs = run_lines(asked, {**environment, "AWS_DATA_PATH": self.models, "PATH": os.environ["PATH"], "HOME": str(self.folder)})
        command = Outcrop()
        command.environment = environment
        return list(zip(words, theirs, map(lambda each: command(*each), words), strict=True))


@pytest.fixture(scope="module")
def beside(endpoint, all_jobs, tmp_path_factory) -> Beside:
    return Beside(endpoint, tmp_path_factory.mktemp("beside-aws"), all_jobs[0]["jobArn"])


@pytest.fixture(scope="module")
def answers(beside) -> list[tuple]:
    return beside(LINES, {})


def grouped(beside: Beside, cases: list[tuple]) -> list[tuple]:
    """What comes of each, where those that have the same settings run together."""
    settings = [case[0] for case in cases]
    found: dict[int, tuple] = {}
    for each in {json.dumps(s): s for s in settings}.values():
        places = [i for i, s in enumerate(settings) if s == each]
        found |= dict(zip(places, beside([cases[i][1] for i in places], each), strict=True))
    return [found[i] for i in range(len(cases))]


@pytest.fixture(scope="module")
def set_answers(beside) -> list[tuple]:
    return grouped(beside, SET)


@pytest.fixture(scope="module")
def failures(beside) -> list[tuple]:
    return grouped(beside, FAILURES)


def as_data(line: list[str], text: str):
    """Where the AWS CLI says nothing, the answer was an empty object, or a list that the service left out."""
    if "text" in line:
        return text
    data = json.loads(text or "{}") if not text or text[0] in '{["0123456789ntf' else yaml.safe_load(text)
    return {} if isinstance(data, dict) and list(data.values()) == [[]] else data


def expect_the_same(words: list[str], theirs: tuple[int, str, str], ours) -> None:
    assert (ours.code, theirs[0]) == (0, 0), ours.err + theirs[2]
    assert as_data(words, ours.out) == as_data(words, theirs[1])


@pytest.mark.parametrize("index", range(len(LINES)), ids=LINES)
def test_the_same_line_prints_the_same(answers, index):
    expect_the_same(*answers[index])


@pytest.mark.parametrize("index", range(len(SET)), ids=[f"{environment} {line}" for environment, line in SET])
def test_the_same_settings_make_the_same_of_a_line(set_answers, index):
    words, theirs, ours = set_answers[index]
    assert (ours.code, theirs[0]) == (0, 0), ours.err + theirs[2]
    assert ours.out == theirs[1] or as_data(words, ours.out) == as_data(words, theirs[1])


@pytest.mark.parametrize("index", range(len(FAILURES)), ids=[f"{environment} {line}" for environment, line, _ in FAILURES])
def test_the_same_line_fails_in_the_same_way(failures, index):
    _, (their_code, their_out, their_err), ours = failures[index]
    assert (ours.code, ours.out) == (their_code, their_out), ours.err + their_err
    said = FAILURES[index][2]
    assert said in ours.err and said in their_err
