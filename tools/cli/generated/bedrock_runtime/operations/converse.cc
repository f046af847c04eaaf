// Client::converse as a command.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/operations/converse.h>

#include "bedrock_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_runtime::commands {
namespace {

constexpr cli::Parameter converse_parameters[] = {
    {cli::field<&ConverseRequest::model_id>("modelId", true), "model-id", ""},
    {cli::field<&ConverseRequest::messages>("messages"), "messages", ""},
    {cli::field<&ConverseRequest::system>("system"), "system", ""},
    {cli::field<&ConverseRequest::inference_config>("inferenceConfig"), "inference-config", ""},
    {cli::field<&ConverseRequest::tool_config>("toolConfig"), "tool-config", ""},
    {cli::field<&ConverseRequest::guardrail_config>("guardrailConfig"), "guardrail-config", ""},
    {cli::field<&ConverseRequest::additional_model_request_fields>("additionalModelRequestFields"),
     "additional-model-request-fields", ""},
    {cli::field<&ConverseRequest::prompt_variables>("promptVariables"), "prompt-variables", ""},
    {cli::field<&ConverseRequest::additional_model_response_field_paths>("additionalModelResponseFieldPaths"),
     "additional-model-response-field-paths", ""},
    {cli::field<&ConverseRequest::request_metadata>("requestMetadata"), "request-metadata", ""},
    {cli::field<&ConverseRequest::performance_config>("performanceConfig"), "performance-config", ""},
    {cli::field<&ConverseRequest::service_tier>("serviceTier"), "service-tier", ""},
    {cli::field<&ConverseRequest::output_config>("outputConfig"), "output-config", ""},
};

}  // namespace

extern const cli::Operation converse;
constexpr cli::Operation converse{
    .name = "Converse",
    .command = "converse",
    .help =
        "Sends a conversation to a model and waits for its whole answer, which may be a request to use a tool. The "
        "answer's message, kept with to_owned, goes back as part of the next request.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html",
    .parameters = converse_parameters,
    .make_request = cli::make_request<&Client::converse>,
    .call = cli::call_method<&Client::converse>,
};

}  // namespace outcrop::bedrock_runtime::commands
