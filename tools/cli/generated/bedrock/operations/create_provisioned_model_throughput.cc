// Client::create_provisioned_model_throughput as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_provisioned_model_throughput.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_provisioned_model_throughput_parameters[] = {
    {cli::field<&CreateProvisionedModelThroughputRequest::client_request_token>("clientRequestToken"),
     "client-request-token", ""},
    {cli::field<&CreateProvisionedModelThroughputRequest::model_units>("modelUnits", true), "model-units", ""},
    {cli::field<&CreateProvisionedModelThroughputRequest::provisioned_model_name>("provisionedModelName", true),
     "provisioned-model-name", ""},
    {cli::field<&CreateProvisionedModelThroughputRequest::model_id>("modelId", true), "model-id", ""},
    {cli::field<&CreateProvisionedModelThroughputRequest::commitment_duration>("commitmentDuration"),
     "commitment-duration", ""},
    {cli::field<&CreateProvisionedModelThroughputRequest::tags>("tags"), "tags", ""},
};

}  // namespace

extern const cli::Operation create_provisioned_model_throughput;
constexpr cli::Operation create_provisioned_model_throughput{
    .name = "CreateProvisionedModelThroughput",
    .command = "create-provisioned-model-throughput",
    .help = "Creates provisioned model throughput.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateProvisionedModelThroughput.html",
    .parameters = create_provisioned_model_throughput_parameters,
    .make_request = cli::make_request<&Client::create_provisioned_model_throughput>,
    .call = cli::call_method<&Client::create_provisioned_model_throughput>,
};

}  // namespace outcrop::bedrock::commands
