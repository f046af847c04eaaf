"""What users of the AWS CLI type, and the layouts that their scripts read."""

from __future__ import annotations

import base64
import csv
import io
import json
import os
import re

import pytest
import yaml
from outcrop_command import Outcrop

LIST = ("bedrock", "list-evaluation-jobs")
GUARDRAIL = ("bedrock", "create-guardrail", "--name", "n", "--blocked-input-messaging", "in", "--blocked-outputs-messaging", "out")
INVOKE = ("bedrock-runtime", "invoke-model", "--model-id", "m")


def body(server) -> dict:
    return json.loads(server.requests[-1][2])


TEXTS = [
    ({"b": 1, "a": "x", "c": None, "d": True}, "x\t1\tNone\tTrue\n"),
    ({"items": [{"k": 1, "v": "a"}, {"k": 2}]}, "ITEMS\t1\ta\nITEMS\t2\t\n"),
    ({"names": ["a", "b"], "n": 1}, "1\nNAMES\ta\nNAMES\tb\n"),
    ({"o": {"x": 1, "p": {"y": 2}}}, "O\t1\nP\t2\n"),
    ([["a", 1], ["b", 2]], "a\t1\nb\t2\n"),
    (["a", "b"], "a\tb\n"),
    ("a", "a\n"), (None, "None\n"), (False, "False\n"), (1.50, "1.5\n"), ([], ""), ({}, ""),
    ([{"a": [1, 2]}, {"a": []}], "A\t1\nA\t2\n"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "text"), TEXTS, ids=range(len(TEXTS)))
def test_text_is_laid_out_as_by_the_aws_cli(value, text):
    assert Outcrop(None).ok("query", "@", "--output", "text", stdin=json.dumps(value)) == text


def test_text_of_a_listing(server):
    server.then({"jobSummaries": [{"jobName": "x", "status": "Failed", "n": [1]}], "nextToken": "a"}).then({"jobSummaries": [{"jobName": "y"}]})
    run = Outcrop(server.url)(*LIST, "--max-items", "1", AWS_DEFAULT_OUTPUT="text")
    lines = run.out.splitlines()
    assert lines[:2] == ["JOBSUMMARIES\tx\tFailed", "N\t1"] and lines[2].startswith("NEXTTOKEN\t") and len(lines) == 3


YAMLS = [
    {"a": [1, {"b": None}], "c": True, "d": {}, "e": [], "f": "x"},
    ["yes", "no", "null", "1", "1.0", "-", "- a", "a: b", "#", "", " ", "2024-01-01", "0x1f", "1_000", "~", "true", "off", "=", "é漢", "a\nb", "tab\t", "'", '"', "\\", "{", "@x", "*x", "&x", "!x", "%x", "`x", "012", "1:30", ".5", "+1", "y"],
    "text", 5, None, {"1": "one", "": "empty", "yes": 1}, [1e300, 1e-7, -2.5e10, 1.5e-300],
]  # fmt: skip


@pytest.mark.parametrize("value", YAMLS, ids=range(len(YAMLS)))
def test_yaml_is_read_back_by_others_and_by_us(value, tmp_path):
    text = Outcrop(None).ok("query", "@", "--output", "yaml", stdin=json.dumps(value))
    assert yaml.safe_load(text) == value


@pytest.mark.parametrize("width", [None, "60"])
def test_a_query_may_make_a_table(server, width):
    server.then({"jobSummaries": [{"jobName": "x", "status": "Failed"}, {"jobName": "y", "status": "Completed"}]})
    more = {"COLUMNS": width} if width else {}
    out = Outcrop(server.url).ok(*LIST, "--query", "jobSummaries[].{name: jobName, status: status}", "--output", "table", **more)
    assert [line.split() for line in out.splitlines()] == [["NAME", "STATUS"], ["x", "Failed"], ["y", "Completed"]]


NOTHING_TO_SHOW = [
    (("sign",), ["--query", "--output", "--cli-binary-format"]),
    (("eventstream", "decode"), ["--query", "--output", "--cli-binary-format"]),
    (("completion", "bash"), ["--query", "--output", "--cli-binary-format"]),
    (("query", "@"), ["--query", "--cli-binary-format"]),
    (("configure", "show"), ["--query", "--cli-binary-format"]),
    (("recording", "order"), ["--query", "--cli-binary-format"]),
]


