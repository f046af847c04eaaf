// Client::get_foundation_model_availability as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_foundation_model_availability.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_foundation_model_availability_parameters[] = {
    {cli::field<&GetFoundationModelAvailabilityRequest::model_id>("modelId", true), "model-id",
     "The id of the foundation model; its ARN will not do."},
};

}  // namespace

extern const cli::Operation get_foundation_model_availability_command;
constexpr cli::Operation get_foundation_model_availability_command{
    .name = "GetFoundationModelAvailability",
    .command = "get-foundation-model-availability",
    .help = "Tells whether the account can call a foundation model in the client's region, and what is still missing.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetFoundationModelAvailability.html",
    .parameters = get_foundation_model_availability_parameters,
    .make_request = cli::make_request<&Client::get_foundation_model_availability>,
    .call = cli::call_method<&Client::get_foundation_model_availability>,
    .start =
        cli::start_calls<&Client::get_foundation_model_availability, &AsyncClient::get_foundation_model_availability>,
    .sample =
        "{\"modelId\": \"modelId\", \"agreementAvailability\": {\"status\": \"status\", \"errorMessage\": "
        "\"errorMessage\"}, \"authorizationStatus\": \"authorizationStatus\", \"entitlementAvailability\": "
        "\"entitlementAvailability\", \"regionAvailability\": \"regionAvailability\"}",
};

}  // namespace outcrop::bedrock::commands
