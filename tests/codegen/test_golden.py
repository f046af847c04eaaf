"""The kitchen sink, a model of every trait and kind of shape, gives exactly the code in golden/, and it compiles.

After a wanted change: UPDATE_GOLDEN=1 python3 -m pytest tests/codegen/test_golden.py, and read the diff.
"""

import os
import re
import shutil

from compiled import compiler_says
from support import GOLDEN, INTERNAL_INCLUDES, KITCHEN_SINK, RUNTIME_INCLUDES

from codegen import generate
from codegen.model.source import Source

_WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Werror"]


def _generate(out):
    return generate.generate([Source(KITCHEN_SINK, None, KITCHEN_SINK.name)], [generate.library_output(out)])


def _files(folder):
    """Of the manifest all but the generator's version."""
    texts = {str(p.relative_to(folder)): p.read_text() for p in sorted(folder.rglob("*")) if p.is_file()}
    return {path: re.sub(r'"generator": "[^"]*"', "", text) for path, text in texts.items()}


def test_output_equals_golden(tmp_path):
    if os.environ.get("UPDATE_GOLDEN"):
        shutil.rmtree(GOLDEN / "kitchen_sink")
        _generate(GOLDEN)
    _generate(tmp_path)
    expected, actual = _files(GOLDEN), _files(tmp_path)
    assert sorted(actual) == sorted(expected)
    different = [path for path in expected if actual[path] != expected[path]]
    assert different == []


def test_golden_compiles_without_warnings_of_clang(tmp_path):
    """GCC's are looked at where it is built (CMakeLists.txt)."""
    service = GOLDEN / "kitchen_sink"
    sources = sorted(str(p) for p in (service / "src").rglob("*.cc"))
    assert len(sources) > 30
    # One translation unit: quick, and it shows that a unity build has no clashes.
    (tmp_path / "everything.cc").write_text("".join(f'#include "{path}"\n' for path in sources))
    assert _said("clang++", "everything.cc", tmp_path) == ""


def test_golden_headers_compile_alone_and_twice(tmp_path):
    """Every fourth: they are alike, and test_includes.py looks whether each of them includes what it names."""
    include = GOLDEN / "kitchen_sink" / "include"
    headers = sorted(p for p in include.rglob("*.h") if p.parent.name != "operations")[::4]
    for header in headers:
        name = header.relative_to(include)
        (tmp_path / "alone.cc").write_text(f'#include "{name}"\n#include "{name}"\n')
        assert _said("g++", "alone.cc", tmp_path) == ""


def _said(compiler, source, folder):
    service = GOLDEN / "kitchen_sink"
    includes = [service / "include", service / "src", RUNTIME_INCLUDES, INTERNAL_INCLUDES]
    return compiler_says(compiler, source, *_WARNINGS, *(f"-I{i}" for i in includes), folder=folder)
