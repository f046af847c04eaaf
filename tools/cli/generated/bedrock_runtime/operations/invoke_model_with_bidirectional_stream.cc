// Client::invoke_model_with_bidirectional_stream as a command.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/operations/invoke_model_with_bidirectional_stream.h>

#include "bedrock_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_runtime::commands {
namespace {

constexpr cli::Parameter invoke_model_with_bidirectional_stream_parameters[] = {
    {cli::field<&InvokeModelWithBidirectionalStreamRequest::model_id>("modelId", true), "model-id",
     "The id or ARN of a model for speech to speech, such as amazon.nova-sonic-v1:0."},
};

}  // namespace

extern const cli::Operation invoke_model_with_bidirectional_stream_command;
constexpr cli::Operation invoke_model_with_bidirectional_stream_command{
    .name = "InvokeModelWithBidirectionalStream",
    .command = "invoke-model-with-bidirectional-stream",
    .help =
        "Opens a conversation in speech: events go to the model and come from it at the same time, for up to 8 "
        "minutes. It needs HTTP/2.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModelWithBidirectionalStream.html",
    .parameters = invoke_model_with_bidirectional_stream_parameters,
    .make_request = cli::make_request<&Client::invoke_model_with_bidirectional_stream>,
    .both_ways = cli::call_both_ways<&Client::invoke_model_with_bidirectional_stream>,
    .event_text = "chunk.bytes",
    .event_text_is_blob = true,
};

}  // namespace outcrop::bedrock_runtime::commands
