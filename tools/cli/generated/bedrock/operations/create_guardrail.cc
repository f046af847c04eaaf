// Client::create_guardrail as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_guardrail.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_guardrail_parameters[] = {
    {cli::field<&CreateGuardrailRequest::name>("name", true), "name", ""},
    {cli::field<&CreateGuardrailRequest::description>("description"), "description", ""},
    {cli::field<&CreateGuardrailRequest::topic_policy_config>("topicPolicyConfig"), "topic-policy-config", ""},
    {cli::field<&CreateGuardrailRequest::content_policy_config>("contentPolicyConfig"), "content-policy-config", ""},
    {cli::field<&CreateGuardrailRequest::word_policy_config>("wordPolicyConfig"), "word-policy-config", ""},
    {cli::field<&CreateGuardrailRequest::sensitive_information_policy_config>("sensitiveInformationPolicyConfig"),
     "sensitive-information-policy-config", ""},
    {cli::field<&CreateGuardrailRequest::contextual_grounding_policy_config>("contextualGroundingPolicyConfig"),
     "contextual-grounding-policy-config", ""},
    {cli::field<&CreateGuardrailRequest::automated_reasoning_policy_config>("automatedReasoningPolicyConfig"),
     "automated-reasoning-policy-config", ""},
    {cli::field<&CreateGuardrailRequest::cross_region_config>("crossRegionConfig"), "cross-region-config", ""},
    {cli::field<&CreateGuardrailRequest::blocked_input_messaging>("blockedInputMessaging", true),
     "blocked-input-messaging", ""},
    {cli::field<&CreateGuardrailRequest::blocked_outputs_messaging>("blockedOutputsMessaging", true),
     "blocked-outputs-messaging", ""},
    {cli::field<&CreateGuardrailRequest::kms_key_id>("kmsKeyId"), "kms-key-id", ""},
    {cli::field<&CreateGuardrailRequest::tags>("tags"), "tags", ""},
    {cli::field<&CreateGuardrailRequest::client_request_token>("clientRequestToken"), "client-request-token", ""},
};

}  // namespace

extern const cli::Operation create_guardrail;
constexpr cli::Operation create_guardrail{
    .name = "CreateGuardrail",
    .command = "create-guardrail",
    .help = "Creates a guardrail.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateGuardrail.html",
    .parameters = create_guardrail_parameters,
    .make_request = cli::make_request<&Client::create_guardrail>,
    .call = cli::call_method<&Client::create_guardrail>,
};

}  // namespace outcrop::bedrock::commands
