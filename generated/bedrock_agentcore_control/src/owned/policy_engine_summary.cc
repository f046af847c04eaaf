// Makes PolicyEngineSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/policy_engine_summary.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/policy_engine_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

PolicyEngineSummary to_owned(const PolicyEngineSummaryView& view) {
  PolicyEngineSummary owned;
  internal::own(owned.policy_engine_id, view.policy_engine_id);
  internal::own(owned.name, view.name);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.policy_engine_arn, view.policy_engine_arn);
  internal::own(owned.status, view.status);
  internal::own(owned.encryption_key_arn, view.encryption_key_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PolicyEngineSummary& in) {
  writer.begin_object();
  writer.member("policyEngineId", in.policy_engine_id);
  writer.member("name", in.name);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("policyEngineArn", in.policy_engine_arn);
  writer.member("status", in.status);
  writer.member("encryptionKeyArn", in.encryption_key_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