@pytest.mark.parametrize(("command", "options"), NOTHING_TO_SHOW, ids=str)
def test_options_that_would_have_no_effect_are_refused(command, options):
    for option in options:
        value = {"--query": "@", "--output": "json", "--cli-binary-format": "base64"}[option]
        for line in ([*command, option, value], [option, value, *command]):
            run = Outcrop(None)(*line, stdin="{}")
            assert run.code == 252 and f"{option} has no effect on outcrop {command[0]}" in run.err and not run.out
    assert not any(f"  {option} " in Outcrop(None).ok(*command, "--help") for option in options)


def test_csv_has_the_columns_of_all_pages(server):
    server.then({"jobSummaries": [{"jobName": 'a,"b"', "n": 1}], "nextToken": "a"})
    server.then({"jobSummaries": [{"jobName": "two\nlines", "creationTime": 1733041800, "tags": ["x", "y"]}]})
    rows = list(csv.DictReader(io.StringIO(Outcrop(server.url).ok(*LIST, "--output", "csv"))))
    assert rows == [
        {"jobName": 'a,"b"', "n": "1", "creationTime": "", "tags": ""},
        {"jobName": "two\nlines", "n": "", "creationTime": rows[1]["creationTime"], "tags": '["x","y"]'},
    ]


SHORTHAND = [
    (["--tags", "key=a,value=b"], "tags", [{"key": "a", "value": "b"}]),
    (["--tags", "key=a,value=b", "key=c,value="], "tags", [{"key": "a", "value": "b"}, {"key": "c", "value": ""}]),
    (["--tags=key=a,value='x,y'"], "tags", [{"key": "a", "value": "x,y"}]),
    (["--tags", 'key = a , value = "q\\"q"'], "tags", [{"key": "a", "value": 'q"q'}]),
    (["--tags", r"key=a,value=C:\dir\x"], "tags", [{"key": "a", "value": r"C:\dir\x"}]),
    (["--tags", r"key=a,value=x\,y\\"], "tags", [{"key": "a", "value": r"x,y\\"}]),
    (["--topic-policy-config", "topicsConfig=[{name=t,definition=d,type=DENY,examples=[a,b,],},]"], "topicPolicyConfig", {"topicsConfig": [{"name": "t", "definition": "d", "type": "DENY", "examples": ["a", "b"]}]}),
    (["--word-policy-config", "wordsConfig=[{text=foo},{text=bar}]"], "wordPolicyConfig", {"wordsConfig": [{"text": "foo"}, {"text": "bar"}]}),
    (["--word-policy-config", "wordsConfig=[{text=foo,},{text=bar},]"], "wordPolicyConfig", {"wordsConfig": [{"text": "foo"}, {"text": "bar"}]}),
    (["--word-policy-config", "wordsConfig={text=foo,inputEnabled=true}"], "wordPolicyConfig", {"wordsConfig": [{"text": "foo", "inputEnabled": True}]}),
    (["--topic-policy-config", "topicsConfig=[{name=t,definition=d,type=DENY,examples=[a,b]}]"], "topicPolicyConfig", {"topicsConfig": [{"name": "t", "definition": "d", "type": "DENY", "examples": ["a", "b"]}]}),
    (["--contextual-grounding-policy-config", "filtersConfig=[{type=GROUNDING,threshold=0.5}]"], "contextualGroundingPolicyConfig", {"filtersConfig": [{"type": "GROUNDING", "threshold": 0.5}]}),
]  # fmt: skip


@pytest.mark.parametrize(("words", "member", "sent"), SHORTHAND, ids=range(len(SHORTHAND)))
def test_shorthand_is_understood(server, words, member, sent):
    Outcrop(server.url).ok(*GUARDRAIL, *words)
    assert body(server)[member] == sent


@pytest.mark.parametrize("text", ["key", "key=a,value", "=a", "key='a", "key={a", "key=[a", "key=a}b,c", "kez=a,value=b", "key=a,value=b,key=c", "key=a,key=a"])
def test_wrong_shorthand_is_named(server, text):
    run = Outcrop(server.url)(*GUARDRAIL, "--tags", text)
    assert run.code == 252 and "--tags" in run.err and not server.requests


