// Client::create_data_automation_library as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/create_data_automation_library.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter create_data_automation_library_parameters[] = {
    {cli::field<&CreateDataAutomationLibraryRequest::library_name>("libraryName", true), "library-name",
     "The library's name."},
    {cli::field<&CreateDataAutomationLibraryRequest::library_description>("libraryDescription"), "library-description",
     "What the library is for."},
    {cli::field<&CreateDataAutomationLibraryRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateDataAutomationLibraryRequest::encryption_configuration>("encryptionConfiguration"),
     "encryption-configuration", "The KMS key for the library. Absent: a key of AWS encrypts it."},
    {cli::field<&CreateDataAutomationLibraryRequest::tags>("tags"), "tags", "Tags for it, each a key with its value."},
};

}  // namespace

extern const cli::Operation create_data_automation_library_command;
constexpr cli::Operation create_data_automation_library_command{
    .name = "CreateDataAutomationLibrary",
    .command = "create-data-automation-library",
    .help =
        "Creates a library, which holds words that projects know; InvokeDataAutomationLibraryIngestionJob fills it.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_CreateDataAutomationLibrary.html",
    .parameters = create_data_automation_library_parameters,
    .make_request = cli::make_request<&Client::create_data_automation_library>,
    .call = cli::call_method<&Client::create_data_automation_library>,
    .start = cli::start_calls<&Client::create_data_automation_library, &AsyncClient::create_data_automation_library>,
    .sample = "{\"libraryArn\": \"libraryArn\", \"status\": \"status\"}",
};

}  // namespace outcrop::bedrock_data_automation::commands
