"""Help that teaches, and completion."""

from __future__ import annotations

import json
import os
import pty
import re
import shlex
from pathlib import Path

import pytest
from outcrop_command import Outcrop
from programs import BUILD

CONVERSE = ("bedrock-runtime", "converse")


def words(text: str) -> str:
    return " ".join(text.split())


def test_help_has_an_example_that_is_understood(server):
    text = Outcrop(None).ok("bedrock", "create-evaluation-job", "--help")
    example = text[text.index("Example:") + 8 :].split("\n\n")[0]
    line = shlex.split(example.replace("\\\n", " "))
    assert line[:3] == ["outcrop", "bedrock", "create-evaluation-job"]
    run = Outcrop(server.url)(*line[1:])
    assert run.code == 0 and server.requests[0][:2] == ("POST", "/evaluation-jobs"), run.err


@pytest.mark.parametrize("form", [["--help", "--messages.content"], ["--help", "messages.content"], ["--help=messages.content"]])
def test_help_on_a_structure_shows_its_members(form):
    text = Outcrop(None).ok(*CONVERSE, *form)
    assert "ContentBlock, exactly one of:" in text and "toolResult" in text
    sample = json.loads(text[text.index("As JSON:\n") + 9 :])
    assert sample == [{"text": ""}]


def test_help_goes_to_any_depth():
    text = words(Outcrop(None).ok(*CONVERSE, "--help", "--messages.content.image.source"))
    assert "bytes in base64" in text and "s3Location" in text
    assert "One of: user, assistant" in words(Outcrop(None).ok(*CONVERSE, "--help", "--messages.role"))


@pytest.mark.parametrize(("topic", "begin"), [("max-items", "--max-items NUMBER Stop"), ("region", "--region REGION"), ("output", "--output FORMAT One of table, json,"), ("cli-input-json", "--cli-input-json JSON|file://PATH")])
def test_help_on_options_that_are_no_members(topic, begin):
    assert words(Outcrop(None).ok("bedrock", "list-evaluation-jobs", "--help", f"--{topic}")).startswith(begin)


def test_help_sends_nobody_to_what_is_not_there():
    for topic in ("messages", "messages.content", "toolConfig", "messages.content.image"):
        text = words(Outcrop(None).ok(*CONVERSE, "--help", topic))
        for place in re.findall(r"See --help --(\S+)", text):
            assert place.startswith(topic + ".")
            Outcrop(None).ok(*CONVERSE, "--help", place)


@pytest.mark.parametrize(("topic", "message"), [("max-itms", "did you mean max-items?"), ("max-items.x", "there is no max-items"), ("regoin", "did you mean region?")])
def test_help_knows_what_is_meant_of_all_options(topic, message):
    run = Outcrop(None)("bedrock", "list-evaluation-jobs", "--help", topic)
    assert run.code == 252 and message in run.err


@pytest.mark.parametrize(("topic", "message"), [("mesages", "did you mean messages?"), ("messages.contant", "did you mean content?"), ("messages.role.x", "there is no x"), ("messages.", 'there is no ""')])
def test_help_on_what_is_not_there_is_an_error(topic, message):
    run = Outcrop(None)(*CONVERSE, "--help", f"--{topic}")
    assert run.code == 252 and message in run.err and not run.out


def completed(*line: str) -> list[str]:
    return Outcrop(None).ok("completion", "words", "--", *line).splitlines()


