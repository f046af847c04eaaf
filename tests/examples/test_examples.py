"""Every example does what it says."""

from __future__ import annotations

import csv
import io
import re
import struct
import subprocess
import threading
import wave
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from programs import ENVIRONMENT, ROOT, program

MISSING = "arn:aws:bedrock:us-east-1:123456789012:evaluation-job/000000000000"


def example(name: str, *arguments: str, code: int = 0, said: str = "", **environment: str) -> str:
    """What it prints. `said` is what somebody types."""
    done = subprocess.run(
        [program(f"outcrop_example_{name}"), *arguments],
        input=said,
        capture_output=True,
        text=True,
        timeout=60,
        env={**ENVIRONMENT, **environment},
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


def test_every_example_has_a_test_and_says_how_it_is_run():
    here = Path(__file__).read_text()
    for file in sorted((ROOT / "examples").glob("*.cc")):
        assert f'"{file.stem}"' in here, f"no test runs {file.name}"
        text = file.read_text()
        assert f"//   outcrop_example_{file.stem}" in text
        assert "outcrop/internal/" not in text


def test_list_evaluation_jobs(address):
    lines = example("list_evaluation_jobs", AWS_ENDPOINT_URL=address).splitlines()
    times = [line.split()[0] for line in lines]
    assert lines and times == sorted(times, reverse=True)


def test_list_items(address):
    counts = dict(re.findall(r"(\w+): (\d+)", example("list_items", AWS_ENDPOINT_URL=address)))
    assert sum(map(int, counts.values())) >= 120


def test_create_and_get(address):
    lines = example("create_evaluation_job", "from-an-example", AWS_ENDPOINT_URL=address).splitlines()
    assert lines[-1] == "Completed"
    shown = example("get_evaluation_job", lines[0].split()[-1], AWS_ENDPOINT_URL=address)
    assert shown.startswith("from-an-example: Completed, created 2")
    assert "judged by a model: Summarization with 2 metrics" in shown


def test_error_handling(address):
    assert "there is no such job" in example("error_handling", MISSING, code=1, AWS_ENDPOINT_URL=address)
    assert "the request is incomplete" in example("error_handling", code=1, AWS_ENDPOINT_URL=address)
    refused = example("error_handling", MISSING, code=1, AWS_ENDPOINT_URL=address, AWS_SECRET_ACCESS_KEY="wrong")
    assert "the service refused" in refused
    down = example("error_handling", MISSING, code=1, AWS_ENDPOINT_URL="http://127.0.0.1:1", AWS_MAX_ATTEMPTS="1")
    assert "try again later" in down


def test_newest_failed_job(address):
    shown = example("newest_failed_job", AWS_ENDPOINT_URL=address).splitlines()
    assert re.fullmatch(r"\S+ of 2\S+Z failed", shown[0]) and shown[1].startswith("  ")
    example("newest_failed_job", code=1, AWS_ENDPOINT_URL="http://127.0.0.1:1", AWS_MAX_ATTEMPTS="1")


def test_export_csv(address):
    with io.StringIO(example("export_csv", AWS_ENDPOINT_URL=address), newline="") as text:
        head, *rows = csv.reader(text)
    assert head == ["name", "status", "created", "evaluator_models", "arn"] and len(rows) >= 120
    assert all(len(row) == 5 and row[4].startswith("arn:aws:bedrock:") for row in rows)


def test_many_regions(address):
    shown = example("many_regions", "us-east-1", "eu-west-2", AWS_ENDPOINT_URL=address).splitlines()
    assert sorted(line.partition(":")[0] for line in shown) == ["eu-west-2", "us-east-1"]
    assert all(line.endswith(" at work") for line in shown)


class _Sts(BaseHTTPRequestHandler):
    """Lends the role's keys, which the emulator knows."""

    asked: list[dict[str, list[str]]] = []

    def do_POST(self):
        self.asked.append(parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode()))
        text = (
            "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIAROLE</AccessKeyId>"
            "<SecretAccessKey>role-secret</SecretAccessKey><SessionToken>role-token</SessionToken>"
            "<Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>"
        ).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


def test_assumed_role(address):
    role = "arn:aws:iam::123456789012:role/reader"
    with HTTPServer(("127.0.0.1", 0), _Sts) as sts:
        threading.Thread(target=sts.serve_forever, daemon=True).start()
        places = {"AWS_ENDPOINT_URL": address, "AWS_ENDPOINT_URL_STS": f"http://127.0.0.1:{sts.server_port}"}
        plain = example("assumed_role", role, **places)
        guarded = example("assumed_role", role, "arn:aws:iam::1:mfa/me", said="123456\n", **places)
        example("assumed_role", role, "arn:aws:iam::1:mfa/me", code=1, **places)  # nobody tells a code
        sts.shutdown()
    assert plain == guarded == "the role may list evaluation jobs\n"
    first, second = _Sts.asked
    assert first["RoleArn"] == [role] and first["ExternalId"] == ["outcrop-example"]
    assert first["DurationSeconds"] == ["1800"] and "TokenCode" not in first
    assert second["SerialNumber"] == ["arn:aws:iam::1:mfa/me"] and second["TokenCode"] == ["123456"]


def test_cancel_and_time_out(address):
    shown = example("cancel_and_time_out", AWS_ENDPOINT_URL=address)
    assert "within 500 ms: " in shown and shown.endswith("cancelled\n")


