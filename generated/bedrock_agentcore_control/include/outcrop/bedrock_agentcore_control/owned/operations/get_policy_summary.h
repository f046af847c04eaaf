// GetPolicySummary: the output of Client::get_policy_summary, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetPolicySummaryView;

struct GetPolicySummary {
  std::string policy_id{};
  std::string name{};
  std::string policy_engine_id{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::string policy_arn{};
  std::optional<OwnedOpen<PolicyStatus>> status{};
  std::optional<OwnedOpen<EnforcementMode>> enforcement_mode{};

  friend bool operator==(const GetPolicySummary&, const GetPolicySummary&) = default;
};
GetPolicySummary to_owned(const GetPolicySummaryView& view);
void write_json(internal::JsonWriter& writer, const GetPolicySummary& in);

}  // namespace outcrop::bedrock_agentcore_control
