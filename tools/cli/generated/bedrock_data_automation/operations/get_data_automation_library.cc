// Client::get_data_automation_library as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/get_data_automation_library.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter get_data_automation_library_parameters[] = {
    {cli::field<&GetDataAutomationLibraryRequest::library_arn>("libraryArn", true), "library-arn",
     "The library's ARN."},
};
constexpr std::string_view get_data_automation_library_times[] = {
    "creationTime",
};

}  // namespace

extern const cli::Operation get_data_automation_library_command;
constexpr cli::Operation get_data_automation_library_command{
    .name = "GetDataAutomationLibrary",
    .command = "get-data-automation-library",
    .help = "Tells what a library is like, and its state.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_GetDataAutomationLibrary.html",
    .parameters = get_data_automation_library_parameters,
    .make_request = cli::make_request<&Client::get_data_automation_library>,
    .call = cli::call_method<&Client::get_data_automation_library>,
    .start = cli::start_calls<&Client::get_data_automation_library, &AsyncClient::get_data_automation_library>,
    .sample =
        "{\"library\": {\"libraryArn\": \"libraryArn\", \"creationTime\": \"1970-01-01T00:00:00Z\", \"libraryName\": "
        "\"libraryName\", \"libraryDescription\": \"libraryDescription\", \"status\": \"status\", \"entityTypes\": "
        "[{\"entityType\": \"entityType\", \"entityMetadata\": \"entityMetadata\"}], \"kmsKeyId\": \"kmsKeyId\", "
        "\"kmsEncryptionContext\": {\"KeyName\": \"kmsEncryptionContext\"}}}",
    .times = get_data_automation_library_times,
};

}  // namespace outcrop::bedrock_data_automation::commands
