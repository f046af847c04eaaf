"""Who is let in, and what the others are told."""

import pytest
from botocore.exceptions import ClientError

from emulator_process import KEY, SECRET, raw


def refusal(client):
    with pytest.raises(ClientError) as caught:
        client.list_evaluation_jobs()
    return caught.value.response["Error"]["Code"], caught.value.response["ResponseMetadata"]["HTTPStatusCode"]


def test_a_wrong_secret(emulator):
    assert refusal(emulator.client(secret="wrong")) == ("InvalidSignatureException", 403)


def test_an_unknown_key(emulator):
    assert refusal(emulator.client(key="AKIDUNKNOWN")) == ("UnrecognizedClientException", 403)


def test_a_session_token_that_the_key_does_not_have(emulator):
    assert refusal(emulator.client(token="token")) == ("UnrecognizedClientException", 403)


def test_a_session_token(start):
    with start("--key", "ASIAEXAMPLE:secret:a/token+with=signs") as emulator:
        emulator.client(key="ASIAEXAMPLE", secret="secret", token="a/token+with=signs").list_evaluation_jobs()
        assert refusal(emulator.client(key="ASIAEXAMPLE", secret="secret")) == ("UnrecognizedClientException", 403)
        emulator.control("POST", "credentials", {"expire": "ASIAEXAMPLE"})
        client = emulator.client(key="ASIAEXAMPLE", secret="secret", token="a/token+with=signs")
        assert refusal(client) == ("ExpiredTokenException", 403)
        emulator.control("POST", "credentials", {"renew": "ASIAEXAMPLE"})
        client.list_evaluation_jobs()


@pytest.mark.parametrize("offset, word", [("6m", "expired"), ("-6m", "not yet current")])
def test_a_date_that_is_too_far_off(start, offset, word):
    with start() as emulator:
        emulator.move_clock(offset)
        with pytest.raises(ClientError, match=word) as caught:
            emulator.client().list_evaluation_jobs()
        assert caught.value.response["Error"]["Code"] == "InvalidSignatureException"
        emulator.move_clock("4m")
        emulator.client().list_evaluation_jobs()


def test_no_signature(emulator):
    status, headers, _ = raw(emulator.url, "GET", "/evaluation-jobs")
    assert (status, headers["x-amzn-ErrorType"]) == (403, "MissingAuthenticationTokenException")


def test_half_an_authorization(emulator):
    status, headers, body = raw(emulator.url, "GET", "/evaluation-jobs", {"Authorization": f"AWS4-HMAC-SHA256 Credential={KEY}/a"})
    assert (status, headers["x-amzn-ErrorType"]) == (400, "IncompleteSignatureException")
    assert b"Signature" in body and SECRET.encode() not in body


def test_bearer_tokens_open_the_services_that_take_them(emulator):
    good, bad = {"Authorization": "Bearer outcrop-bearer-token"}, {"Authorization": "Bearer wrong"}
    assert raw(emulator.url, "GET", "/evaluation-jobs", good)[0] == 200
    assert raw(emulator.url, "GET", "/evaluation-jobs", bad)[0] == 403
    assert raw(emulator.url, "GET", "/flows/", good)[0] == 403


def test_an_unknown_path(emulator):
    status, headers, _ = raw(emulator.url, "GET", "/no-such-thing", {"Authorization": "Bearer outcrop-bearer-token"})
    assert (status, headers["x-amzn-ErrorType"]) == (404, "UnknownOperationException")
