"""Help that teaches, and completion."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
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


@pytest.mark.parametrize(("topic", "message"), [("mesages", "did you mean messages?"), ("messages.contant", "did you mean content?"), ("messages.role.x", "there is no x")])
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
    (("bedrock", "list-custom-models", "--no-is"), ["--no-is-owned"]),
    (("bedrock", "get-evaluation-job", "--h"), ["--help"]),
]


@pytest.mark.parametrize(("line", "found"), COMPLETIONS, ids=range(len(COMPLETIONS)))
def test_completion_knows_commands_options_and_values(line, found):
    assert completed(*line) == found


def test_bash_reads_the_script():
    script = Outcrop(None).ok("completion", "bash")
    line = script + 'COMP_WORDS=(outcrop bedrock list-evaluation-jobs --sort-order D) COMP_CWORD=4; _outcrop; echo "${COMPREPLY[@]}"'
    path = f"{BUILD / 'bin'}:{os.environ['PATH']}"
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, env={"PATH": path}, timeout=60)
    assert done.stdout == "Descending\n" and not done.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_a_script(shell):
    assert "outcrop completion words --" in Outcrop(None).ok("completion", shell)


def test_another_shell_is_named():
    run = Outcrop(None)("completion", "csh")
    assert run.code == 252 and "bash, zsh, fish" in run.err
