// Client::get_provisioned_model_throughput as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_provisioned_model_throughput.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_provisioned_model_throughput_parameters[] = {
    {cli::field<&GetProvisionedModelThroughputRequest::provisioned_model_id>("provisionedModelId", true),
     "provisioned-model-id", "The ARN or name of the capacity to describe."},
};
constexpr std::string_view get_provisioned_model_throughput_times[] = {
    "commitmentExpirationTime",
    "creationTime",
    "lastModifiedTime",
};

}  // namespace

extern const cli::Operation get_provisioned_model_throughput_command;
constexpr cli::Operation get_provisioned_model_throughput_command{
    .name = "GetProvisionedModelThroughput",
    .command = "get-provisioned-model-throughput",
    .help = "Tells everything about capacity that was bought.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetProvisionedModelThroughput.html",
    .parameters = get_provisioned_model_throughput_parameters,
    .make_request = cli::make_request<&Client::get_provisioned_model_throughput>,
    .call = cli::call_method<&Client::get_provisioned_model_throughput>,
    .start =
        cli::start_calls<&Client::get_provisioned_model_throughput, &AsyncClient::get_provisioned_model_throughput>,
    .sample =
        "{\"modelUnits\": 0, \"desiredModelUnits\": 0, \"provisionedModelName\": \"provisionedModelName\", "
        "\"provisionedModelArn\": \"provisionedModelArn\", \"modelArn\": \"modelArn\", \"desiredModelArn\": "
        "\"desiredModelArn\", \"foundationModelArn\": \"foundationModelArn\", \"status\": \"status\", "
        "\"creationTime\": \"1970-01-01T00:00:00Z\", \"lastModifiedTime\": \"1970-01-01T00:00:00Z\", "
        "\"failureMessage\": \"failureMessage\", \"commitmentDuration\": \"commitmentDuration\", "
        "\"commitmentExpirationTime\": \"1970-01-01T00:00:00Z\"}",
    .times = get_provisioned_model_throughput_times,
};

}  // namespace outcrop::bedrock::commands
