"""What models say: the built-in one, and --script."""

import contextlib
import json
import time
import urllib.error
from concurrent.futures import ThreadPoolExecutor

import pytest
from botocore.exceptions import ClientError, EventStreamError
from emulator_process import PATIENCE, process_of
from http2_client import connected

MODEL = "amazon.nova-pro-v1:0"
TOOLS = {"tools": [{"toolSpec": {"name": name, "inputSchema": {"json": {"type": "object"}}}} for name in ("weather", "clock")]}
GUARDRAIL = {"guardrailIdentifier": "abcdefghijkl", "guardrailVersion": "1", "trace": "enabled"}
TOPIC = {"topicPolicy": {"topics": [{"name": "Music", "type": "DENY", "action": "BLOCKED"}]}}


def user(*texts):
    return {"role": "user", "content": [{"text": text} for text in texts]}


def result(use, value):
    return {"role": "user", "content": [{"toolResult": {"toolUseId": use["toolUseId"], "content": [value]}}]}


def texts(message):
    return [block["text"] for block in message["content"] if "text" in block]


def uses(message):
    return [block["toolUse"] for block in message["content"] if "toolUse" in block]


def whole(stream):
    """The answer of Converse that a stream of ConverseStream amounts to."""
    blocks, answer = {}, {}
    for event in stream:
        ((kind, value),) = event.items()
        if kind == "contentBlockStart":
            blocks[value["contentBlockIndex"]] = {"toolUse": {**value["start"]["toolUse"], "input": ""}}
        elif kind == "contentBlockDelta":
            ((name, delta),) = value["delta"].items()
            block = blocks.setdefault(value["contentBlockIndex"], {})
            if name == "toolUse":
                block["toolUse"]["input"] += delta["input"]
            elif name == "reasoningContent":
                reasoning = block.setdefault(name, {"reasoningText": {"text": ""}})["reasoningText"]
                reasoning["text"] += delta["text"]
            else:
                block[name] = block.get(name, "") + delta
        elif kind in ("messageStop", "metadata"):
            answer |= value
    for block in blocks.values():
        if "toolUse" in block:
            block["toolUse"]["input"] = json.loads(block["toolUse"]["input"])
    content = [blocks[index] for index in sorted(blocks)]
    return {**answer, "output": {"message": {"role": "assistant", "content": content}}}


class Model:
    """Speaks with one emulator, by either operation."""

    def __init__(self, emulator, operation="Converse"):
        self.client = emulator.client("bedrock-runtime")
        self.operation = operation

    def __call__(self, *messages, model=MODEL, **more):
        if self.operation == "Converse":
            return self.client.converse(modelId=model, messages=list(messages), **more)
        return whole(self.client.converse_stream(modelId=model, messages=list(messages), **more)["stream"])


def refusal(call):
    with pytest.raises(ClientError) as caught:
        call()
    error = caught.value.response["Error"]
    return error["Code"], error["Message"]


@pytest.fixture(params=["Converse", "ConverseStream"])
def operation(request):
    return request.param


@pytest.fixture
def scripted(start, tmp_path, operation):
    """A model that follows `rules`: `with scripted(rule, ...) as model`."""

    @contextlib.contextmanager
    def run(*rules, otherwise="error", options=()):
        (tmp_path / "script.json").write_text(json.dumps({"rules": list(rules), "otherwise": otherwise}))
        with start("--script", str(tmp_path / "script.json"), *options) as emulator:
            model = Model(emulator, operation)
            model.emulator = emulator
            yield model

    return run


# --- The built-in model ---


def test_both_operations_say_the_same_and_count_the_same(emulator):
    asked = {"system": [{"text": "Be brief."}], "toolConfig": TOOLS}
    one, other = (Model(emulator, operation)(user("one two three"), **asked) for operation in ("Converse", "ConverseStream"))
    for name in ("output", "stopReason", "usage"):
        assert one[name] == other[name], name
    usage = one["usage"]
    assert usage["totalTokens"] == usage["inputTokens"] + usage["outputTokens"] and usage["outputTokens"] > 0
    counted = emulator.client("bedrock-runtime").count_tokens(modelId=MODEL, input={"converse": {"messages": [user("one two three")], **asked}})
    assert counted["inputTokens"] == usage["inputTokens"]


