// Client::start_async_invoke as a command.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/async_client.h>
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/operations/get_async_invoke.h>
#include <outcrop/bedrock_runtime/operations/start_async_invoke.h>

#include "bedrock_runtime/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_runtime::commands {
namespace {

constexpr cli::Parameter start_async_invoke_parameters[] = {
    {cli::field<&StartAsyncInvokeRequest::client_request_token>("clientRequestToken"), "client-request-token",
     "Makes the call safe to repeat: of two calls with the same token only one starts an invocation."},
    {cli::field<&StartAsyncInvokeRequest::model_id>("modelId", true), "model-id",
     "The id or ARN of a model that can be invoked asynchronously."},
    {cli::field<&StartAsyncInvokeRequest::model_input>("modelInput", true), "model-input",
     "The input, as JSON in the format of the model's provider."},
    {cli::field<&StartAsyncInvokeRequest::output_data_config>("outputDataConfig", true), "output-data-config",
     "Where the result goes. The caller needs permission to write there."},
    {cli::field<&StartAsyncInvokeRequest::tags>("tags"), "tags", "Tags for the invocation."},
};
std::string start_async_invoke_state(const GetAsyncInvokeView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput start_async_invoke_wait_inputs[] = {
    {cli::field<&GetAsyncInvokeRequest::invocation_arn>("invocationArn", true), "", "invocationArn"},
};
constexpr cli::Wait start_async_invoke_wait{
    .name = "AsyncInvokeCompleted",
    .reader = "GetAsyncInvoke",
    .command = "get-async-invoke",
    .inputs = start_async_invoke_wait_inputs,
    .min_delay = std::chrono::seconds(10),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(7200),
    .make_request = cli::make_request<&Client::get_async_invoke>,
    .call = cli::call_and_wait<&Client::start_async_invoke, &Client::wait_until_async_invoke_completed,
                               start_async_invoke_state>,
    .start = cli::start_and_wait<&Client::start_async_invoke, &Client::wait_until_async_invoke_completed,
                                 &AsyncClient::start_async_invoke, &AsyncClient::wait_until_async_invoke_completed,
                                 start_async_invoke_state>,
};

}  // namespace

extern const cli::Operation start_async_invoke_command;
constexpr cli::Operation start_async_invoke_command{
    .name = "StartAsyncInvoke",
    .command = "start-async-invoke",
    .help =
        "Starts an invocation whose result takes long, such as a video, and goes to Amazon S3. GetAsyncInvoke tells "
        "its state.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_StartAsyncInvoke.html",
    .parameters = start_async_invoke_parameters,
    .make_request = cli::make_request<&Client::start_async_invoke>,
    .call = cli::call_method<&Client::start_async_invoke>,
    .start = cli::start_calls<&Client::start_async_invoke, &AsyncClient::start_async_invoke>,
    .sample = "{\"invocationArn\": \"invocationArn\"}",
    .wait = &start_async_invoke_wait,
};

}  // namespace outcrop::bedrock_runtime::commands
