// Policy.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/policy_definition.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct PolicyView;

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Policy.html
struct Policy {
  std::string policy_id{};
  std::string name{};
  std::string policy_engine_id{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::string policy_arn{};
  std::optional<OwnedOpen<PolicyStatus>> status{};
  std::optional<OwnedOpen<EnforcementMode>> enforcement_mode{};
  PolicyDefinition definition{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<std::vector<std::string>> status_reasons{};

  friend bool operator==(const Policy&, const Policy&) = default;
};
Policy to_owned(const PolicyView& view);
void write_json(internal::JsonWriter& writer, const Policy& in);

}  // namespace outcrop::bedrock_agentcore_control