@pytest.mark.parametrize("most", [1, 3, 7, 8, 9, 10, 100])
@pytest.mark.parametrize("more", [{}, {"toolConfig": TOOLS}])
def test_no_answer_has_more_tokens_than_it_may(emulator, operation, more, most):
    answer = Model(emulator, operation)(user("one two three"), inferenceConfig={"maxTokens": most}, **more)
    assert answer["usage"]["outputTokens"] <= most
    assert answer["stopReason"] == ("max_tokens" if most < 5 or (more and most < 8) else "tool_use" if more else "end_turn")


def test_a_guardrail_blocks_a_word(emulator, operation):
    model = Model(emulator, operation)
    assert texts(model(user("a forbidden word"))["output"]["message"]) == ["You said: a forbidden word"], "nobody asked for a guardrail"
    assert model(user("a word"), guardrailConfig=GUARDRAIL)["stopReason"] == "end_turn"
    blocked = model(user("a forbidden word"), guardrailConfig=GUARDRAIL)
    assert blocked["stopReason"] == "guardrail_intervened"
    assert blocked["usage"] == {**blocked["usage"], "inputTokens": 0, "outputTokens": 0, "totalTokens": 0}
    (assessment,) = blocked["trace"]["guardrail"]["inputAssessment"].items()
    assert assessment[0] == "abcdefghijkl" and assessment[1]["wordPolicy"]["customWords"][0]["match"] == "forbidden"
    assert "trace" not in model(user("forbidden"), guardrailConfig={**GUARDRAIL, "trace": "disabled"})
    guarded = {"role": "user", "content": [{"text": "forbidden"}, {"guardContent": {"text": {"text": "fine"}}}]}
    assert model(guarded, guardrailConfig=GUARDRAIL)["stopReason"] == "end_turn", "only what is to be guarded"


def test_a_guardrail_alone_says_the_same(emulator):
    client = emulator.client("bedrock-runtime")

    def apply(text):
        content = [{"text": {"text": text}}]
        return client.apply_guardrail(guardrailIdentifier="abcdefghijkl", guardrailVersion="1", source="INPUT", content=content)

    assert (apply("a word")["action"], apply("a word")["outputs"]) == ("NONE", [])
    blocked = apply("a forbidden word")
    assert blocked["action"] == "GUARDRAIL_INTERVENED" and blocked["outputs"][0]["text"] and blocked["assessments"]


# --- Scripts ---


def test_an_agent_with_two_tools(scripted):
    rules = (
        {"when": {"turn": 1, "text": "(?i)umbrella", "tools": ["weather", "clock"]}, "answer": {"text": "I look.", "toolUses": [{"name": "clock"}, {"name": "weather", "input": {"city": "Oslo"}}]}},
        {"when": {"toolResult": "weather", "text": "rain"}, "answer": {"text": "Take one."}},
        {"when": {"toolResult": "weather"}, "answer": {"text": "Leave it."}},
    )
    with scripted(*rules) as model:
        first = model(user("Do I need an umbrella?"), toolConfig=TOOLS)
        assert first["stopReason"] == "tool_use" and texts(first["output"]["message"]) == ["I look."]
        clock, weather = uses(first["output"]["message"])
        assert (clock["name"], clock["input"], weather["name"], weather["input"]) == ("clock", {}, "weather", {"city": "Oslo"})
        assert clock["toolUseId"] != weather["toolUseId"]
        for value, said in (({"json": {"sky": "rain"}}, "Take one."), ({"text": "sun"}, "Leave it.")):
            results = {"role": "user", "content": [*result(clock, {"text": "noon"})["content"], *result(weather, value)["content"]]}
            second = model(user("Do I need an umbrella?"), first["output"]["message"], results, toolConfig=TOOLS)
            assert (second["stopReason"], texts(second["output"]["message"])) == ("end_turn", [said])
        code, message = refusal(lambda: model(user("Do I need an umbrella?")))
        assert code == "ValidationException" and "No rule of the script fits" in message
        for fact in (model.operation, MODEL, "turn 1", "tools none", '"Do I need an umbrella?"'):
            assert fact in message


