// Makes ExportAutomatedReasoningPolicyVersion: the output of Client::export_automated_reasoning_policy_version, owned
// of views, and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/export_automated_reasoning_policy_version.h"

#include "outcrop/bedrock/operations/export_automated_reasoning_policy_version.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ExportAutomatedReasoningPolicyVersion to_owned(const ExportAutomatedReasoningPolicyVersionView& view) {
  ExportAutomatedReasoningPolicyVersion owned;
  internal::own(owned.policy_definition, view.policy_definition);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ExportAutomatedReasoningPolicyVersion& in) {
  writer.begin_object();
  writer.member("policyDefinition", in.policy_definition);
  writer.end_object();
}

}  // namespace outcrop::bedrock
