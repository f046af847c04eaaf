"""Comments: the model's documentation as plain text, or what the model tells without it."""

import pytest
from support import ident, member, model, rendered

from codegen.cpp import comments
from codegen.model import overlay
from codegen.model.errors import ModelError


def test_html_becomes_plain_text():
    html = "<p>First <b>part</b>,\n  with <code>code</code> &amp; <a href='https://a.b/c'>more</a>.</p>"
    html += "<ul><li><p>One</p></li><li>Two</li></ul><note><p>N.</p></note>"
    assert comments.plain_text(html) == ["First part, with `code` & more (https://a.b/c).", "- One", "- Two", "N."]


def test_a_block_begins_and_ends_a_paragraph():
    assert comments.plain_text("Before<p>one</p>after<br>end") == ["Before", "one", "after", "end"]
    assert comments.plain_text("<dl><dt>Word</dt><dd>Meaning</dd></dl>") == ["Word", "- Meaning"]
    assert comments.plain_text("<ul><li></li></ul>") == []


def test_only_links_to_pages_are_shown():
    links = '<a href="#here">a</a> <a>b</a> <a href="http://x">c</a> <a href="https://x">d</a>'
    assert comments.plain_text(links) == ["a b c d (https://x)"]


def test_wrapped_lines_fit_and_never_end_in_a_backslash():
    lines = comments.wrapped(["word " * 60, "a path C:\\"])
    assert all(len(line) <= comments.WIDTH for line in lines) and len(lines) > 3
    assert not any(line.endswith("\\") for line in lines)


def _client(**kwargs):
    return rendered(model(name="GetJar", **kwargs))["include/outcrop/shop/client.h"]


def test_the_models_documentation_comes_first():
    text = _client(operation={"smithy.api#documentation": "<p>Does it &lt;well&gt;.</p>"})
    assert "/// Does it <well>. /// #include <outcrop/shop/operations/get_jar.h> /// POST /op" in text


def test_no_sentence_is_made_of_a_name():
    assert "Jar" not in _client().partition("Response<GetJarView> get_jar")[0].rpartition("AsyncClient async")[2]


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
    part = {"type": "structure", "members": {"x": member()}}
    files = rendered(model(input_={"a": member(ident("Part"))}, shapes={"Part": part}), extra)
    assert "/// https://example.com/API_Part.html struct Part {" in files["include/outcrop/shop/types/part.h"]


def test_members_tell_what_callers_need_to_know():
    members = {
        "a": member(required=True, length={"min": 1, "max": 63}, sensitive=True),
        "b": member("smithy.api#Integer", range={"max": 10}, deprecated={"since": "2025", "message": "Use a."}),
    }
    header = rendered(model(input_=members))["include/outcrop/shop/operations/do_it.h"]
    assert "/// Required. 1 to 63 characters. Sensitive: never logged." in header
    assert "/// At most 10. /// /// \\deprecated since 2025: Use a std" in header
