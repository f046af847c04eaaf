"""Which traits the generator knows: those it turns into code, and those that say nothing about what goes over the wire.

Every other trait refuses the model, because ignoring it might send or read something wrong.
"""

# Read by read_smithy.py.
UNDERSTOOD = frozenset(
    """
    aws.api#service
    aws.auth#sigv4
    aws.protocols#httpChecksum
    aws.protocols#restJson1
    smithy.api#auth
    smithy.api#box
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
    smithy.api#httpBearerAuth
    smithy.api#httpChecksumRequired
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
    smithy.test#eventStreamTests
    smithy.test#httpRequestTests
    smithy.test#httpResponseTests
    smithy.waiters#waitable
    """.split()
)

# Nothing that a restJson1 client sends or reads depends on these.
WITHOUT_WIRE_MEANING = frozenset(
    """
    aws.api#arn
    aws.api#arnReference
    aws.api#controlPlane
    aws.api#data
    aws.api#dataPlane
    aws.api#tagEnabled
    aws.api#taggable
    aws.auth#cognitoUserPools
    aws.auth#sigv4a
    aws.auth#unsignedPayload
    aws.protocols#awsJson1_0
    aws.protocols#awsJson1_1
    aws.protocols#awsQuery
    aws.protocols#awsQueryCompatible
    aws.protocols#awsQueryError
    aws.protocols#ec2Query
    aws.protocols#ec2QueryName
    aws.protocols#restXml
    smithy.api#addedDefault
    smithy.api#authDefinition
    smithy.api#cors
    smithy.api#examples
    smithy.api#externalDocumentation
    smithy.api#httpApiKeyAuth
    smithy.api#httpBasicAuth
    smithy.api#httpDigestAuth
    smithy.api#idRef
    smithy.api#idempotent
    smithy.api#input
    smithy.api#internal
    smithy.api#nestedProperties
    smithy.api#noReplace
    smithy.api#notProperty
    smithy.api#output
    smithy.api#private
    smithy.api#property
    smithy.api#readonly
    smithy.api#recommended
    smithy.api#references
    smithy.api#resourceIdentifier
    smithy.api#since
    smithy.api#suppress
    smithy.api#tags
    smithy.api#trait
    smithy.api#uniqueItems
    smithy.api#unitType
    smithy.api#unstable
    smithy.api#xmlAttribute
    smithy.api#xmlFlattened
    smithy.api#xmlName
    smithy.api#xmlNamespace
    smithy.protocols#rpcv2Cbor
    smithy.protocols#rpcv2Json
    smithy.rules#clientContextParams
    smithy.rules#contextParam
    smithy.rules#endpointBdd
    smithy.rules#endpointRuleSet
    smithy.rules#endpointTests
    smithy.rules#operationContextParams
    smithy.rules#staticContextParams
    smithy.test#httpMalformedRequestTests
    smithy.test#smokeTests
    """.split()
)

# Whole vocabularies about something other than the wire: access policies, resource definitions, other renderings of
# the model.
NAMESPACES_WITHOUT_WIRE_MEANING = frozenset(
    [
        "aws.apigateway",
        "aws.cloudformation",
        "aws.cloudtrail",
        "aws.endpoints",
        "aws.iam",
        "aws.tagging",
        "smithy.contracts",
        "smithy.framework",
        "smithy.openapi",
    ]
)


def is_known(trait: str) -> bool:
    return (
        trait.startswith("smithy.test")  # cases of other kinds are for other programs
        or trait in UNDERSTOOD
        or trait in WITHOUT_WIRE_MEANING
        or trait.partition("#")[0] in NAMESPACES_WITHOUT_WIRE_MEANING
    )
