// ExportAutomatedReasoningPolicyVersion: the output of Client::export_automated_reasoning_policy_version, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/automated_reasoning_policy_definition.h"

namespace outcrop::bedrock {

struct ExportAutomatedReasoningPolicyVersionView;

/// The rules of an automated reasoning policy, as CreateAutomatedReasoningPolicy takes them.
struct ExportAutomatedReasoningPolicyVersion {
  /// The rules, variables and types; they are the whole body of the answer.
  AutomatedReasoningPolicyDefinition policy_definition{};

  friend bool operator==(const ExportAutomatedReasoningPolicyVersion&,
                         const ExportAutomatedReasoningPolicyVersion&) = default;
};
ExportAutomatedReasoningPolicyVersion to_owned(const ExportAutomatedReasoningPolicyVersionView& view);
void write_json(internal::JsonWriter& writer, const ExportAutomatedReasoningPolicyVersion& in);

}  // namespace outcrop::bedrock
