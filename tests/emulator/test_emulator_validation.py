"""What AWS refuses before it does anything, by the member that is wrong."""

import json

import pytest
from botocore.exceptions import ClientError

from emulator_process import raw
from test_emulator_jobs import job_request

BEARER = {"Authorization": "Bearer outcrop-bearer-token"}


@pytest.mark.parametrize(
    "request_, member, rule",
    [
        ({"maxResults": 0}, "maxResults", "Member must have value greater than or equal to 1"),
        ({"maxResults": 1001}, "maxResults", "Member must have value less than or equal to 1000"),
        ({"nameContains": "a" * 64}, "nameContains", "Member must have length less than or equal to 63"),
        ({"nameContains": "UPPER"}, "nameContains", "Member must satisfy regular expression pattern"),
        ({"nameContains": "ends-"}, "nameContains", "Member must satisfy regular expression pattern"),
        ({"statusEquals": "Done"}, "statusEquals", "Member must satisfy enum value set: [InProgress, "),
        ({"applicationTypeEquals": "X"}, "applicationTypeEquals", "Member must satisfy enum value set"),
        ({"sortBy": "Name"}, "sortBy", "Member must satisfy enum value set: [CreationTime]"),
        ({"sortOrder": "Up"}, "sortOrder", "Member must satisfy enum value set"),
        ({"nextToken": "a" * 2049}, "nextToken", "Member must have length less than or equal to 2048"),
        ({"nextToken": "a b"}, "nextToken", "Member must satisfy regular expression pattern"),
    ],
)
def test_a_listing(emulator, request_, member, rule):
    with pytest.raises(ClientError) as caught:
        emulator.client().list_evaluation_jobs(**request_)
    assert caught.value.response["Error"]["Code"] == "ValidationException"
    assert f"at '{member}' failed to satisfy constraint: {rule}" in str(caught.value)


@pytest.mark.parametrize(
    "changes, text",
    [
        ({"jobName": "Not A Name"}, "at 'jobName'"),
        ({"roleArn": "role"}, "at 'roleArn'"),
        ({"outputDataConfig": {"s3Uri": "http://x"}}, "at 'outputDataConfig.s3Uri'"),
        ({"outputDataConfig": {}}, "Value null at 'outputDataConfig.s3Uri'"),
        ({"inferenceConfig": {"models": []}}, "at 'inferenceConfig.models'"),
        ({"jobTags": [{"key": "k" * 129, "value": "v"}]}, "at 'jobTags.1.member.key'"),
        ({"jobDescription": "d" * 201}, "Value at 'jobDescription'"),
    ],
)
def test_a_creation(emulator, changes, text):
    with pytest.raises(ClientError) as caught:
        emulator.client().create_evaluation_job(**job_request("refused", **changes))
    assert caught.value.response["Error"]["Code"] == "ValidationException"
    assert text in str(caught.value)


def test_all_mistakes_are_told_at_once(emulator):
    with pytest.raises(ClientError, match="2 validation errors detected") as caught:
        emulator.client().list_evaluation_jobs(maxResults=0, statusEquals="Done")
    assert "'maxResults'" in str(caught.value) and "'statusEquals'" in str(caught.value)


@pytest.mark.parametrize(
    "body",
    [b"{", b"[]", b'{"jobIdentifiers": "x"}', b'{"jobIdentifiers": [1]}', b'{"jobIdentifiers": [null]}', b"[" * 100_000],
)
def test_a_body_that_is_not_what_the_model_says(emulator, body):
    headers = {**BEARER, "Content-Type": "application/json"}
    status, answer, _ = raw(emulator.url, "POST", "/evaluation-jobs/batch-delete", headers, body)
    assert (status, answer["x-amzn-ErrorType"]) == (400, "SerializationException")


def test_a_query_that_is_not_what_the_model_says(emulator):
    for query in ("maxResults=ten", "maxResults=99999999999", "creationTimeAfter=yesterday", "nameContains=%zz"):
        status, answer, _ = raw(emulator.url, "GET", f"/evaluation-jobs?{query}", BEARER)
        assert (query, status, answer["x-amzn-ErrorType"]) == (query, 400, "SerializationException")


def test_an_arn_in_a_path_keeps_its_slash(emulator):
    arn = "arn%3Aaws%3Abedrock%3Aus-east-1%3A123456789012%3Aevaluation-job%2Fabcdefghijkl"
    status, answer, _ = raw(emulator.url, "GET", f"/evaluation-jobs/{arn}", BEARER)
    assert (status, answer["x-amzn-ErrorType"]) == (404, "ResourceNotFoundException")


def test_a_document_as_deep_as_a_body_may_be_long(emulator):
    document = b'{"json":' + b"[" * 1_000_000 + b"]" * 1_000_000 + b"}"
    block = b'{"toolResult":{"toolUseId":"an-id","content":[' + document + b"]}}"
    body = b'{"messages":[{"role":"user","content":[' + block + b"]}]}"
    headers = {**BEARER, "Content-Type": "application/json"}
    status, answer, _ = raw(emulator.url, "POST", "/model/a-model/converse", headers, body)
    assert (status, answer["x-amzn-ErrorType"]) == (400, "SerializationException")
    emulator.client().list_evaluation_jobs()


@pytest.mark.parametrize(
    "target, status",
    [
        ("/evaluation-jobs?nameContains=%ff", 400),
        ("/evaluation-jobs?statusEquals=%ff", 400),
        ("/evaluation-jobs?sortBy=" + "%e2%82%ac" * 400, 400),  # cut within a character
        ("/evaluation-jobs/%c3", 400),
        ("/model/%ed%a0%80/converse", 400),
        ("/no-such-thing/%80", 404),
    ],
)
def test_bytes_that_are_no_text(emulator, target, status):
    answered, _, body = raw(emulator.url, "GET" if "model" not in target else "POST", target, BEARER)
    assert (answered, b"outcrop-emulator" in body) == (status, False)
    json.loads(body.decode())
    assert emulator.control("GET", "calls")["total"] > 0


def test_an_object_of_very_many_members_is_refused(emulator):
    members = ",".join(f'"k{i}":1' for i in range(4097))
    headers = {**BEARER, "Content-Type": "application/json"}
    for body, status in ((f'{{"messages":[],"additionalModelRequestFields":{{{members}}}}}', 400), (f"[{{{members}}}]", 400), ("{" + members[: members.rindex(",")] + "}", 200)):
        assert raw(emulator.url, "POST", "/model/a-model/converse", headers, body.encode())[0] == status


def test_a_message_is_not_cut_where_it_quotes_a_nul(emulator):
    status, _, body = raw(emulator.url, "GET", "/evaluation-jobs?nameContains=a%00b", BEARER)
    assert status == 400 and json.loads(body)["message"].startswith("1 validation error detected: Value 'a\0b' at 'nameContains' failed to satisfy")


def test_the_clock_goes_as_far_as_a_duration_may(start):
    with start() as emulator:
        for offset, year in (("365000d", "3025"), ("-365000d", "1026")):
            emulator.move_clock(offset)
            date = raw(emulator.url, "GET", "/evaluation-jobs")[1]["date"]
            assert int(date.split()[3]) // 100 == int(year) // 100, date