@pytest.mark.parametrize(
    "when, fits",
    [
        ({}, True),
        ({"model": "nova"}, True),
        ({"model": "^nova"}, False),
        ({"text": "two.*four"}, True),
        ({"text": "^two"}, False),
        ({"turn": 2}, True),
        ({"turn": 1}, False),
        ({"system": "kind"}, True),
        ({"system": "rude"}, False),
        ({"tools": ["clock"]}, True),
        ({"tools": ["clock", "hammer"]}, False),
        ({"toolResult": "weather"}, False),
        ({"operation": "InvokeModel"}, False),
        ({"model": "nova", "turn": 1}, False),
    ],
    ids=str,
)
def test_conditions(scripted, when, fits):
    with scripted({"when": when, "answer": {"text": "yes"}}, {"answer": {"text": "no"}}) as model:
        told = (user("x"), {"role": "assistant", "content": [{"text": "y"}]}, user("one two", "three four"))
        answer = model(*told, system=[{"text": "Be kind."}], toolConfig=TOOLS)
        assert texts(answer["output"]["message"]) == ["yes" if fits else "no"]


def test_an_operation_as_a_condition(scripted):
    with scripted({"when": {"operation": "Converse"}, "answer": {"text": "whole"}}, {"answer": {"text": "stream"}}) as model:
        assert texts(model(user("x"))["output"]["message"]) == ["whole" if model.operation == "Converse" else "stream"]


def test_without_a_rule_the_built_in_model_answers_where_the_script_says_so(scripted):
    with scripted({"when": {"text": "one"}, "answer": {"text": "scripted"}}, otherwise="built-in") as model:
        assert texts(model(user("two"))["output"]["message"]) == ["You said: two"]
        assert texts(model(user("one"))["output"]["message"]) == ["scripted"]


def test_reasoning_and_reasons_to_stop(scripted):
    with scripted({"answer": {"reasoning": "Let me see.", "text": "Well.", "stopReason": "content_filtered"}}) as model:
        answer = model(user("x"))
        assert answer["stopReason"] == "content_filtered" and answer["usage"]["outputTokens"] == 4
        assert answer["output"]["message"]["content"] == [{"reasoningContent": {"reasoningText": {"text": "Let me see."}}}, {"text": "Well."}]
        assert model(user("x"), inferenceConfig={"maxTokens": 2})["usage"]["outputTokens"] == 2


@pytest.mark.parametrize("found", ["input", "output"])
def test_a_guardrail_of_a_script(scripted, found):
    guardrail = {found: TOPIC, "message": "No music here."}
    with scripted({"answer": {"text": "la la la", "guardrail": guardrail}}) as model:
        assert texts(model(user("sing"))["output"]["message"]) == ["la la la"], "the request asks for no guardrail"
        blocked = model(user("sing"), guardrailConfig=GUARDRAIL)
        assert (blocked["stopReason"], texts(blocked["output"]["message"])) == ("guardrail_intervened", ["No music here."])
        trace = blocked["trace"]["guardrail"]
        if found == "input":
            assert trace["inputAssessment"] == {"abcdefghijkl": TOPIC} and "modelOutput" not in trace
            assert blocked["usage"]["totalTokens"] == 0
        else:
            assert trace["outputAssessments"] == {"abcdefghijkl": [TOPIC]} and trace["modelOutput"] == ["la la la"]
            assert blocked["usage"]["outputTokens"] == 3


def test_an_error_comes_so_often_to_each_conversation(scripted):
    error = {"error": {"type": "ThrottlingException", "message": "Not now."}}
    with scripted({"times": 2, "answer": error}, {"answer": {"text": "at last"}}) as model:

        def outcomes(words):
            return [refusal(lambda: model(user(words))), refusal(lambda: model(user(words))), texts(model(user(words))["output"]["message"])]

        wanted = [("ThrottlingException", "Not now.")] * 2 + [["at last"]]
        with ThreadPoolExecutor(8) as threads:
            assert list(threads.map(outcomes, map(str, range(40)))) == [wanted] * 40


@pytest.mark.parametrize("error, status", [("AccessDeniedException", 403), ("ModelNotReadyException", 429), ("ServiceUnavailableException", 503), ("ModelErrorException", 424)])
def test_errors_have_the_status_of_the_model(scripted, error, status):
    with scripted({"answer": {"error": {"type": error}}}) as model:
        with pytest.raises(ClientError) as caught:
            model(user("x"))
        assert caught.value.response["Error"]["Code"] == error
        assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == status


