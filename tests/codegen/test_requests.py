"""How inputs are written: each binding's call, in restJson1's order, with formats only where they are no default."""

import json
import re

import pytest
from support import ROOT, member, model, rendered, structure

from codegen.cpp.words import snake_case

_OPERATION = "src/operations/do_it.cc"


def _encode(**kwargs):
    """The operation's source up to the end of the function that makes what is sent."""
    return rendered(model(**kwargs))[_OPERATION].partition("return out;")[0]


def _label(target="smithy.api#String", **traits):
    return member(target, httpLabel=True, required=True, **traits)


def test_labels_and_literals_follow_the_pattern():
    code = _encode(uri="/a/{x}/b/{y+}", method="GET", input_={"x": _label(), "y": _label()})
    assert 'HttpRequest out{internal::Method::get, "/a/"};' in code
    assert '.label("x", in.x ) .segment("/b/" ) .greedy_label("y", in.y )' in code


_NOT_GENERATED = {"InvokeModelWithBidirectionalStream"}  # full duplex


def _operations_with_labels():
    for path in sorted((ROOT / "models").glob("bedrock*.json")):
        for ident, shape in json.loads(path.read_text())["shapes"].items():
            name = ident.partition("#")[2]
            if shape["type"] != "operation" or name in _NOT_GENERATED:
                continue
            if "{" in (uri := shape.get("traits", {}).get("smithy.api#http", {}).get("uri", "")):
                yield path.stem, name, uri


@pytest.mark.parametrize(("service", "operation", "uri"), _operations_with_labels())
def test_every_label_of_bedrock_is_a_whole_segment_that_the_runtime_checks(service, operation, uri):
    """"." and ".." are refused there; in a part of a segment they would pass."""
    segments = uri.partition("?")[0].split("/")
    labels = [segment for segment in segments if "{" in segment]
    assert all(re.fullmatch(r"{\w+}", label) for label in labels)
    folder = ROOT / "generated" / service.replace("-", "_") / "src" / "operations"
    code = (folder / f"{snake_case(operation)}.cc").read_text()
    assert re.findall(r'label\("(\w+)", in\.', code) == [label[1:-1] for label in labels]


def test_a_trailing_slash_and_regex_characters_stay():
    code = _encode(uri="/(a+)+/{x}/", input_={"x": _label()})
    assert '"/(a+)+/"' in code and '.segment("/" )' in code


def test_query_literals_come_before_members_and_parameters_last():
    shapes = {"M": {"type": "map", "key": member(), "value": member()}}
    code = _encode(
        shapes=shapes,
        uri="/a?flag&mode=full",
        input_={"rest": member("M", httpQueryParams=True), "q": member(httpQuery="Q")},
    )
    assert code.index('query_literal("flag"') < code.index('query_literal("mode=full"') < code.index('query("Q"')
    assert '.query_params(in.rest , {"Q", "flag", "mode"} )' in code


@pytest.mark.parametrize(
    ("trait", "location_default"), [("httpQuery", "date-time"), ("httpHeader", "http-date")]
)
@pytest.mark.parametrize("format_", ["date-time", "http-date", "epoch-seconds"])
def test_timestamp_formats_are_passed_where_they_differ_from_the_locations(trait, location_default, format_):
    code = _encode(input_={"t": member("smithy.api#Timestamp", timestampFormat=format_, **{trait: "T"})})
    enumerator = f"TimestampFormat::{format_.replace('-', '_')}"
    assert (enumerator in code.split("encode(")[1]) == (format_ != location_default)


def test_body_timestamps_always_name_their_format():
    shapes = {"D": {"type": "timestamp", "traits": {"smithy.api#timestampFormat": "date-time"}}}
    code = _encode(shapes=shapes, input_={"a": member("smithy.api#Timestamp"), "b": member("D")})
    assert 'writer.member("a", in.a, TimestampFormat::epoch_seconds);' in code
    assert 'writer.member("b", in.b, TimestampFormat::date_time);' in code


def test_the_members_format_wins_over_the_targets():
    shapes = {"D": {"type": "timestamp", "traits": {"smithy.api#timestampFormat": "date-time"}}}
    code = _encode(shapes=shapes, input_={"a": member("D", timestampFormat="http-date")})
    assert "TimestampFormat::http_date" in code


