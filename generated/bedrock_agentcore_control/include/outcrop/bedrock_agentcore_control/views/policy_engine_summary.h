// PolicyEngineSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyEngineSummary.html
struct PolicyEngineSummaryView {
  std::string_view policy_engine_id{};
  std::string_view name{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::string_view policy_engine_arn{};
  Open<PolicyEngineStatus> status{};
  std::optional<std::string_view> encryption_key_arn{};
};
const internal::Schema& schema_of(const PolicyEngineSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
