// Client::update_guardrail: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/update_guardrail.h"

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

constexpr internal::Field update_guardrail_fields[] = {
    {"guardrailId", &internal::string_type, offsetof(UpdateGuardrailView, guardrail_id), internal::Slot::plain},
    {"guardrailArn", &internal::string_type, offsetof(UpdateGuardrailView, guardrail_arn), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(UpdateGuardrailView, version), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(UpdateGuardrailView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema update_guardrail_schema =
    internal::structure_schema<UpdateGuardrailView>("UpdateGuardrailResponse", update_guardrail_fields);
constexpr internal::OutputSchema update_guardrail_output{
    .view = &update_guardrail_schema,
    .body = &update_guardrail_schema,
    .needs_body = true,
};
constexpr internal::Operation update_guardrail_operation{
    .service = &common::service,
    .name = "UpdateGuardrail",
    .errors = common::errors,
    .output = &update_guardrail_output,
};

internal::HttpRequest encode(const UpdateGuardrailRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/guardrails/"};
  out.label("guardrailIdentifier", in.guardrail_identifier);
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
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateGuardrailRequest& in) {
  writer.begin_object();
  writer.member("guardrailIdentifier", in.guardrail_identifier);
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
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateGuardrailView*) { return update_guardrail_schema; }

Response<UpdateGuardrailView> Client::update_guardrail(const UpdateGuardrailRequest& request,
                                                       const CallOptions& options) const {
  return internal::call<UpdateGuardrailView>(*connection_, update_guardrail_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateGuardrailRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_guardrail_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
