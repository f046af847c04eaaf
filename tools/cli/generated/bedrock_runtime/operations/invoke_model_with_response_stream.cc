// Client::invoke_model_with_response_stream as a command.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/operations/invoke_model_with_response_stream.h>

#include "bedrock_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_runtime::commands {
namespace {

constexpr cli::Parameter invoke_model_with_response_stream_parameters[] = {
    {cli::field<&InvokeModelWithResponseStreamRequest::body>("body"), "body",
     "The prompt and its parameters, as JSON in the format of the model's provider."},
    {cli::field<&InvokeModelWithResponseStreamRequest::content_type>("contentType"), "content-type",
     "The media type of `body`. Absent: application/json where the body begins like a JSON object or list, else "
     "application/octet-stream, which few models take."},
    {cli::field<&InvokeModelWithResponseStreamRequest::accept>("accept"), "accept",
     "The media type that the pieces of the answer should have. Absent: application/json."},
    {cli::field<&InvokeModelWithResponseStreamRequest::model_id>("modelId", true), "model-id",
     "What runs: the id or ARN of a model, an inference profile, a provisioned throughput, or a custom, imported or "
     "marketplace model."},
    {cli::field<&InvokeModelWithResponseStreamRequest::trace>("trace"), "trace",
     "Whether the answer contains the guardrail's trace. Absent: it does not."},
    {cli::field<&InvokeModelWithResponseStreamRequest::guardrail_identifier>("guardrailIdentifier"),
     "guardrail-identifier",
     "The id or ARN of the guardrail that checks prompt and answer; needs `guardrailVersion`. Absent: only guardrails "
     "that the account or organization enforces."},
    {cli::field<&InvokeModelWithResponseStreamRequest::guardrail_version>("guardrailVersion"), "guardrail-version",
     "The guardrail's version: a number, or DRAFT for the working draft."},
    {cli::field<&InvokeModelWithResponseStreamRequest::performance_config_latency>("performanceConfigLatency"),
     "performance-config-latency",
     "Whether a version of the model with lower latency serves the request. Absent: the standard one."},
    {cli::field<&InvokeModelWithResponseStreamRequest::service_tier>("serviceTier"), "service-tier",
     "The tier that serves the request. Absent: the default tier."},
    {cli::field<&InvokeModelWithResponseStreamRequest::request_metadata>("requestMetadata"), "request-metadata",
     "A JSON object of the caller's own that is written to the invocation log, to find requests by."},
};
constexpr cli::HeaderMember invoke_model_with_response_stream_headers[] = {
    cli::header_member<&InvokeModelWithResponseStreamView::content_type>("contentType"),
    cli::header_member<&InvokeModelWithResponseStreamView::performance_config_latency>("performanceConfigLatency"),
    cli::header_member<&InvokeModelWithResponseStreamView::service_tier>("serviceTier"),
};

}  // namespace

extern const cli::Operation invoke_model_with_response_stream_command;
constexpr cli::Operation invoke_model_with_response_stream_command{
    .name = "InvokeModelWithResponseStream",
    .command = "invoke-model-with-response-stream",
    .help =
        "Sends a body in the model's own format and receives the answer in pieces while it is made, each in that "
        "format too.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModelWithResponseStream.html",
    .parameters = invoke_model_with_response_stream_parameters,
    .make_request = cli::make_request<&Client::invoke_model_with_response_stream>,
    .stream = cli::call_stream<&Client::invoke_model_with_response_stream>,
    .event_text = "chunk.bytes",
    .event_text_is_blob = true,
    .headers = invoke_model_with_response_stream_headers,
};

}  // namespace outcrop::bedrock_runtime::commands
