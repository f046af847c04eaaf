// Client::delete_enforced_guardrail_configuration as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/delete_enforced_guardrail_configuration.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter delete_enforced_guardrail_configuration_parameters[] = {
    {cli::field<&DeleteEnforcedGuardrailConfigurationRequest::config_id>("configId", true), "config-id",
     "The configuration's id, as PutEnforcedGuardrailConfiguration returned it."},
};

}  // namespace

extern const cli::Operation delete_enforced_guardrail_configuration_command;
constexpr cli::Operation delete_enforced_guardrail_configuration_command{
    .name = "DeleteEnforcedGuardrailConfiguration",
    .command = "delete-enforced-guardrail-configuration",
    .help = "Ends the enforcement of a guardrail in the account.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteEnforcedGuardrailConfiguration.html",
    .parameters = delete_enforced_guardrail_configuration_parameters,
    .make_request = cli::make_request<&Client::delete_enforced_guardrail_configuration>,
    .call = cli::call_method<&Client::delete_enforced_guardrail_configuration>,
    .start = cli::start_calls<&Client::delete_enforced_guardrail_configuration,
                              &AsyncClient::delete_enforced_guardrail_configuration>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
