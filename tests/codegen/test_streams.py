"""Event streams and waiters: what is generated of them, and what is refused."""

import pytest
from support import MODELS, ident, load, member, model, planned, rendered, structure

from codegen.model import overlay, read_smithy
from codegen.model.errors import ModelError
from codegen.model.jmespath import Comparison, Length, Literal, Path, Unsupported, parse

_STREAMING = {"smithy.api#streaming": {}}
_ERROR = {"smithy.api#error": "server"}


def _union(**members):
    return {"type": "union", "members": members, "traits": _STREAMING}


def _listening(shapes, **output):
    output.setdefault("events", member("Events", httpPayload=True))
    return model(shapes, output=output)


def test_a_stream_is_a_method_that_returns_one():
    shapes = {"Events": _union(tick=member("Tick")), "Tick": structure(at=member())}
    files = rendered(_listening(shapes, table=member(httpHeader="X-Table")))
    assert "EventStream<DoItView, EventsView> do_it(" in files["include/outcrop/shop/client.h"]
    operation = files["include/outcrop/shop/operations/do_it.h"]
    assert "#include \"outcrop/event_stream.h\"" in operation
    assert "std::optional<std::string_view> table{}" in operation
    assert "events" not in operation.split("struct DoItView")[1]
    assert ".events = &streams::events" in files["src/operations/do_it.cc"]


def test_exceptions_are_no_members_of_the_view_but_errors_of_the_service():
    shapes = {
        "Events": _union(tick=member("Tick"), brokenException=member("BrokenException")),
        "Tick": structure(),
        "BrokenException": {**structure(message=member()), "traits": _ERROR},
    }
    files = rendered(_listening(shapes))
    assert "broken_exception" not in files["include/outcrop/shop/views/events.h"]
    assert '{"brokenException", "BrokenException"}' in files["src/streams/events.cc"]
    assert "struct BrokenException" in files["include/outcrop/shop/errors.h"]


def test_two_events_may_share_a_structure():
    shapes = {"Events": _union(a=member("Tick"), b=member("Tick")), "Tick": structure()}
    table = rendered(_listening(shapes))["src/streams/events.cc"]
    assert table.count("OutputSchema events_tick{") == 1 and table.count("&events_tick}") == 2


def test_events_have_owning_counterparts():
    shapes = {"Events": _union(tick=member("Tick")), "Tick": structure(at=member())}
    assert "Events to_owned(const EventsView& view)" in rendered(_listening(shapes))["include/outcrop/shop/owned/events.h"]


def test_terminal_events_come_from_the_overlay():
    shapes = {"Events": _union(tick=member("Tick")), "Tick": structure()}
    files = rendered(_listening(shapes), overlay.Overlay(terminal_events={"Events": ("tick",)}))
    assert 'events_terminal_events[] = {"tick"}' in files["src/streams/events.cc"]
    for wrong in ({"Events": ("tock",)}, {"Nothing": ("tick",)}):
        with pytest.raises(ModelError, match="terminal event"):
            planned(_listening(shapes), overlay.Overlay(terminal_events=wrong))


@pytest.mark.parametrize(
    ("key", "fact"), [("model_invocations", ".model_invocation = true"), ("creates_anew", ".creates_anew = true")]
)
def test_what_is_not_repeated_comes_from_the_overlay(key, fact):
    assert fact in rendered(model(), overlay.Overlay(**{key: frozenset(["DoIt"])}))["src/operations/do_it.cc"]
    assert fact not in rendered(model())["src/operations/do_it.cc"]
    with pytest.raises(ModelError, match="Undo"):
        planned(model(), overlay.Overlay(**{key: frozenset(["Undo"])}))


def test_a_text_of_events_belongs_to_an_operation_that_streams_some():
    for name, problem in (("Undo", "the model does not have it"), ("DoIt", "answers with no events")):
        with pytest.raises(ModelError, match=f"{name}.*streams text.*{problem}"):
            planned(model(), overlay.Overlay(event_texts={name: "a.b"}))


def test_what_carries_an_idempotency_token_does_not_create_anew():
    with pytest.raises(ModelError, match="carries an idempotency token"):
        planned(
            model(input_={"t": member(idempotencyToken=True)}), overlay.Overlay(creates_anew=frozenset(["DoIt"]))
        )


@pytest.mark.parametrize(
    "shapes, output, problem",
    [
        ({"Events": _union(a=member())}, {}, "an event is a structure"),
        ({"Events": _union(a=member("A")), "A": structure(e=member("Events"))}, {}, "can only be a member"),
        (
            {"Events": _union(a=member("A")), "A": structure(x=member("smithy.api#Float", eventHeader=True))},
            {},
            "eventHeader binds",
        ),
        (
            {
                "Events": _union(a=member("A")),
                "A": structure(x=member("smithy.api#Integer", eventPayload=True)),
            },
            {},
            "eventPayload binds",
        ),
        (
            {"Events": _union(a=member("A")), "A": structure(x=member(eventPayload=True), y=member())},
            {},
            "has no place",
        ),
        (
            {
                "Events": _union(a=member("A")),
                "A": structure(),
                "List": {"type": "list", "member": {"target": ident("Events")}},
            },
            {"events": member("List")},
            "can't be held by lists",
        ),
    ],
)
def test_what_no_frame_can_carry_is_refused(shapes, output, problem):
    with pytest.raises(ModelError, match=problem):
        planned(_listening(shapes, **output))


_BYTES = {"Bytes": {"type": "blob", "traits": _STREAMING}}


def test_a_streaming_blob_is_a_method_that_returns_a_stream_of_bytes():
    document = model(_BYTES, output={"body": member("Bytes", httpPayload=True), "kind": member(httpHeader="X-Kind")})
    files = rendered(document)
    assert "ByteStream<DoItView> do_it(" in files["include/outcrop/shop/client.h"]
    operation = files["include/outcrop/shop/operations/do_it.h"]
    assert '#include "outcrop/byte_stream.h"' in operation and "blob.h" not in operation
    assert "kind{}" in operation and "body" not in operation.split("struct DoItView")[1]
    source = files["src/operations/do_it.cc"]
    assert ".streams_bytes = true," in source and "internal::byte_stream<DoItView>(" in source
    assert "pending_call" not in source and "do_it(" not in files["include/outcrop/shop/async_client.h"]
    assert "body" not in files["include/outcrop/shop/owned/operations/do_it.h"].split("struct DoIt")[1]


def test_a_streaming_blob_that_is_sent_is_a_blob():
    files = rendered(model(_BYTES, input_={"body": member("Bytes", httpPayload=True)}))
    assert "std::optional<Blob> body{}" in files["include/outcrop/shop/operations/do_it.h"]
    assert "out.blob_payload(in.body" in files["src/operations/do_it.cc"]


def test_agent_runtimes_stream_their_bytes():
    service = read_smithy.read(load(MODELS / "bedrock-agentcore.json"))
    assert {o.name for o in service.operations if o.output_bytes} == {"InvokeAgentRuntime"}


def test_bedrocks_streams_are_all_there():
    expected = {
        "bedrock-runtime.json": {"ConverseStream", "InvokeModelWithResponseStream"},
        "bedrock-agent-runtime.json": {
            "AgenticRetrieveStream",
            "InvokeAgent",
            "InvokeFlow",
            "InvokeInlineAgent",
            "OptimizePrompt",
            "RetrieveAndGenerateStream",
        },
        "bedrock-agentcore.json": {"InvokeAgentRuntimeCommand", "InvokeCodeInterpreter", "InvokeHarness"},
    }
    for name, operations in expected.items():
        service = read_smithy.read(load(MODELS / name))
        streaming = {o.name for o in service.operations if o.output_stream and not o.input_stream}
        assert streaming == operations


def test_paths_are_parsed():
    assert parse("a.b[].c") == Path(("a", "b", "[]", "c"))
    assert parse('a[*]."b-c"') == Path(("a", "[]", "b-c"))
    assert parse("length(a.b) >= `2`") == Comparison(">=", Length(Path(("a", "b"))), Literal(2))
    assert parse("'x' == a") == Comparison("==", Literal("x"), Path(("a",)))


@pytest.mark.parametrize("path", ["a[0]", "a[?b]", "keys(a)", "a || b", "{x: a}", "a.", "", "a b", "length(`1`)"])
def test_other_paths_are_not(path):
    with pytest.raises(Unsupported):
        parse(path)