def test_the_body_may_go_to_a_file(server, tmp_path):
    server.then(b'{"a":1}', Content_Type="application/json")
    out = tmp_path / "out.json"
    out.write_text("a longer text that was there before")
    run = Outcrop(server.url)(*INVOKE, "--body", "e30=", str(out), "--output", "json")
    assert out.read_bytes() == b'{"a":1}' and json.loads(run.out) == {"contentType": "application/json"} and not run.err


def test_a_file_that_can_not_be_written_costs_no_call(server, tmp_path):
    run = Outcrop(server.url)(*INVOKE, "--body", "e30=", str(tmp_path / "no" / "out"))
    assert run.code == 252 and "can't be written" in run.err and not server.requests


def test_a_failed_call_leaves_the_file_as_it_was(server, tmp_path):
    out = tmp_path / "out"
    out.write_text("before")
    server.then({"message": "no"}, 400, x_amzn_errortype="ValidationException")
    assert Outcrop(server.url)(*INVOKE, "--body", "e30=", str(out)).code == 254
    assert out.read_text() == "before"


def test_bytes_stand_as_base64_or_as_they_are(server, tmp_path):
    file = tmp_path / "body"
    file.write_text('{"a": 1}')
    command = Outcrop(server.url)
    command.ok(*INVOKE, "--body", base64.b64encode(b'{"a": 1}').decode())
    command.ok(*INVOKE, "--body", '{"a": 1}', "--cli-binary-format", "raw-in-base64-out")
    command.ok(*INVOKE, "--body", f"file://{file}", "--cli-binary-format", "raw-in-base64-out")
    command.ok(*INVOKE, "--body", f"fileb://{file}")
    assert [sent for _, _, sent in server.requests] == [b'{"a": 1}'] * 4


def test_a_profile_says_how_bytes_stand(server, tmp_path):
    config = tmp_path / "config"
    config.write_text("[default]\ncli_binary_format = raw-in-base64-out\n[profile odd]\ncli_binary_format = raw\n")
    command = Outcrop(server.url, AWS_CONFIG_FILE=str(config))
    command.ok(*INVOKE, "--body", "abcd")
    command.ok(*INVOKE, "--body", "YWJjZA==", "--cli-binary-format", "base64")
    assert [sent for _, _, sent in server.requests] == [b"abcd"] * 2
    run = command(*INVOKE, "--body", "abcd", "--profile", "odd")
    assert run.code == 252 and 'cli_binary_format of the profile is "raw"; it is one of base64, raw-in-base64-out' in run.err


def test_files_of_the_home_directory(server, tmp_path):
    (tmp_path / "d.txt").write_text("from home")
    Outcrop(server.url, HOME=str(tmp_path)).ok(*GUARDRAIL, "--description", "file://~/d.txt")
    assert body(server)["description"] == "from home"


def test_pages_by_hand(server):
    for _ in range(3):
        server.then({"jobSummaries": [{"jobName": "x"}], "nextToken": "more"})
    assert Outcrop(server.url).json(*LIST, "--max-results", "1") == {"jobSummaries": [{"jobName": "x"}], "nextToken": "more"}
    Outcrop(server.url).ok(*LIST, "--next-token", "tok")
    assert [path for _, path, _ in server.requests] == ["/evaluation-jobs?maxResults=1", "/evaluation-jobs?nextToken=tok"]
    assert Outcrop(server.url)(*LIST, "--max-results", "1", "--page-size", "2").code == 252


@pytest.mark.parametrize(("given", "query"), [({"maxResults": 1}, "maxResults=1"), ({"nextToken": "tok"}, "nextToken=tok")])
def test_pages_by_hand_in_a_whole_request(server, given, query):
    server.then({"jobSummaries": [{"jobName": "x"}], "nextToken": "more"}).then({"jobSummaries": []})
    assert Outcrop(server.url).json(*LIST, "--cli-input-json", json.dumps(given)) == {"jobSummaries": [{"jobName": "x"}], "nextToken": "more"}
    assert [path for _, path, _ in server.requests] == [f"/evaluation-jobs?{query}"]


