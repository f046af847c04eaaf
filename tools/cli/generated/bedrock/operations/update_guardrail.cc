// Client::update_guardrail as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/update_guardrail.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter update_guardrail_parameters[] = {
    {cli::field<&UpdateGuardrailRequest::guardrail_identifier>("guardrailIdentifier", true), "guardrail-identifier",
     "The id or ARN of the guardrail whose draft to replace."},
    {cli::field<&UpdateGuardrailRequest::name>("name", true), "name", "The guardrail's name from now on."},
    {cli::field<&UpdateGuardrailRequest::description>("description"), "description",
     "The note on what the guardrail is for, from now on."},
    {cli::field<&UpdateGuardrailRequest::topic_policy_config>("topicPolicyConfig"), "topic-policy-config",
     "Subjects that must not come up. Absent: no topic is denied any more."},
    {cli::field<&UpdateGuardrailRequest::content_policy_config>("contentPolicyConfig"), "content-policy-config",
     "Filters for harmful content and prompt attacks. Absent: none any more."},
    {cli::field<&UpdateGuardrailRequest::word_policy_config>("wordPolicyConfig"), "word-policy-config",
     "Words that must not occur. Absent: none any more."},
    {cli::field<&UpdateGuardrailRequest::sensitive_information_policy_config>("sensitiveInformationPolicyConfig"),
     "sensitive-information-policy-config", "Personal or secret data to block or mask. Absent: none any more."},
    {cli::field<&UpdateGuardrailRequest::contextual_grounding_policy_config>("contextualGroundingPolicyConfig"),
     "contextual-grounding-policy-config",
     "Checks that answers rest on the given source and fit the question. Absent: none any more."},
    {cli::field<&UpdateGuardrailRequest::automated_reasoning_policy_config>("automatedReasoningPolicyConfig"),
     "automated-reasoning-policy-config",
     "Automated reasoning policies that answers are checked against. Absent: none any more."},
    {cli::field<&UpdateGuardrailRequest::cross_region_config>("crossRegionConfig"), "cross-region-config",
     "Lets other regions share the checking. The STANDARD tiers need it."},
    {cli::field<&UpdateGuardrailRequest::blocked_input_messaging>("blockedInputMessaging", true),
     "blocked-input-messaging", "The text that the caller gets in place of an answer when the prompt is blocked."},
    {cli::field<&UpdateGuardrailRequest::blocked_outputs_messaging>("blockedOutputsMessaging", true),
     "blocked-outputs-messaging", "The text that the caller gets in place of the answer when that is blocked."},
    {cli::field<&UpdateGuardrailRequest::kms_key_id>("kmsKeyId"), "kms-key-id",
     "The KMS key that encrypts the guardrail: ARN, key id or alias."},
};
constexpr std::string_view update_guardrail_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_guardrail_command;
constexpr cli::Operation update_guardrail_command{
    .name = "UpdateGuardrail",
    .command = "update-guardrail",
    .help = "Replaces the working draft of a guardrail as a whole. Numbered versions stay as they are.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateGuardrail.html",
    .parameters = update_guardrail_parameters,
    .make_request = cli::make_request<&Client::update_guardrail>,
    .call = cli::call_method<&Client::update_guardrail>,
    .start = cli::start_calls<&Client::update_guardrail, &AsyncClient::update_guardrail>,
    .sample =
        "{\"guardrailId\": \"guardrailId\", \"guardrailArn\": \"guardrailArn\", \"version\": \"version\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = update_guardrail_times,
};

}  // namespace outcrop::bedrock::commands
