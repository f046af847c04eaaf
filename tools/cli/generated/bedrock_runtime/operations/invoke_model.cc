// Client::invoke_model as a command.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/operations/invoke_model.h>

#include "bedrock_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_runtime::commands {
namespace {

constexpr cli::Parameter invoke_model_parameters[] = {
    {cli::field<&InvokeModelRequest::body>("body"), "body", ""},
    {cli::field<&InvokeModelRequest::content_type>("contentType"), "content-type", ""},
    {cli::field<&InvokeModelRequest::accept>("accept"), "accept", ""},
    {cli::field<&InvokeModelRequest::model_id>("modelId", true), "model-id", ""},
    {cli::field<&InvokeModelRequest::trace>("trace"), "trace", ""},
    {cli::field<&InvokeModelRequest::guardrail_identifier>("guardrailIdentifier"), "guardrail-identifier", ""},
    {cli::field<&InvokeModelRequest::guardrail_version>("guardrailVersion"), "guardrail-version", ""},
    {cli::field<&InvokeModelRequest::performance_config_latency>("performanceConfigLatency"),
     "performance-config-latency", ""},
    {cli::field<&InvokeModelRequest::service_tier>("serviceTier"), "service-tier", ""},
    {cli::field<&InvokeModelRequest::request_metadata>("requestMetadata"), "request-metadata", ""},
};

}  // namespace

extern const cli::Operation invoke_model;
constexpr cli::Operation invoke_model{
    .name = "InvokeModel",
    .command = "invoke-model",
    .help = "Sends a body in the model's own format and waits for the whole answer, which is in that format too.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html",
    .parameters = invoke_model_parameters,
    .make_request = cli::make_request<&Client::invoke_model>,
    .call = cli::call_method<&Client::invoke_model>,
};

}  // namespace outcrop::bedrock_runtime::commands
