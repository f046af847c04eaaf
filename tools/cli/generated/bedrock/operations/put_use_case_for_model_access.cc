// Client::put_use_case_for_model_access as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/put_use_case_for_model_access.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter put_use_case_for_model_access_parameters[] = {
    {cli::field<&PutUseCaseForModelAccessRequest::form_data>("formData", true), "form-data",
     "The bytes of the filled-in form; the client encodes them for the wire."},
};

}  // namespace

extern const cli::Operation put_use_case_for_model_access_command;
constexpr cli::Operation put_use_case_for_model_access_command{
    .name = "PutUseCaseForModelAccess",
    .command = "put-use-case-for-model-access",
    .help = "Hands in the form on what models are to be used for, which some providers ask for before access.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutUseCaseForModelAccess.html",
    .parameters = put_use_case_for_model_access_parameters,
    .make_request = cli::make_request<&Client::put_use_case_for_model_access>,
    .call = cli::call_method<&Client::put_use_case_for_model_access>,
    .start = cli::start_calls<&Client::put_use_case_for_model_access, &AsyncClient::put_use_case_for_model_access>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
