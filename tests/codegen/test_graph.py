"""Which shapes share a header, in which order, and where a shape that contains itself needs a pointer."""

from support import model, member, rendered, structure

from codegen.cpp import layout


def _layout(edges, roots, direct=None, owning=False):
    frozen = {k: frozenset(v) for k, v in edges.items()}
    held = frozen if direct is None else {k: frozenset(direct.get(k, ())) for k in edges}
    return layout.lay_out(roots, frozen, held, lambda shape: shape, owning)


def _groups(found):
    return {g.root: g.shapes for g in found.groups}


def test_a_shape_with_one_user_lives_with_it_before_it():
    found = _layout({"a": ["b"], "b": ["c"], "c": []}, ["a"])
    assert _groups(found) == {"a": ("c", "b", "a")}


def test_a_shape_with_two_users_has_its_own_header():
    found = _layout({"a": ["c"], "b": ["c"], "c": ["d"], "d": []}, ["a", "b"])
    assert _groups(found) == {"a": ("a",), "b": ("b",), "c": ("d", "c")}
    assert [g.uses for g in found.groups] == [("c",), ("c",), ()]


def test_a_shape_that_an_operation_holds_has_its_own_header():
    assert set(_groups(_layout({"a": ["b"], "b": []}, ["a", "b"]))) == {"a", "b"}


def test_users_in_one_header_count_as_one():
    found = _layout({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}, ["a"])
    assert list(_groups(found)) == ["a"]
    assert found.groups[0].shapes.index("d") < found.groups[0].shapes.index("b")


def test_unreached_shapes_are_left_out():
    assert set(_layout({"a": [], "z": []}, ["a"]).group_of) == {"a"}


def test_a_shape_that_holds_itself_is_boxed():
    assert _layout({"a": ["a"]}, ["a"]).boxed == {("a", "a")}


def test_a_cycle_is_boxed_and_declared_ahead():
    found = _layout({"a": ["b"], "b": ["a"]}, ["a"])
    assert found.boxed == {("a", "b"), ("b", "a")}
    assert found.groups[0].root == "a" and len(found.groups[0].forward) == 1


def test_a_cycle_through_a_list_needs_no_box():
    found = _layout({"a": ["b"], "b": ["a"]}, ["a"], direct={"a": ["b"]})
    assert found.boxed == frozenset()
    assert found.groups[0].shapes == ("b", "a") and found.groups[0].forward == ("a",)


def test_an_owning_shape_is_boxed_where_the_elements_of_its_list_lead_back_to_it():
    edges = {"menu": ["course"], "course": ["dish"], "dish": ["menu"]}
    held = {"course": ["dish"], "dish": ["menu"]}
    found = _layout(edges, ["menu"], direct=held, owning=True)
    assert found.boxed == {("dish", "menu")}
    assert found.groups[0].shapes == ("dish", "course", "menu")
    assert _layout(edges, ["menu"], direct=held).boxed == frozenset()


def test_union_views_refer_to_themselves_and_owning_unions_have_boxes():
    shapes = {"U": {"type": "union", "members": {"self": member("U"), "s": member("S")}}, "S": structure(u=member("U"))}
    files = rendered(model(shapes, input_={"u": member("U")}, output={"u": member("U")}))
    owning, view = files["include/outcrop/shop/types/u.h"], files["include/outcrop/shop/views/u.h"]
    assert "Box<U> self{};" in owning and "Box<S> s{};" in owning and "Box<U> u{};" in owning
    assert "OptionalRef<UView> self{};" in view and "OptionalRef<UView> u{};" in view
