// Input and output of Client::export_automated_reasoning_policy_version.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_definition.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::export_automated_reasoning_policy_version. An absent member is not sent.
/// Which policy, and which version of it.
struct ExportAutomatedReasoningPolicyVersionRequest {
  /// The policy's ARN: without a version for the draft, with one for that version.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};

  friend bool operator==(const ExportAutomatedReasoningPolicyVersionRequest&,
                         const ExportAutomatedReasoningPolicyVersionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ExportAutomatedReasoningPolicyVersionRequest& in);

/// Output of Client::export_automated_reasoning_policy_version; valid as long as its Response.
/// The rules of an automated reasoning policy, as CreateAutomatedReasoningPolicy takes them.
struct ExportAutomatedReasoningPolicyVersionView {
  /// The rules, variables and types; they are the whole body of the answer.
  AutomatedReasoningPolicyDefinitionView policy_definition{};
};
const internal::Schema& schema_of(const ExportAutomatedReasoningPolicyVersionView*);

}  // namespace outcrop::bedrock
