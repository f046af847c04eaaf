"""The owned forms of answers: their names, their members, and what texts for people leave out."""

import json
import re

from support import ident, member, model, rendered, structure

from codegen import generate, render
from codegen.changes import entries
from codegen.model.source import Source
from codegen.targets import library

_OWNED = "include/outcrop/shop/owned/"


def _shop(**shapes):
    everything = {
        "Job": structure(
            id=member(required=True), name=member(), size=member("smithy.api#Integer", default=7), tags=member("Tags", required=True)
        ),
        "Tags": {"type": "list", "member": member()},
        "Tag": structure(key=member(required=True)),
        **shapes,
    }
    return model(everything, input_={"tag": member("Tag")}, output={"job": member("Job", required=True), "tag": member("Tag")})


def _locked(tmp_path, document):
    """All files, not formatted, with the API.txt of the call before as the lock."""
    path = tmp_path / "shop.json"
    path.write_text(json.dumps(document))
    context = generate.read_context(Source(path, None, "shop.json"), [tmp_path / "out"])
    (tmp_path / "out/shop").mkdir(parents=True, exist_ok=True)
    (tmp_path / "out/shop/API.txt").write_text(entries.text("shop", generate.api_of(context)))
    return render.render(library.plan(context).files)


def test_a_shape_of_answers_alone_is_owned_under_its_views_name_without_view():
    files = rendered(_shop())
    header = files[f"{_OWNED}job.h"]
    assert "struct Job {" in header and "Job to_owned(const JobView& view);" in header
    assert "src/owned/job.cc" in files and f"{_OWNED}tag.h" not in files


def test_members_are_plain_where_the_view_always_has_them():
    header = rendered(_shop())[f"{_OWNED}job.h"]
    assert "std::string id{};" in header
    assert "std::optional<std::string> name{};" in header
    assert "std::int32_t size{7};" in header
    assert "std::optional<std::vector<std::string>> tags{};" in header


def test_an_answer_is_owned_and_holds_what_requests_hold_as_they_do():
    header = rendered(_shop())[f"{_OWNED}operations/do_it.h"]
    assert "struct DoIt {" in header and "Job job{};" in header and "std::optional<Tag> tag{};" in header
    assert '#include "outcrop/shop/owned/job.h"' in header and '#include "outcrop/shop/types/tag.h"' in header


def test_an_answers_name_is_locked(tmp_path):
    document = _shop()
    assert "struct DoIt {" in _locked(tmp_path, document)[f"{_OWNED}operations/do_it.h"]
    document["shapes"][ident("do_it")] = structure(note=member())
    document["shapes"][ident("Job")]["members"]["do_it"] = member("do_it")
    assert "struct DoIt {" in _locked(tmp_path, document)[f"{_OWNED}operations/do_it.h"]


def test_a_shape_with_the_name_of_an_answer_gets_another():
    document = _shop()
    document["shapes"][ident("do_it")] = structure(note=member())
    document["shapes"][ident("Job")]["members"]["do_it"] = member("do_it")
    files = rendered(document)
    assert "struct DoItShape {" in files[f"{_OWNED}job.h"]
    assert "struct DoIt {" in files[f"{_OWNED}operations/do_it.h"]


def test_what_leads_back_to_its_owner_is_boxed():
    node = structure(next=member("Node", required=True))
    document = model({"Node": node}, output={"node": member("Node", required=True)})
    files = rendered(document)
    assert "Box<Node> next{};" in files[f"{_OWNED}node.h"]
    assert "Node node{};" in files[f"{_OWNED}operations/do_it.h"]


def test_a_library_of_its_own_has_the_sources():
    files = rendered(_shop())
    client, owned = files["CMakeLists.txt"].split("outcrop_library(shop_owned ")
    assert "src/owned/" not in client and "src/owned/job.cc" in owned and "EXCLUDE_FROM_ALL" in owned


def test_texts_for_people_leave_out_what_is_sensitive():
    secret = {"type": "string", "traits": {"smithy.api#sensitive": {}}}
    hidden = {**structure(note=member()), "traits": {"smithy.api#sensitive": {}}}
    job = structure(id=member(), password=member("Secret"), list=member("Secrets"), hidden=member("Hidden"))
    shapes = {"Job": job, "Secret": secret, "Hidden": hidden, "Secrets": {"type": "list", "member": member("Secret")}}
    files = rendered(model(shapes, input_={"job": member("Job")}, output={"job": member("Job")}))
    written, table = files["src/types/job.cc"], files["src/views/job.cc"]
    assert 'writer.member("id"' in written and "internal::Slot::optional}" in table
    for name in ("password", "list", "hidden", "note"):
        assert f'writer.sensitive().member("{name}"' in written
        assert re.search(rf'"{name}"[^}}]*, true}}', table)
