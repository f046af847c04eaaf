"""How values stand on the command line: one rule for all options, whatever the value looks like."""

from __future__ import annotations

import json

import pytest
from outcrop_command import Outcrop

UNTAG = ("bedrock", "untag-resource", "--resource-arn", "arn:x")
GUARDRAIL = ("bedrock", "create-guardrail", "--name", "n", "--blocked-input-messaging", "in", "--blocked-outputs-messaging", "out")
LIST = ("bedrock", "list-evaluation-jobs")

VALUES = ["", " ", "[x]", "[]", "{x}", '{"a": 1}', "-", "-5", "-x", "---", "-- two", "--two words", "a=b", "=", "==", '"', "'", "\\",
          "[a,b]", "a,b", "$HOME", "%s", "a\nb", "--\n", "naïve 漢字", "\x01[x]", "help", "null", "*"]  # fmt: skip
OPTION_LIKE = ["--two", "--two=3", "--help", "--kms-key-id", "--Kms_Key", "-h"]


def body(server) -> dict:
    return json.loads(server.requests[-1][2])


@pytest.mark.parametrize("value", VALUES + OPTION_LIKE + ["--"], ids=repr)
def test_behind_an_equals_sign_stands_anything(server, value):
    Outcrop(server.url).ok(*GUARDRAIL, f"--description={value}", "--kms-key-id=key")
    assert body(server)["description"] == value and body(server)["kmsKeyId"] == "key"


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_the_next_word_is_the_value_unless_it_looks_like_an_option(server, value):
    Outcrop(server.url).ok(*GUARDRAIL, "--description", value, "--kms-key-id", "key")
    assert body(server)["description"] == value and body(server)["kmsKeyId"] == "key"


@pytest.mark.parametrize("behind", [[], ["--"], *[[word] for word in OPTION_LIKE]], ids=repr)
@pytest.mark.parametrize("option", ["--description", "--tags", "--region"])
def test_a_forgotten_value_is_named_and_takes_nothing(server, option, behind):
    run = Outcrop(server.url)(*GUARDRAIL, option, *behind)
    assert run.code == 252 and not server.requests and not run.out
    assert f"outcrop: {option}: a value is wanted" in run.err
    assert all(word in run.err for word in behind)


def test_an_empty_value_does_not_take_the_next_option(server):
    Outcrop(server.url).ok(*GUARDRAIL, "--description=", "--kms-key-id=key")
    assert body(server)["description"] == "" and body(server)["kmsKeyId"] == "key"
    Outcrop(server.url).ok(*GUARDRAIL, "--description", "", "--kms-key-id", "key")
    assert body(server)["description"] == "" and body(server)["kmsKeyId"] == "key"


LISTS = [
    (["--tag-keys", "a", "b"], ["a", "b"]),
    (["--tag-keys", "a", "--tag-keys", "b"], ["a", "b"]),
    (["--tag-keys=a", "--tag-keys=b"], ["a", "b"]),
    (["--tag-keys", '["a", "b"]'], ["a", "b"]),
    (['--tag-keys=["a","b"]'], ["a", "b"]),
    (['--tag-keys=["a,b", "[c]"]'], ["a,b", "[c]"]),
    (["--tag-keys", "a,b"], ["a,b"]),
    (["--tag-keys", "a", "[b]"], ["a", "[b]"]),
    (["--tag-keys", "-a", "", "{b}"], ["-a", "", "{b}"]),
    (["--tag-keys=--a", "--tag-keys=b"], ["--a", "b"]),
    (["--tag-keys="], [""]),
    (["--tag-keys", "a", "--no-verify-never-mind"], None),
]


@pytest.mark.parametrize(("words", "sent"), LISTS, ids=repr)
def test_lists_are_words_or_json(server, words, sent):
    run = Outcrop(server.url)(*UNTAG, *words)
    if sent is None:
        assert run.code == 252 and not server.requests
    else:
        assert run.code == 0, run.err
        assert body(server) == {"resourceARN": "arn:x", "tagKeys": sent}


@pytest.mark.parametrize("words", [["--tags=[{\"key\":\"a,b\",\"value\":\"[c]\"}]"], ["--tags", '[{"key": "a,b", "value": "[c]"}]'],
                                   ["--tags", '{"key": "a,b", "value": "[c]"}'], ['--tags={"key":"a,b","value":"[c]"}']])  # fmt: skip
def test_lists_of_structures_are_json_and_one_element_may_stand_alone(server, words):
    Outcrop(server.url).ok(*GUARDRAIL, *words)
    assert body(server)["tags"] == [{"key": "a,b", "value": "[c]"}]


def test_several_structures_may_stand_as_words(server):
    Outcrop(server.url).ok(*GUARDRAIL, "--tags", '{"key": "a", "value": "1"}', '{"key": "b", "value": "2"}')
    assert body(server)["tags"] == [{"key": "a", "value": "1"}, {"key": "b", "value": "2"}]


