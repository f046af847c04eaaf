"""Writing: the manifest, stale files, files that stay untouched, and --check."""

import json
import shutil
import subprocess
import sys

import pytest
from jinja2 import UndefinedError
from support import ROOT, ident, member, model, structure

from codegen import cli, generate
from codegen.model.errors import ModelError
from codegen.model.source import Source
from codegen.targets.plan import FileRender, Plan


def _source(tmp_path, document):
    path = tmp_path / "shop.json"
    path.write_text(json.dumps(document))
    return Source(path, None, "shop.json")


def _run(tmp_path, document, check=False):
    return generate.generate([_source(tmp_path, document)], [generate.library_output(tmp_path / "out")], check)[0]


def _with_second_operation():
    document = model({"Other": {"type": "operation", "traits": {"smithy.api#http": {"method": "GET", "uri": "/o"}}}})
    document["shapes"][ident("Shop")]["operations"].append({"target": ident("Other")})
    return document


def test_the_manifest_lists_every_file_and_the_models_hash(tmp_path):
    _run(tmp_path, model())
    folder = tmp_path / "out" / "shop"
    manifest = json.loads((folder / "MANIFEST.json").read_text())
    assert manifest["files"] == sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())
    assert manifest["inputs"]["shop.json"].startswith("sha256:") and manifest["operations"] == 1
    assert manifest["generator"] == generate.manifest.generator_version()


@pytest.mark.parametrize("change", ["python", "template", "style", "name", "new"])
def test_the_generators_version_is_that_of_its_sources(tmp_path, change):
    def version():
        code = "from codegen.manifest import generator_version; print(generator_version())"
        return subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True, capture_output=True).stdout

    shutil.copytree(ROOT / "codegen", tmp_path / "codegen", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / ".clang-format", tmp_path)
    before = version()
    assert before == version() == f"{generate.manifest.generator_version()}\n".encode()
    sources = {"python": "codegen/cpp/words.py", "template": "codegen/templates/_doc.j2", "style": ".clang-format"}
    if change in sources:
        with (tmp_path / sources[change]).open("a") as file:
            file.write("# changed\n")
    elif change == "name":
        (tmp_path / "codegen/templates/_doc.j2").rename(tmp_path / "codegen/templates/_docs.j2")
    else:
        (tmp_path / "codegen/templates/library/more.j2").write_text("")
    assert version() != before


def test_left_out_operations_are_named_with_their_reason(tmp_path):
    shapes = {
        "Events": {"type": "union", "members": {"a": member("A")}, "traits": {"smithy.api#streaming": {}}},
        "A": structure(),
    }
    result = _run(tmp_path, model(shapes, input_={"e": member("Events", httpPayload=True)}))
    assert result.operations == 0
    assert [item.what for item in result.left_out] == ["DoIt"]
    manifest = json.loads((tmp_path / "out" / "shop" / "MANIFEST.json").read_text())
    assert manifest["left_out"][0]["what"] == "DoIt" and "streams events" in manifest["left_out"][0]["reason"]


def test_stale_files_are_deleted(tmp_path):
    _run(tmp_path, _with_second_operation())
    stale = tmp_path / "out/shop/include/outcrop/shop/operations/other.h"
    assert stale.exists()
    result = _run(tmp_path, model())
    assert not stale.exists()
    assert "src/operations/other.cc" in result.deleted and "src/operations/other.cc" not in result.written


def test_folders_that_become_empty_are_deleted(tmp_path):
    shapes = {"Row": structure(a=member())}
    _run(tmp_path, model(shapes, output={"row": member("Row")}))
    assert (tmp_path / "out/shop/src/views/row.cc").exists()
    _run(tmp_path, model())
    assert not (tmp_path / "out/shop/src/views").exists() and (tmp_path / "out/shop/src").exists()


def test_files_that_no_manifest_lists_are_left_alone(tmp_path):
    _run(tmp_path, _with_second_operation())
    strays = [tmp_path / "out/shop" / path for path in ("src/operations/mine.cc", "include/mine.h", "notes.txt")]
    for stray in strays:
        stray.write_text("mine")
    result = _run(tmp_path, model())
    assert [s.read_text() for s in strays] == ["mine"] * 3
    assert all("mine" not in path and "notes" not in path for path in result.deleted)


def test_without_a_manifest_nothing_is_deleted(tmp_path):
    _run(tmp_path, _with_second_operation())
    (tmp_path / "out/shop/MANIFEST.json").unlink()
    assert _run(tmp_path, model()).deleted == ()
    assert (tmp_path / "out/shop/src/operations/other.cc").exists()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"files": 1}', '{"files": [1]}', '{"files": ["../mine.txt"]}', '{"files": ["/etc/hosts"]}']
)
def test_a_manifest_that_is_none_is_refused_before_anything_is_written(tmp_path, text):
    _run(tmp_path, model())
    (tmp_path / "out/mine.txt").write_text("mine")
    manifest = tmp_path / "out/shop/MANIFEST.json"
    manifest.write_text(text)
    client = tmp_path / "out/shop/src/client.cc"
    client.unlink()
    with pytest.raises(ModelError, match="shop/MANIFEST.json: it "):
        _run(tmp_path, model())
    assert (tmp_path / "out/mine.txt").exists() and not client.exists()


