// PolicySummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicySummary.html
struct PolicySummaryView {
  std::string_view policy_id{};
  std::string_view name{};
  std::string_view policy_engine_id{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::string_view policy_arn{};
  Open<PolicyStatus> status{};
  Open<EnforcementMode> enforcement_mode{};
};
const internal::Schema& schema_of(const PolicySummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
