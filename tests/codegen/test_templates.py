"""The generator's own walls: short templates without logic, no service by name, strict about what they are told."""

import re

import pytest
from jinja2 import UndefinedError
from support import ROOT

from codegen import render
from codegen.targets.plan import FileRender

_CODEGEN = ROOT / "codegen"
_TEMPLATES = sorted((_CODEGEN / "templates").rglob("*.j2"))


@pytest.mark.parametrize("path", _TEMPLATES, ids=lambda p: str(p.relative_to(_CODEGEN / "templates")))
def test_templates_are_short_and_plain(path):
    text = path.read_text()
    assert len(text.splitlines()) <= 80
    tags = set(re.findall(r"{%-?\s*(\w+)", text))
    assert tags <= {"for", "endfor", "if", "elif", "else", "endif", "include", "set"}
    filters = set(re.findall(r"\|\s*(\w+)", " ".join(re.findall(r"{{.*?}}|{%.*?%}", text))))
    assert filters <= {"join", "length"}


def test_no_file_of_the_generator_knows_a_service():
    for path in [*_TEMPLATES, *_CODEGEN.rglob("*.py")]:
        lines = path.read_text().lower().splitlines()
        code = [line for line in lines if not line.lstrip().startswith(("#", '"""')) and "# " not in line and '"""'
        not in line]
        assert not any(word in line for line in code for word in ("bedrock", "guardrail", "converse", "kitchen")), path


def test_an_undefined_name_is_an_error():
    with pytest.raises(UndefinedError):
        render.render((FileRender("library/client.cc.j2", "x.cc", {"module": "m", "source": "s"}),))


def test_hand_written_files_stay_readable():
    for path in _CODEGEN.rglob("*.py"):
        lines = path.read_text().splitlines()
        assert len(lines) <= 400 and max(map(len, lines), default=0) <= 120, path
        assert lines[0].startswith('"""'), path
