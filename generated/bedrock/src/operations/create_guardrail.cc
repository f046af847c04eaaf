// Client::create_guardrail: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/create_guardrail.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field create_guardrail_fields[] = {
    {"guardrailId", &internal::string_type, offsetof(CreateGuardrailView, guardrail_id), internal::Slot::plain},
    {"guardrailArn", &internal::string_type, offsetof(CreateGuardrailView, guardrail_arn), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(CreateGuardrailView, version), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CreateGuardrailView, created_at), internal::Slot::plain},
};
constexpr internal::Schema create_guardrail_schema =
    internal::structure_schema<CreateGuardrailView>("CreateGuardrailResponse", create_guardrail_fields);
constexpr internal::OutputSchema create_guardrail_output{
    .view = &create_guardrail_schema,
    .body = &create_guardrail_schema,
    .needs_body = true,
};
constexpr internal::Operation create_guardrail_operation{
    .service = &common::service,
    .name = "CreateGuardrail",
    .errors = common::errors,
    .output = &create_guardrail_output,
};

internal::HttpRequest encode(const CreateGuardrailRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/guardrails"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.member("topicPolicyConfig", in.topic_policy_config);
    writer.member("contentPolicyConfig", in.content_policy_config);
    writer.member("wordPolicyConfig", in.word_policy_config);
    writer.member("sensitiveInformationPolicyConfig", in.sensitive_information_policy_config);
    writer.member("contextualGroundingPolicyConfig", in.contextual_grounding_policy_config);
    writer.member("automatedReasoningPolicyConfig", in.automated_reasoning_policy_config);
    writer.member("crossRegionConfig", in.cross_region_config);
    writer.required("blockedInputMessaging", in.blocked_input_messaging);
    writer.required("blockedOutputsMessaging", in.blocked_outputs_messaging);
    writer.member("kmsKeyId", in.kms_key_id);
    writer.member("tags", in.tags);
    writer.member("clientRequestToken", internal::idempotency_token(in.client_request_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateGuardrailRequest& in) {
  writer.begin_object();
  writer.sensitive().member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("topicPolicyConfig", in.topic_policy_config);
  writer.member("contentPolicyConfig", in.content_policy_config);
  writer.member("wordPolicyConfig", in.word_policy_config);
  writer.member("sensitiveInformationPolicyConfig", in.sensitive_information_policy_config);
  writer.member("contextualGroundingPolicyConfig", in.contextual_grounding_policy_config);
  writer.member("automatedReasoningPolicyConfig", in.automated_reasoning_policy_config);
  writer.member("crossRegionConfig", in.cross_region_config);
  writer.sensitive().member("blockedInputMessaging", in.blocked_input_messaging);
  writer.sensitive().member("blockedOutputsMessaging", in.blocked_outputs_messaging);
  writer.member("kmsKeyId", in.kms_key_id);
  writer.member("tags", in.tags);
  writer.member("clientRequestToken", in.client_request_token);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateGuardrailView*) { return create_guardrail_schema; }

Response<CreateGuardrailView> Client::create_guardrail(const CreateGuardrailRequest& request,
                                                       const CallOptions& options) const {
  return internal::call<CreateGuardrailView>(*connection_, create_guardrail_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateGuardrailRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_guardrail_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
