"""How the program starts and ends."""

import re
import shutil
import signal
import socket
import subprocess

import pytest

from emulator_process import BINARY, PATIENCE, process_of


def run(*arguments):
    return subprocess.run([str(BINARY), *arguments], capture_output=True, text=True, timeout=PATIENCE)


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_says_its_address_and_stops_cleanly(ending):
    with process_of() as process:
        line = process.stdout.readline()
        port = int(re.fullmatch(r"listening on http://127\.0\.0\.1:(\d+)\n", line).group(1))
        # A connection that is open, and one in the middle of a request, don't keep it.
        with socket.create_connection(("127.0.0.1", port)), socket.create_connection(("127.0.0.1", port)) as busy:
            busy.sendall(b"GET /evaluation-jobs HTTP/1.1\r\n")
            process.send_signal(ending)
            assert process.wait(timeout=PATIENCE) == 0
        assert (process.stdout.read(), process.stderr.read()) == ("", "")


def test_stops_however_early_it_is_told_to():
    for _ in range(20):
        with process_of() as process:
            process.stdout.readline()
            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=PATIENCE) == 0
            assert process.stderr.read() == ""


def test_help_tells_the_main_facts():
    text = run("--help")
    assert text.returncode == 0
    for word in ("AKIDEXAMPLE", "--jobs", "--seed", "--data", "--rate", "--fault", "--latency", "--script", "afterEvents", "--tokens-per-minute", "x-outcrop-fault", "/_emulator/"):
        assert word in text.stdout


def test_its_manual_page_has_all_options():
    page = run("--man")
    assert (page.returncode, page.stderr) == (0, "")
    assert re.findall(r"^\.SH (.*)$", page.stdout, re.M) == ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "NOTES", "SEE ALSO"]
    told = set(re.findall(r"--[a-z-]+", re.sub(r"\\-", "-", page.stdout)))
    assert set(re.findall(r"^ +(?:-h,)?(--[a-z-]+)", run("--help").stdout, re.M)) <= told
    formatted = subprocess.run(["man", "-l", "-"], input=page.stdout, capture_output=True, text=True) if shutil.which("man") else None
    assert formatted is None or "Amazon Bedrock on this machine" in formatted.stdout


@pytest.mark.parametrize("arguments", [("--jobs", "x"), ("--fault", "nonsense"), ("--latency", "fast"), ("--dialogue-silence", "-1s"), ("--tokens-per-minute", "0"), ("--newest", "soon"), ("--key", "id"), ("--nope",)])
def test_a_wrong_option_is_named(arguments):
    result = run(*arguments)
    assert result.returncode == 2 and arguments[0] in result.stderr


def test_a_port_that_is_taken():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = run("--port", str(port))
    assert result.returncode == 1 and f"port {port}" in result.stderr


def test_a_data_file_that_cannot_be_opened():
    result = run("--data", "/nonexistent/jobs.db")
    assert result.returncode == 1 and "/nonexistent/jobs.db" in result.stderr