def test_own_credentials(address):
    keys = {"VAULT_KEY_ID": "AKIDEXAMPLE", "VAULT_SECRET": ENVIRONMENT["AWS_SECRET_ACCESS_KEY"]}
    shown = example("own_credentials", AWS_ENDPOINT_URL=address, **keys)
    assert shown == "the vault was asked\nthree calls were signed\n"


def test_custom_transport():
    shown = example("custom_transport", HOME="/nonexistent")
    assert shown.splitlines() == [
        "GET https://bedrock.us-east-1.amazonaws.com/evaluation-jobs?statusEquals=Completed",
        "from-memory: Completed",
    ]


def test_presign_url():
    url = example("presign_url")
    assert "X-Amz-Expires=900" in url and "X-Amz-Signature=" in url and ENVIRONMENT["AWS_SECRET_ACCESS_KEY"] not in url


def test_test_your_code():
    assert example("test_your_code").count("ok: ") == 4


def test_many_calls(address):
    lines = example("many_calls", "50", AWS_ENDPOINT_URL=address).splitlines()
    assert sum(int(line.split(": ")[1]) for line in lines[:-1]) == 50
    assert lines[-1] == "0 failed"


def test_record_and_replay(address, tmp_path):
    file = tmp_path / "recording.jsonl"
    shown = example("record_and_replay", "record", str(file), AWS_ENDPOINT_URL=address)
    jobs, exchanges = (int(line.split()[0]) for line in shown.splitlines())
    assert jobs >= 120 and exchanges >= 3
    text = file.read_text()
    for secret in (ENVIRONMENT["AWS_SECRET_ACCESS_KEY"], ENVIRONMENT["AWS_ACCESS_KEY_ID"], "Signature"):
        assert secret not in text
    assert example("record_and_replay", "replay", str(file)) == f"{jobs} jobs, 0 answers unused\n"
    file.write_text(text.splitlines()[0] + "\n")
    assert "-1 jobs" in example("record_and_replay", "replay", str(file), code=1)


def test_trace_calls(address):
    lines = example("trace_calls", AWS_ENDPOINT_URL=address).splitlines()
    assert lines[0].startswith("  GET ok server.address=127.0.0.1:")
    assert "http.response.status_code=200" in lines[0] and "aws.request_id=" in lines[0]
    assert lines[1].startswith("Bedrock/ListEvaluationJobs ok rpc.system=aws-api")
    assert lines[2].startswith("1 attempts, ")


def test_trace_calls_of_a_server_that_is_down():
    down = {"AWS_ENDPOINT_URL": "http://127.0.0.1:1", "AWS_MAX_ATTEMPTS": "2"}
    lines = example("trace_calls", "--log", code=1, **down).splitlines()
    assert sum(line.startswith("  GET failed") for line in lines) == 2
    assert "http.resend_count=1" in lines[2] and "error.type=ConnectionRefused" in lines[2]


@pytest.mark.parametrize("question", ["Oslo", "Lima"])
def test_converse(address, question):
    shown = example("converse", question, AWS_ENDPOINT_URL=address)
    assert f"[the model uses weather for {question}]" in shown
    assert "21" in shown.splitlines()[-1]


def test_converse_stream(address):
    shown = example("converse_stream", "one two three", AWS_ENDPOINT_URL=address)
    assert shown == "You said: one two three\n[end_turn]\n"


def test_coroutines(address):
    lines = example("coroutines", AWS_ENDPOINT_URL=address).splitlines()
    counts = {line.split()[1]: int(line.split()[0]) for line in lines[:2]}
    assert set(counts) == {"Completed", "Failed"} and all(count > 0 for count in counts.values())
    assert "cancelled" in lines[2] and lines[3] == "0 Completed"


def test_asio_executor(address):
    assert example("asio_executor", "25", AWS_ENDPOINT_URL=address) == "25 jobs seen in Asio's thread\n"


def wav(samples: bytes, rate: int) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setparams((1, 2, rate, 0, "NONE", ""))
        out.writeframes(samples)
    return file.getvalue()


def test_spoken_dialogue(address, tmp_path):
    question, answer = tmp_path / "question.wav", tmp_path / "answer.wav"
    question.write_bytes(wav(struct.pack("<h", 9000) * 8000 + bytes(2 * 8000), 16000))  # half a second, and silence
    shown = example("spoken_dialogue", str(question), str(answer), AWS_ENDPOINT_URL=address)
    assert "USER: (0.5 seconds of speech)" in shown and "ASSISTANT: I heard 0.5 seconds of speech." in shown
    with wave.open(str(answer)) as heard:
        assert heard.getparams()[:3] == (1, 2, 24000)
        samples = heard.readframes(heard.getnframes())
    assert len(samples) == 2 * 12000 and set(struct.unpack("<12000h", samples)) == {9000}


def test_spoken_dialogue_that_is_refused(address, tmp_path):
    (tmp_path / "q.wav").write_bytes(wav(bytes(3200), 16000))
    example("spoken_dialogue", str(tmp_path / "q.wav"), str(tmp_path / "a.wav"), code=1, AWS_ENDPOINT_URL="http://127.0.0.1:1", AWS_MAX_ATTEMPTS="1")
    example("spoken_dialogue", code=2)


def test_spoken_dialogue_whose_answer_cannot_be_written(address, tmp_path):
    (tmp_path / "q.wav").write_bytes(wav(bytes(3200), 16000))
    example("spoken_dialogue", str(tmp_path / "q.wav"), str(tmp_path / "nowhere" / "a.wav"), code=1, AWS_ENDPOINT_URL=address)
