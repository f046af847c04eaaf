// Client::delete_data_automation_library as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/delete_data_automation_library.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter delete_data_automation_library_parameters[] = {
    {cli::field<&DeleteDataAutomationLibraryRequest::library_arn>("libraryArn", true), "library-arn",
     "The library's ARN."},
};

}  // namespace

extern const cli::Operation delete_data_automation_library_command;
constexpr cli::Operation delete_data_automation_library_command{
    .name = "DeleteDataAutomationLibrary",
    .command = "delete-data-automation-library",
    .help = "Deletes a library with what it holds.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DeleteDataAutomationLibrary.html",
    .parameters = delete_data_automation_library_parameters,
    .make_request = cli::make_request<&Client::delete_data_automation_library>,
    .call = cli::call_method<&Client::delete_data_automation_library>,
    .start = cli::start_calls<&Client::delete_data_automation_library, &AsyncClient::delete_data_automation_library>,
    .sample = "{\"libraryArn\": \"libraryArn\", \"status\": \"status\"}",
};

}  // namespace outcrop::bedrock_data_automation::commands
