"""What single services ask of every client beside what their models say.

Each is a rule that all AWS SDKs have by hand; a service whose model says all of it is not here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.model import ir

TREE_HASH_HEADER = "x-amz-sha256-tree-hash"


@dataclass(frozen=True)
class Customization:
    headers: Mapping[str, str] = field(default_factory=dict)  # of every request, unless a member sets them
    label_defaults: Mapping[str, str] = field(default_factory=dict)  # by member: sent for an absent or empty label
    tree_hash: bool = False  # payloads go with the digests of their mebibytes


def of(service: ir.Service) -> Customization:
    if service.sdk_id == "API Gateway":  # answers in HAL to clients that don't ask for plain JSON
        return Customization(headers={"Accept": "application/json"})
    if service.sdk_id == "Glacier":
        return Customization(
            headers={"X-Amz-Glacier-Version": service.api_version},
            label_defaults={"accountId": "-"},  # the caller's own account
            tree_hash=True,
        )
    return Customization()
