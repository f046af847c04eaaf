// Client::converse_stream as a command.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/operations/converse_stream.h>

#include "bedrock_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_runtime::commands {
namespace {

constexpr cli::Parameter converse_stream_parameters[] = {
    {cli::field<&ConverseStreamRequest::model_id>("modelId", true), "model-id",
     "What runs: the id or ARN of a model, an inference profile, a provisioned throughput, a custom or imported model, "
     "a prompt router, or a prompt of prompt management."},
    {cli::field<&ConverseStreamRequest::messages>("messages"), "messages",
     "The conversation so far, oldest message first; user and assistant take turns. It may be absent where `modelId` "
     "names a prompt that brings its own."},
    {cli::field<&ConverseStreamRequest::system>("system"), "system",
     "Instructions that stand above the conversation, such as the role to play."},
    {cli::field<&ConverseStreamRequest::inference_config>("inferenceConfig"), "inference-config",
     "Parameters that all models share. What is absent has the model's own default."},
    {cli::field<&ConverseStreamRequest::tool_config>("toolConfig"), "tool-config",
     "The tools that the model may ask for. It has to be repeated while the conversation contains uses of tools."},
    {cli::field<&ConverseStreamRequest::guardrail_config>("guardrailConfig"), "guardrail-config",
     "The guardrail that checks the conversation and the answer. Absent: only guardrails that the account or "
     "organization enforces."},
    {cli::field<&ConverseStreamRequest::additional_model_request_fields>("additionalModelRequestFields"),
     "additional-model-request-fields",
     "Further parameters as the model's provider defines them, such as top_k. They go to the model as they are."},
    {cli::field<&ConverseStreamRequest::prompt_variables>("promptVariables"), "prompt-variables",
     "Values for the variables of a prompt of prompt management, by name. Ignored where `modelId` names no prompt."},
    {cli::field<&ConverseStreamRequest::additional_model_response_field_paths>("additionalModelResponseFieldPaths"),
     "additional-model-response-field-paths",
     "JSON Pointers, such as /stop_sequence, to fields of the provider's answer that `additionalModelResponseFields` "
     "should contain."},
    {cli::field<&ConverseStreamRequest::request_metadata>("requestMetadata"), "request-metadata",
     "Pairs of the caller's own that are written to the invocation log, to find requests by."},
    {cli::field<&ConverseStreamRequest::performance_config>("performanceConfig"), "performance-config",
     "Whether a version of the model with lower latency serves the request. Absent: the standard one."},
    {cli::field<&ConverseStreamRequest::service_tier>("serviceTier"), "service-tier",
     "The tier that serves the request. Absent: the default tier."},
    {cli::field<&ConverseStreamRequest::output_config>("outputConfig"), "output-config",
     "Asks for an answer that follows a JSON schema, and how much effort goes into it."},
};

}  // namespace

extern const cli::Operation converse_stream_command;
constexpr cli::Operation converse_stream_command{
    .name = "ConverseStream",
    .command = "converse-stream",
    .help =
        "Sends a conversation to a model and receives its answer while it is made: messageStart, then for each content "
        "block its deltas and its stop, then messageStop and metadata. Blocks are told apart by contentBlockIndex.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStream.html",
    .parameters = converse_stream_parameters,
    .make_request = cli::make_request<&Client::converse_stream>,
    .stream = cli::call_stream<&Client::converse_stream>,
    .event_text = "contentBlockDelta.delta.text",
};

}  // namespace outcrop::bedrock_runtime::commands