@pytest.mark.parametrize("answer", [{"text": "x"}, {"error": {"type": "ModelTimeoutException"}}])
def test_a_delay_comes_before_answers_and_errors(scripted, answer):
    with scripted({"answer": answer | {"delay": "60ms"}}) as model:
        asked = time.monotonic()
        with contextlib.suppress(ClientError):
            model(user("x"))
        assert time.monotonic() - asked >= 0.06


@pytest.mark.parametrize("after, seen", [(0, 0), (3, 3), (1000, 6)])
def test_an_error_in_the_midst_of_a_stream(start, tmp_path, after, seen):
    answer = {"text": "one two", "error": {"type": "ModelStreamErrorException", "message": "It fell over.", "afterEvents": after}}
    (tmp_path / "script.json").write_text(json.dumps({"rules": [{"answer": answer}]}))
    with start("--script", str(tmp_path / "script.json")) as emulator:
        client = emulator.client("bedrock-runtime")
        events = iter(client.converse_stream(modelId=MODEL, messages=[user("x")])["stream"])
        came = []
        with pytest.raises(EventStreamError, match="modelStreamErrorException.*It fell over."):
            for event in events:
                came.append(event)
        assert len(came) == seen
        assert refusal(lambda: client.converse(modelId=MODEL, messages=[user("x")])) == ("ModelStreamErrorException", "It fell over.")


def test_bodies_are_those_of_invoke_model(start, tmp_path):
    body = {"content": [{"type": "text", "text": "Grüße " * 40}]}
    rules = [
        {"when": {"turn": 2}, "answer": {"text": "of Converse alone"}},
        {"when": {"turn": 2}, "answer": {"body": {"turn": "second"}}},
        {"when": {"text": "hello"}, "answer": {"body": body}},
        {"when": {"text": "broken"}, "answer": {"body": body, "error": {"type": "ModelTimeoutException", "afterEvents": 1}}},
    ]
    (tmp_path / "script.json").write_text(json.dumps({"rules": rules}))
    with start("--script", str(tmp_path / "script.json")) as emulator:
        client = emulator.client("bedrock-runtime")

        def invoke(asked):
            return json.loads(client.invoke_model(modelId=MODEL, body=json.dumps(asked))["body"].read())

        def stream(asked):
            return client.invoke_model_with_response_stream(modelId=MODEL, body=json.dumps(asked))["body"]

        assert invoke({"prompt": "hello"}) == body
        assert json.loads(b"".join(part["chunk"]["bytes"] for part in stream({"prompt": "hello"}))) == body
        assert invoke({"messages": [{"role": "user"}, {"role": "assistant"}, {"role": "user"}]}) == {"turn": "second"}
        assert "No rule of the script fits" in refusal(lambda: invoke({"prompt": "else"}))[1]
        with pytest.raises(EventStreamError, match="modelTimeoutException"):
            list(stream({"prompt": "broken"}))


@pytest.mark.parametrize("body", [b"[1, {}]", b'"text"', b"5", b"null", b"", b"\xff", b'{"max_tokens": "x", "messages": 5}', b'{"messages": [5, {"role": []}]}', b'{"max_tokens": 1e400}'])
def test_a_body_of_any_kind_is_counted(start, body):
    with start("--tokens-per-minute", "1000000") as emulator:
        client = emulator.client("bedrock-runtime")
        assert client.invoke_model(modelId=MODEL, body=body)["body"].read()
        assert client.count_tokens(modelId=MODEL, input={"invokeModel": {"body": body}})["inputTokens"] >= 0


def test_a_script_while_it_runs(start):
    with start() as emulator:
        model = Model(emulator)
        emulator.control("POST", "script", {"rules": [{"answer": {"text": "scripted"}}]})
        assert texts(model(user("x"))["output"]["message"]) == ["scripted"]
        code = refusal_of_control(emulator, {"rules": [{"answer": {"txt": "x"}}]})
        assert code == 'rules[0].answer has no member "txt"; known are text, toolUses, reasoning, stopReason, body, guardrail, error, delay'
        assert texts(model(user("x"))["output"]["message"]) == ["scripted"], "the one that was there stays"
        emulator.control("DELETE", "script")
        assert texts(model(user("x"))["output"]["message"]) == ["You said: x"]


def refusal_of_control(emulator, script):
    with pytest.raises(urllib.error.HTTPError) as refused:
        emulator.control("POST", "script", script)
    assert refused.value.code == 400
    return json.load(refused.value)["message"]


