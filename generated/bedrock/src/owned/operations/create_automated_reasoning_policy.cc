// Makes CreateAutomatedReasoningPolicy: the output of Client::create_automated_reasoning_policy, owned of views, and
// writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/create_automated_reasoning_policy.h"

#include "outcrop/bedrock/operations/create_automated_reasoning_policy.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

CreateAutomatedReasoningPolicy to_owned(const CreateAutomatedReasoningPolicyView& view) {
  CreateAutomatedReasoningPolicy owned;
  internal::own(owned.policy_arn, view.policy_arn);
  internal::own(owned.version, view.version);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.definition_hash, view.definition_hash);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateAutomatedReasoningPolicy& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("version", in.version);
  writer.sensitive().member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("definitionHash", in.definition_hash);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock
