"""A Smithy JSON AST with its mixins and `apply` statements folded in, and the walk over what one service uses."""

from __future__ import annotations

from typing import Any

from codegen.model import ir, smithy_forms
from codegen.model.errors import ModelError, UnknownTrait
from codegen.model.traits import REFUSED, is_known

_PRELUDE_SIMPLE = {
    "String": "string",
    "Boolean": "boolean",
    "Byte": "byte",
    "Short": "short",
    "Integer": "integer",
    "Long": "long",
    "Float": "float",
    "Double": "double",
    "BigInteger": "bigInteger",
    "BigDecimal": "bigDecimal",
    "Timestamp": "timestamp",
    "Blob": "blob",
    "Document": "document",
    "PrimitiveBoolean": "boolean",
    "PrimitiveByte": "byte",
    "PrimitiveShort": "short",
    "PrimitiveInteger": "integer",
    "PrimitiveLong": "long",
    "PrimitiveFloat": "float",
    "PrimitiveDouble": "double",
}
UNIT = "smithy.api#Unit"
_PRELUDE: dict[str, dict[str, Any]] = {f"smithy.api#{n}": {"type": t} for n, t in _PRELUDE_SIMPLE.items()}
_PRELUDE[UNIT] = {"type": "structure", "members": {}}

_RESOURCE_LIFECYCLE = ("create", "put", "read", "update", "delete", "list")


