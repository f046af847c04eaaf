// Makes GetGuardrail: the output of Client::get_guardrail, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_guardrail.h"

#include "outcrop/bedrock/operations/get_guardrail.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetGuardrail to_owned(const GetGuardrailView& view) {
  GetGuardrail owned;
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.guardrail_id, view.guardrail_id);
  internal::own(owned.guardrail_arn, view.guardrail_arn);
  internal::own(owned.version, view.version);
  internal::own(owned.status, view.status);
  internal::own(owned.topic_policy, view.topic_policy);
  internal::own(owned.content_policy, view.content_policy);
  internal::own(owned.word_policy, view.word_policy);
  internal::own(owned.sensitive_information_policy, view.sensitive_information_policy);
  internal::own(owned.contextual_grounding_policy, view.contextual_grounding_policy);
  internal::own(owned.automated_reasoning_policy, view.automated_reasoning_policy);
  internal::own(owned.cross_region_details, view.cross_region_details);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.status_reasons, view.status_reasons);
  internal::own(owned.failure_recommendations, view.failure_recommendations);
  internal::own(owned.blocked_input_messaging, view.blocked_input_messaging);
  internal::own(owned.blocked_outputs_messaging, view.blocked_outputs_messaging);
  internal::own(owned.kms_key_arn, view.kms_key_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetGuardrail& in) {
  writer.begin_object();
  writer.sensitive().member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("guardrailId", in.guardrail_id);
  writer.member("guardrailArn", in.guardrail_arn);
  writer.member("version", in.version);
  writer.member("status", in.status);
  writer.member("topicPolicy", in.topic_policy);
  writer.member("contentPolicy", in.content_policy);
  writer.member("wordPolicy", in.word_policy);
  writer.member("sensitiveInformationPolicy", in.sensitive_information_policy);
  writer.member("contextualGroundingPolicy", in.contextual_grounding_policy);
  writer.member("automatedReasoningPolicy", in.automated_reasoning_policy);
  writer.member("crossRegionDetails", in.cross_region_details);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.sensitive().member("statusReasons", in.status_reasons);
  writer.sensitive().member("failureRecommendations", in.failure_recommendations);
  writer.sensitive().member("blockedInputMessaging", in.blocked_input_messaging);
  writer.sensitive().member("blockedOutputsMessaging", in.blocked_outputs_messaging);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock
