// PolicyGenerationSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/resource.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct PolicyGenerationSummaryView;

/// A policy generation without what a KMS key encrypts.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyGenerationSummary.html
struct PolicyGenerationSummary {
  /// The id of the policy engine that the policies are for.
  std::string policy_engine_id{};
  /// The id that StartPolicyGeneration gave the generation.
  std::string policy_generation_id{};
  /// The name that the generation was started with.
  std::string name{};
  /// The generation's ARN.
  std::string policy_generation_arn{};
  /// The gateway that the policies are for.
  Resource resource{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The state that the generation is in.
  std::optional<OwnedOpen<PolicyGenerationStatus>> status{};
  /// What was noticed while the policies were written, in words.
  std::optional<std::string> findings{};

  friend bool operator==(const PolicyGenerationSummary&, const PolicyGenerationSummary&) = default;
};
PolicyGenerationSummary to_owned(const PolicyGenerationSummaryView& view);
void write_json(internal::JsonWriter& writer, const PolicyGenerationSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
