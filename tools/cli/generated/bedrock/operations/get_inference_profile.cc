// Client::get_inference_profile as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_inference_profile.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_inference_profile_parameters[] = {
    {cli::field<&GetInferenceProfileRequest::inference_profile_identifier>("inferenceProfileIdentifier", true),
     "inference-profile-identifier", "The id or ARN of the profile to describe."},
};
constexpr std::string_view get_inference_profile_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_inference_profile_command;
constexpr cli::Operation get_inference_profile_command{
    .name = "GetInferenceProfile",
    .command = "get-inference-profile",
    .help = "Tells everything about one inference profile, of the account or of AWS.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetInferenceProfile.html",
    .parameters = get_inference_profile_parameters,
    .make_request = cli::make_request<&Client::get_inference_profile>,
    .call = cli::call_method<&Client::get_inference_profile>,
    .start = cli::start_calls<&Client::get_inference_profile, &AsyncClient::get_inference_profile>,
    .sample =
        "{\"inferenceProfileName\": \"inferenceProfileName\", \"description\": \"description\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"inferenceProfileArn\": "
        "\"inferenceProfileArn\", \"models\": [{\"modelArn\": \"modelArn\"}], \"inferenceProfileId\": "
        "\"inferenceProfileId\", \"status\": \"status\", \"type\": \"type\"}",
    .times = get_inference_profile_times,
};

}  // namespace outcrop::bedrock::commands
