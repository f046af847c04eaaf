// Client::list_enforced_guardrails_configuration as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_enforced_guardrails_configuration.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_enforced_guardrails_configuration_parameters[] = {
    {cli::field<&ListEnforcedGuardrailsConfigurationRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the nextToken of the page before. Absent for the first page."},
};
constexpr std::string_view list_enforced_guardrails_configuration_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_enforced_guardrails_configuration_listing{
    .input_token = "nextToken",
    .limit = "",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_enforced_guardrails_configuration,
                             &Client::list_enforced_guardrails_configuration_pages>,
};

}  // namespace

extern const cli::Operation list_enforced_guardrails_configuration_command;
constexpr cli::Operation list_enforced_guardrails_configuration_command{
    .name = "ListEnforcedGuardrailsConfiguration",
    .command = "list-enforced-guardrails-configuration",
    .help = "Lists the guardrails that are enforced in the account and region, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListEnforcedGuardrailsConfiguration.html",
    .parameters = list_enforced_guardrails_configuration_parameters,
    .make_request = cli::make_request<&Client::list_enforced_guardrails_configuration>,
    .call = cli::call_method<&Client::list_enforced_guardrails_configuration>,
    .start = cli::start_calls<&Client::list_enforced_guardrails_configuration,
                              &AsyncClient::list_enforced_guardrails_configuration>,
    .sample =
        "{\"guardrailsConfig\": [{\"configId\": \"configId\", \"guardrailArn\": \"guardrailArn\", \"guardrailId\": "
        "\"guardrailId\", \"inputTags\": \"inputTags\", \"selectiveContentGuarding\": {\"system\": \"system\", "
        "\"messages\": \"messages\"}, \"guardrailVersion\": \"guardrailVersion\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"createdBy\": \"createdBy\", \"updatedAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedBy\": \"updatedBy\", \"owner\": \"owner\", \"modelEnforcement\": {\"includedModels\": "
        "[\"includedModels\"], \"excludedModels\": [\"excludedModels\"]}}], \"nextToken\": \"nextToken\"}",
    .items = "guardrailsConfig",
    .times = list_enforced_guardrails_configuration_times,
    .listing = &list_enforced_guardrails_configuration_listing,
};

}  // namespace outcrop::bedrock::commands
