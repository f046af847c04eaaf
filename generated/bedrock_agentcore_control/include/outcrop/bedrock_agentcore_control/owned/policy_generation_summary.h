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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyGenerationSummary.html
struct PolicyGenerationSummary {
  std::string policy_engine_id{};
  std::string policy_generation_id{};
  std::string name{};
  std::string policy_generation_arn{};
  Resource resource{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<OwnedOpen<PolicyGenerationStatus>> status{};
  std::optional<std::string> findings{};

  friend bool operator==(const PolicyGenerationSummary&, const PolicyGenerationSummary&) = default;
};
PolicyGenerationSummary to_owned(const PolicyGenerationSummaryView& view);
void write_json(internal::JsonWriter& writer, const PolicyGenerationSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
