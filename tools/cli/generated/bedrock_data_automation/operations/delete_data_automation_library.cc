// Client::delete_data_automation_library as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/delete_data_automation_library.h>
#include <outcrop/bedrock_data_automation/operations/get_data_automation_library.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter delete_data_automation_library_parameters[] = {
    {cli::field<&DeleteDataAutomationLibraryRequest::library_arn>("libraryArn", true), "library-arn",
     "The library's ARN."},
};
std::string delete_data_automation_library_state(const GetDataAutomationLibraryView&) { return {}; }
constexpr cli::WaitInput delete_data_automation_library_wait_inputs[] = {
    {cli::field<&GetDataAutomationLibraryRequest::library_arn>("libraryArn", true), "", "libraryArn",
     cli::sent_text<&DeleteDataAutomationLibraryRequest::library_arn>},
};
constexpr cli::Wait delete_data_automation_library_wait{
    .name = "DataAutomationLibraryDeleted",
    .reader = "GetDataAutomationLibrary",
    .command = "get-data-automation-library",
    .inputs = delete_data_automation_library_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_data_automation_library>,
    .call =
        cli::call_and_wait<&Client::delete_data_automation_library, &Client::wait_until_data_automation_library_deleted,
                           delete_data_automation_library_state>,
    .start = cli::start_and_wait<
        &Client::delete_data_automation_library, &Client::wait_until_data_automation_library_deleted,
        &AsyncClient::delete_data_automation_library, &AsyncClient::wait_until_data_automation_library_deleted,
        delete_data_automation_library_state>,
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
    .wait = &delete_data_automation_library_wait,
};

}  // namespace outcrop::bedrock_data_automation::commands
