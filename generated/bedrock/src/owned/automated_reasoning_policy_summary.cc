// Makes AutomatedReasoningPolicySummary of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/automated_reasoning_policy_summary.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

AutomatedReasoningPolicySummary to_owned(const AutomatedReasoningPolicySummaryView& view) {
  AutomatedReasoningPolicySummary owned;
  internal::own(owned.policy_arn, view.policy_arn);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.version, view.version);
  internal::own(owned.policy_id, view.policy_id);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicySummary& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.sensitive().member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("version", in.version);
  writer.member("policyId", in.policy_id);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock
