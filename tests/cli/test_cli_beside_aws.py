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
]  # fmt: skip


@pytest.fixture(scope="module")
def answers(endpoint, all_jobs, tmp_path_factory) -> list[tuple[list[str], str, str]]:
    """Each line with what the AWS CLI prints and what `outcrop` prints; a file that it writes belongs to that."""
    folder = tmp_path_factory.mktemp("beside-aws")
    models = c2j.write_models(folder / "models")
    write_paginators(models, c2j.SERVICES)
    (folder / "body").write_text('{"a":1}')
    (folder / "config").write_text("[default]\ncli_timestamp_format = wire\n")
    places = {"job": all_jobs[0]["jobArn"], "out": str(folder / "out")}
    lines = [[places.get(word.removeprefix("@"), word) for word in line.replace("fileb://@body", f"fileb://{folder}/body").split(" ")] for line in LINES]
    environment = {**ENVIRONMENT, "AWS_DATA_PATH": models, "AWS_CONFIG_FILE": str(folder / "config"), "PATH": os.environ["PATH"]}
    theirs = run_lines([[*line, "--endpoint-url", endpoint] for line in lines], {**environment, "HOME": str(folder)})
    ours = []
    for line in lines:
        run = Outcrop(endpoint, AWS_CONFIG_FILE=str(folder / "config"))(*line)
        ours.append((run.code, run.out if run.code == 0 else run.err))
    return list(zip(lines, theirs, ours, strict=True))


def as_data(line: list[str], text: str):
    """Where the AWS CLI says nothing, the answer was an empty object, or a list that the service left out."""
    if "text" in line:
        return text
    data = yaml.safe_load(text or "{}") if "yaml" in line else json.loads(text or "{}")
    return {} if isinstance(data, dict) and list(data.values()) == [[]] else data


@pytest.mark.parametrize("index", range(len(LINES)), ids=LINES)
def test_the_same_line_prints_the_same(answers, index):
    line, (their_code, theirs), (our_code, ours) = answers[index]
    assert our_code == their_code, ours
    assert as_data(line, ours) == as_data(line, theirs)
