"""Names: the model's own words re-cased, and the rules for those that C++, POSIX or Windows have taken."""

import re

import pytest
from botocore import xform_name
from support import GOLDEN, MODELS, ROOT, RUNTIME_INCLUDES, ident, load, member, model, rendered, structure

from codegen.cpp import naming
from codegen.model import overlay, read_smithy
from codegen.model.errors import ModelError
from codegen.cpp.words import RESERVED_TYPES, file_stem, lower_identifier, pascal_case, snake_case


def _assigned(document, names=None):
    return naming.assign(read_smithy.read(document), names or {})


def test_operations_are_spelled_as_botocore_spells_them():
    for path in MODELS.glob("*.json"):
        if "shapes" not in (document := load(path)):
            continue
        operations = [i.partition("#")[2] for i, s in document["shapes"].items() if s["type"] == "operation"]
        assert [snake_case(o) for o in operations] == [xform_name(o) for o in operations]


@pytest.mark.parametrize(
    ("text", "snake"),
    [
        ("ListEvaluationJobs", "list_evaluation_jobs"),
        ("S3Uri", "s3_uri"),
        ("kmsKeyARNs", "kms_key_arns"),
        ("KMSKeyId", "kms_key_id"),
        ("RAGConfig", "rag_config"),
        ("topP", "top_p"),
        ("IN_PROGRESS", "in_progress"),
        ("InProgress", "in_progress"),
        ("AMAZON.UserInput", "amazon_user_input"),
        ("x-aac", "x_aac"),
        ("__leading", "leading"),
        ("ARNs", "arns"),
        ("*", ""),
    ],
)
def test_snake_case(text, snake):
    assert snake_case(text) == snake


@pytest.mark.parametrize(
    ("text", "name"),
    [("class", "class_"), ("and", "and_"), ("linux", "linux_"), ("errno", "errno_"), ("interface", "interface_")]
    + [("in", "in"), ("5m", "value_5m"), ("std", "std_"), ("ERROR", "error"), ("max", "max_")],
)
def test_lower_case_names_avoid_keywords_and_macros(text, name):
    assert lower_identifier(text, "value") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("evaluationSummary", "EvaluationSummary"), ("RAGConfig", "RAGConfig"), ("ERROR", "Error"), ("IN", "In")]
    + [("S3", "S3"), ("__listOf__string", "ListOfString"), ("Foo_Bar", "FooBar"), ("_1st", "Shape1st")],
)
def test_type_names(text, name):
    assert pascal_case(text) == name


def test_file_names_avoid_windows_devices():
    assert file_stem("con") == "con_" and file_stem("contents") == "contents"


def test_every_runtime_type_that_generated_headers_name_is_reserved():
    declaration = r"^(?:class|struct|enum class|using)\s+(?:\[\[\w+\]\]\s+)?(\w+)"
    declared, named = set(), set()
    for header in RUNTIME_INCLUDES.glob("outcrop/*.h"):
        declared |= set(re.findall(declaration, header.read_text(), re.M))
    for header in [*GOLDEN.rglob("include/**/*.h"), *(ROOT / "generated").rglob("include/**/*.h")]:
        text = re.sub(r"//.*|\"[^\"]*\"|namespace outcrop::internal \{[^}]*\}|internal::\w+", "", header.read_text())
        named |= set(re.findall(r"\b[A-Z]\w+", text))
    assert "Timestamp" in declared & named
    named -= {"RequestBody"}  # a shape of a service had it first, and generated code names no other one
    assert (declared & named) - RESERVED_TYPES == set()


def test_members_that_become_equal_get_numbers_in_model_order():
    members = ("fooBar", "foo_bar", "FooBar")
    names = _assigned(model(input_={n: member() for n in members})).members
    assert [names[ident(f"DoItInput${n}")] for n in members] == ["foo_bar", "foo_bar_2", "foo_bar_3"]


def test_a_union_keeps_its_own_members_apart_from_the_models():
    members = ("member", "unknown", "none", "other")
    shapes = {"U": {"type": "union", "members": {n: member() for n in members}}}
    names = _assigned(model(shapes, input_={"u": member("U")})).members
    assert [names[ident(f"U${n}")] for n in members] == ["member_", "unknown_", "none_", "other"]


def _enum(*values, names=None):
    names = names or [f"N{i}" for i in range(len(values))]
    return {"type": "enum", "members": {n: member("smithy.api#Unit", enumValue=v) for n, v in zip(names, values)}}


def test_enumerators_are_named_by_their_values():
    shapes = {"E": _enum("InProgress", "default", "5m", "unknown_value", "AMAZON.UserInput")}
    names = _assigned(model(shapes, input_={"e": member("E")})).enumerators[ident("E")]
    assert names == ("in_progress", "default_", "value_5m", "unknown_value_", "amazon_user_input")


def test_enumerators_fall_back_on_member_names_where_values_give_no_name_of_their_own():
    shapes = {"E": _enum("a-b", "a_b", "*", "", names=["DASH", "UNDERSCORE", "ANY", "BLANK"])}
    names = _assigned(model(shapes, input_={"e": member("E")})).enumerators[ident("E")]
    assert names == ("dash", "underscore", "any", "blank")


def test_enumerators_without_member_names_get_numbers():
    shapes = {"E": {"type": "string", "traits": {"smithy.api#enum": [{"value": v} for v in ("a-b", "a_b", "*", "")]}}}
    names = _assigned(model(shapes, input_={"e": member("E")})).enumerators[ident("E")]
    assert names == ("a_b", "a_b_2", "value", "empty")


@pytest.mark.parametrize("name", ["Error", "Response", "Client", "Document", "Open", "Member", "GetMessage"])
def test_types_named_like_the_runtimes_or_like_windows_macros_get_a_suffix(name):
    names = _assigned(model({name: structure()}, input_={"a": member(name)}))
    assert names.shapes[ident(name)].pascal == f"{name}Shape"


def test_a_shape_yields_to_the_types_of_an_operation():
    shapes = {"DoIt2": structure(), "DoItRequest": structure()}
    document = model(shapes, input_={"a": member("DoItRequest"), "b": member("DoIt2")})
    assert _assigned(document).shapes[ident("DoItRequest")].pascal == "DoItRequestShape"
    document = model({"Other": structure()}, input_={"a": member("Other")}, name="Other2")
    assert _assigned(document).operations[ident("Other2")].request == "Other2Request"


def test_an_operation_named_like_a_runtime_type_keeps_its_method():
    name = _assigned(model(name="Document")).operations[ident("Document")]
    assert (name.method, name.view) == ("document", "DocumentOperationView")


def test_shapes_of_equal_names_in_two_namespaces_get_the_others_namespace():
    shapes = {"Tag": structure(a=member()), "com.acme.billing#Tag": structure(b=member())}
    names = _assigned(model(shapes, input_={"a": member("Tag"), "b": member("com.acme.billing#Tag")})).shapes
    assert names[ident("Tag")].pascal == "Tag"
    assert names["com.acme.billing#Tag"].pascal == "BillingTag"


def test_the_services_own_renames_are_kept():
    shapes = {"com.acme.billing#Tag": structure(b=member())}
    document = model(shapes, input_={"b": member("com.acme.billing#Tag")})
    document["shapes"][ident("Shop")]["rename"] = {"com.acme.billing#Tag": "Invoice"}
    assert _assigned(document).shapes["com.acme.billing#Tag"].pascal == "Invoice"


def test_keyword_operations_get_an_underscore_but_plain_files():
    name = _assigned(model(name="Delete")).operations[ident("Delete")]
    assert (name.method, name.file, name.request) == ("delete_", "delete", "DeleteRequest")


def test_pages_and_items_yield_to_operations_of_their_names():
    paginated = {"smithy.api#paginated": {"inputToken": "t", "outputToken": "t", "items": "l"}}
    shapes = {
        "L": {"type": "list", "member": member()},
        "DoItItems": {"type": "operation", "traits": {"smithy.api#http": {"method": "GET", "uri": "/x"}}},
    }
    output = {"t": member(), "l": member("L")}
    document = model(shapes, input_={"t": member(httpQuery="t")}, output=output, operation=paginated)
    document["shapes"][ident("Shop")]["operations"].append({"target": ident("DoItItems")})
    names = _assigned(document).operations
    assert names[ident("DoItItems")].method == "do_it_items"
    assert names[ident("DoIt")].items == "do_it_items_2"


def test_the_overlay_names_shapes_and_members():
    document = model({"Odd": structure(xyz=member())}, input_={"a": member("Odd")})
    names = _assigned(document, {"Odd": "Better", "Odd$xyz": "clearer"})
    assert names.shapes[ident("Odd")].pascal == "Better"
    assert names.members[ident("Odd$xyz")] == "clearer"


def test_the_overlay_may_not_take_a_taken_name():
    document = model({"Odd": structure(), "Even": structure()}, input_={"a": member("Odd"), "b": member("Even")})
    with pytest.raises(ModelError):
        _assigned(document, {"Odd": "Even"})


def test_a_name_in_the_overlay_that_matches_nothing_is_refused():
    with pytest.raises(ModelError, match="Nothing"):
        rendered(model(), overlay.Overlay(names={"Nothing": "Something"}))
