// UpdateAutomatedReasoningPolicy: the output of Client::update_automated_reasoning_policy, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct UpdateAutomatedReasoningPolicyView;

/// Names the draft that was replaced.
struct UpdateAutomatedReasoningPolicy {
  /// The policy's ARN, without a version.
  std::string policy_arn{};
  /// The policy's name, after the change.
  ///
  /// Sensitive: never logged.
  std::string name{};
  /// A hash of the new draft, which CreateAutomatedReasoningPolicyVersion asks for.
  std::string definition_hash{};
  /// When the draft was replaced.
  Timestamp updated_at{};

  friend bool operator==(const UpdateAutomatedReasoningPolicy&, const UpdateAutomatedReasoningPolicy&) = default;
};
UpdateAutomatedReasoningPolicy to_owned(const UpdateAutomatedReasoningPolicyView& view);
void write_json(internal::JsonWriter& writer, const UpdateAutomatedReasoningPolicy& in);

}  // namespace outcrop::bedrock
