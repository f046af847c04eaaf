"""How an operation's calls are signed: by which of the schemes that it may take the client can."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.model.errors import ModelError

_OURS = ("aws.auth#sigv4", "smithy.api#httpBearerAuth")
_SCHEMES = (
    *_OURS,
    "aws.auth#cognitoUserPools",
    "aws.auth#sigv4a",
    "smithy.api#httpApiKeyAuth",
    "smithy.api#httpBasicAuth",
    "smithy.api#httpDigestAuth",
)


def is_unsigned(operation: str, traits: Mapping[str, Any], service_traits: Mapping[str, Any]) -> bool:
    """Calls go out without a signature: they may, or there is no scheme at all. Where there are only schemes that the
    client does not have, the operation is refused.
    """
    if "smithy.api#optionalAuth" in traits:
        return True
    given = [s for s in _SCHEMES if s in service_traits]
    schemes = traits.get("smithy.api#auth", service_traits.get("smithy.api#auth", given))
    schemes = [s for s in schemes if s != "smithy.api#noAuth"]
    if schemes and not any(s in _OURS for s in schemes):
        raise ModelError(operation, f"it takes no authentication but by {', '.join(schemes)}, which the client has not")
    return not schemes