def test_required_members_are_checked_wherever_they_travel():
    shapes = {"M": {"type": "map", "key": member(), "value": member()}}
    code = _encode(
        shapes=shapes,
        input_={
            "q": member(httpQuery="q", required=True),
            "h": member(httpHeader="h", required=True),
            "p": member("M", httpPrefixHeaders="p-", required=True),
            "b": member(required=True),
        },
    )
    for call in ('required_query("q"', 'required_header("h"', 'if (!in.p) out.missing("p");', 'required("b"'):
        assert call in code


def test_idempotency_tokens_are_filled_and_never_missing():
    body, header = member(idempotencyToken=True, required=True), member(idempotencyToken=True, httpHeader="H")
    code = _encode(input_={"t": body, "h": header})
    assert 'writer.member("t", internal::idempotency_token(in.t));' in code
    assert '.header("H", internal::idempotency_token(in.h)' in code


def test_no_body_without_body_members():
    code = _encode(input_={"q": member(httpQuery="q")})
    assert "json_object" not in code and "payload" not in code


@pytest.mark.parametrize(
    ("target", "call"),
    [
        ("S", "out.json_payload(in.p , /*empty_object=*/true"),
        ("U", "out.json_payload(in.p , /*empty_object=*/false"),
        ("smithy.api#Document", "out.json_payload(in.p , /*empty_object=*/false"),
        ("smithy.api#String", "out.text_payload(in.p )"),
        ("E", "out.text_payload(in.p )"),
        ("smithy.api#Blob", "out.blob_payload(in.p )"),
        ("Png", 'out.blob_payload(in.p , "image/png" )'),
    ],
)
def test_payloads(target, call):
    shapes = {
        "S": structure(),
        "U": {"type": "union", "members": {"a": member()}},
        "E": {"type": "enum", "members": {"A": {"target": "smithy.api#Unit"}}},
        "Png": {"type": "blob", "traits": {"smithy.api#mediaType": "image/png"}},
    }
    assert call in _encode(shapes=shapes, input_={"p": member(target, httpPayload=True)})


def test_json_names_and_big_numbers():
    code = _encode(input_={"a": member(jsonName="else"), "n": member("smithy.api#BigDecimal")})
    assert 'writer.member("else", in.a);' in code
    assert 'writer.number_member("n", in.n);' in code


def test_bindings_of_a_nested_structure_mean_nothing():
    shapes = {"S": structure(h=member(httpHeader="X-H"), t=member("smithy.api#Timestamp", httpQuery="t"))}
    code = rendered(model(shapes, input_={"s": member("S")}))["src/types/s.cc"]
    assert 'writer.member("h", in.h);' in code
    assert 'writer.member("t", in.t, TimestampFormat::epoch_seconds);' in code


def test_a_structure_that_is_input_and_output_keeps_each_directions_bindings():
    code = member("smithy.api#Integer", httpResponseCode=True)
    document = model({"Both": structure(q=member(httpQuery="q"), code=code)})
    shape = document["shapes"]["test.shop#DoIt"]
    shape["input"] = shape["output"] = {"target": "test.shop#Both"}
    code = rendered(document)[_OPERATION]
    assert '.query("q"' in code and 'writer.member("code"' in code
    assert ".status_code = &do_it_fields[1]" in code and "first(1)" in code


def test_host_prefixes_checksums_and_compression():
    traits = {
        "smithy.api#endpoint": {"hostPrefix": "data-{a}."},
        "smithy.api#httpChecksumRequired": {},
        "smithy.api#requestCompression": {"encodings": ["gzip"]},
        "smithy.api#optionalAuth": {},
    }
    code = _encode(input_={"a": member(hostLabel=True, required=True)}, operation=traits)
    assert '.host_segment("data-" ) .host_label("a", in.a ) .host_segment("." )' in code
    for flag in ("checksum_required", "gzip_request", "unsigned_request"):
        assert f".{flag} = true" in code
    code = _encode(operation={"smithy.api#endpoint": {"hostPrefix": "data."}})
    assert '.host_prefix = "data."' in code


def test_defaults_are_filled_in_nested_structures_only():
    shapes = {"S": structure(n=member("smithy.api#Integer", default=3), o=member(default="x", clientOptional=True))}
    files = rendered(model(shapes, input_={"s": member("S"), "top": member(default="y")}))
    nested = files["include/outcrop/shop/types/s.h"]
    assert "std::optional<std::int32_t> n{3};" in nested and "std::optional<std::string> o{};" in nested
    assert "std::optional<std::string> top{};" in files["include/outcrop/shop/operations/do_it.h"]
