"""Profiles with a role: its credentials are kept where the AWS CLI keeps them, and an MFA device's code is asked for."""

from __future__ import annotations

import json
import os
import pty
import stat
import subprocess
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from botocore.credentials import AssumeRoleCredentialFetcher
from outcrop_command import Outcrop
from programs import program

LIST = ("bedrock", "list-evaluation-jobs")
ROLE = "arn:aws:iam::123456789012:role/reader"
DEVICE = "arn:aws:iam::123456789012:mfa/me"


def later(minutes: int) -> datetime:
    return datetime.now(timezone.utc) + timedelta(minutes=minutes)


class Sts:
    """STS, at the endpoint that all services have here."""

    def __init__(self, server):
        self.server = server
        answer = server._answer_to
        server._answer_to = lambda path: (200, {}, self.answer()) if path == "/" else answer(path)

    @property
    def requests(self) -> list[str]:
        return [body.decode() for _, path, body in self.server.requests if path == "/"]

    def answer(self) -> bytes:
        return f"""<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIAFRESH{len(self.requests)}</AccessKeyId><SecretAccessKey>fresh-secret-key</SecretAccessKey>
<SessionToken>fresh-token</SessionToken><Expiration>{later(60):%Y-%m-%dT%H:%M:%SZ}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>""".encode()


@pytest.fixture
def sts(server):
    return Sts(server)


def command(server, home: Path, profile: str, **more) -> Outcrop:
    (home / ".aws").mkdir(exist_ok=True)
    (home / ".aws/config").write_text(f"[profile reader]\nrole_arn = {ROLE}\nsource_profile = keys\n{profile}\n[profile keys]\naws_access_key_id = AKIDKEYS\naws_secret_access_key = secret-of-keys\n")
    return Outcrop(server.url, HOME=str(home), AWS_ACCESS_KEY_ID=None, AWS_SECRET_ACCESS_KEY=None, AWS_PROFILE="reader", **more)


def key_of(server) -> str:
    return server.headers[-1]["Authorization"].split("Credential=")[1].split("/")[0]


PROFILES = [
    ("", {}),
    ("external_id = a/b\nmfa_serial = " + DEVICE, {"ExternalId": "a/b", "SerialNumber": DEVICE}),
    ("duration_seconds = 900\nrole_session_name = me", {"DurationSeconds": 900, "RoleSessionName": "me"}),
]


@pytest.mark.parametrize(("profile", "arguments"), PROFILES, ids=range(len(PROFILES)))
@pytest.mark.parametrize("spelling", ["%Y-%m-%dT%H:%M:%SUTC", "%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%M:%S+00:00"])
def test_what_the_aws_cli_has_kept_is_used(server, tmp_path, profile, arguments, spelling):
    name = AssumeRoleCredentialFetcher(None, None, ROLE, extra_args=arguments, cache={})._cache_key
    file = tmp_path / f".aws/cli/cache/{name}.json"
    file.parent.mkdir(parents=True)
    kept = {"AccessKeyId": "ASIAKEPT", "SecretAccessKey": "kept-secret-key", "SessionToken": "kept-token", "Expiration": later(60).strftime(spelling)}
    file.write_text(json.dumps({"Credentials": kept, "AssumedRoleUser": {"Arn": "x"}, "ResponseMetadata": {}}))
    command(server, tmp_path, profile).ok(*LIST)
    assert key_of(server) == "ASIAKEPT" and server.headers[-1]["X-Amz-Security-Token"] == "kept-token"


def test_new_ones_are_kept_for_the_next_command(server, sts, tmp_path):
    outcrop = command(server, tmp_path, "external_id = x")
    for _ in range(2):
        outcrop.ok(*LIST)
        assert key_of(server) == "ASIAFRESH1"
    assert len(sts.requests) == 1 and "ExternalId=x" in sts.requests[0]
    (file,) = (tmp_path / ".aws/cli/cache").iterdir()
    name = AssumeRoleCredentialFetcher(None, None, ROLE, extra_args={"ExternalId": "x"}, cache={})._cache_key
    assert file.name == f"{name}.json" and stat.S_IMODE(file.stat().st_mode) == 0o600
    assert json.loads(file.read_text())["Credentials"]["SecretAccessKey"] == "fresh-secret-key"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"Credentials": {}}', '{"Credentials": {"AccessKeyId": "A", "SecretAccessKey": "s", "SessionToken": "t", "Expiration": "soon"}}',
                                  json.dumps({"Credentials": {"AccessKeyId": "A", "SecretAccessKey": "s", "SessionToken": "t", "Expiration": "2001-01-01T00:00:00Z"}})])  # fmt: skip
