"""Writing: the manifest, stale files, files that stay untouched, and --check."""

import json

from support import ident, member, model, structure

from codegen import cli, generate
from codegen.model.source import Source


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
    assert manifest["generator"]


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
    stray = tmp_path / "out/shop/src/views/stray.cc"
    stray.parent.mkdir(parents=True)
    stray.write_text("")
    assert stale.exists()
    result = _run(tmp_path, model())
    assert not stale.exists() and not stray.parent.exists()
    assert "src/operations/other.cc" in result.deleted


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
