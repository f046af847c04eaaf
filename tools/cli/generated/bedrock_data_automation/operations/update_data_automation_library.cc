// Client::update_data_automation_library as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/update_data_automation_library.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter update_data_automation_library_parameters[] = {
    {cli::field<&UpdateDataAutomationLibraryRequest::library_arn>("libraryArn", true), "library-arn",
     "The library's ARN."},
    {cli::field<&UpdateDataAutomationLibraryRequest::library_description>("libraryDescription"), "library-description",
     "What the library is for."},
    {cli::field<&UpdateDataAutomationLibraryRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};

}  // namespace

extern const cli::Operation update_data_automation_library_command;
constexpr cli::Operation update_data_automation_library_command{
    .name = "UpdateDataAutomationLibrary",
    .command = "update-data-automation-library",
    .help = "Changes the description of a library.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_UpdateDataAutomationLibrary.html",
    .parameters = update_data_automation_library_parameters,
    .make_request = cli::make_request<&Client::update_data_automation_library>,
    .call = cli::call_method<&Client::update_data_automation_library>,
    .start = cli::start_calls<&Client::update_data_automation_library, &AsyncClient::update_data_automation_library>,
    .sample = "{\"libraryArn\": \"libraryArn\", \"status\": \"status\"}",
};

}  // namespace outcrop::bedrock_data_automation::commands
