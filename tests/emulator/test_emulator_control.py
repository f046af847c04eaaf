"""What the control paths say of a body that they can't use, and what the log of calls keeps."""

import json
import urllib.error

import pytest

from emulator_process import raw

DURATION = 'latency has to be a duration such as "40ms", of 0 to 100 years.'
FAULTS = 'faults has to be an array of texts such as "throttle,count=3".'
TOKENS = "tokensPerMinute has to be a whole number above 0, or null."
KEY = "add has to be ID:SECRET or ID:SECRET:TOKEN."

WRONG = [
    ("faults", {}, FAULTS),
    ("faults", {"faults": "throttle"}, FAULTS),
    ("faults", {"faults": [1]}, FAULTS),
    ("faults", {"faults": [None]}, FAULTS),
    ("faults", {"faults": {"a": "throttle"}}, FAULTS),
    ("faults", [], "The body has to be a JSON object."),
    ("settings", {"latency": 40}, DURATION),
    ("settings", {"latency": None}, DURATION),
    ("settings", {"latency": "soon"}, DURATION),
    ("settings", {"latency": "-1s"}, DURATION),
    ("settings", {"latency": "100000d"}, DURATION),
    ("faults", {"faults": ["delay,time=100000d"]}, "time=100000d is not a duration such as 40ms or 5s, of 0 to 100 years"),
    ("settings", {"clock": []}, 'clock has to be a duration such as "40ms", of 0 to 100 years.'),
    ("settings", {"rate": "2"}, "rate has to be a number above 0, or null."),
    *[("settings", {"tokensPerMinute": wrong}, TOKENS) for wrong in (0, -1, 1.5, "9", [], 1 << 64)],
    ("script", [], "the script has to be an object"),
    ("script", {"rules": [{"answer": {"text": 5}}]}, "rules[0].answer.text has to be a text that is not empty"),
    ("credentials", {"add": 1}, KEY),
    ("credentials", {"add": "AKID"}, KEY),
    ("credentials", {"expire": {}}, "expire has to be the id of a key."),
    ("credentials", {"renew": None}, "renew has to be the id of a key."),
    ("credentials", {"renew": "AKIDNOBODY"}, "The key is not known: AKIDNOBODY"),
]


@pytest.mark.parametrize(("what", "body", "message"), WRONG, ids=str)
def test_a_body_that_can_not_be_used_is_told_in_our_own_words(emulator, what, body, message):
    with pytest.raises(urllib.error.HTTPError) as refusal:
        emulator.control("POST", what, body)
    assert refusal.value.code == 400 and json.load(refusal.value)["message"] == message


# --- The log of calls ---

TOKEN = "a/token+with=signs"


def presigned(emulator, **parameters):
    client = emulator.client(key="ASIAEXAMPLE", secret="secret", token=TOKEN)
    return client.generate_presigned_url("list_evaluation_jobs", Params=parameters).removeprefix(emulator.url)


def test_the_log_of_a_presigned_call_keeps_what_it_asks_and_not_what_lets_it_in(start):
    with start("--key", f"ASIAEXAMPLE:secret:{TOKEN}") as emulator:
        path = presigned(emulator, maxResults=3)
        assert raw(emulator.url, "GET", path)[0] == 200
        assert raw(emulator.url, "GET", path.replace("X-Amz-Sec", "X%2DAmz%2DSec"))[0] == 403
        for call in emulator.control("GET", "calls")["calls"]:
            query = dict(part.split("=", 1) for part in call["query"].split("&"))
            secret = [name for name, value in query.items() if value == "***"]
            assert sorted(name.replace("%2D", "-") for name in secret) == ["X-Amz-Credential", "X-Amz-Security-Token", "X-Amz-Signature"]
            assert query["maxResults"] == "3" and query["X-Amz-Expires"] == "3600"


def test_the_log_keeps_no_header_that_lets_in(start):
    with start() as emulator:
        secrets = {name: f"secret-{number}" for number, name in enumerate(("Authorization", "Proxy-Authorization", "Cookie", "X-Amz-Security-Token"))}
        raw(emulator.url, "GET", "/evaluation-jobs", {**secrets, "X-Mine": "kept"})
        (call,) = emulator.control("GET", "calls")["calls"]
        assert "secret-" not in json.dumps(call) and call["headers"]["x-mine"] == "kept"


def test_no_refusal_tells_a_session_token(start):
    with start("--key", f"ASIAEXAMPLE:secret:{TOKEN}") as emulator:
        client = emulator.client(key="ASIAEXAMPLE", secret="wrong", token=TOKEN)
        wrong = client.generate_presigned_url("list_evaluation_jobs").removeprefix(emulator.url)
        status, _, by_query = raw(emulator.url, "GET", wrong)
        with pytest.raises(client.exceptions.ClientError) as refusal:
            client.list_evaluation_jobs()
        by_header = refusal.value.response["Error"]["Message"]
        assert status == 403 and "X-Amz-Security-Token=***" in by_query.decode() and "x-amz-security-token:***" in by_header
        for text in (by_query.decode(), by_header):
            assert TOKEN not in text and "a%2Ftoken" not in text
