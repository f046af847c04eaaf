"""How outputs and errors are declared and described to the decoder."""

import pytest
from support import ident, member, model, planned, rendered, structure


def _files(**kwargs):
    return rendered(model(**kwargs))


def _view(**kwargs):
    return _files(**kwargs)["include/outcrop/shop/operations/do_it.h"]


@pytest.mark.parametrize(
    ("definition", "declaration"),
    [
        (member(), "std::optional<std::string_view> a{};"),
        (member(required=True), "std::string_view a{};"),
        (member("smithy.api#Long"), "std::optional<std::int64_t> a{};"),
        (member("smithy.api#Boolean", default=False), "bool a{false};"),
        (member("E", required=True), "Open<E> a{};"),
        (member("E", default="x"), 'Open<E> a{E::x, "x"};'),
        (member("E", default="later"), 'Open<E> a{E::unknown_value, "later"};'),
        (member("L"), "std::span<const std::string_view> a{};"),
        (member("SparseL"), "std::span<const std::optional<std::string_view>> a{};"),
        (member("M"), "MapView<SView> a{};"),
        (member("S"), "OptionalRef<SView> a{};"),
        (member("S", required=True), "SView a{};"),
        (member("smithy.api#Timestamp", default=1.5), "Timestamp a{Timestamp::from_millis(1500)};"),
        (member("smithy.api#Timestamp", default="1970-01-01T00:00:02Z"), "Timestamp a{Timestamp::from_millis(2000)};"),
        (member("smithy.api#Document"), "std::optional<DocumentView> a{};"),
        (member("smithy.api#Blob"), "std::optional<BlobView> a{};"),
    ],
)
def test_members_of_views(definition, declaration):
    shapes = {
        "E": {"type": "enum", "members": {"X": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "x"}}}},
        "L": {"type": "list", "member": member()},
        "SparseL": {"type": "list", "member": member(), "traits": {"smithy.api#sparse": {}}},
        "S": structure(),
        "M": {"type": "map", "key": member(), "value": member("S")},
    }
    assert declaration in _view(shapes=shapes, output={"a": definition})


def test_rows_of_the_body_come_first_and_headers_are_lower_case():
    code = _files(output={"h": member(httpHeader="X-Kind"), "b": member()})["src/operations/do_it.cc"]
    assert code.index('{"b", &internal::string_type') < code.index('{"X-Kind", &internal::string_type')
    assert "std::span(do_it_fields).first(1)" in code
    assert '.name = "x-kind"' in code


def test_an_output_of_headers_only_ignores_the_body():
    code = _files(output={"h": member(httpHeader="X-Kind")})["src/operations/do_it.cc"]
    assert 'do_it_body = internal::structure_schema<DoItView>("DoItOutput");' in code


def test_a_payload_takes_the_bodys_place():
    code = _files(output={"p": member("smithy.api#Blob", httpPayload=True)})["src/operations/do_it.cc"]
    assert ".payload = &do_it_fields[0]" in code and ".body" not in code


def test_errors_carry_status_and_retry():
    errors = {
        "Plain": {},
        "Slow": {"smithy.api#httpError": 429, "smithy.api#retryable": {"throttling": True}},
        "Down": {"smithy.api#error": "server", "smithy.api#retryable": {}},
    }
    document = model({n: {**structure(), "traits": {"smithy.api#error": "client", **t}} for n, t in errors.items()})
    document["shapes"][ident("DoIt")]["errors"] = [{"target": ident(n)} for n in ("Plain", "Slow")]
    document["shapes"][ident("Shop")]["errors"] = [{"target": ident("Down")}]
    code = rendered(document)["src/errors.cc"]
    assert '.name = "Plain", .http_status = 400, .retry = internal::ModeledRetry::none' in code
    assert '.name = "Slow", .http_status = 429, .retry = internal::ModeledRetry::throttling' in code
    assert '.name = "Down", .http_status = 500, .retry = internal::ModeledRetry::transient' in code
    assert "Down 500, Plain 400, Slow 429" in rendered(document)["include/outcrop/shop/client.h"]


def test_shapes_used_on_both_sides_get_to_owned():
    shapes = {"Both": structure(a=member()), "In": structure(), "Out": structure()}
    input_ = {"b": member("Both"), "i": member("In")}
    files = _files(shapes=shapes, input_=input_, output={"b": member("Both"), "o": member("Out")})
    header = files["include/outcrop/shop/to_owned.h"]
    assert "Both to_owned(const BothView& view);" in header
    assert "InView" not in header and "OutView" not in header
    assert "internal::own(owned.a, view.a);" in files["src/to_owned/both.cc"]


def test_nested_tokens_and_items_are_read_step_by_step():
    paginated = {"smithy.api#paginated": {"inputToken": "t", "outputToken": "r.next", "items": "r.list"}}
    shapes = {"R": structure(next=member(), list=member("L")), "L": {"type": "list", "member": member()}}
    files = _files(shapes=shapes, input_={"t": member()}, output={"r": member("R")}, operation=paginated)
    code = files["src/operations/do_it.cc"]
    assert "if (!page.r) return std::string_view(); return page.r->next.value_or(std::string_view());" in code
    assert "if (!page.r) return std::span<const std::string_view>(); return page.r->list;" in code
    assert ".output_token" not in code


def test_pages_with_tokens_that_are_no_strings_are_left_out_with_a_reason():
    paginated = {"smithy.api#paginated": {"inputToken": "t", "outputToken": "t"}}
    number = member("smithy.api#Integer")
    plan = planned(model(input_={"t": number}, output={"t": number}, operation=paginated))
    assert [(item.what, item.reason) for item in plan.left_out] == [("pages of DoIt", "its tokens are not strings")]