class SmithyAst:
    """Shapes by id. `members(id)` and `traits(id)` are complete: nothing has to be looked up elsewhere."""

    def __init__(self, document: dict[str, Any]):
        version = str(document.get("smithy", ""))
        if version.split(".")[0] not in ("1", "2") or not isinstance(document.get("shapes"), dict):
            raise ModelError("the model", "this is not a Smithy 1.0 or 2.0 JSON AST")
        self._shapes: dict[str, dict[str, Any]] = dict(_PRELUDE)
        self._applied: dict[str, list[tuple[str, dict[str, Any]]]] = {}
        for shape_id, shape in document["shapes"].items():
            smithy_forms.check_shape(shape_id, shape)
            if shape.get("type") == "apply":
                owner, _, member = shape_id.partition("$")
                self._applied.setdefault(owner, []).append((member, shape.get("traits", {})))
            else:
                self._shapes[shape_id] = shape
        for owner in self._applied:
            self.get(owner, f"apply {owner}")
        self._mixed: set[str] = set()
        for shape_id in list(self._shapes):
            self._mix_in(shape_id, ())
            smithy_forms.check_parts(shape_id, self._shapes[shape_id])

    def get(self, shape_id: str, user: str) -> dict[str, Any]:
        shape = self._shapes.get(shape_id)
        if shape is None:
            raise ModelError(user, f"its target {shape_id} is not in the model")
        return shape

    def traits(self, shape_id: str) -> dict[str, Any]:
        return self.get(shape_id, "the model").get("traits", {})

    def members(self, shape_id: str) -> dict[str, dict[str, Any]]:
        return self.get(shape_id, "the model").get("members", {})

    def service_ids(self) -> list[str]:
        """The services of the model that speak a protocol of ours; at least one."""
        services = sorted(i for i, s in self._shapes.items() if s.get("type") == "service")
        speaking = [i for i in services if self.protocol(i)]
        if not services:
            raise ModelError("the model", "it has no service")
        if not speaking:
            known = " and ".join(p.value for p in ir.Protocol)
            raise ModelError(services[0], f"it has neither of the traits {known}, the protocols that are generated")
        return speaking

    def protocol(self, service_id: str) -> ir.Protocol | None:
        return next((p for p in ir.Protocol if p.value in self.traits(service_id)), None)

    def service_id(self, wanted: str = "") -> str:
        """The one such service of the model, or the `wanted` one of several."""
        speaking = self.service_ids()
        if wanted:
            if wanted not in speaking:
                has = ", ".join(speaking)
                raise ModelError(wanted, f"it is not a service of the model in a known protocol; it has {has}")
            return wanted
        if len(speaking) > 1:
            raise ModelError(
                "the model", f"it has several services, --service names one: {', '.join(speaking)}"
            )
        return speaking[0]

    def operation_ids(self, service_id: str) -> list[str]:
        """The operations of the service and of its resources, sorted."""
        found: set[str] = set()
        for owner in self.owners(service_id):
            shape = self._shapes[owner]
            for key in ("operations", "collectionOperations"):
                found.update(ref["target"] for ref in shape.get(key, []))
            for key in _RESOURCE_LIFECYCLE:
                if shape["type"] == "resource" and key in shape:
                    found.add(shape[key]["target"])
        return sorted(found)

    def owners(self, service_id: str) -> list[str]:
        """The service and its resources, at any depth."""
        found = [service_id]
        for owner in found:
            for ref in self.get(owner, service_id).get("resources", []):
                if ref["target"] not in found:
                    found.append(ref["target"])
        return found

    def check_traits(self, shape_id: str) -> None:
        """Refuses the first trait of the shape or of its members that the generator does not know."""
        shape = self._shapes[shape_id]
        owners = [(shape_id, shape)]
        owners += [(f"{shape_id}${name}", member) for name, member in shape.get("members", {}).items()]
        owners += [(f"{shape_id}${key}", shape[key]) for key in ("member", "key", "value") if key in shape]
        for owner, definition in owners:
            for trait in sorted(definition.get("traits", {})):
                if trait in REFUSED or not is_known(trait) and not self._is_plain_annotation(trait):
                    raise UnknownTrait(owner, trait, REFUSED.get(trait, ""))

    def _is_plain_annotation(self, trait: str) -> bool:
        """A trait that the model itself defines, other than as a protocol or an authentication scheme, only
        annotates.
        """
        definition = self._shapes.get(trait, {}).get("traits", {})
        meaningful = ("smithy.api#protocolDefinition", "smithy.api#authDefinition")
        return "smithy.api#trait" in definition and not any(m in definition for m in meaningful)

    def _mix_in(self, shape_id: str, path: tuple[str, ...]) -> None:
        """Completes the shape: with its mixins, each complete before, and then with what is applied to it."""
        if shape_id in self._mixed:
            return
        shape = self._shapes[shape_id]
        if "mixins" in shape:
            self._shapes[shape_id] = self._with_mixins(shape_id, shape, path)
        for member, traits in self._applied.get(shape_id, ()):
            self._apply(shape_id, member, traits)
        self._mixed.add(shape_id)

    def _with_mixins(self, shape_id: str, shape: dict[str, Any], path: tuple[str, ...]) -> dict[str, Any]:
        if shape_id in path:
            raise ModelError(shape_id, "it is a mixin of itself")
        merged: dict[str, Any] = {"type": shape["type"], "members": {}, "traits": {}}
        for ref in shape["mixins"]:
            self.get(ref["target"], shape_id)
            self._mix_in(ref["target"], path + (shape_id,))
            mixin = self._shapes[ref["target"]]
            local = set(mixin.get("traits", {}).get("smithy.api#mixin", {}).get("localTraits", []))
            local.add("smithy.api#mixin")
            merged["traits"].update({k: v for k, v in mixin.get("traits", {}).items() if k not in local})
            for name, member in mixin.get("members", {}).items():
                merged["members"][name] = {**member, "traits": dict(member.get("traits", {}))}
            for key, value in mixin.items():
                if key not in ("type", "members", "traits", "mixins"):
                    merged[key] = _joined(merged.get(key), value)
        for key, value in shape.items():
            if key == "members":
                for name, member in value.items():
                    inherited = merged["members"].get(name, {}).get("traits", {})
                    merged["members"][name] = {**member, "traits": {**inherited, **member.get("traits", {})}}
            elif key == "traits":
                merged["traits"].update(value)
            elif key != "mixins":
                merged[key] = _joined(merged.get(key), value)
        return merged

    def _apply(self, shape_id: str, member: str, traits: dict[str, Any]) -> None:
        shape = dict(self._shapes[shape_id])
        if not member:
            shape["traits"] = {**shape.get("traits", {}), **traits}
        elif member in shape.get("members", {}):
            old = shape["members"][member]
            shape["members"] = {**shape["members"], member: {**old, "traits": {**old.get("traits", {}), **traits}}}
        elif member in shape:
            shape[member] = {**shape[member], "traits": {**shape[member].get("traits", {}), **traits}}
        else:
            raise ModelError(f"{shape_id}${member}", "a trait is applied to a member that does not exist")
        self._shapes[shape_id] = shape


def _joined(inherited: Any, own: Any) -> Any:
    """A property that a shape has beside those of its mixins: lists (of operations, errors) and maps (renames) add up,
    members of lists and maps (whose `target` is one value) and all else give way.
    """
    if isinstance(inherited, list) and isinstance(own, list):
        return inherited + [item for item in own if item not in inherited]
    if isinstance(inherited, dict) and isinstance(own, dict) and "target" not in own:
        return {**inherited, **own}
    return own