def test_what_is_no_good_is_got_anew(server, sts, tmp_path, text):
    file = tmp_path / ".aws/cli/cache" / (AssumeRoleCredentialFetcher(None, None, ROLE, extra_args={}, cache={})._cache_key + ".json")
    file.parent.mkdir(parents=True)
    file.write_text(text)
    command(server, tmp_path, "").ok(*LIST)
    assert key_of(server) == "ASIAFRESH1" and "ASIAFRESH1" in file.read_text()


def on_its_terminal(outcrop: Outcrop, typed: str, words: tuple[str, ...] = (*LIST, "--output", "json")) -> tuple[int, str]:
    """Exit code, and all that the terminal shows."""
    process, terminal = pty.fork()
    if process == 0:
        os.execve(program("outcrop"), ["outcrop", *words], {**outcrop.environment, "TERM": "dumb"})
    shown = b""
    try:
        while part := os.read(terminal, 4096):
            shown += part
            if shown.endswith(b"mfa/me: "):
                os.write(terminal, typed.encode())
    except OSError:  # how Linux says that the other end is closed
        pass
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), shown.decode()


def test_a_code_is_asked_for_on_the_terminal(server, sts, tmp_path):
    outcrop = command(server, tmp_path, f"mfa_serial = {DEVICE}")
    code, shown = on_its_terminal(outcrop, "987654\n")
    assert code == 0 and f"Enter MFA code for {DEVICE}: " in shown and "987654" not in shown
    assert "TokenCode=987654" in sts.requests[0] and key_of(server) == "ASIAFRESH1"
    code, shown = on_its_terminal(outcrop, "")
    assert code == 0 and "Enter" not in shown and len(sts.requests) == 1


@pytest.mark.parametrize("typed", ["\n", "12345\n", "\x03"], ids=["nothing", "too short", "Ctrl-C"])
def test_no_code_is_an_error(server, tmp_path, typed):
    code, _ = on_its_terminal(command(server, tmp_path, f"mfa_serial = {DEVICE}"), typed)
    assert code in (253, 130) and not server.requests


def test_nobody_can_be_asked_without_a_terminal(server, tmp_path):
    done = subprocess.run([program("outcrop"), *LIST], env=command(server, tmp_path, f"mfa_serial = {DEVICE}").environment, capture_output=True, text=True, start_new_session=True, timeout=60)
    assert done.returncode == 253 and "no terminal" in done.stderr and not server.requests


def test_completion_asks_for_no_code(server, tmp_path):
    outcrop = command(server, tmp_path, f"mfa_serial = {DEVICE}", XDG_CACHE_HOME=str(tmp_path))
    code, shown = on_its_terminal(outcrop, "987654\n", ("completion", "words", "--", "bedrock", "get-guardrail", "--guardrail-identifier", ""))
    assert code == 0 and "Enter" not in shown and not server.requests


def test_several_profiles_ask_one_after_the_other(server, sts, tmp_path):
    outcrop = command(server, tmp_path, f"mfa_serial = {DEVICE}\n[profile writer]\nrole_arn = {ROLE}2\nsource_profile = keys\nmfa_serial = {DEVICE}")
    code, shown = on_its_terminal(outcrop, "987654\n", (*LIST, "--profiles", "reader,writer", "--output", "json"))
    assert code == 0 and shown.count("Enter MFA code") == 2 and "987654" not in shown and len(sts.requests) == 2


@pytest.mark.parametrize("variables", [{"AWS_BEARER_TOKEN_BEDROCK": "key-0123456789abcdef"}, {"AWS_ACCESS_KEY_ID": " "}])
def test_what_signs_for_others_keeps_no_role_from_its_code(server, sts, tmp_path, variables):
    outcrop = command(server, tmp_path, f"mfa_serial = {DEVICE}")
    outcrop.environment.update(variables)
    code, shown = on_its_terminal(outcrop, "987654\n", ("bedrock-agent", "list-agents", "--output", "json"))
    assert code == 0 and f"Enter MFA code for {DEVICE}: " in shown
    assert key_of(server) == "ASIAFRESH1"


def test_a_key_comes_before_a_role_where_it_is_taken(server, sts, tmp_path):
    outcrop = command(server, tmp_path, f"mfa_serial = {DEVICE}")
    run = outcrop(*LIST, AWS_BEARER_TOKEN_BEDROCK="key-0123456789abcdef")
    assert not sts.requests and run.code == 253 and "https only" in run.err  # nobody is asked, for the key would go
