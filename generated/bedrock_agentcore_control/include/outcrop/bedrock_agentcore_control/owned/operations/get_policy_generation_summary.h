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

struct GetPolicyGenerationSummary {
  std::string policy_engine_id{};
  std::string policy_generation_id{};
  std::string name{};
  std::string policy_generation_arn{};
  Resource resource{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<OwnedOpen<PolicyGenerationStatus>> status{};
  std::optional<std::string> findings{};

  friend bool operator==(const GetPolicyGenerationSummary&, const GetPolicyGenerationSummary&) = default;
};
GetPolicyGenerationSummary to_owned(const GetPolicyGenerationSummaryView& view);
void write_json(internal::JsonWriter& writer, const GetPolicyGenerationSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
