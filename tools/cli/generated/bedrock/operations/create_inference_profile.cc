// Client::create_inference_profile as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_inference_profile.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_inference_profile_parameters[] = {
    {cli::field<&CreateInferenceProfileRequest::inference_profile_name>("inferenceProfileName", true),
     "inference-profile-name", "A name for the profile, by which people know it."},
    {cli::field<&CreateInferenceProfileRequest::description>("description"), "description",
     "A note on what the profile is for; it has no effect."},
    {cli::field<&CreateInferenceProfileRequest::client_request_token>("clientRequestToken"), "client-request-token",
     "Makes the call safe to repeat: of two calls with the same token only one creates a profile."},
    {cli::field<&CreateInferenceProfileRequest::model_source>("modelSource", true), "model-source",
     "The model, or the profile of AWS over several regions, that calls go to."},
    {cli::field<&CreateInferenceProfileRequest::tags>("tags"), "tags",
     "Tags for the profile, by which cost reports tell its calls apart."},
};

}  // namespace

extern const cli::Operation create_inference_profile_command;
constexpr cli::Operation create_inference_profile_command{
    .name = "CreateInferenceProfile",
    .command = "create-inference-profile",
    .help =
        "Creates an inference profile of the account, through which calls of a model are counted and charged by tags.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateInferenceProfile.html",
    .parameters = create_inference_profile_parameters,
    .make_request = cli::make_request<&Client::create_inference_profile>,
    .call = cli::call_method<&Client::create_inference_profile>,
    .start = cli::start_calls<&Client::create_inference_profile, &AsyncClient::create_inference_profile>,
    .sample = "{\"inferenceProfileArn\": \"inferenceProfileArn\", \"status\": \"status\"}",
};

}  // namespace outcrop::bedrock::commands
