// Client::create_inference_profile as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_inference_profile.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_inference_profile_parameters[] = {
    {cli::field<&CreateInferenceProfileRequest::inference_profile_name>("inferenceProfileName", true),
     "inference-profile-name", ""},
    {cli::field<&CreateInferenceProfileRequest::description>("description"), "description", ""},
    {cli::field<&CreateInferenceProfileRequest::client_request_token>("clientRequestToken"), "client-request-token",
     ""},
    {cli::field<&CreateInferenceProfileRequest::model_source>("modelSource", true), "model-source", ""},
    {cli::field<&CreateInferenceProfileRequest::tags>("tags"), "tags", ""},
};

}  // namespace

extern const cli::Operation create_inference_profile;
constexpr cli::Operation create_inference_profile{
    .name = "CreateInferenceProfile",
    .command = "create-inference-profile",
    .help = "Creates an inference profile.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateInferenceProfile.html",
    .parameters = create_inference_profile_parameters,
    .make_request = cli::make_request<&Client::create_inference_profile>,
    .call = cli::call_method<&Client::create_inference_profile>,
};

}  // namespace outcrop::bedrock::commands
