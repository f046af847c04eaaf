// Client::delete_inference_profile as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/delete_inference_profile.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter delete_inference_profile_parameters[] = {
    {cli::field<&DeleteInferenceProfileRequest::inference_profile_identifier>("inferenceProfileIdentifier", true),
     "inference-profile-identifier", "The id or ARN of the profile to delete."},
};

}  // namespace

extern const cli::Operation delete_inference_profile_command;
constexpr cli::Operation delete_inference_profile_command{
    .name = "DeleteInferenceProfile",
    .command = "delete-inference-profile",
    .help = "Deletes an inference profile of the account. Those of AWS cannot be deleted.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteInferenceProfile.html",
    .parameters = delete_inference_profile_parameters,
    .make_request = cli::make_request<&Client::delete_inference_profile>,
    .call = cli::call_method<&Client::delete_inference_profile>,
    .start = cli::start_calls<&Client::delete_inference_profile, &AsyncClient::delete_inference_profile>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