OK = {"text": "x"}
WRONG = [
    ("[]", "the script has to be an object"),
    ("{", "the script is no JSON: parse error at line 1, column 2"),
    ('{"rules": 1e400}', "the script is no JSON: number overflow parsing '1e400'"),
    ("{}", 'the script needs the member "rules"'),
    ('{"rules": [], "rules": []}', 'the script has two members "rules" in one object'),
    ("[" * 600 + "]" * 600, "the script nests deeper than 500 levels"),
    ({"rules": {}}, "rules has to be an array"),
    ({"rules": [], "otherwise": "x"}, "otherwise has to be one of error, built-in"),
    ({"rules": [1]}, "rules[0] has to be an object"),
    ({"rules": [{"answer": OK}, {}]}, 'rules[1] needs the member "answer"'),
    ({"rules": [{"answer": OK, "wen": {}}]}, 'rules[0] has no member "wen"; known are name, when, times, answer'),
    ({"rules": [{"answer": OK, "times": 0}]}, "rules[0].times has to be a whole number from 1 to 1000000"),
    ({"rules": [{"answer": OK, "when": {"text": "("}}]}, "rules[0].when.text is no regular expression: pattern ( at 1: missing closing parenthesis"),
    ({"rules": [{"answer": OK, "when": {"turn": "1"}}]}, "rules[0].when.turn has to be a whole number from 1 to 1000000"),
    ({"rules": [{"answer": OK, "when": {"tools": ["a", 2]}}]}, "rules[0].when.tools[1] has to be a text that is not empty"),
    ({"rules": [{"answer": OK, "when": {"operation": "Invoke"}}]}, "rules[0].when.operation has to be one of Converse, ConverseStream, InvokeModel, InvokeModelWithResponseStream"),
    ({"rules": [{"answer": {}}]}, "rules[0].answer needs a text, toolUses, a body or an error"),
    ({"rules": [{"answer": {"text": ""}}]}, "rules[0].answer.text has to be a text that is not empty"),
    ({"rules": [{"answer": {**OK, "body": 1}}]}, "rules[0].answer has a body, which InvokeModel answers, beside what Converse answers: make two rules of it"),
    ({"rules": [{"answer": {"toolUses": [{"input": {}}]}}]}, 'rules[0].answer.toolUses[0] needs the member "name"'),
    ({"rules": [{"answer": {"toolUses": [{"name": "a", "input": []}]}}]}, "rules[0].answer.toolUses[0].input has to be an object"),
    ({"rules": [{"answer": {**OK, "stopReason": "tired"}}]}, "rules[0].answer.stopReason has to be one of end_turn, tool_use, "),
    ({"rules": [{"answer": {**OK, "delay": "soon"}}]}, 'rules[0].answer.delay has to be a duration such as "40ms"'),
    ({"rules": [{"answer": {"error": {"type": "OopsException"}}}]}, "rules[0].answer.error.type names no error of bedrock-runtime, such as ThrottlingException"),
    ({"rules": [{"answer": {"error": {"type": "Message"}}}]}, "rules[0].answer.error.type names no error of bedrock-runtime, such as ThrottlingException"),
    ({"rules": [{"answer": {**OK, "error": {"type": "ConflictException", "afterEvents": 1}}}]}, "rules[0].answer.error.type is no error of streams: it can't come after events"),
    ({"rules": [{"answer": {"error": {"type": "ThrottlingException", "afterEvents": 1}}}]}, "rules[0].answer.error comes after events, of which there are none: give the answer a text, toolUses or a body"),
    ({"rules": [{"answer": {**OK, "guardrail": {"message": "m"}}}]}, 'rules[0].answer.guardrail needs either "input" or "output": what the guardrail found there'),
    ({"rules": [{"answer": {**OK, "guardrail": {"input": {"topics": []}, "message": "m"}}}]}, 'rules[0].answer.guardrail.input is no GuardrailAssessment, which has no member "topics"'),
    ({"rules": [{"answer": {**OK, "guardrail": {"input": {"topicPolicy": {}}, "message": "m"}}}]}, "rules[0].answer.guardrail.input is no GuardrailAssessment: 1 validation error detected: "),
    ({"rules": [{"answer": {"guardrail": {"input": {}, "message": "m"}}}]}, "rules[0].answer needs a text, toolUses, a body or an error"),
]


