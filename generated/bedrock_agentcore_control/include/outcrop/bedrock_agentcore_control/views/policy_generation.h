// PolicyGenerationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/resource.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// A run in which a model writes policies from a description in plain language. Its results are kept for seven
/// days.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyGeneration.html
struct PolicyGenerationView {
  /// The id of the policy engine that the policies are for.
  std::string_view policy_engine_id{};
  /// The id that StartPolicyGeneration gave the generation.
  std::string_view policy_generation_id{};
  /// The name that the generation was started with.
  std::string_view name{};
  /// The generation's ARN.
  std::string_view policy_generation_arn{};
  /// The gateway that the policies are for.
  ResourceView resource{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The state that the generation is in.
  Open<PolicyGenerationStatus> status{};
  /// What was noticed while the policies were written, in words.
  std::optional<std::string_view> findings{};
  /// Why the generation is in that state, such as what failed.
  std::span<const std::string_view> status_reasons{};
};
const internal::Schema& schema_of(const PolicyGenerationView*);

}  // namespace outcrop::bedrock_agentcore_control
