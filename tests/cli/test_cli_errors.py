"""Exit codes, and lines that a person can act on."""

from __future__ import annotations

import json
import re
import resource
import subprocess

import pytest
from outcrop_command import Outcrop
from programs import ROOT, SECRET, program

LIST = ("bedrock", "list-evaluation-jobs")

USAGE = [
    ((), "a command is missing"),
    (("bedrock",), "a command is missing"),
    (("bedrok", "list-evaluation-jobs"), 'no command "bedrok"; did you mean bedrock?'),
    (("bedrock", "list-evaluation-job"), 'no command "list-evaluation-job"; did you mean list-evaluation-jobs?'),
    (("bedrock", "dance"), 'no command "dance"'),
    ((*LIST, "--statos", "Failed"), "no option --statos"),
    ((*LIST, "--max-items", "many"), "max-items"),
    ((*LIST, "--max-items", "0"), "max-items"),
    ((*LIST, "--output", "xml"), "output"),
    ((*LIST, "--creation-time-after", "yesterday"), "--creation-time-after: a time is wanted, such as 2024-12-01T08:30:00Z"),
    ((*LIST, "--page-size"), "page-size"),
    ((*LIST, "surplus"), "surplus"),
    (("bedrock", "get-evaluation-job"), "required, but not given: --job-identifier"),
]


@pytest.mark.parametrize(("arguments", "message"), USAGE, ids=range(len(USAGE)))
def test_a_wrong_command_line_is_252(server, arguments, message):
    run = Outcrop(server.url)(*arguments)
    assert run.code == 252 and run.out == "" and not server.requests
    assert message in run.err and "--help" in run.err


def test_missing_region_is_253():
    run = Outcrop("http://127.0.0.1:1", AWS_REGION=None)(*LIST)
    assert run.code == 253 and "region" in run.err.lower()


def test_missing_credentials_are_253():
    run = Outcrop("http://127.0.0.1:1", AWS_ACCESS_KEY_ID=None, AWS_SECRET_ACCESS_KEY=None)(*LIST)
    assert run.code == 253 and "credentials" in run.err.lower()


def test_keys_that_a_profile_leaves_out_are_not_asked_for(tmp_path):
    config = tmp_path / "config"
    config.write_text("[profile dev]\nregion = us-east-1\n")
    run = Outcrop(AWS_CONFIG_FILE=str(config))("bedrock", "list-evaluation-jobs", "--profile", "dev")
    assert run.code == 253 and "such as AWS_ACCESS_KEY_ID don't count beside --profile" in run.err
    assert "Set AWS_ACCESS_KEY_ID" not in run.err


def test_an_unknown_profile_is_253():
    run = Outcrop("http://127.0.0.1:1")(*LIST, "--profile", "nobody")
    assert run.code == 253 and "nobody" in run.err


def test_an_error_of_the_service_is_254(outcrop):
    arn = "arn:aws:bedrock:us-east-1:123456789012:evaluation-job/000000000000"
    run = outcrop("bedrock", "get-evaluation-job", "--job-identifier", arn)
    assert run.code == 254 and run.out == ""
    assert run.err.startswith("outcrop: GetEvaluationJob: ResourceNotFoundException (HTTP 404): ")
    assert "request id" in run.err and "check the identifier, the region" in run.err


def test_a_wrong_secret_key_is_254_and_says_what_to_do(endpoint):
    run = Outcrop(endpoint, AWS_SECRET_ACCESS_KEY="wrong")(*LIST)
    assert run.code == 254 and "outcrop sign" in run.err


def test_validation_by_the_service_is_254(outcrop):
    run = outcrop(*LIST, "--starting-token", "no-such-token")
    assert run.code == 254 and "ValidationException" in run.err and "oken" in run.err


def test_no_server_is_255():
    run = Outcrop("http://127.0.0.1:1", AWS_MAX_ATTEMPTS="1")(*LIST)
    assert run.code == 255 and "127.0.0.1" in run.err
    assert run.err.count("ListEvaluationJobs") == 1


def test_an_answer_that_is_not_json_is_255(server):
    server.then(b"<html>hello</html>")
    run = Outcrop(server.url)(*LIST)
    assert run.code == 255 and "malformed" in run.err.lower() or "JSON" in run.err


