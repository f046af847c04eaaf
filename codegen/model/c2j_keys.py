"""Which keys of botocore's format the generator knows, by where they stand: those that it reads, those that have no
effect on a client, each with the reason, and those that it knows and can't honour. Every other key refuses the model,
because ignoring it might send or read something wrong.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.model.errors import ModelError

_DOCUMENTED = "documentation deprecated deprecatedMessage deprecatedSince"

# Read by read_c2j.py and c2j_extras.py.
HANDLED = {
    "the model": frozenset("documentation metadata operations shapes".split()),
    "metadata": frozenset(
        "apiVersion auth endpointPrefix jsonVersion protocol protocols serviceAbbreviation serviceFullName serviceId "
        "signatureVersion signingName targetPrefix".split()
    ),
    "operation": frozenset(
        f"{_DOCUMENTED} auth authtype endpoint errors http httpChecksum httpChecksumRequired input output "
        "requestcompression".split()
    ),
    "http": frozenset("method requestUri responseCode".split()),
    "endpoint": frozenset(["hostPrefix"]),
    "error": frozenset("code fault httpStatusCode senderFault".split()),
    "shape": frozenset(
        f"{_DOCUMENTED} document enum error eventstream exception fault key max member members min payload pattern "
        "required requiresLength retryable sensitive sparse streaming timestampFormat type union value location "
        "locationName".split()
    ),
    "member": frozenset(
        f"{_DOCUMENTED} eventheader eventpayload hostLabel idempotencyToken jsonvalue location locationName payload "
        "requiresLength sensitive shape streaming timestampFormat".split()
    ),
}

_XML = "it says how XML is written, and rest-json writes JSON"
_FLOW = "it says what an operation does, and retries don't depend on it: errors decide, and tokens make them safe"
_NAME = "it is a name of the service that nothing of a client goes by"

WITHOUT_EFFECT: Mapping[str, Mapping[str, str]] = {
    "the model": {
        "authorizers": "an operation that takes one names it, and is refused",
        "version": "it counts the format of the file",
        "examples": "examples of calls are documentation",
        "deprecated": "a deprecated service has its client all the same",
        "deprecatedMessage": "a deprecated service has its client all the same",
        "deprecatedSince": "a deprecated service has its client all the same",
        "xmlNamespace": _XML,
    },
    "metadata": {
        "checksumFormat": "it is Glacier's, whose tree hashes are a customization",
        "protocolSettings": "it says where HTTP/2 is offered, and the transport finds that out by itself",
        "ripServiceName": _NAME,
        "uid": _NAME,
        "xmlNamespace": _XML,
    },
    "operation": {
        "documentationUrl": "links beside the documentation are left out of comments",
        "idempotent": _FLOW,
        "internal": "whoever has the model may call what it has",
        "name": "it is the key under which the operation stands",
        "readonly": _FLOW,
    },
    "shape": {
        "box": "numbers and booleans may be absent in any case, unless they are required",
        "event": "the union that holds an event says that it streams",
        "flattened": _XML,
        "synthetic": "it marks errors that every operation may answer with, and each lists them",
        "wrapper": _XML,
        "xmlNamespace": _XML,
        "xmlOrder": _XML,
    },
    "member": {
        "box": "numbers and booleans may be absent in any case, unless they are required",
        "enum": "it is a choice of texts without a name, so the member stays text",
        "error": "what an error answers with stands at its shape",
        "exception": "what an operation lists as an error is one",
        "fault": "what an error answers with stands at its shape",
        "flattened": _XML,
        "max": "the service checks it",
        "min": "the service checks it",
        "pattern": "the service checks it",
        "xmlAttribute": _XML,
        "xmlNamespace": _XML,
    },
}

_ENDPOINT_PARAMETER = "the runtime's endpoints have no parameters of single services or calls"

REFUSED = {
    "clientContextParams": _ENDPOINT_PARAMETER,
    "contextParam": _ENDPOINT_PARAMETER,
    "endpointdiscovery": "the runtime does not ask services for their endpoints",
    "endpointoperation": "the runtime does not ask services for their endpoints",
    "globalEndpoint": "the runtime's endpoints are those of regions",
    "operationContextParams": _ENDPOINT_PARAMETER,
    "staticContextParams": _ENDPOINT_PARAMETER,
    "unsignedPayload": "the client signs every payload",
}


def check(owner: str, place: str, source: Mapping[str, Any]) -> None:
    """Refuses the first key of what stands at `place` that is neither handled nor without effect. What is false is
    not there.
    """
    for key in sorted(key for key, value in source.items() if value is not False):
        if key in HANDLED[place] or key in WITHOUT_EFFECT.get(place, {}):
            continue
        because = f"can't be honoured: {REFUSED[key]}" if key in REFUSED else "is not known to the generator"
        raise ModelError(owner, f"the key {key} {because}")
