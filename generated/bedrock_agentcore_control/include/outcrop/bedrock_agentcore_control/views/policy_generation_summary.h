// PolicyGenerationSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/resource.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// A policy generation without what a KMS key encrypts.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyGenerationSummary.html
struct PolicyGenerationSummaryView {
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
};
const internal::Schema& schema_of(const PolicyGenerationSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
