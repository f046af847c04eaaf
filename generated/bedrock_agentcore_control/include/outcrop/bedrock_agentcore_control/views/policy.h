// PolicyView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/policy_definition.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Policy.html
struct PolicyView {
  std::string_view policy_id{};
  std::string_view name{};
  std::string_view policy_engine_id{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::string_view policy_arn{};
  Open<PolicyStatus> status{};
  Open<EnforcementMode> enforcement_mode{};
  PolicyDefinitionView definition{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::span<const std::string_view> status_reasons{};
};
const internal::Schema& schema_of(const PolicyView*);

}  // namespace outcrop::bedrock_agentcore_control
