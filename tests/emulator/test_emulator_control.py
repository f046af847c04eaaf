"""What the control paths say of a body that they can't use."""

import json
import urllib.error

import pytest

DURATION = 'latency has to be a duration such as "40ms".'
FAULTS = 'faults has to be an array of texts such as "throttle,count=3".'
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
    ("settings", {"clock": []}, 'clock has to be a duration such as "40ms".'),
    ("settings", {"rate": "2"}, "rate has to be a number above 0, or null."),
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
