"""Random requests get the same signature from Outcrop and from botocore."""

from __future__ import annotations

import datetime
import json
import random
from unittest import mock
from urllib.parse import quote

import botocore.auth
import pytest
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from conftest import json_lines, program, run

_COUNT = 1000
_ALPHABET = "abcXYZ019-_.~ :/+*%=&?#@!$'(),;[]éßλ漢字😀\t"
_METHODS = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"]


def _text(rng: random.Random, longest: int) -> str:
    return "".join(rng.choice(_ALPHABET) for _ in range(rng.randint(0, longest)))


def _arn(rng: random.Random) -> str:
    kind = rng.choice(["evaluation-job", "foundation-model", "inference-profile", "guardrail"])
    return f"arn:aws:bedrock:us-east-1:123456789012:{kind}/{rng.randrange(10**12)}"


def _path(rng: random.Random) -> str:
    """As a client writes it: labels encoded, an ARN's slashes too; now and then with segments that are normalised."""
    segments = [rng.choice(["evaluation-jobs", "model", quote(_arn(rng), safe=""), quote(_text(rng, 12), safe="-_.~")])]
    for _ in range(rng.randint(0, 4)):
        odd = rng.choice(["", ".", "..", "a%2Fb", "~", quote(_arn(rng), safe="/")])
        segments.append(odd if rng.random() < 0.3 else quote(_text(rng, 20), safe="-_.~"))
    return "/" + "/".join(segments)


def _query(rng: random.Random) -> str:
    keys = [quote(_text(rng, 8) or "k", safe="-_.~") for _ in range(rng.randint(0, 5))]
    keys += [rng.choice(keys) for _ in range(rng.randint(0, 3))] if keys else []  # repeated ones
    rng.shuffle(keys)
    return "&".join(f"{key}={quote(_text(rng, 12), safe='-_.~')}" for key in keys)


def _headers(rng: random.Random) -> list[tuple[str, str]]:
    headers = [("Host", rng.choice(["bedrock.us-east-1.amazonaws.com", "localhost:4566", "bedrock-fips.eu-west-1.api.aws"]))]
    if rng.random() < 0.7:
        headers.append(("Content-Type", "application/json"))
    for i in range(rng.randint(0, 3)):
        value = "".join(rng.choice("abc XYZ,;=\"  ") for _ in range(rng.randint(0, 20)))
        headers.append((rng.choice(["X-Amz-Thing", "x-custom", "Accept"]) + f"-{i}", value))
    headers.append(("User-Agent", "not signed"))
    return headers


def _request(rng: random.Random) -> dict:
    return {
        "method": rng.choice(_METHODS),
        "path": _path(rng),
        "query": _query(rng),
        "headers": _headers(rng),
        "body": _text(rng, 200),
        "access_key": "AKID" + "".join(rng.choice("ABCDEFGH234567") for _ in range(16)),
        "secret_key": "".join(rng.choice("abcdefgh0123456789/+") for _ in range(40)),
        "token": "" if rng.random() < 0.4 else "IQoJ" + "".join(rng.choice("abcXYZ0189/+=") for _ in range(300)),
        "region": rng.choice(["us-east-1", "eu-central-1", "us-gov-west-1", "cn-north-1"]),
        "service": rng.choice(["bedrock", "execute-api"]),
        "time_ms": rng.randrange(1_500_000_000_000, 2_000_000_000_000),
    }


def _by_botocore(request: dict) -> tuple[str, str]:
    """The canonical request and the Authorization header."""
    host = dict(request["headers"])["Host"]
    url = f"https://{host}{request['path']}" + (f"?{request['query']}" if request["query"] else "")
    aws = AWSRequest(method=request["method"], url=url, data=request["body"].encode())
    for name, value in request["headers"]:
        aws.headers.add_header(name, value)
    credentials = Credentials(request["access_key"], request["secret_key"], request["token"] or None)
    signer = botocore.auth.SigV4Auth(credentials, request["service"], request["region"])
    now = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=request["time_ms"])
    with mock.patch("botocore.auth.datetime") as clock:
        clock.datetime.utcnow.return_value = now
        signer.add_auth(aws)
    authorization = aws.headers["Authorization"]
    del aws.headers["Authorization"]
    return signer.canonical_request(aws), authorization


@pytest.fixture(scope="module")
def signed() -> list[tuple[dict, dict]]:
    rng = random.Random(20240601)
    requests = [_request(rng) for _ in range(_COUNT)]
    answers = json_lines(run(program("outcrop_integration_sign"), stdin="".join(json.dumps(r) + "\n" for r in requests)))
    assert len(answers) == _COUNT
    return list(zip(requests, answers, strict=True))


def test_the_requests_have_what_is_hard(signed):
    requests = [r for r, _ in signed]
    assert sum("%3A" in r["path"] and "%2F" in r["path"] for r in requests) > 50
    assert sum("/.." in r["path"] for r in requests) > 20
    assert sum(not r["body"].isascii() for r in requests) > 500
    assert sum(bool(r["token"]) for r in requests) > 400
    keys = [[p.partition("=")[0] for p in r["query"].split("&")] for r in requests]
    assert sum(len(set(k)) < len(k) for k in keys) > 100


def test_signatures_are_the_same(signed):
    for request, answer in signed:
        canonical, authorization = _by_botocore(request)
        assert "error" not in answer, (answer, request)
        assert answer["canonical_request"] == canonical, request
        assert answer["headers"]["Authorization"] == authorization, request


def test_one_changed_byte_is_another_signature(signed):
    request, answer = signed[0]
    changed = {**request, "body": request["body"] + "x"}
    assert _by_botocore(changed)[1] != answer["headers"]["Authorization"]