def _waiting(path, comparator="stringEquals", kind="output", state="success"):
    matcher = {kind: {"path": path, "expected": "x", "comparator": comparator}}
    waitable = {"ItWorks": {"acceptors": [{"state": state, "matcher": matcher}]}}
    output = {"a": member(), "n": member("smithy.api#Integer"), "f": member("smithy.api#Boolean"), "l": member("L")}
    shapes = {"L": {"type": "list", "member": member()}, "M": {"type": "map", "key": member(), "value": member()}}
    shapes |= {"U": {"type": "union", "members": {"l": member("L")}}, "Node": structure(next=member("Node", required=True), name=member())}
    output |= {"m": member("M"), "u": member("U"), "node": member("Node")}
    document = model(shapes, output=output, input_={"b": member(), "m": member("M")})
    document["shapes"][ident("DoIt")]["traits"]["smithy.waiters#waitable"] = waitable
    return document


def test_a_waiter_is_a_method():
    files = rendered(_waiting("a"))
    assert "Response<DoItView> wait_until_it_works(" in files["include/outcrop/shop/client.h"]
    assert "if (output.a) values.add(std::string_view(*output.a));" in files["src/operations/do_it.cc"]


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("f", "if (output.f) values.add(*output.f);"),
        ("a == 'x'", "bool result = false; if (output.a) result = std::string_view(*output.a) == \"x\"; values.add(result);"),
        ("'x' != a", "bool result = true; if (output.a) result = std::string_view(*output.a) != \"x\"; values.add(result);"),
        ("f == `false`", "if (output.f) result = (*output.f) == false;"),
        ("length(l) > `0`", "values.add(output.l.size() > std::size_t{0});"),
        ("`1` >= length(l)", "values.add(output.l.size() <= std::size_t{1});"),
        ("length(m) > `0`", "values.add(output.m.entries().size() > std::size_t{0});"),
        ("length(u.l) > `0`", "if (output.u) if (output.u->l) values.add("),
        ("node.next.name", "if (output.node) if (output.node->next) if (output.node->next->name) values.add("),
        ("length(l[]) == `2`", "++count; values.add(count == std::size_t{2});"),
    ],
)
def test_what_a_waiter_looks_at(path, code):
    assert code in rendered(_waiting(path))["src/operations/do_it.cc"]


def test_a_waiter_may_look_at_what_was_asked():
    code = rendered(_waiting("length(input.m) > `0`", kind="inputOutput"))["src/operations/do_it.cc"]
    assert "if (request.m) values.add((*request.m).size() > std::size_t{0});" in code


@pytest.mark.parametrize(
    "document, reason",
    [
        (_waiting("n"), "neither texts nor booleans"),
        (_waiting("c"), "the member 'c'"),
        (_waiting("a.b"), "no structure"),
        (_waiting("a[]"), "no list"),
        (_waiting("contains(a, 'x')"), "the function contains"),
        (_waiting("a", "noneStringEquals"), "the comparator"),
        (_waiting("a", kind="inputOutput"), "begins with 'a'"),
        (_waiting("input", kind="inputOutput"), "begins with 'input'"),
        (_waiting("a", state="perhaps"), "the state 'perhaps'"),
        (_waiting("length(a) > `0`"), "neither a list nor a map"),
        (_waiting("length(l) == `-1`"), "a comparison by == of what is no length"),
        (_waiting("length(l) == `true`"), "a comparison by == of what is no length"),
        (_waiting("a > 'x'"), "a comparison by > of what is no length"),
        (_waiting("l[] == 'x'"), "a comparison of lists"),
        (_waiting("a == length(l)"), "a comparison of paths with lengths"),
        (_waiting("a == `true`"), "a boolean beside what is none"),
        (_waiting("f == 'x'"), "a comparison with 'x'"),
        (_waiting("a == `1`"), "a comparison with 1"),
        (_waiting("length(l)"), "neither texts nor booleans"),
    ],
)
def test_waiters_that_cant_be_compiled_are_left_out_by_name(document, reason):
    plan = planned(document)
    assert [item.what for item in plan.left_out] == ["waiter ItWorks of DoIt"]
    assert reason in plan.left_out[0].reason
