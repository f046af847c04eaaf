"""Templates to text. A template sees what the plan told it and nothing else; an undefined name is an error."""

from __future__ import annotations

import functools
import re
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.targets.plan import FileRender

_TEMPLATES = Path(__file__).parent / "templates"


@functools.cache
def environment() -> Environment:
    """One for all, since it keeps the templates that it has compiled."""
    return Environment(
        loader=FileSystemLoader(_TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )


def render(files: tuple[FileRender, ...]) -> dict[str, str]:
    """Text by path, not yet formatted. Runs of empty lines are folded, so that templates may be spaced for reading."""
    jinja = environment()
    return {f.path: _tidy(jinja.get_template(f.template).render(**f.params)) for f in files}


def _tidy(text: str) -> str:
    return re.sub(r"\n{3,}", "\n\n", text).rstrip("\n") + "\n"