_SERVICES = sorted(p.name.replace("_", "-") for p in (Path(__file__).parents[2] / "generated").iterdir() if p.is_dir())
COMPLETIONS = [
    (("bedr",), _SERVICES),
    (("bedrock", "list-evaluation-"), ["list-evaluation-jobs"]),
    (("bedrock", "list-evaluation-jobs", "--sort-"), ["--sort-by", "--sort-order"]),
    (("bedrock", "list-evaluation-jobs", "--sort-order", ""), ["Ascending", "Descending"]),
    (("bedrock", "list-evaluation-jobs", "--sort-order", "D"), ["Descending"]),
    (("bedrock", "list-evaluation-jobs", "--sort-order=A"), ["--sort-order=Ascending"]),
    (("bedrock", "list-evaluation-jobs", "--name-contains", "b"), []),
    (("--region", "x", "--output", "js"), ["json", "jsonl"]),
    (("configure", ""), ["show"]),
    (("bedrock", "list-guardrails", "--color", ""), ["auto", "off", "on"]),
    (("bedrock", "list-guardrails", "--output="), ["--output=csv", "--output=json", "--output=jsonl", "--output=table", "--output=text", "--output=yaml"]),
    (("query", "@", "--quer"), []),
    (("bedrock", "list-custom-models", "--no-is"), ["--no-is-owned"]),
    (("bedrock", "get-evaluation-job", "--h"), ["--help"]),
]


@pytest.mark.parametrize(("line", "found"), COMPLETIONS, ids=range(len(COMPLETIONS)))
def test_completion_knows_commands_options_and_values(line, found):
    assert completed(*line) == found


def typed_in_bash(line: str) -> str:
    """The command that a person gets who types the line in an interactive shell; \t is the key of the tabulator."""
    to_the_begin, from_there = "\x01", "printf '<%s>' "
    keys = f"source <(outcrop completion bash)\n{line}{to_the_begin}{from_there}\nexit\n"
    process, terminal = pty.fork()
    if process == 0:
        environment = {"PATH": f"{BUILD / 'bin'}:{os.environ['PATH']}", "TERM": "dumb", "HOME": "/nonexistent", "HISTFILE": "", "COLUMNS": "500"}
        os.execve("/bin/bash", ["bash", "--norc", "--noprofile", "-i"], environment)
    os.write(terminal, keys.encode())
    shown = b""
    try:
        while part := os.read(terminal, 65536):
            shown += part
    except OSError:  # how Linux says that the other end is closed
        pass
    os.close(terminal)
    os.waitpid(process, 0)
    return " ".join(re.findall(r"<([^<>%]+)>", shown.decode()))


TYPED = [
    ("outcrop bedrock list-evaluation-jobs --sort-order D\t", "outcrop bedrock list-evaluation-jobs --sort-order Descending"),
    ("outcrop bedrock list-evaluation-jobs --sort-order=D\t", "outcrop bedrock list-evaluation-jobs --sort-order=Descending"),
    ("outcrop bedrock list-evaluation-jobs --name-contains=a:b --sort-order=D\t", "outcrop bedrock list-evaluation-jobs --name-contains=a:b --sort-order=Descending"),
    ("outcrop --endpoint-url http://x:1 bedrock list-evaluation-j\t", "outcrop --endpoint-url http://x:1 bedrock list-evaluation-jobs"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "command"), TYPED, ids=range(len(TYPED)))
def test_bash_completes(line, command):
    assert typed_in_bash(line) == command


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_a_script(shell):
    assert "outcrop completion words --" in Outcrop(None).ok("completion", shell)


def test_another_shell_is_named():
    run = Outcrop(None)("completion", "csh")
    assert run.code == 252 and "bash, zsh, fish" in run.err


def test_completion_knows_regions_and_profiles(tmp_path):
    config = tmp_path / "config"
    config.write_text("[default]\nregion = x\n[profile dev]\n[sso-session s]\n[services v]\n")
    credentials = tmp_path / "credentials"
    credentials.write_text("[dev]\n[other one]\n")
    command = Outcrop(None, AWS_CONFIG_FILE=str(config), AWS_SHARED_CREDENTIALS_FILE=str(credentials))
    assert command.ok("completion", "words", "--", "--profile", "").splitlines() == ["default", "dev", "other one"]
    assert Outcrop(None, AWS_CONFIG_FILE="/nonexistent").ok("completion", "words", "--", "--profile", "") == ""
    assert completed("--region", "eu-central-") == ["eu-central-1", "eu-central-2"]


