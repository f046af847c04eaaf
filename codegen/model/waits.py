"""What an operation that changes something is followed by: the waiter for the state that it leads to, and where the
input of the operation that tells the state comes from.

A waiter is named by a thing and a state of it, "EvaluationJobCompleted". Some states are led to by an operation of
their own, as EvaluationJobStopped is by StopEvaluationJob; the one that is left is what creating the thing leads to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from codegen.model import ir

# States, and the operations that lead to them.
_OWNERS = (
    ("Aborted", "Stop{}"),
    ("Approved", "Submit{}ForApproval"),
    ("Cancelled", "Cancel{}"),
    ("Deleted", "Delete{}"),
    ("Deleted", "BatchDelete{}"),
    ("Prepared", "Prepare{}"),
    ("Registered", "Register{}"),
    ("Stopped", "Stop{}"),
    ("Updated", "Update{}"),
)
_CREATES = re.compile(r"(?:Create|Start|Invoke)(?P<thing>\w+?)(?:Async)?")
_STATE = re.compile(r"(?:In)?[A-Z][a-z]+")
_IDENTIFIER = re.compile(r"(?P<stem>\w*?)(?:Identifier|Id|Arn|identifier|id|arn)")


@dataclass(frozen=True)
class Input:
    """A member of the waiter's operation, and the one that it is taken from; of two, the first that is there."""

    member: ir.Member
    answer: tuple[ir.Member, ...] = ()  # the path to it in the answer
    given: ir.Member | None = None  # a member of the input


@dataclass(frozen=True)
class Wait:
    reader: ir.Operation  # whose waiter it is
    waiter: ir.Waiter
    inputs: tuple[Input, ...]


def waits(service: ir.Service) -> Mapping[str, Wait]:
    """By the name of the operation that is followed."""
    names = {operation.name for operation in service.operations}
    found: dict[str, Wait] = {}
    for operation in service.operations:
        waiting = _waiting(operation, service, names)
        if waiting:
            found[operation.name] = waiting
    return found


def _waiting(operation: ir.Operation, service: ir.Service, names: set[str]) -> Wait | None:
    if operation.output_stream or operation.output_bytes:
        return None
    led_to = [
        (reader, waiter, thing)
        for thing, state in _states(operation.name)
        for reader in service.operations
        for waiter in reader.waiters
        if waiter.name.startswith(thing)
        and _STATE.fullmatch(waiter.name, len(thing))
        and (waiter.name == thing + state if state else not _is_owned(waiter.name, thing, names))
    ]
    if len(led_to) != 1:
        return None
    ((reader, waiter, thing),) = led_to
    inputs = [_input(member, operation, service, thing) for member in reader.input.members]
    if any(each is None and member.required for each, member in zip(inputs, reader.input.members)):
        return None
    return Wait(reader, waiter, tuple(each for each in inputs if each))


def _states(operation: str) -> Iterator[tuple[str, str]]:
    """Things that the operation may be about, with the state that it leads to; none of a create."""
    if creates := _CREATES.fullmatch(operation):
        yield creates["thing"], ""
    for state, form in _OWNERS:
        before, _, after = form.partition("{}")
        if operation.startswith(before) and operation.endswith(after):
            yield operation.removeprefix(before).removesuffix(after), state


def _is_owned(waiter: str, thing: str, names: set[str]) -> bool:
    return any(waiter == thing + state and form.format(thing) in names for state, form in _OWNERS)


def _input(member: ir.Member, operation: ir.Operation, service: ir.Service, thing: str) -> Input | None:
    """By the same name, or by another name of the same identifier."""
    in_answer = {path[-1].name: path for path in reversed(list(_paths(operation.output, service)))}
    given = {m.name: m for m in operation.input.members if _is_text(m)}
    if not _is_text(member):
        return None
    if not member.required:  # it narrows what is asked: as far as the caller did, and no further
        return Input(member, given=given[member.name]) if member.name in given else None
    if member.name in in_answer or member.name in given:
        return Input(member, in_answer.get(member.name, ()), given.get(member.name))
    others = [*_other_names(member.name), *_short_names(member.name, thing)]
    named = next((in_answer[name] for name in others if name in in_answer), None)
    return Input(member, answer=named) if named else None


def _paths(output: ir.Structure, service: ir.Service) -> Iterator[tuple[ir.Member, ...]]:
    """To texts of the answer's body, and of what it holds directly."""
    body = output.bound(ir.Binding.BODY)
    yield from ((m,) for m in body if _is_text(m))
    for outer in body:
        if isinstance(outer.type, ir.StructureRef):
            yield from ((outer, m) for m in service.structures[outer.type.shape].members if _is_text(m))


def _is_text(member: ir.Member) -> bool:
    is_string = isinstance(member.type, ir.Scalar) and member.type.kind is ir.ScalarKind.STRING
    return is_string or isinstance(member.type, ir.EnumRef)


def _other_names(name: str) -> list[str]:
    """jobId and jobArn of jobIdentifier."""
    identifier = _IDENTIFIER.fullmatch(name)
    if not identifier:
        return []
    stem = identifier["stem"]
    return [stem + end for end in (("Id", "Arn", "Identifier") if stem else ("id", "arn", "identifier"))]


def _short_names(name: str, thing: str) -> list[str]:
    """id and arn of memoryId, and version of flowVersion: what the thing itself calls them."""
    first_word = re.match(r"[A-Z][a-z0-9]*", thing)
    prefix = first_word[0].lower() if first_word else ""
    if not prefix or not name.startswith(prefix) or name == prefix:
        return []
    rest = name[len(prefix)].lower() + name[len(prefix) + 1 :]
    return [rest, *_other_names(rest)]
