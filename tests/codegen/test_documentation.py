"""Every name of the services whose overlays say so has a sentence of the project's own."""

from __future__ import annotations

import json

import pytest
from support import MODELS

from codegen.model import ir, overlay, source
from codegen.model.errors import ModelError

WHOLE = [s.model.stem for s in source.listed(MODELS)]


def undocumented(service: ir.Service) -> list[str]:
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


@pytest.mark.parametrize("name", WHOLE)
def test_every_name_has_a_sentence(name: str):
    service = source.read_service(MODELS / f"{name}.json")
    extra = overlay.load(MODELS / "overlays" / f"{name}.json")
    assert undocumented(overlay.with_documentation(service, extra)) == []


def test_a_sentence_in_both_files_is_refused(tmp_path):
    for name in ("shop.json", "shop.documentation.json"):
        (tmp_path / name).write_text(json.dumps({"documentation": {"Buy": "Buys."}}))
    with pytest.raises(ModelError, match="Buy is documented in both"):
        overlay.load(tmp_path / "shop.json")


def test_sentences_bring_nothing_else(tmp_path):
    (tmp_path / "shop.json").write_text("{}")
    (tmp_path / "shop.documentation.json").write_text(json.dumps({"names": {}}))
    with pytest.raises(ModelError, match="shop.documentation.json: unknown key 'names'"):
        overlay.load(tmp_path / "shop.json")
