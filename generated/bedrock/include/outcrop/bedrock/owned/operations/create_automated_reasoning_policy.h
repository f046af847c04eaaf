// CreateAutomatedReasoningPolicy: the output of Client::create_automated_reasoning_policy, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct CreateAutomatedReasoningPolicyView;

/// Names the new policy.
struct CreateAutomatedReasoningPolicy {
  /// The policy's ARN, without a version.
  std::string policy_arn{};
  /// Always DRAFT, the working draft.
  std::string version{};
  /// The policy's name, as the request gave it.
  ///
  /// Sensitive: never logged.
  std::string name{};
  /// What the policy is for, as the request gave it.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// A hash of the draft, which CreateAutomatedReasoningPolicyVersion asks for.
  std::optional<std::string> definition_hash{};
  /// When the policy was created.
  Timestamp created_at{};
  /// When the policy changed last.
  Timestamp updated_at{};

  friend bool operator==(const CreateAutomatedReasoningPolicy&, const CreateAutomatedReasoningPolicy&) = default;
};
CreateAutomatedReasoningPolicy to_owned(const CreateAutomatedReasoningPolicyView& view);
void write_json(internal::JsonWriter& writer, const CreateAutomatedReasoningPolicy& in);

}  // namespace outcrop::bedrock
