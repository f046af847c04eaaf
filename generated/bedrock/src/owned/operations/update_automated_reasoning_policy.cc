// Makes UpdateAutomatedReasoningPolicy: the output of Client::update_automated_reasoning_policy, owned of views, and
// writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/update_automated_reasoning_policy.h"

#include "outcrop/bedrock/operations/update_automated_reasoning_policy.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

UpdateAutomatedReasoningPolicy to_owned(const UpdateAutomatedReasoningPolicyView& view) {
  UpdateAutomatedReasoningPolicy owned;
  internal::own(owned.policy_arn, view.policy_arn);
  internal::own(owned.name, view.name);
  internal::own(owned.definition_hash, view.definition_hash);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateAutomatedReasoningPolicy& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.sensitive().member("name", in.name);
  writer.member("definitionHash", in.definition_hash);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock
