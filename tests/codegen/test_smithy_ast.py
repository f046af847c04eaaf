"""What is folded into the shapes of a Smithy model: mixins, `apply` and resources; and which service of it is read."""

import pytest
from support import ident, member, model, structure, trait_map

from codegen.model.errors import ModelError
from codegen.model.smithy_ast import SmithyAst

REST = "aws.protocols#restJson1"


def ref(*names):
    return [{"target": ident(name)} for name in names]


def ast_of(**shapes):
    """Of a model with these shapes; one that is named Shop takes the service's place."""
    document = model()
    document["shapes"] |= {ident(name): shape for name, shape in shapes.items()}
    return SmithyAst(document)


def mixin(**parts):
    return {**parts, "traits": {**parts.get("traits", {}), "smithy.api#mixin": {}}}


def apply(**traits):
    return {"type": "apply", "traits": trait_map(traits)}


def test_a_mixins_members_come_first_and_give_way_to_the_shapes_own():
    base = mixin(**structure(id=member(required=True), name=member(documentation="Base.", sensitive=True)))
    middle = mixin(**structure(more=member()), mixins=ref("Base"))
    thing = {**structure(size=member(), name=member(documentation="Own.")), "mixins": ref("Middle")}
    members = ast_of(Base=base, Middle=middle, Thing=thing).members(ident("Thing"))
    assert list(members) == ["id", "name", "more", "size"]
    assert members["id"]["traits"] == trait_map({"required": True})
    assert members["name"]["traits"] == trait_map({"documentation": "Own.", "sensitive": True})


def test_a_mixins_traits_are_inherited_but_for_its_local_ones():
    traits = {"mixin": {"localTraits": ["smithy.api#deprecated"]}, "deprecated": True, "sensitive": True, "title": "Base"}
    base = {**structure(), "traits": trait_map(traits)}
    thing = {**structure(), "mixins": ref("Base"), "traits": trait_map({"title": "Own"})}
    assert ast_of(Base=base, Thing=thing).traits(ident("Thing")) == trait_map({"sensitive": True, "title": "Own"})


def test_lists_and_maps_of_a_mixin_add_up_and_all_else_gives_way():
    base = mixin(type="service", version="1", operations=ref("A", "B"), rename={"x#A": "XA", "x#B": "XB"})
    shop = {
        **{"type": "service", "version": "2", "mixins": ref("Base"), "traits": {REST: {}}},
        **{"operations": ref("B", "C"), "rename": {"x#B": "Own"}},
    }
    merged = ast_of(Base=base, Shop=shop).get(ident("Shop"), "")
    assert merged["operations"] == ref("A", "B", "C")
    assert merged["rename"] == {"x#A": "XA", "x#B": "Own"}
    assert merged["version"] == "2"
    lists = {"Base": mixin(type="list", member=member(sensitive=True)), "Own": {"type": "list", "mixins": ref("Base")}}
    assert ast_of(**lists).get(ident("Own"), "")["member"] == member(sensitive=True)
    lists["Own"]["member"] = member("smithy.api#Integer")
    assert ast_of(**lists).get(ident("Own"), "")["member"] == member("smithy.api#Integer")


def test_a_mixin_of_itself_is_refused():
    with pytest.raises(ModelError, match="it is a mixin of itself"):
        ast_of(A=mixin(**structure(), mixins=ref("B")), B=mixin(**structure(), mixins=ref("A")))


def test_traits_are_applied_to_shapes_members_and_elements_after_mixins():
    base = mixin(**structure(id=member(documentation="Base.")))
    thing = {**structure(), "mixins": ref("Base"), "traits": trait_map({"title": "T", "documentation": "Old."})}
    shapes = {"Base": base, "Thing": thing, "L": {"type": "list", "member": member(documentation="Old.")}}
    shapes |= {"Thing$id": apply(required=True, documentation="New."), "L$member": apply(sensitive=True)}
    ast = ast_of(**shapes)
    assert ast.members(ident("Thing"))["id"]["traits"] == trait_map({"documentation": "New.", "required": True})
    assert ast.get(ident("L"), "")["member"]["traits"] == trait_map({"documentation": "Old.", "sensitive": True})
    applied = SmithyAst({"smithy": "2.0", "shapes": {ident("Thing"): structure(), ident("Thing$"): apply(title="T")}})
    assert applied.traits(ident("Thing")) == trait_map({"title": "T"})


@pytest.mark.parametrize(("place", "named"), [("Thing$gone", r"Thing\$gone"), ("Nothing$a", "Nothing")])
def test_traits_that_are_applied_to_nothing_are_refused(place, named):
    with pytest.raises(ModelError, match=named):
        ast_of(Thing=structure(a=member()), **{place: apply(required=True)})


def test_operations_are_those_of_the_service_and_of_resources_at_any_depth():
    inner = {"type": "resource", "operations": ref("D"), "resources": ref("Outer")}  # a circle
    lifecycle = {key: ref(f"{key}It")[0] for key in ("create", "put", "read", "update", "delete", "list")}
    outer = {"type": "resource", "collectionOperations": ref("C"), "resources": ref("Inner"), **lifecycle}
    shop = {"type": "service", "operations": ref("A"), "resources": ref("Outer"), "traits": {REST: {}}}
    found = ast_of(Shop=shop, Outer=outer, Inner=inner).operation_ids(ident("Shop"))
    assert found == sorted(ident(name) for name in ("A", "C", "D", *(f"{key}It" for key in lifecycle)))


def service(*protocols):
    return {"type": "service", "traits": {f"aws.protocols#{p}": {} for p in protocols}}


def test_the_one_service_in_a_known_protocol_is_read():
    ast = ast_of(Other=service("awsQuery"))
    assert ast.service_id() == ident("Shop")
    with pytest.raises(ModelError, match="Other: it is not a service of the model in a known protocol; it has .*#Shop$"):
        ast.service_id(ident("Other"))


def test_of_several_services_one_has_to_be_named():
    ast = ast_of(Other=service("restJson1"))
    with pytest.raises(ModelError, match="several services, --service names one: .*Other, .*Shop"):
        ast.service_id()
    assert ast.service_id(ident("Other")) == ident("Other")


def test_a_model_without_a_service_of_ours_says_what_it_lacks():
    with pytest.raises(ModelError, match="it has no service"):
        SmithyAst({"smithy": "2.0", "shapes": {}}).service_ids()
    with pytest.raises(ModelError, match="Shop: it has neither of the traits"):
        ast_of(Shop=service("awsQuery")).service_ids()


@pytest.mark.parametrize(("version", "taken"), [("1.0", True), ("2", True), ("2.0", True), ("3.0", False), ("", False)])
def test_versions_of_smithy(version, taken):
    document = {**model(), "smithy": version}
    if taken:
        assert SmithyAst(document).service_id() == ident("Shop")
        return
    with pytest.raises(ModelError, match="not a Smithy 1.0 or 2.0"):
        SmithyAst(document)
