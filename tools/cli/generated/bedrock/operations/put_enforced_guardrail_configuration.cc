// Client::put_enforced_guardrail_configuration as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/put_enforced_guardrail_configuration.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter put_enforced_guardrail_configuration_parameters[] = {
    {cli::field<&PutEnforcedGuardrailConfigurationRequest::config_id>("configId"), "config-id",
     "The id of the configuration to replace. Absent: a new one is made."},
    {cli::field<&PutEnforcedGuardrailConfigurationRequest::guardrail_inference_config>("guardrailInferenceConfig",
                                                                                       true),
     "guardrail-inference-config", "The guardrail, and what it applies to."},
};
constexpr std::string_view put_enforced_guardrail_configuration_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation put_enforced_guardrail_configuration_command;
constexpr cli::Operation put_enforced_guardrail_configuration_command{
    .name = "PutEnforcedGuardrailConfiguration",
    .command = "put-enforced-guardrail-configuration",
    .help =
        "Makes a guardrail check every call of a model by the account in this region, whatever guardrail the call "
        "itself names.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutEnforcedGuardrailConfiguration.html",
    .parameters = put_enforced_guardrail_configuration_parameters,
    .make_request = cli::make_request<&Client::put_enforced_guardrail_configuration>,
    .call = cli::call_method<&Client::put_enforced_guardrail_configuration>,
    .start = cli::start_calls<&Client::put_enforced_guardrail_configuration,
                              &AsyncClient::put_enforced_guardrail_configuration>,
    .sample = "{\"configId\": \"configId\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"updatedBy\": \"updatedBy\"}",
    .times = put_enforced_guardrail_configuration_times,
};

}  // namespace outcrop::bedrock::commands
