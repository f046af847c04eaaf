// Client::invoke_model as a command.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/async_client.h>
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/operations/invoke_model.h>

#include "bedrock_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_runtime::commands {
namespace {

constexpr cli::Parameter invoke_model_parameters[] = {
    {cli::field<&InvokeModelRequest::body>("body"), "body",
     "The prompt and its parameters, as JSON in the format of the model's provider."},
    {cli::field<&InvokeModelRequest::content_type>("contentType"), "content-type",
     "The media type of `body`. Absent: application/json where the body begins like a JSON object or list, else "
     "application/octet-stream, which few models take."},
    {cli::field<&InvokeModelRequest::accept>("accept"), "accept",
     "The media type that the answer should have. Absent: application/json."},
    {cli::field<&InvokeModelRequest::model_id>("modelId", true), "model-id",
     "What runs: the id or ARN of a model, an inference profile, a provisioned throughput, or a custom, imported or "
     "marketplace model."},
    {cli::field<&InvokeModelRequest::trace>("trace"), "trace",
     "Whether the answer contains the guardrail's trace. Absent: it does not."},
    {cli::field<&InvokeModelRequest::guardrail_identifier>("guardrailIdentifier"), "guardrail-identifier",
     "The id or ARN of the guardrail that checks prompt and answer; needs `guardrailVersion`. Absent: only guardrails "
     "that the account or organization enforces."},
    {cli::field<&InvokeModelRequest::guardrail_version>("guardrailVersion"), "guardrail-version",
     "The guardrail's version: a number, or DRAFT for the working draft."},
    {cli::field<&InvokeModelRequest::performance_config_latency>("performanceConfigLatency"),
     "performance-config-latency",
     "Whether a version of the model with lower latency serves the request. Absent: the standard one."},
    {cli::field<&InvokeModelRequest::service_tier>("serviceTier"), "service-tier",
     "The tier that serves the request. Absent: the default tier."},
    {cli::field<&InvokeModelRequest::request_metadata>("requestMetadata"), "request-metadata",
     "A JSON object of the caller's own that is written to the invocation log, to find requests by."},
};
constexpr cli::HeaderMember invoke_model_headers[] = {
    cli::header_member<&InvokeModelView::content_type>("contentType"),
    cli::header_member<&InvokeModelView::performance_config_latency>("performanceConfigLatency"),
    cli::header_member<&InvokeModelView::service_tier>("serviceTier"),
};

}  // namespace

extern const cli::Operation invoke_model_command;
constexpr cli::Operation invoke_model_command{
    .name = "InvokeModel",
    .command = "invoke-model",
    .help = "Sends a body in the model's own format and waits for the whole answer, which is in that format too.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html",
    .parameters = invoke_model_parameters,
    .make_request = cli::make_request<&Client::invoke_model>,
    .call = cli::call_method<&Client::invoke_model>,
    .start = cli::start_calls<&Client::invoke_model, &AsyncClient::invoke_model>,
    .sample =
        "{\"body\": \"body\", \"contentType\": \"contentType\", \"performanceConfigLatency\": "
        "\"performanceConfigLatency\", \"serviceTier\": \"serviceTier\"}",
    .is_blob = true,
    .headers = invoke_model_headers,
};

}  // namespace outcrop::bedrock_runtime::commands
