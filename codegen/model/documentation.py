"""What of a service has no sentence."""

from __future__ import annotations

from codegen.model import ir


def undocumented(service: ir.Service) -> list[str]:
    """Operations, structures, unions, errors and enums, with their members and values, as overlays name them."""
    shapes = [o.input for o in service.operations] + [o.output for o in service.operations]
    shapes += [e.structure for e in service.errors.values()]
    for kind in (service.structures, service.unions, service.enums, service.int_enums):
        shapes += kind.values()
    missing = [o.name for o in service.operations if not o.documentation]
    for shape in shapes:
        name = ir.shape_name(shape.id)
        missing += [] if shape.documentation else [name]
        if isinstance(shape, ir.EnumShape):
            missing += [f"{name}${v.value}" for v in shape.values if not v.documentation]
        else:
            missing += [ir.shape_name(m.id) for m in shape.members if not m.documentation]
    return sorted(set(missing))
