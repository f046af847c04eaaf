// Client::update_guardrail as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/update_guardrail.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter update_guardrail_parameters[] = {
    {cli::field<&UpdateGuardrailRequest::guardrail_identifier>("guardrailIdentifier", true), "guardrail-identifier",
     ""},
    {cli::field<&UpdateGuardrailRequest::name>("name", true), "name", ""},
    {cli::field<&UpdateGuardrailRequest::description>("description"), "description", ""},
    {cli::field<&UpdateGuardrailRequest::topic_policy_config>("topicPolicyConfig"), "topic-policy-config", ""},
    {cli::field<&UpdateGuardrailRequest::content_policy_config>("contentPolicyConfig"), "content-policy-config", ""},
    {cli::field<&UpdateGuardrailRequest::word_policy_config>("wordPolicyConfig"), "word-policy-config", ""},
    {cli::field<&UpdateGuardrailRequest::sensitive_information_policy_config>("sensitiveInformationPolicyConfig"),
     "sensitive-information-policy-config", ""},
    {cli::field<&UpdateGuardrailRequest::contextual_grounding_policy_config>("contextualGroundingPolicyConfig"),
     "contextual-grounding-policy-config", ""},
    {cli::field<&UpdateGuardrailRequest::automated_reasoning_policy_config>("automatedReasoningPolicyConfig"),
     "automated-reasoning-policy-config", ""},
    {cli::field<&UpdateGuardrailRequest::cross_region_config>("crossRegionConfig"), "cross-region-config", ""},
    {cli::field<&UpdateGuardrailRequest::blocked_input_messaging>("blockedInputMessaging", true),
     "blocked-input-messaging", ""},
    {cli::field<&UpdateGuardrailRequest::blocked_outputs_messaging>("blockedOutputsMessaging", true),
     "blocked-outputs-messaging", ""},
    {cli::field<&UpdateGuardrailRequest::kms_key_id>("kmsKeyId"), "kms-key-id", ""},
};

}  // namespace

extern const cli::Operation update_guardrail;
constexpr cli::Operation update_guardrail{
    .name = "UpdateGuardrail",
    .command = "update-guardrail",
    .help = "Updates a guardrail.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateGuardrail.html",
    .parameters = update_guardrail_parameters,
    .make_request = cli::make_request<&Client::update_guardrail>,
    .call = cli::call_method<&Client::update_guardrail>,
};

}  // namespace outcrop::bedrock::commands
