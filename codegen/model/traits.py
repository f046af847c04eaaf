"""Which traits the generator knows: those it reads, those that have no effect on a client, each with the reason, and
those that it knows and can't honour. Every other trait refuses the model, because ignoring it might send or read
something wrong.
"""

from __future__ import annotations

# Read by read_smithy.py and what it calls.
HANDLED = frozenset(
    """
    aws.api#service
    aws.auth#cognitoUserPools
    aws.auth#sigv4
    aws.auth#sigv4a
    aws.protocols#awsJson1_1
    aws.protocols#httpChecksum
    aws.protocols#restJson1
    smithy.api#auth
    smithy.api#clientOptional
    smithy.api#default
    smithy.api#deprecated
    smithy.api#documentation
    smithy.api#endpoint
    smithy.api#enum
    smithy.api#enumValue
    smithy.api#error
    smithy.api#eventHeader
    smithy.api#eventPayload
    smithy.api#hostLabel
    smithy.api#http
    smithy.api#httpApiKeyAuth
    smithy.api#httpBasicAuth
    smithy.api#httpBearerAuth
    smithy.api#httpChecksumRequired
    smithy.api#httpDigestAuth
    smithy.api#httpError
    smithy.api#httpHeader
    smithy.api#httpLabel
    smithy.api#httpPayload
    smithy.api#httpPrefixHeaders
    smithy.api#httpQuery
    smithy.api#httpQueryParams
    smithy.api#httpResponseCode
    smithy.api#idempotencyToken
    smithy.api#jsonName
    smithy.api#length
    smithy.api#mediaType
    smithy.api#mixin
    smithy.api#optionalAuth
    smithy.api#paginated
    smithy.api#pattern
    smithy.api#range
    smithy.api#requestCompression
    smithy.api#required
    smithy.api#requiresLength
    smithy.api#retryable
    smithy.api#sensitive
    smithy.api#sparse
    smithy.api#streaming
    smithy.api#timestampFormat
    smithy.api#title
    smithy.rules#endpointBdd
    smithy.rules#endpointRuleSet
    smithy.rules#endpointTests
    smithy.test#eventStreamTests
    smithy.test#httpRequestTests
    smithy.test#httpResponseTests
    smithy.waiters#waitable
    """.split()
)

_OTHER_PROTOCOL = "it belongs to a protocol that the client does not speak: one that it speaks is there too"
_XML = "it says how XML is written, and restJson1 writes JSON"
_RESOURCES = "it describes resources, and a client has the operations on them"
_POLICY = "it is for those who write policies or tag resources, not for calls"
_TOOLS = "it is a note to tools that check or show models"
_SERVER = "it is a matter of servers"
_FLOW = "it says what an operation does, and retries don't depend on it: errors decide, and tokens make them safe"

WITHOUT_EFFECT = {
    "aws.api#arn": _RESOURCES,
    "aws.api#arnReference": _RESOURCES,
    "aws.api#controlPlane": _TOOLS,
    "aws.api#data": _POLICY,
    "aws.api#dataPlane": _TOOLS,
    "aws.api#tagEnabled": _POLICY,
    "aws.api#taggable": _POLICY,
    "aws.protocols#awsJson1_0": _OTHER_PROTOCOL,
    "aws.protocols#awsQuery": _OTHER_PROTOCOL,
    "aws.protocols#awsQueryCompatible": _OTHER_PROTOCOL,
    "aws.protocols#awsQueryError": _OTHER_PROTOCOL,
    "aws.protocols#ec2Query": _OTHER_PROTOCOL,
    "aws.protocols#ec2QueryName": _OTHER_PROTOCOL,
    "aws.protocols#restXml": _OTHER_PROTOCOL,
    "smithy.api#addedDefault": "it says when a default came; what stays is for API.txt to say",
    "smithy.api#authDefinition": "it makes a shape a trait, and traits are judged where they are used",
    "smithy.api#box": "numbers and booleans may be absent in any case, unless they are required or have a default",
    "smithy.api#cors": _SERVER,
    "smithy.api#examples": "examples of calls are documentation",
    "smithy.api#externalDocumentation": "links beside the documentation are left out of comments",
    "smithy.api#idRef": _TOOLS,
    "smithy.api#idempotent": _FLOW,
    "smithy.api#input": "every input is made a request, whether it is marked or not",
    "smithy.api#internal": "whoever has the model may call what it has",
    "smithy.api#nestedProperties": _RESOURCES,
    "smithy.api#noReplace": _RESOURCES,
    "smithy.api#notProperty": _RESOURCES,
    "smithy.api#output": "every output is made a view, whether it is marked or not",
    "smithy.api#private": _TOOLS,
    "smithy.api#property": _RESOURCES,
    "smithy.api#readonly": _FLOW,
    "smithy.api#recommended": _TOOLS,
    "smithy.api#references": _RESOURCES,
    "smithy.api#resourceIdentifier": _RESOURCES,
    "smithy.api#since": "the version of the service in which a shape came changes nothing of it",
    "smithy.api#suppress": _TOOLS,
    "smithy.api#tags": _TOOLS,
    "smithy.api#trait": "it makes a shape a trait, and traits are judged where they are used",
    "smithy.api#uniqueItems": "the service checks it; a list keeps what it was given",
    "smithy.api#unitType": "it marks the empty structure, which has no members in any case",
    "smithy.api#unstable": _TOOLS,
    "smithy.api#xmlAttribute": _XML,
    "smithy.api#xmlFlattened": _XML,
    "smithy.api#xmlName": _XML,
    "smithy.api#xmlNamespace": _XML,
    "smithy.protocols#rpcv2Cbor": _OTHER_PROTOCOL,
    "smithy.protocols#rpcv2Json": _OTHER_PROTOCOL,
}

# Whole vocabularies.
NAMESPACES_WITHOUT_EFFECT = {
    "aws.apigateway": _SERVER,
    "aws.cloudformation": _RESOURCES,
    "aws.cloudtrail": _SERVER,
    "aws.endpoints": "the endpoint rule set says the same in full",
    "aws.iam": _POLICY,
    "aws.tagging": _POLICY,
    "smithy.contracts": _TOOLS,
    "smithy.framework": _SERVER,
    "smithy.openapi": _TOOLS,
    "smithy.test": "cases of other kinds are for other programs",
}

_ENDPOINT_PARAMETER = "the runtime's endpoints have no parameters of single services or calls"

REFUSED = {
    "aws.auth#unsignedPayload": "the client signs every payload",
    "smithy.rules#clientContextParams": _ENDPOINT_PARAMETER,
    "smithy.rules#contextParam": _ENDPOINT_PARAMETER,
    "smithy.rules#operationContextParams": _ENDPOINT_PARAMETER,
    "smithy.rules#staticContextParams": _ENDPOINT_PARAMETER,
}


def is_known(trait: str) -> bool:
    """It is read, or has no effect."""
    namespace = trait.partition("#")[0]
    return trait in HANDLED or trait in WITHOUT_EFFECT or namespace in NAMESPACES_WITHOUT_EFFECT
