// Client::get_use_case_for_model_access as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_use_case_for_model_access.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {}  // namespace

extern const cli::Operation get_use_case_for_model_access_command;
constexpr cli::Operation get_use_case_for_model_access_command{
    .name = "GetUseCaseForModelAccess",
    .command = "get-use-case-for-model-access",
    .help = "Returns the form on what models are to be used for, as the account handed it in.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetUseCaseForModelAccess.html",
    .parameters = {},
    .make_request = cli::make_request<&Client::get_use_case_for_model_access>,
    .call = cli::call_method<&Client::get_use_case_for_model_access>,
    .start = cli::start_calls<&Client::get_use_case_for_model_access, &AsyncClient::get_use_case_for_model_access>,
    .sample = "{\"formData\": \"formData\"}",
};

}  // namespace outcrop::bedrock::commands
