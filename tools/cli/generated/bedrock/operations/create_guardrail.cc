// Client::create_guardrail as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_guardrail.h>
#include <outcrop/bedrock/operations/get_guardrail.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_guardrail_parameters[] = {
    {cli::field<&CreateGuardrailRequest::name>("name", true), "name",
     "A name for people; calls refer to the guardrail by id or ARN."},
    {cli::field<&CreateGuardrailRequest::description>("description"), "description",
     "A note on what the guardrail is for; it has no effect."},
    {cli::field<&CreateGuardrailRequest::topic_policy_config>("topicPolicyConfig"), "topic-policy-config",
     "Subjects that must not come up. Absent: no topic is denied."},
    {cli::field<&CreateGuardrailRequest::content_policy_config>("contentPolicyConfig"), "content-policy-config",
     "Filters for harmful content and prompt attacks. Absent: none."},
    {cli::field<&CreateGuardrailRequest::word_policy_config>("wordPolicyConfig"), "word-policy-config",
     "Words that must not occur. Absent: none."},
    {cli::field<&CreateGuardrailRequest::sensitive_information_policy_config>("sensitiveInformationPolicyConfig"),
     "sensitive-information-policy-config",
     "Personal or secret data to block or mask, by kind or by regular expression. Absent: none."},
    {cli::field<&CreateGuardrailRequest::contextual_grounding_policy_config>("contextualGroundingPolicyConfig"),
     "contextual-grounding-policy-config",
     "Checks that answers rest on the given source and fit the question. Absent: no check."},
    {cli::field<&CreateGuardrailRequest::automated_reasoning_policy_config>("automatedReasoningPolicyConfig"),
     "automated-reasoning-policy-config",
     "Automated reasoning policies that answers are checked against. Absent: none."},
    {cli::field<&CreateGuardrailRequest::cross_region_config>("crossRegionConfig"), "cross-region-config",
     "Lets other regions share the checking. The STANDARD tiers need it."},
    {cli::field<&CreateGuardrailRequest::blocked_input_messaging>("blockedInputMessaging", true),
     "blocked-input-messaging", "The text that the caller gets in place of an answer when the prompt is blocked."},
    {cli::field<&CreateGuardrailRequest::blocked_outputs_messaging>("blockedOutputsMessaging", true),
     "blocked-outputs-messaging", "The text that the caller gets in place of the answer when that is blocked."},
    {cli::field<&CreateGuardrailRequest::kms_key_id>("kmsKeyId"), "kms-key-id",
     "The KMS key that encrypts the guardrail: ARN, key id or alias. Absent: a key that AWS owns."},
    {cli::field<&CreateGuardrailRequest::tags>("tags"), "tags",
     "Tags for the guardrail, such as for cost reports and access control."},
    {cli::field<&CreateGuardrailRequest::client_request_token>("clientRequestToken"), "client-request-token",
     "Makes the call safe to repeat: of two calls with the same token only one creates a guardrail."},
};
constexpr std::string_view create_guardrail_times[] = {
    "createdAt",
};
std::string create_guardrail_state(const GetGuardrailView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_guardrail_wait_inputs[] = {
    {cli::field<&GetGuardrailRequest::guardrail_identifier>("guardrailIdentifier", true), "", "guardrailId"},
};
constexpr cli::Wait create_guardrail_wait{
    .name = "GuardrailReady",
    .reader = "GetGuardrail",
    .command = "get-guardrail",
    .inputs = create_guardrail_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(30),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_guardrail>,
    .call = cli::call_and_wait<&Client::create_guardrail, &Client::wait_until_guardrail_ready, create_guardrail_state>,
    .start = cli::start_and_wait<&Client::create_guardrail, &Client::wait_until_guardrail_ready,
                                 &AsyncClient::create_guardrail, &AsyncClient::wait_until_guardrail_ready,
                                 create_guardrail_state>,
};

}  // namespace

extern const cli::Operation create_guardrail_command;
constexpr cli::Operation create_guardrail_command{
    .name = "CreateGuardrail",
    .command = "create-guardrail",
    .help =
        "Creates a guardrail: policies that check prompts and answers and block or mask what must not pass. It starts "
        "as a working draft, DRAFT.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateGuardrail.html",
    .parameters = create_guardrail_parameters,
    .make_request = cli::make_request<&Client::create_guardrail>,
    .call = cli::call_method<&Client::create_guardrail>,
    .start = cli::start_calls<&Client::create_guardrail, &AsyncClient::create_guardrail>,
    .sample =
        "{\"guardrailId\": \"guardrailId\", \"guardrailArn\": \"guardrailArn\", \"version\": \"version\", "
        "\"createdAt\": \"1970-01-01T00:00:00Z\"}",
    .times = create_guardrail_times,
    .wait = &create_guardrail_wait,
};

}  // namespace outcrop::bedrock::commands
