"""What the parts of a model are made of, before anything is read from them.

A form is a type (`object` is anything), a set of words, a list with the form of its items, a dict with those of its
keys ("key?" may be missing; keys that are not named may hold anything), an Each, or a function that finds the form by
the value. A NumberText is a number.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from codegen.model.errors import ModelError


@dataclass(frozen=True)
class Each:
    """An object whose keys may be any."""

    form: Form


Form = type | frozenset[str] | list["Form"] | dict[str, "Form"] | Each | Callable[[Any], "Form"]

_NAMES = {str: "text", bool: "true or false", int: "a whole number", dict: "an object", list: "a list"}


def check(owner: str, value: Any, form: Form, path: str = "") -> None:
    """Refuses a value that has not the form. `owner` is what the value belongs to, `path` its place there."""
    if isinstance(form, type):
        if form is not object and (not isinstance(value, form) or form is int and isinstance(value, bool)):
            raise _refusal(owner, path, _NAMES[form], value)
    elif isinstance(form, frozenset):
        if not isinstance(value, str) or value not in form:
            raise _refusal(owner, path, f"one of {', '.join(sorted(form))}", value)
    elif isinstance(form, list):
        check(owner, value, list, path)
        for i, item in enumerate(value):
            check(owner, item, form[0], f"{path}[{i}]")
    elif isinstance(form, Each):
        check(owner, value, dict, path)
        for key, item in value.items():
            check(owner, item, form.form, _inner(path, key))
    elif isinstance(form, dict):
        check(owner, value, dict, path)
        for name, inner in form.items():
            key = name.removesuffix("?")
            if key in value:
                check(owner, value[key], inner, _inner(path, key))
            elif key == name:
                raise ModelError(owner, f"{path or 'it'} has no {key}")
    else:
        check(owner, value, form(value), path)


def _inner(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _refusal(owner: str, path: str, wanted: str, value: Any) -> ModelError:
    found = repr(value)
    return ModelError(owner, f"{path or 'it'} is {found if len(found) <= 60 else found[:60] + '...'}, not {wanted}")