@pytest.mark.parametrize("script, message", WRONG, ids=lambda value: str(value)[:60])
def test_a_script_that_is_wrong_is_told_with_its_place(tmp_path, script, message):
    path = tmp_path / "script.json"
    path.write_text(script if isinstance(script, str) else json.dumps(script))
    with process_of("--script", str(path)) as process:
        assert process.wait(timeout=PATIENCE) == 1
        said = process.stderr.read()
    assert said.startswith(f"outcrop-emulator: {path}: {message}"), said


def test_a_script_that_is_not_there(tmp_path):
    for path in (tmp_path / "none.json", tmp_path):
        with process_of("--script", str(path)) as process:
            assert process.wait(timeout=PATIENCE) == 1
            assert f"cannot read the script {path}" in process.stderr.read()


# --- Tokens a minute ---

CLAUDE = "anthropic.claude-sonnet-4-20250514-v1:0"
THROTTLED = ("ThrottlingException", "Too many tokens, please wait before trying again.")


def most(tokens):
    return {"inferenceConfig": {"maxTokens": tokens}}


def test_a_call_takes_the_most_that_it_may_use_and_gives_back_the_rest(start, operation):
    with start("--tokens-per-minute", "1000") as emulator:
        model = Model(emulator, operation)
        model(user("one"), **most(999))  # with the word, all that there is
        model(user("one"), **most(990))
        assert refusal(lambda: model(user("one two"), **most(999))) == THROTTLED
        assert refusal(lambda: model(user("one"))) == THROTTLED, "without maxTokens, all that the model may say counts"
        assert model(user("one"), **most(500))["stopReason"] == "end_turn", "a call that is refused takes nothing"


def test_what_was_used_stays_used(start, operation):
    with start("--tokens-per-minute", "60") as emulator:
        model = Model(emulator, operation)
        model(user("one"), **most(59))  # uses 4: "one", and "You said: one"
        assert refusal(lambda: model(user("one"), **most(59))) == THROTTLED
        model(user("one"), **most(50))
        model(user("one"), model=CLAUDE, **most(59))
        assert refusal(lambda: model(user("one"), model=CLAUDE, **most(48))) == THROTTLED, "it used 1 and 5 times 3"
        emulator.move_clock("1m")
        model(user("one"), **most(59))
        model(user("one"), model=CLAUDE, **most(59))


def test_invoke_model_takes_from_the_same_quota(start):
    with start("--tokens-per-minute", "60") as emulator:
        client = emulator.client("bedrock-runtime")
        assert refusal(lambda: client.invoke_model(modelId=MODEL, body=json.dumps({"prompt": "one", "max_tokens": 60}))) == THROTTLED
        client.invoke_model(modelId=MODEL, body=json.dumps({"prompt": "one", "max_tokens": 59}))
        assert refusal(lambda: Model(emulator)(user("one"), **most(59))) == THROTTLED


def test_an_answer_that_is_not_over_keeps_its_tokens_and_one_that_nobody_wants_gives_them_back(start, operation):
    with start("--tokens-per-minute", "1000") as emulator:
        model = Model(emulator, operation)
        with connected(emulator) as client:
            path = "converse" if operation == "Converse" else "converse-stream"
            headers = {"authorization": "Bearer outcrop-bearer-token", "content-type": "application/json", "x-outcrop-fault": "stall,bytes=10"}
            stream = client.open("POST", f"/model/{MODEL}/{path}", headers)
            client.send(stream, json.dumps({"messages": [user("one")], **most(900)}).encode(), end=True)
            client.until(stream, lambda seen: seen.body)
            assert refusal(lambda: model(user("one"), **most(900))) == THROTTLED
        for _ in range(10_000):  # until the emulator has seen that the client is gone
            with contextlib.suppress(ClientError):
                assert model(user("one"), **most(900))["stopReason"] == "end_turn"
                return
        pytest.fail("the tokens of an answer whose client is gone are not given back")


def test_errors_cost_nothing(scripted):
    error = {"error": {"type": "ModelErrorException"}}
    with scripted({"when": {"text": "error"}, "answer": error}, {"answer": {"text": "fine"}}, options=("--tokens-per-minute", "60")) as model:
        for _ in range(5):
            assert refusal(lambda: model(user("error"), **most(59)))[0] == "ModelErrorException"
        model(user("one"), **most(59))