def test_retries_are_told(server):
    for _ in range(3):
        server.then({"message": "slow down"}, 429, x_amzn_errortype="ThrottlingException")
    run = Outcrop(server.url, AWS_MAX_ATTEMPTS="2")(*LIST)
    assert run.code == 254 and "[2 attempts]" in run.err and len(server.requests) == 2


def test_control_characters_of_a_message_do_not_reach_the_terminal(server):
    server.then({"message": "red \x1b[31m alert"}, 400, x_amzn_errortype="ValidationException")
    run = Outcrop(server.url)(*LIST)
    assert "\x1b" not in run.err and "red \\x1b[31m alert" in run.err


def test_a_full_disk_is_255(outcrop):
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [program("outcrop"), *LIST], stdout=full, stderr=subprocess.PIPE, env=outcrop.environment, timeout=60
        )
    assert done.returncode == 255 and b"No space left on device" in done.stderr


@pytest.mark.parametrize("words", [LIST, (*LIST, "--regions", "us-east-1,us-west-2"), ("bedrock", "get-evaluation-job", "--each", "-")], ids=" ".join)
@pytest.mark.parametrize("descriptors", range(4, 7))  # with fewer the program does not even start
def test_descriptors_that_run_out_end_in_no_crash(server, words, descriptors):
    server.when("", {"jobSummaries": []})
    done = subprocess.run(
        [program("outcrop"), *words],
        input=b"{}",
        capture_output=True,
        env=Outcrop(server.url, AWS_MAX_ATTEMPTS="1").environment,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (descriptors, descriptors)),
        timeout=60,
    )
    assert done.returncode in (0, 1, 252, 253, 255) and (done.returncode == 0 or done.stderr.startswith(b"outcrop: ") or done.stdout), done


def test_memory_that_runs_out_is_told(tmp_path):
    file = tmp_path / "large"
    with file.open("wb") as opened:
        opened.truncate(1 << 30)
    limit = 512 << 20
    done = subprocess.run(
        [program("outcrop"), "query", "@", str(file)],
        capture_output=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)),
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (255, b"outcrop: there is not enough memory\n")