@pytest.mark.parametrize("value", ["[x]", "x y", "漢"])
def test_a_value_reaches_query_and_path_as_it_is(server, value):
    Outcrop(server.url).ok(*LIST, f"--name-contains={value}")
    from urllib.parse import parse_qs, urlsplit

    assert parse_qs(urlsplit(server.requests[0][1]).query)["nameContains"] == [value]


@pytest.mark.parametrize(("flag", "sent"), [("--is-owned", "true"), ("--no-is-owned", "false"), ("--is-owned=true", "true"),
                                            ("--is-owned=false", "false")])  # fmt: skip
def test_flags_take_no_word(server, flag, sent):
    Outcrop(server.url).ok("bedrock", "list-custom-models", flag)
    assert f"isOwned={sent}" in server.requests[0][1]
    run = Outcrop(server.url)("bedrock", "list-custom-models", flag, "true")
    assert run.code == 252 and 'unexpected: "true"' in run.err


@pytest.mark.parametrize("flag", ["--is-owned=", "--is-owned=maybe", "--no-is-owned=true", "--no-paginate=1"])
def test_a_flag_with_another_value_is_an_error(server, flag):
    run = Outcrop(server.url)("bedrock", "list-custom-models", flag)
    assert run.code == 252 and flag.split("=")[0] in run.err and "takes no value" in run.err and not server.requests


@pytest.mark.parametrize("option", ["--region", "--profile", "--endpoint-url", "--output", "--starting-token", "--cli-input-json"])
def test_an_empty_setting_is_not_taken_for_its_default(server, option):
    for words in ([f"{option}="], [option, ""]):
        run = Outcrop(server.url)(*LIST, *words)
        assert run.code == 252 and option in run.err and not server.requests


@pytest.mark.parametrize("option", ["--region", "--name-contains", "--max-items"])
def test_an_option_given_twice_is_an_error(server, option):
    run = Outcrop(server.url)(*LIST, option, "1", f"{option}=2")
    assert run.code == 252 and f"{option} is given twice" in run.err and not server.requests


NUMBERS = ["", "x", "1x", "1.5", " 1", "0x10", "99999999999999999999", "-1", "0"]


@pytest.mark.parametrize("value", NUMBERS, ids=repr)
def test_a_wrong_count_is_named(server, value):
    run = Outcrop(server.url)(*LIST, f"--max-items={value}")
    assert run.code == 252 and "--max-items" in run.err and f'"{value}"' in run.err and not server.requests


def test_options_of_every_command_stand_anywhere(server):
    answer = {"jobSummaries": []}
    for words in ([*LIST, "--region", "eu-west-1"], ["bedrock", "--region", "eu-west-1", LIST[1]], ["--region=eu-west-1", *LIST]):
        server.then(answer)
        Outcrop(server.url).ok(*words)
    assert len(server.requests) == 3


def test_abbreviations_are_understood_where_they_are_clear(server):
    Outcrop(server.url).ok(*LIST, "--name-c", "x", "--stat=Failed")
    assert "nameContains=x" in server.requests[0][1] and "statusEquals=Failed" in server.requests[0][1]
    run = Outcrop(server.url)(*LIST, "--creation-time", "now")
    assert run.code == 252 and "--creation-time-after" in run.err and "--creation-time-before" in run.err


MISSPELT = [
    ((*LIST, "--name-contain=x", "--nam-contains", "x"), "--nam-contains; did you mean --name-contains?"),
    ((*LIST, "--regoin", "x"), "--regoin; did you mean --region?"),
    ((*LIST, "--name_contains", "x"), "--name_contains; did you mean --name-contains?"),
    ((*LIST, "--qqqqqqqqqqqq"), "no option --qqqqqqqqqqqq\n"),
    (("--regoin", "x", *LIST), "--regoin; did you mean --region?"),
    (("bedrock", "converse"), "it is one of bedrock-runtime: outcrop bedrock-runtime converse"),
    (("bedrock-agent", "list-guardrails"), "it is one of bedrock: outcrop bedrock list-guardrails"),
    ((*LIST, "one", "two", "three"), 'unexpected: "one", "two", "three"'),
    (("configure", "shwo"), "did you mean show?"),
    (("sign", "a", "b", "c"), 'unexpected: "b", "c"'),
]


@pytest.mark.parametrize(("words", "message"), MISSPELT, ids=range(len(MISSPELT)))
def test_what_is_misspelt_is_told_with_what_was_meant(server, words, message):
    run = Outcrop(server.url)(*words)
    assert run.code == 252 and not run.out and not server.requests
    assert message in run.err


@pytest.mark.parametrize("words", [("nonsense", "help"), ("bedrock", "nonsense", "help"), ("bedrock", "nonsense", "--help"),
                                   ("help", "nonsense"), ("help", "bedrock", "nonsense"), (*LIST, "nonsense", "help")])  # fmt: skip
def test_help_on_nothing_is_an_error(words):
    run = Outcrop(None)(*words)
    assert run.code == 252 and "nonsense" in run.err and not run.out
