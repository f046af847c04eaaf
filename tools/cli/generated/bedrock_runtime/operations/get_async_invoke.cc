// Client::get_async_invoke as a command.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/async_client.h>
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/operations/get_async_invoke.h>

#include "bedrock_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_runtime::commands {
namespace {

constexpr cli::Parameter get_async_invoke_parameters[] = {
    {cli::field<&GetAsyncInvokeRequest::invocation_arn>("invocationArn", true), "invocation-arn",
     "The ARN that StartAsyncInvoke gave."},
};
constexpr std::string_view get_async_invoke_times[] = {
    "endTime",
    "lastModifiedTime",
    "submitTime",
};

}  // namespace

extern const cli::Operation get_async_invoke_command;
constexpr cli::Operation get_async_invoke_command{
    .name = "GetAsyncInvoke",
    .command = "get-async-invoke",
    .help =
        "Tells the state of an asynchronous invocation and where its result goes. Ask again until it is no longer in "
        "progress.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GetAsyncInvoke.html",
    .parameters = get_async_invoke_parameters,
    .make_request = cli::make_request<&Client::get_async_invoke>,
    .call = cli::call_method<&Client::get_async_invoke>,
    .start = cli::start_calls<&Client::get_async_invoke, &AsyncClient::get_async_invoke>,
    .sample =
        "{\"invocationArn\": \"invocationArn\", \"modelArn\": \"modelArn\", \"clientRequestToken\": "
        "\"clientRequestToken\", \"status\": \"status\", \"failureMessage\": \"failureMessage\", \"submitTime\": "
        "\"1970-01-01T00:00:00Z\", \"lastModifiedTime\": \"1970-01-01T00:00:00Z\", \"endTime\": "
        "\"1970-01-01T00:00:00Z\", \"outputDataConfig\": {\"s3OutputDataConfig\": {\"s3Uri\": \"s3Uri\", \"kmsKeyId\": "
        "\"kmsKeyId\", \"bucketOwner\": \"bucketOwner\"}}}",
    .times = get_async_invoke_times,
};

}  // namespace outcrop::bedrock_runtime::commands