def test_a_reader_that_has_gone_is_no_error_message(outcrop):
    pipe = subprocess.Popen(
        [program("outcrop"), *LIST, "--output", "jsonl", "--page-size", "10"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=outcrop.environment,
    )
    pipe.stdout.readline()
    pipe.stdout.close()
    assert pipe.stderr.read() == b"" and pipe.wait(timeout=60) == 128 + 13


def test_debug_tells_settings_attempts_and_no_secret(server, tmp_path):
    config = tmp_path / "config"
    config.write_text("[default]\nmax_attempts = 2\n")
    command = Outcrop(server.url, AWS_CONFIG_FILE=str(config), AWS_SESSION_TOKEN="a-session-token")
    server.then({"message": "hunter2"}, 503).then({"jobSummaries": []})
    run = command(*LIST, "--name-contains", "hunter2", "--debug")
    assert run.code == 0 and all(line.startswith("debug: ") for line in run.err.splitlines())
    for told in (
        "debug: region = us-east-1 (AWS_REGION)\n",
        f"debug: max_attempts = 2 (max_attempts of profile \"default\" ({config}:2))\n",
        "debug: signed with access key ",
        "attempt 1 of 2: GET 127.0.0.1:",
        "; body of 0 bytes\n",
        "Authorization (",
        ": attempt 1: ",
        "; transient, again in ",
        "attempt 2 of 2: GET",
        ": attempt 2: 200 in ",
        ", 2 attempts",
    ):
        assert told in run.err, (told, run.err)
    for text in (SECRET, "Signature=", "aws4_request", "hunter2", "a-session-token"):
        assert text not in run.err + run.out


@pytest.mark.parametrize("code", ["InvalidSignatureException", "SignatureDoesNotMatch"])
def test_debug_tells_what_was_signed_where_it_is_doubted(server, code):
    for _ in range(3):
        server.then({"message": "no"}, 403, x_amzn_errortype=code)
    command = Outcrop(server.url, AWS_SESSION_TOKEN="a-session-token")
    run = command(*LIST, "--name-contains", "a b", "--debug")
    assert run.code == 254
    lines = [line.removeprefix("debug:   ") for line in run.err.splitlines() if line.startswith("debug:   ")]
    assert lines[:3] == ["GET", "/evaluation-jobs", "nameContains=a%20b"]
    assert "x-amz-security-token:****" in lines and "host;x-amz-date;x-amz-security-token" in lines
    assert "canonical request" not in command(*LIST).err


def test_nobody_signs_where_that_is_asked_for(server):
    run = Outcrop(server.url, AWS_ACCESS_KEY_ID=None, AWS_SECRET_ACCESS_KEY=None)(*LIST, "--no-sign-request")
    assert run.code == 0 and server.headers[0]["Authorization"] is None and server.headers[0]["X-Amz-Date"] is None
    assert Outcrop(server.url)("sign", "--no-sign-request").code == 252


HELP = [("--help",), ("help",), ("bedrock", "--help"), ("bedrock", "help"), (*LIST, "--help"), (*LIST, "help")]


@pytest.mark.parametrize("arguments", HELP, ids=" ".join)
def test_help_is_on_standard_output_and_fits(outcrop, arguments):
    text = outcrop.ok(*arguments, COLUMNS="80")
    assert "Usage: outcrop" in text
    assert [line for line in text.splitlines() if len(line) > 80 and "https://" not in line] == []


def test_help_tells_the_exit_codes_and_the_values(outcrop):
    assert "253" in outcrop.ok("--help")
    assert "InProgress, Completed" in " ".join(outcrop.ok(*LIST, "--help").split())


@pytest.mark.parametrize("line", [["--version"], ["bedrock", "--version"], ["--region", "x", "--version"], ["bedrock", "create-guardrail", "--version", "--name", "n"], ["--vers"]], ids=str)
def test_version(outcrop, line):
    assert outcrop.ok(*line).startswith("outcrop 0.")


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [
        (LIST, {"AWS_REGION": None}),
        (LIST, {"AWS_ACCESS_KEY_ID": None, "AWS_SECRET_ACCESS_KEY": None}),
        ((*LIST, "--profile", "nobody"), {}),
        ((*LIST, "--region", "not a region"), {}),
        ((*LIST, "--endpoint-url", "ftp://x"), {}),
        ((*LIST, "--ca-bundle", "/nonexistent", "--endpoint-url", "https://127.0.0.1:1"), {"AWS_MAX_ATTEMPTS": "1"}),
        (("configure", "show", "--region", "eu-west-1"), {"AWS_REGION": None}),
        (("configure", "show"), {"AWS_REGION": None}),
        (("configure", "show", "--profile", "nobody"), {}),
    ],
    ids=lambda value: " ".join(value),
)
def test_no_message_names_a_member_of_cpp(arguments, environment):
    run = Outcrop("http://127.0.0.1:1", **environment)(*arguments)
    assert "::" not in run.err + run.out, run.err + run.out


def test_a_limit_that_is_reached_names_the_option(server):
    import threading

    free = threading.Event()
    server._answer_to = lambda path: (free.wait(), (200, {}, b"{}"))[1]
    run = Outcrop(server.url, AWS_MAX_ATTEMPTS="1")(*LIST, "--cli-read-timeout", "0.05")
    free.set()
    assert run.code == 255 and "--cli-read-timeout" in run.err and "::" not in run.err


def test_text_of_the_service_is_told_as_it_is(server):
    server.then({"message": "ClientConfig::region is mine"}, 400, x_amzn_errortype="ValidationException")
    assert "ClientConfig::region is mine" in Outcrop(server.url)(*LIST).err


def test_words_for_a_shell_stand_for_what_the_library_says():
    """A text of the library that has changed would reach people in words of C++ again."""
    table = (ROOT / "tools/cli/text/shell_names.cc").read_text().split("shell_words[] = {")[1].split("};")[0]
    texts = [json.loads(f'"{text}"') for text in re.findall(r'\{\s*"((?:[^"\\]|\\.)*)"', table)]
    library = "".join(p.read_text() for p in (ROOT / "runtime/src").rglob("*.cc"))
    said = re.sub(r'"\s*\n\s*"', "", library)
    # A setting is told as its member by the one table, a limit by its own.
    said += "".join(f"ClientConfig::{name} " for name in re.findall(r'\.field = "([a-z_.]+)"', (ROOT / "runtime/src/config/setting_table.h").read_text()))
    assert len(texts) > 10 and [text for text in texts if text not in said] == []
