// Makes GetAutomatedReasoningPolicy: the output of Client::get_automated_reasoning_policy, owned of views, and writes
// JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_automated_reasoning_policy.h"

#include "outcrop/bedrock/operations/get_automated_reasoning_policy.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetAutomatedReasoningPolicy to_owned(const GetAutomatedReasoningPolicyView& view) {
  GetAutomatedReasoningPolicy owned;
  internal::own(owned.policy_arn, view.policy_arn);
  internal::own(owned.name, view.name);
  internal::own(owned.version, view.version);
  internal::own(owned.policy_id, view.policy_id);
  internal::own(owned.description, view.description);
  internal::own(owned.definition_hash, view.definition_hash);
  internal::own(owned.kms_key_arn, view.kms_key_arn);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicy& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.sensitive().member("name", in.name);
  writer.member("version", in.version);
  writer.member("policyId", in.policy_id);
  writer.sensitive().member("description", in.description);
  writer.member("definitionHash", in.definition_hash);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock
