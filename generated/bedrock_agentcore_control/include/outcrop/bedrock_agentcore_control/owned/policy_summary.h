// PolicySummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct PolicySummaryView;

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicySummary.html
struct PolicySummary {
  std::string policy_id{};
  std::string name{};
  std::string policy_engine_id{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::string policy_arn{};
  std::optional<OwnedOpen<PolicyStatus>> status{};
  std::optional<OwnedOpen<EnforcementMode>> enforcement_mode{};

  friend bool operator==(const PolicySummary&, const PolicySummary&) = default;
};
PolicySummary to_owned(const PolicySummaryView& view);
void write_json(internal::JsonWriter& writer, const PolicySummary& in);

}  // namespace outcrop::bedrock_agentcore_control
