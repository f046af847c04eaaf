// Makes CreatePolicyEngine: the output of Client::create_policy_engine, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/create_policy_engine.h"

#include "outcrop/bedrock_agentcore_control/operations/create_policy_engine.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CreatePolicyEngine to_owned(const CreatePolicyEngineView& view) {
  CreatePolicyEngine owned;
  internal::own(owned.policy_engine_id, view.policy_engine_id);
  internal::own(owned.name, view.name);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.policy_engine_arn, view.policy_engine_arn);
  internal::own(owned.status, view.status);
  internal::own(owned.encryption_key_arn, view.encryption_key_arn);
  internal::own(owned.description, view.description);
  internal::own(owned.status_reasons, view.status_reasons);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreatePolicyEngine& in) {
  writer.begin_object();
  writer.member("policyEngineId", in.policy_engine_id);
  writer.member("name", in.name);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("policyEngineArn", in.policy_engine_arn);
  writer.member("status", in.status);
  writer.member("encryptionKeyArn", in.encryption_key_arn);
  writer.sensitive().member("description", in.description);
  writer.member("statusReasons", in.status_reasons);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
