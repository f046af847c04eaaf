"""Comments: the model's documentation as plain text, or what the model tells without it."""

import pytest
from support import member, model, rendered

from codegen.cpp import comments
from codegen.model import overlay
from codegen.model.errors import ModelError


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("ListEvaluationJobs", "Lists evaluation jobs."),
        ("GetEvaluationJob", "Gets an evaluation job."),
        ("BatchDeleteEvaluationJob", "Deletes evaluation jobs, several at once."),
        ("ListTagsForResource", "Lists tags for a resource."),
        ("CopyPolicy", "Copies a policy."),
        ("PutUseCaseForModelAccess", "Puts a use case for model access."),
        ("PublishX", "Publishes a x."),
        ("Converse", "Calls Converse."),
    ],
)
def test_sentence_from_an_operations_name(name, sentence):
    assert comments.sentence(name) == sentence


def test_html_becomes_plain_text():
    html = "<p>First <b>part</b>,\n  with <code>code</code> &amp; more.</p>"
    html += "<ul><li><p>One</p></li><li>Two</li></ul><note><p>N.</p></note>"
    assert comments.plain_text(html) == ["First part, with code & more.", "- One", "- Two", "N."]


def test_wrapped_lines_fit_and_never_end_in_a_backslash():
    lines = comments.wrapped(["word " * 60, "a path C:\\"])
    assert all(len(line) <= comments.WIDTH for line in lines) and len(lines) > 3
    assert not any(line.endswith("\\") for line in lines)


def _client(**kwargs):
    return rendered(model(name="GetJar", **kwargs))["include/outcrop/shop/client.h"]


def test_the_models_documentation_comes_first():
    text = _client(operation={"smithy.api#documentation": "<p>Does it &lt;well&gt;.</p>"})
    assert "/// Does it <well>. /// POST /op" in text


def test_without_documentation_the_name_and_the_binding_speak():
    assert "/// Gets a jar. /// POST /op" in _client()


def test_the_overlay_documents_what_the_model_does_not():
    extra = overlay.Overlay(documentation={"DoIt": "Ours.", "DoItInput$a": "A member.", "DoItInput$b": "Lost."})
    document = model(input_={"a": member(), "b": member(documentation="Theirs.")})
    files = rendered(document, extra)
    assert "/// Ours." in files["include/outcrop/shop/client.h"]
    header = files["include/outcrop/shop/operations/do_it.h"]
    assert "/// A member." in header and "/// Theirs." in header and "Lost." not in header


def test_an_overlay_for_what_the_model_does_not_have_is_refused():
    with pytest.raises(ModelError, match="Gone"):
        rendered(model(), overlay.Overlay(documentation={"Gone": "Text."}))


def test_the_api_reference_is_linked():
    extra = overlay.Overlay(api_reference="https://example.com/API_{operation}.html")
    assert "https://example.com/API_DoIt.html" in rendered(model(), extra)["include/outcrop/shop/client.h"]


def test_members_tell_what_callers_need_to_know():
    members = {
        "a": member(required=True, length={"min": 1, "max": 63}, sensitive=True),
        "b": member("smithy.api#Integer", range={"max": 10}, deprecated={"since": "2025", "message": "Use a."}),
    }
    header = rendered(model(input_=members))["include/outcrop/shop/operations/do_it.h"]
    assert "/// Required. 1 to 63 characters. Sensitive: never logged." in header
    assert "/// At most 10. Deprecated since 2025: Use a." in header
