"""Whom the command trusts over TLS."""

from __future__ import annotations

import ssl
import subprocess

import pytest
from outcrop_command import Outcrop
from scripted_answers import ScriptedAnswers

LIST = ("bedrock", "list-evaluation-jobs", "--output", "json")


@pytest.fixture
def https(tmp_path):
    """A server whose certificate nobody has signed, and that is another host's."""
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1",
         "-subj", "/CN=elsewhere.example", "-keyout", tmp_path / "key.pem", "-out", tmp_path / "certificate.pem"],
        check=True, capture_output=True,
    )  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "certificate.pem", tmp_path / "key.pem")
    with ScriptedAnswers(context) as server:
        yield server


def test_an_unknown_certificate_is_refused(https):
    run = Outcrop(https.url)(*LIST)
    assert run.code == 255 and "--ca-bundle, AWS_CA_BUNDLE or ca_bundle of the profile" in run.err and not https.requests


@pytest.mark.parametrize("place", [0, len(LIST)])
def test_no_verify_ssl_takes_any_and_says_so(https, place):
    run = Outcrop(https.url)(*LIST[:place], "--no-verify-ssl", *LIST[place:])
    assert run.code == 0 and len(https.requests) == 1
    assert run.err.startswith("outcrop: WARNING: --no-verify-ssl: ") and run.err.count("\n") == 1


def test_no_verify_ssl_goes_for_every_way_of_calling(https, tmp_path):
    command = Outcrop(https.url)
    assert command(*LIST, "--no-verify-ssl", "--regions", "us-east-1,eu-west-1").code == 0
    assert command("bedrock", "get-evaluation-job", "--no-verify-ssl", "--each", "-", stdin='{"jobIdentifier":"x"}\n').code == 0
    assert command("jobs", "report", "--no-verify-ssl", "--kinds", "copy", "--html", str(tmp_path / "page.html")).code == 0
    assert len(https.requests) == 4


def test_what_sends_nothing_refuses_it(https):
    run = Outcrop(https.url)("sign", "--no-verify-ssl", stdin="{}")
    assert run.code == 252 and "--no-verify-ssl" in run.err