def test_a_broken_manifest_of_one_target_keeps_the_others_from_being_written(tmp_path):
    outputs = [generate.library_output(tmp_path / "out"), generate.command_output(tmp_path / "more")]
    (tmp_path / "more/shop").mkdir(parents=True)
    (tmp_path / "more/shop/MANIFEST.json").write_text("{")
    with pytest.raises(ModelError, match="more/shop/MANIFEST.json"):
        generate.generate([_source(tmp_path, model())], outputs)
    assert not (tmp_path / "out").exists()


def test_files_behind_a_link_out_of_the_folder_are_left_alone(tmp_path):
    _run(tmp_path, _with_second_operation())
    operations = tmp_path / "out/shop/src/operations"
    operations.rename(tmp_path / "elsewhere")
    operations.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ModelError, match="not in its folder"):
        _run(tmp_path, model())
    assert (tmp_path / "elsewhere/other.cc").exists()


def test_a_run_that_was_cut_short_is_made_good_by_the_next(tmp_path, monkeypatch):
    """The manifest is the last file that is written."""
    _run(tmp_path, _with_second_operation())
    before = (tmp_path / "out/shop/MANIFEST.json").read_text()
    monkeypatch.setattr(generate, "_remove_empty_parents", lambda *_: (_ for _ in ()).throw(OSError("cut short")))
    with pytest.raises(OSError, match="cut short"):
        _run(tmp_path, model())
    assert (tmp_path / "out/shop/MANIFEST.json").read_text() == before
    monkeypatch.undo()
    _run(tmp_path, model())
    assert list((tmp_path / "out/shop").rglob("other.*")) == []


def test_nothing_is_written_when_the_last_of_several_targets_refuses(tmp_path):
    def refusing(context):
        raise ModelError("DoIt", "no such thing")

    outputs = [generate.library_output(tmp_path / "out"), generate.Output(refusing, tmp_path / "more")]
    with pytest.raises(ModelError, match="no such thing"):
        generate.generate([_source(tmp_path, model())], outputs)
    assert not (tmp_path / "out").exists()


def test_nothing_is_written_when_the_last_of_several_texts_can_not_be_made(tmp_path):
    def unrendered(context):
        return Plan(context.module, (FileRender("library/client.cc.j2", "client.cc", {}),), 1)

    outputs = [generate.library_output(tmp_path / "out"), generate.Output(unrendered, tmp_path / "more")]
    with pytest.raises(UndefinedError):
        generate.generate([_source(tmp_path, model())], outputs)
    assert not (tmp_path / "out").exists()


def test_two_outputs_of_one_folder_are_refused(tmp_path):
    """Each would delete the files of the other."""
    outputs = [generate.library_output(tmp_path / "out"), generate.command_output(tmp_path / "more" / ".." / "out")]
    with pytest.raises(ModelError, match="out/shop: two outputs"):
        generate.generate([_source(tmp_path, model())], outputs)
    assert not (tmp_path / "out").exists()


def test_unchanged_files_are_not_touched(tmp_path):
    _run(tmp_path, model())
    header = tmp_path / "out/shop/include/outcrop/shop/enums.h"
    before = header.stat().st_mtime_ns
    result = _run(tmp_path, _with_second_operation())
    assert header.stat().st_mtime_ns == before
    assert "include/outcrop/shop/client.h" in result.written


def test_check_writes_nothing_and_tells(tmp_path, capsys):
    source = _source(tmp_path, model())
    arguments = ["generate", "--model", str(source.model), "--out", str(tmp_path / "out")]
    assert cli.main([*arguments, "--check"]) == 1
    assert not (tmp_path / "out").exists()
    assert cli.main(arguments) == 0
    assert cli.main([*arguments, "--check"]) == 0
    (tmp_path / "out/shop/src/client.cc").write_text("// changed by hand\n")
    capsys.readouterr()
    assert cli.main([*arguments, "--check"]) == 1
    assert "shop/src/client.cc" in capsys.readouterr().out
    assert (tmp_path / "out/shop/src/client.cc").read_text() == "// changed by hand\n"


def test_tables_of_the_command_are_written_where_they_are_asked_for(tmp_path):
    source = _source(tmp_path, model())
    arguments = ["generate", "--model", str(source.model), "--out", str(tmp_path / "out")]
    assert cli.main(arguments) == 0
    assert not list(tmp_path.rglob("operations.cc"))
    assert cli.main([*arguments, "--commands", str(tmp_path / "tables")]) == 0
    assert list((tmp_path / "tables").rglob("*.cc"))