def test_the_input_may_be_yaml(server, tmp_path):
    file = tmp_path / "in.yaml"
    file.write_text("name: n\nblockedInputMessaging: &m 'no'\nblockedOutputsMessaging: *m\ndescription: '5'\ntags:\n- key: a\n  value: b\n")
    Outcrop(server.url).ok("bedrock", "create-guardrail", "--cli-input-yaml", f"file://{file}")
    sent = body(server)
    assert sent["description"] == "5" and sent["blockedOutputsMessaging"] == "no" and sent["tags"] == [{"key": "a", "value": "b"}]


@pytest.mark.parametrize("text", ["a: [", "a: b: c", "{a: 1}\n---\n: :", "? [a]\n: b", "name: 5", "&a [*a]"])
def test_wrong_yaml_is_named(server, text):
    run = Outcrop(server.url)("bedrock", "create-guardrail", "--cli-input-yaml", text)
    assert run.code == 252 and "--cli-input-yaml: " in run.err and not server.requests


def test_a_skeleton_is_a_request_to_fill_in(server):
    text = Outcrop(server.url).ok("bedrock", "create-evaluation-job", "--generate-cli-skeleton")
    assert not server.requests
    skeleton = json.loads(text)
    assert skeleton["jobName"] == "" and "automated" in skeleton["evaluationConfig"] and skeleton["jobTags"] == [{"key": "", "value": ""}]
    assert Outcrop(server.url)("bedrock", "create-evaluation-job", "--cli-input-json", text).code == 0
    assert json.loads(Outcrop(server.url).ok("bedrock", "create-evaluation-job", "--generate-cli-skeleton", "input")) == skeleton
    assert Outcrop(server.url)("bedrock", "create-evaluation-job", "--generate-cli-skeleton", "soup").code == 252


def test_a_skeleton_shows_what_an_answer_has(server):
    command = Outcrop(server.url)
    sample = command.json("bedrock", "get-evaluation-job", "--job-identifier", "x", "--generate-cli-skeleton", "output")
    assert sample["jobName"] == "jobName" and sample["failureMessages"] == ["failureMessages"] and sample["creationTime"] == "1970-01-01T00:00:00Z"
    assert command.ok(*LIST, "--generate-cli-skeleton", "output", "--query", "jobSummaries[].status", "--output", "text") == "status\n"
    run = command("bedrock-runtime", "converse-stream", "--model-id", "m", "--generate-cli-skeleton", "output")
    assert run.code == 252 and "stream" in run.err and not server.requests


def test_options_without_an_effect_are_known(server):
    Outcrop(server.url).ok(*LIST, "--no-cli-pager", "--no-cli-auto-prompt", "--color", "off")
    assert Outcrop(server.url)(*LIST, "--color", "blue").code == 252


@pytest.mark.parametrize(("typed", "sent"), [
    ("2024-12-01 08:30", "2024-12-01T08:30:00Z"), ("2024-12-01T08:30", "2024-12-01T08:30:00Z"), ("20241201T083000Z", "2024-12-01T08:30:00Z"),
    ("2024-12-01 08:30:00+0200", "2024-12-01T06:30:00Z"), ("2024-12-01T08:30:00-05", "2024-12-01T13:30:00Z"), ("1733011200.5", "2024-12-01T00:00:00.500Z"),
    ("Sun, 01 Dec 2024 08:30:00 GMT", "2024-12-01T08:30:00Z"), ("2024-12-01 08:30:00.25 Z", "2024-12-01T08:30:00.250Z"),
])  # fmt: skip
def test_times_in_the_spellings_of_the_aws_cli(server, typed, sent):
    Outcrop(server.url).ok(*LIST, "--creation-time-after", typed)
    assert server.requests[0][1].replace("%3A", ":").endswith(f"creationTimeAfter={sent}")


@pytest.mark.parametrize("typed", ["", "x", "2024", "2024-13-01", "2024-12-01 25:00", "2024-12-01T", "12:30", "2024-12-01 08:30 tomorrow", "999999999d", "1000000000w"])
def test_what_is_no_time_is_named(server, typed):
    run = Outcrop(server.url)(*LIST, f"--creation-time-after={typed}")
    assert run.code == 252 and "--creation-time-after: a time is wanted" in run.err and not server.requests or typed == "2024"