LISTS = [
    (["--regions", "eu-central-"], ["eu-central-1", "eu-central-2"]),
    (["--regions", "al"], ["all"]),
    (["--regions", "us-east-1,eu-central-1,eu-central-"], ["us-east-1,eu-central-1,eu-central-2"]),
    (["--regions=us-east-1,us-east-"], ["--regions=us-east-1,us-east-2"]),
    (["--regions", "us-east-1,al"], []),
    (["--profiles", ""], ["dev", "prod"]),
    (["--profiles", "prod,"], ["prod,dev"]),
]  # fmt: skip


@pytest.mark.parametrize(("words", "found"), LISTS, ids=str)
def test_completion_knows_the_values_of_a_list_between_commas(tmp_path, words, found):
    (tmp_path / "config").write_text("[profile dev]\n[profile prod]\n")
    command = Outcrop(None, AWS_CONFIG_FILE=str(tmp_path / "config"), AWS_SHARED_CREDENTIALS_FILE="/nonexistent")
    assert command.ok("completion", "words", "--", "bedrock", "list-guardrails", *words).splitlines() == found


LIVE = [
    ("bedrock", "get-evaluation-job", "--job-identifier", "jobSummaries", "jobArn"),
    ("bedrock", "stop-model-customization-job", "--job-identifier", "modelCustomizationJobSummaries", "jobArn"),
    ("bedrock", "get-guardrail", "--guardrail-identifier", "guardrails", "id"),
    ("bedrock-runtime", "converse", "--model-id", "modelSummaries", "modelId"),
    ("bedrock-agent", "get-agent", "--agent-id", "agentSummaries", "agentId"),
]


@pytest.mark.parametrize(("service", "operation", "option", "items", "member"), LIVE, ids=lambda x: x)
def test_completion_asks_for_what_exists_and_keeps_it(server, tmp_path, service, operation, option, items, member):
    server.then({items: [{member: "b:1"}, {member: "a"}]})
    command = Outcrop(server.url, XDG_CACHE_HOME=str(tmp_path))
    for _ in range(2):
        assert command.ok("completion", "words", "--", service, operation, option, "").splitlines() == ["a", "b:1"]
    assert len(server.requests) == 1
    assert command.ok("completion", "words", "--", service, operation, "--region", "eu-west-1", option, "") == "" and len(server.requests) == 2


def test_completion_is_silent_where_nothing_answers(tmp_path):
    command = Outcrop("http://127.0.0.1:9", XDG_CACHE_HOME=str(tmp_path))
    run = command("completion", "words", "--", "bedrock", "get-evaluation-job", "--job-identifier", "")
    assert (run.code, run.out, run.err) == (0, "", "") and not any(tmp_path.rglob("ids-*"))


@pytest.mark.parametrize("page", [[], ["bedrock"], ["bedrock-runtime"]], ids=str)
def test_manual_pages_are_what_man_reads(page):
    text = Outcrop(None).ok("man", *page)
    name = "-".join(["outcrop", *page]).replace("-", "\\-")
    assert text.startswith(f'.TH "{name.upper()}" 1') and f".SH NAME\n{name} \\- " in text
    assert re.findall(r"^\.SH (.*)$", text, re.M) == ["NAME", "SYNOPSIS", "COMMANDS", *([] if page else ["OPTIONS", "NOTES"]), "SEE ALSO"]
    if page:
        assert set(re.findall(r'^\.SS "(.*)"$', text, re.M)) == {c.replace("-", "\\-") for c in completed(*page, "")}
    assert [line for line in text.splitlines() if line.startswith((".", "'")) and line.split()[0] not in {".TH", ".SH", ".SS", ".TP", ".B", ".BR", ".PP", ".nf", ".fi"}] == []


def test_a_manual_page_of_nothing_is_an_error():
    run = Outcrop(None)("man", "s3")
    assert run.code == 252 and "bedrock-runtime" in run.err
