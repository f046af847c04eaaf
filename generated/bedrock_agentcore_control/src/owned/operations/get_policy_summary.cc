// Makes GetPolicySummary: the output of Client::get_policy_summary, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/get_policy_summary.h"

#include "outcrop/bedrock_agentcore_control/operations/get_policy_summary.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GetPolicySummary to_owned(const GetPolicySummaryView& view) {
  GetPolicySummary owned;
  internal::own(owned.policy_id, view.policy_id);
  internal::own(owned.name, view.name);
  internal::own(owned.policy_engine_id, view.policy_engine_id);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.policy_arn, view.policy_arn);
  internal::own(owned.status, view.status);
  internal::own(owned.enforcement_mode, view.enforcement_mode);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetPolicySummary& in) {
  writer.begin_object();
  writer.member("policyId", in.policy_id);
  writer.member("name", in.name);
  writer.member("policyEngineId", in.policy_engine_id);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("policyArn", in.policy_arn);
  writer.member("status", in.status);
  writer.member("enforcementMode", in.enforcement_mode);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
