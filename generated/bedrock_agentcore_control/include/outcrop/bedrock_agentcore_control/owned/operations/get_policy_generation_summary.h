// GetPolicyGenerationSummary: the output of Client::get_policy_generation_summary, owned.
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

struct GetPolicyGenerationSummaryView;

/// What is not encrypted of the generation that was asked for.
struct GetPolicyGenerationSummary {
  /// The id of the policy engine that the generation belongs to.
  std::string policy_engine_id{};
  /// The generation's id.
  std::string policy_generation_id{};
  /// The generation's name.
  std::string name{};
  /// The generation's ARN.
  std::string policy_generation_arn{};
  /// The gateway that the policies are made for.
  Resource resource{};
  /// When the generation was created.
  Timestamp created_at{};
  /// When the generation changed last.
  Timestamp updated_at{};
  /// The state that the generation is in.
  std::optional<OwnedOpen<PolicyGenerationStatus>> status{};
  /// What was found out about the generated policies, in words; absent while nothing was.
  std::optional<std::string> findings{};

  friend bool operator==(const GetPolicyGenerationSummary&, const GetPolicyGenerationSummary&) = default;
};
GetPolicyGenerationSummary to_owned(const GetPolicyGenerationSummaryView& view);
void write_json(internal::JsonWriter& writer, const GetPolicyGenerationSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
