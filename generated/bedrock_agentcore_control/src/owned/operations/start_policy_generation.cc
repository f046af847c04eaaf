// Makes StartPolicyGeneration: the output of Client::start_policy_generation, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/start_policy_generation.h"

#include "outcrop/bedrock_agentcore_control/operations/start_policy_generation.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

StartPolicyGeneration to_owned(const StartPolicyGenerationView& view) {
  StartPolicyGeneration owned;
  internal::own(owned.policy_engine_id, view.policy_engine_id);
  internal::own(owned.policy_generation_id, view.policy_generation_id);
  internal::own(owned.name, view.name);
  internal::own(owned.policy_generation_arn, view.policy_generation_arn);
  internal::own(owned.resource, view.resource);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.status, view.status);
  internal::own(owned.findings, view.findings);
  internal::own(owned.status_reasons, view.status_reasons);
  return owned;
}

void write_json(internal::JsonWriter& writer, const StartPolicyGeneration& in) {
  writer.begin_object();
  writer.member("policyEngineId", in.policy_engine_id);
  writer.member("policyGenerationId", in.policy_generation_id);
  writer.member("name", in.name);
  writer.member("policyGenerationArn", in.policy_generation_arn);
  writer.member("resource", in.resource);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("status", in.status);
  writer.member("findings", in.findings);
  writer.member("statusReasons", in.status_reasons);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
